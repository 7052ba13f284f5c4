"""Measure the texts of the rules against `taal.yaml`: length of sentences, jargon, wrong words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from adwijzer.assurance.plain_dutch.texts import RuleText, texts_of
from adwijzer.language.entry import read_entry
from adwijzer.language.folder import LANGUAGE, Folder
from adwijzer.language.language_entries import LanguageFile
from adwijzer.language.problems import FileProblems
from adwijzer.text.diagnostics import (
    Diagnostic,
    InputError,
    Position,
    RuleBaseError,
    in_order,
)
from adwijzer.text.files import decode
from adwijzer.text.nodes import parse

CARRIER = "Dat verandert alleen als"
"""The words that a clause is at least said behind."""
_DATE = "2 maart 2026"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(\[{]*[A-ZÀ-Þ])")
_BLANK = re.compile(r"\[vul in: ([^\[\]]+)\]")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"\S*\w\S*")
_CODE_WORD = re.compile(r"\b\w+_\w+\b|(?<![\w-])--?[a-z][\w-]+")
"""A name of a fact or value, or an option of the command line: no word for who reads a text."""
_ABBREVIATION = re.compile(r"\b[A-Z][A-Za-z]*[A-Z]\b")


class Jargon(Struct, frozen=True):
    """A word of the trade with its explanation; `known` when every AD knows it."""

    word: str
    forms: tuple[str, ...]
    explanation: str
    known: bool


class Yardstick(Struct, frozen=True):
    """The demands of `taal.yaml`."""

    mean: int
    longest: int
    jargon: tuple[Jargon, ...]
    officialese: tuple[tuple[str, str], ...]
    slips: tuple[tuple[str, str], ...]


class Figures(Struct, frozen=True):
    """How long the sentences of some texts are; only whole sentences count for the mean."""

    sentences: int
    words: int
    longest: int

    @property
    def mean(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0


class Measured(Struct, frozen=True):
    """The findings, and the figures per file and together."""

    findings: tuple[Diagnostic, ...]
    files: dict[str, Figures]
    total: Figures
    texts: int


def yardstick_of(folder: Folder) -> Yardstick:
    """Read `taal.yaml`.

    Raises:
        InputError: the folder has none.
        RuleBaseError: it is wrong; all problems at once.
    """
    file = folder.shown(LANGUAGE)
    if LANGUAGE not in folder.files:
        raise InputError.of(
            f"in deze map staat geen `{LANGUAGE}`",
            "dat bestand zegt wat eenvoudige taal is",
            Position(folder.root),
        )
    problems = FileProblems(file)
    asked = read_entry(parse(decode(folder.files[LANGUAGE], file), file), LanguageFile, problems)
    if problems.found:
        raise RuleBaseError(in_order(problems.found))
    return Yardstick(
        asked.zinslengte.gemiddeld,
        asked.zinslengte.hoogstens,
        tuple(
            Jargon(each.woord, (each.woord, *each.vormen), each.uitleg, each.vak == "ja")
            for each in asked.jargon
        ),
        tuple((each.woorden, each.liever) for each in asked.ambtelijk),
        tuple((each.woorden, each.liever) for each in asked.fout),
    )


def measure(folder: Folder) -> Measured:
    """Measure every text of a rule folder.

    Raises:
        InputError: there is no `taal.yaml`, or a file is no YAML.
        RuleBaseError: `taal.yaml` is wrong.
    """
    return measure_texts(list(texts_of(folder)), yardstick_of(folder))


def measure_texts(texts: Sequence[RuleText], yardstick: Yardstick) -> Measured:
    """Measure any texts; of a file together when they say to be of one."""
    files: dict[str, list[RuleText]] = defaultdict(list)
    for text in texts:
        files[text.position.file].append(text)
    figures = {file: _figures(found) for file, found in files.items()}
    findings = [
        *(problem for text in texts for problem in _lengths(text, yardstick)),
        *(problem for text in texts for problem in _wrong_words(text, yardstick)),
        *_words_of_the_trade(texts, yardstick),
        *_means(figures, yardstick),
    ]
    return Measured(tuple(in_order(findings)), figures, _figures(texts), len(texts))


def sentences(text: str) -> list[str]:
    """A text in sentences; a full stop before a small letter or within a blank ends none."""
    found, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        before = text[: end.start()]
        if before.count("[") == before.count("]"):
            found.append(text[start : end.start()])
            start = end.end()
    return [*found, text[start:]]


def length(sentence: str) -> int:
    """Words of a sentence; a blank counts for what it asks, a date to fill in for three."""
    filled = _PLACEHOLDER.sub(_DATE, _BLANK.sub(r"\1", sentence))
    return len(_WORD.findall(filled))


def _is_whole(sentence: str) -> bool:
    return sentence.rstrip("\"'’”)").endswith((".", "!", "?"))


def _figures(texts: Iterable[RuleText]) -> Figures:
    lengths = [length(s) for text in texts for s in sentences(text.words) if _is_whole(s)]
    return Figures(len(lengths), sum(lengths), max(lengths, default=0))


def _lengths(text: RuleText, yardstick: Yardstick) -> Iterator[Diagnostic]:
    for sentence in sentences(text.words):
        said = f"{CARRIER} {sentence}" if text.clause else sentence
        count = length(said)
        if count > yardstick.longest:
            yield _finding(
                text,
                f"deze zin telt {count} woorden, hoogstens {yardstick.longest}: {said}",
                "maak er twee zinnen van",
            )


def _wrong_words(text: RuleText, yardstick: Yardstick) -> Iterator[Diagnostic]:
    for words, rather in yardstick.officialese:
        if _says(text.words, words):
            yield _finding(text, f"`{words}` is ambtelijk: {text.words}", f"liever: {rather}")
    for words, rather in yardstick.slips:
        if _says(text.words, words):
            yield _finding(text, f"`{words}` klopt niet: {text.words}", f"schrijf: {rather}")
    for word in _CODE_WORD.findall(_PLACEHOLDER.sub("", text.words)):
        hint = "zeg in gewone woorden wat je bedoelt"
        yield _finding(text, f"`{word}` is een woord van het programma: {text.words}", hint)


def _words_of_the_trade(texts: Sequence[RuleText], yardstick: Yardstick) -> Iterator[Diagnostic]:
    """Jargon stands with its explanation, in the same rule or document."""
    units: dict[Position, list[RuleText]] = defaultdict(list)
    for text in texts:
        units[text.unit].append(text)
    listed = {form for each in yardstick.jargon for form in each.forms}
    for unit in units.values():
        # What is to be filled in is read by the AD, who replaces it.
        spoken = {text: _BLANK.sub("", text.words) for text in unit}
        whole = " ".join(spoken.values()).lower()
        seen: set[str] = set()
        for text in unit:
            for each in yardstick.jargon:
                needed = text.for_client or not each.known
                if not needed or each.word in seen or each.explanation.lower() in whole:
                    continue
                if any(_says(spoken[text], form) for form in each.forms):
                    seen.add(each.word)
                    yield _finding(
                        text,
                        f"het vakwoord `{each.word}` staat hier zonder uitleg: {text.words}",
                        f"schrijf erbij: {each.explanation}",
                    )
            for short in _ABBREVIATION.findall(spoken[text]):
                if short not in listed and short not in seen:
                    seen.add(short)
                    yield _finding(
                        text,
                        f"de afkorting `{short}` staat niet bij de vakwoorden: {text.words}",
                        f"schrijf haar voluit, of zet haar met uitleg in {LANGUAGE}",
                    )


def _means(figures: dict[str, Figures], yardstick: Yardstick) -> Iterator[Diagnostic]:
    for file, found in figures.items():
        if found.mean > yardstick.mean:
            yield Diagnostic(
                Position(file),
                f"de zinnen tellen gemiddeld {found.mean:.1f} woorden, hoogstens {yardstick.mean}",
                "maak de langste zinnen korter",
            )


def _says(text: str, words: str) -> bool:
    """Whether the words stand in the text as words of their own, whatever their capitals.

    An abbreviation is only that in capitals.
    """
    flags = 0 if words.isupper() else re.IGNORECASE
    return re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text, flags) is not None


def _finding(text: RuleText, message: str, hint: str) -> Diagnostic:
    return Diagnostic(text.position, f"bij `{text.owner}`: {message}", hint)
