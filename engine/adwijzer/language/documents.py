"""Read the documents and sheets of a decision, and check that they are whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Any

from msgspec import Struct, field

from adwijzer.inference.evaluator import holds
from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.problems import FileProblems
from adwijzer.model.conditions import ALWAYS, Condition, facts_of
from adwijzer.model.documents import (
    Document,
    Inquiry,
    Paragraph,
    Section,
    Sheet,
    Subject,
    Theme,
)
from adwijzer.model.rulebase import Fact
from adwijzer.text.diagnostics import Diagnostic, Place, did_you_mean

BLANK = re.compile(r"\[vul in: [^\[\]]+\]")
_BRACKET = re.compile(r"[\[\]]")
_MAXIMUM_CASES = 10_000

Cited = Callable[[dict[str, Any], str], object]
"""Checks the sources that an entry names."""


class DocumentReader(Struct):
    """Builds the documents and sheets of one decision.

    What is incomplete was reported when it was read; it is left out.
    """

    facts: tuple[Fact, ...]
    vocabulary: Vocabulary
    cited: Cited
    problems: list[Diagnostic] = field(default_factory=list)

    def documents(self, files: Sequence[dict[str, Any]]) -> tuple[Document, ...]:
        """Every document of these files, in order."""
        found: dict[str, Document] = {}
        appendices: list[tuple[str, str, Place]] = []
        named = {
            entry["naam"] for file in files for entry in file.get("stukken", ()) if "naam" in entry
        }
        for file in files:
            for entry in file.get("stukken", ()):
                if not entry.keys() >= {"naam", "titel", "delen"}:
                    continue
                reading = FileProblems(file["file"])
                self._once(entry, found, reading)
                found[entry["naam"]] = Document(
                    name=entry["naam"],
                    title=entry["titel"],
                    appendix=entry.get("bijlage"),
                    sections=tuple(self._sections(entry, reading)),
                    file=file["file"],
                    at=entry["at"],
                )
                if "bijlage" in entry:
                    appendices.append((file["file"], entry["bijlage"], entry["at:bijlage"]))
                self.problems.extend(reading.found)
        for name, wanted, at in appendices:
            reading = FileProblems(name)
            if wanted not in named:
                reading.report(at, f"onbekend stuk `{wanted}`", did_you_mean(wanted, named))
            elif wanted in found and found[wanted].appendix is not None:
                reading.report(
                    at,
                    f"het stuk `{wanted}` heeft zelf een bijlage",
                    "een bijlage heeft er geen",
                )
            self.problems.extend(reading.found)
        return tuple(found.values())

    def _once(self, entry: dict[str, Any], found: Iterable[str], reading: FileProblems) -> None:
        if entry["naam"] in found:
            reading.report(
                entry["at"], f"de naam `{entry['naam']}` staat er twee keer", "haal er een weg"
            )

    def _sections(self, document: dict[str, Any], reading: FileProblems) -> Iterator[Section]:
        answers = [fact.name for fact in self.facts if fact.names == ("ja", "nee")]
        seen: set[str] = set()
        for entry in document["delen"]:
            if not entry.keys() >= {"id", "bronnen", "alineas"}:
                continue
            self.cited(entry, reading.file)
            if entry["id"] in seen:
                reading.report(
                    entry["at"], f"de id `{entry['id']}` staat er twee keer", "haal er een weg"
                )
            seen.add(entry["id"])
            element = entry.get("element")
            if element is not None and element not in answers:
                reading.report(
                    entry["at:element"],
                    f"onbekend feit met ja en nee `{element}`",
                    did_you_mean(element, answers),
                )
            before = len(reading.found)
            section = Section(
                id=entry["id"],
                heading=entry.get("kop", ""),
                element=element,
                numbered=entry.get("genummerd") == "ja",
                paragraphs=self._paragraphs(entry["alineas"], reading),
                sources=tuple(entry["bronnen"]),
                at=entry["at"],
            )
            if element is not None and len(reading.found) == before:
                self._check_never_empty(section, reading)
            yield section

    def _paragraphs(
        self, entries: Sequence[dict[str, Any]], reading: FileProblems
    ) -> tuple[Paragraph, ...]:
        reader = ConditionReader(reading, self.vocabulary, may_ask_unknown=True)
        found = []
        for entry in entries:
            if "tekst" not in entry:
                continue
            _check_blanks(entry, reading)
            condition = reader.read(entry["als"]) if "als" in entry else ALWAYS
            if condition is not None:
                found.append(Paragraph(text=entry["tekst"], condition=condition, at=entry["at"]))
        return tuple(found)

    def _check_never_empty(self, section: Section, reading: FileProblems) -> None:
        """A part that stands for an element of the letter says something, whatever is known."""
        conditions = [paragraph.condition for paragraph in section.paragraphs]
        for case in islice(self._cases(conditions), _MAXIMUM_CASES):
            if not any(holds(condition, case) for condition in conditions):
                said = ", ".join(f"{name}: {value}" for name, value in case.items()) or "niets"
                reading.report(
                    section.at,
                    f"het deel `{section.id}` is leeg als bekend is: {said}",
                    "zet er een alinea zonder `als` in, of een voor dit geval",
                )
                return

    def _cases(self, conditions: Iterable[Condition]) -> Iterator[Mapping[str, str]]:
        tested = {name for condition in conditions for name in facts_of(condition)}
        names = [fact for fact in self.facts if fact.name in tested]
        for values in product(*((None, *fact.names) for fact in names)):
            yield {
                fact.name: value
                for fact, value in zip(names, values, strict=True)
                if value is not None
            }

    def sheets(self, files: Iterable[dict[str, Any]]) -> tuple[Sheet, ...]:
        """Every sheet of these files, in order."""
        found: dict[str, Sheet] = {}
        for file in files:
            for entry in file.get("bladen", ()):
                if not entry.keys() >= _SHEET_KEYS:
                    continue
                reading = FileProblems(file["file"])
                self.cited({"id": entry["naam"], **entry}, file["file"])
                self._once(entry, found, reading)
                found[entry["naam"]] = self._sheet(entry, reading)
                self.problems.extend(reading.found)
        return tuple(found.values())

    def _sheet(self, entry: dict[str, Any], reading: FileProblems) -> Sheet:
        themes = [
            Theme(name=each["naam"], title=each["titel"], text=each["tekst"])
            for each in entry["themas"]
            if each.keys() >= {"naam", "titel", "tekst"}
        ]
        inquiries = [
            Inquiry(name=each["naam"], text=each["tekst"])
            for each in entry["onderzoeksvragen"]
            if each.keys() >= {"naam", "tekst"}
        ]
        subjects = [
            self._subject(each, [t.name for t in themes], [i.name for i in inquiries], reading)
            for each in entry["onderwerpen"]
            if each.keys() >= {"naam", "titel", "tekst", "onderzoeksvragen", "voorbeeldvragen"}
        ]
        served = {name for subject in subjects for name in subject.inquiries}
        for inquiry in inquiries:
            if inquiry.name not in served:
                reading.report(
                    entry["at:onderzoeksvragen"],
                    f"geen onderwerp helpt aan de onderzoeksvraag `{inquiry.name}`",
                    "noem haar bij een onderwerp, of haal haar weg",
                )
        return Sheet(
            name=entry["naam"],
            title=entry["titel"],
            intro=entry["uitleg"],
            inquiries_heading=entry["kop_onderzoeksvragen"],
            inquiries_intro=entry["uitleg_onderzoeksvragen"],
            remarks=self._paragraphs(entry.get("opmerkingen", ()), reading),
            reference=entry["verwijzing"],
            notes=entry["aantekeningen"],
            themes=tuple(themes),
            inquiries=tuple(inquiries),
            subjects=tuple(subjects),
            sources=tuple(entry["bronnen"]),
            file=reading.file,
            at=entry["at"],
        )

    def _subject(
        self,
        entry: dict[str, Any],
        themes: Sequence[str],
        inquiries: Sequence[str],
        reading: FileProblems,
    ) -> Subject:
        for name in entry["onderzoeksvragen"]:
            if name not in inquiries:
                reading.report(
                    entry["at:onderzoeksvragen"],
                    f"onbekende onderzoeksvraag `{name}`",
                    did_you_mean(name, inquiries),
                )
        questions = entry["voorbeeldvragen"]
        for name, (_, at) in questions.items():
            if name not in themes:
                reading.report(at, f"onbekend thema `{name}`", did_you_mean(name, themes))
        for name in themes:
            if name not in questions:
                reading.report(
                    entry["at:voorbeeldvragen"],
                    f"bij `{entry['naam']}` mist een vraag over het thema `{name}`",
                    "elk onderwerp heeft bij elk thema een vraag",
                )
        return Subject(
            name=entry["naam"],
            title=entry["titel"],
            text=entry["tekst"],
            inquiries=tuple(entry["onderzoeksvragen"]),
            questions={name: text for name, (text, _) in questions.items()},
        )


_SHEET_KEYS = {
    "naam",
    "titel",
    "uitleg",
    "kop_onderzoeksvragen",
    "uitleg_onderzoeksvragen",
    "verwijzing",
    "aantekeningen",
    "bronnen",
    "themas",
    "onderzoeksvragen",
    "onderwerpen",
}


def _check_blanks(entry: dict[str, Any], reading: FileProblems) -> None:
    """A bracket stands only around a blank to fill in."""
    if _BRACKET.search(BLANK.sub("", entry["tekst"])):
        reading.report(
            entry["at:tekst"],
            "tussen rechte haken staat hier iets anders dan een open plek",
            "schrijf een open plek als [vul in: wat er moet komen]",
        )
