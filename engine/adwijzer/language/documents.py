"""Read the documents and sheets of a decision, and check that they are whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, product

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.inference.evaluator import holds
from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.document_entries import (
    DocumentEntry,
    ParagraphEntry,
    SheetEntry,
    SubjectEntry,
)
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.conditions import ALWAYS, Condition, facts_of
from adwijzer.model.documents import (
    BESIDE,
    ONLY_DOSSIER,
    PLACEHOLDER,
    VARIANT,
    Document,
    Inquiry,
    Paragraph,
    Proviso,
    Section,
    Sheet,
    Subject,
    Theme,
    Variant,
)
from adwijzer.model.rulebase import Fact, Value
from adwijzer.text.diagnostics import did_you_mean

BLANK = re.compile(r"\[vul in: [^\[\]]+\]")
_BRACKET = re.compile(r"[\[\]]")
_MAXIMUM_CASES = 10_000


def documents_of(
    files: DecisionFiles, names: Names, grounds: Grounds, context: tuple[Fact, ...] = ()
) -> tuple[Document, ...]:
    """Every document, in the order of the files; `context` is what it may ask beside the facts."""
    found: dict[str, Document] = {}
    named = {
        entry.naam for file in files.ruled for entry in file.entry.stukken if entry.has("naam")
    }
    for file in files.ruled:
        plain = _DocumentReader.of(names, grounds, file.problems, context)
        for entry in file.entry.stukken:
            if entry.complete:
                variants = tuple(plain.variants(entry))
                reader = plain.with_variants(variants)
                reader.check_new(entry, found)
                reader.check_supposed(entry)
                reader.check_named(entry)
                found[entry.naam] = Document(
                    name=entry.naam,
                    title=entry.titel,
                    reader=entry.lezer,
                    named=tuple(entry.noemt),
                    appendix=entry.bijlage or None,
                    supposed=entry.stel,
                    provisos=tuple(plain.provisos(entry)),
                    variants=variants,
                    sections=tuple(reader.sections(entry)),
                    file=file.name,
                    at=entry.at,
                )
    for file in files.ruled:
        for entry in file.entry.stukken:
            if entry.complete and entry.bijlage:
                _check_appendix(entry, named, found, file.problems)
    return tuple(found.values())


def _check_appendix(
    entry: DocumentEntry,
    named: Iterable[str],
    found: Mapping[str, Document],
    problems: FileProblems,
) -> None:
    wanted = entry.bijlage
    if wanted not in named:
        hint = did_you_mean(wanted, named)
        problems.report(entry.place("bijlage"), f"onbekend stuk `{wanted}`", hint)
    elif wanted in found and found[wanted].appendix is not None:
        problems.report(
            entry.place("bijlage"),
            f"het stuk `{wanted}` heeft zelf een bijlage",
            "een bijlage heeft er geen",
        )


def sheets_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Sheet, ...]:
    """Every sheet, in the order of the files."""
    found: dict[str, Sheet] = {}
    for file in files.ruled:
        reader = _DocumentReader.of(names, grounds, file.problems)
        for entry in file.entry.bladen:
            if entry.complete:
                grounds.cite(entry, entry.naam, file.problems)
                reader.check_new(entry, found)
                found[entry.naam] = reader.sheet(entry)
    return tuple(found.values())


class _DocumentReader(Struct, frozen=True):
    """Reads the documents and sheets of one file; what is incomplete is left out.

    What a document asks is what its user can know, `facts` are those with a choice, and what
    followed from it, `context`.
    """

    facts: tuple[Fact, ...]
    context: tuple[Fact, ...]
    broken: frozenset[str]
    grounds: Grounds
    problems: FileProblems

    @classmethod
    def of(
        cls, names: Names, grounds: Grounds, problems: FileProblems, context: tuple[Fact, ...] = ()
    ) -> _DocumentReader:
        facts = tuple(fact for fact in names.facts if fact.kind == "keuze")
        return cls(facts, context, names.broken, grounds, problems)

    def with_variants(self, variants: Sequence[Variant]) -> _DocumentReader:
        """The reader of what stands in a document of these variants."""
        if not variants:
            return self
        values = tuple(Value(name=each.name, label=each.name) for each in variants)
        fact = Fact(
            name=VARIANT,
            values=values,
            information="proces",
            meaning="",
            question="",
            reason="",
            who="",
        )
        return replace(self, context=(*self.context, fact))

    @property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary.of((*self.facts, *self.context), (), {}, self.broken)

    def variants(self, document: DocumentEntry) -> Iterator[Variant]:
        reader = ConditionReader(self.problems, self.vocabulary, may_ask_unknown=True)
        entries = [entry for entry in document.soorten if entry.has("naam")]
        for number, entry in enumerate(entries, 1):
            if (entry.als is None) != (number == len(entries)):
                self.problems.report(
                    entry.at,
                    "de laatste soort van een stuk heeft geen `als`, en alleen die",
                    "zo is er altijd een die past",
                )
            condition = reader.read(entry.als) if entry.als is not None else ALWAYS
            if condition is not None:
                yield Variant(name=entry.naam, title=entry.titel, condition=condition, at=entry.at)

    def provisos(self, document: DocumentEntry) -> Iterator[Proviso]:
        reader = ConditionReader(self.problems, self.vocabulary, may_ask_unknown=True)
        for entry in document.mits:
            condition = reader.read(entry.als) if entry.complete else None
            if condition is not None:
                yield Proviso(condition=condition, otherwise=entry.anders, at=entry.at)

    def check_supposed(self, document: DocumentEntry) -> None:
        """A document supposes only values that there are."""
        values = {fact.name: fact.names for fact in self.facts}
        for name, value in document.stel.items():
            if value not in values.get(name, ()):
                known = values.get(name)
                what = "onbekend feit" if known is None else "onbekende waarde"
                self.problems.report(
                    document.place_of_key("stel", name),
                    f"{what} `{name if known is None else value}`",
                    did_you_mean(*((name, values) if known is None else (value, known))),
                )

    def check_named(self, document: DocumentEntry) -> None:
        """A document names only facts that there are."""
        known = [fact.name for fact in self.facts]
        for name in document.noemt:
            if name not in known:
                hint = did_you_mean(name, known)
                self.problems.report(document.place("noemt"), f"onbekend feit `{name}`", hint)

    def check_new(self, entry: DocumentEntry | SheetEntry, found: Iterable[str]) -> None:
        if entry.naam in found:
            message = f"de naam `{entry.naam}` staat er twee keer"
            self.problems.report(entry.at, message, "haal er een weg")

    def sections(self, document: DocumentEntry) -> Iterator[Section]:
        answers = [fact.name for fact in self.facts if fact.names == ("ja", "nee")]
        seen: set[str] = set()
        for entry in document.delen:
            if not entry.complete:
                continue
            self.grounds.cite(entry, entry.id, self.problems)
            if entry.id in seen:
                message = f"de id `{entry.id}` staat er twee keer"
                self.problems.report(entry.at, message, "haal er een weg")
            seen.add(entry.id)
            element = entry.element or None
            if element is not None and element not in answers:
                self.problems.report(
                    entry.place("element"),
                    f"onbekend feit met ja en nee `{element}`",
                    did_you_mean(element, answers),
                )
            before = len(self.problems.found)
            section = Section(
                id=entry.id,
                heading=entry.kop,
                element=element,
                numbered=entry.genummerd == "ja",
                paragraphs=self._paragraphs(entry.alineas, document.lezer),
                sources=tuple(entry.bronnen),
                at=entry.at,
            )
            if element is not None and len(self.problems.found) == before:
                self._check_never_empty(section)
            yield section

    def _paragraphs(
        self, entries: Sequence[ParagraphEntry], reader_name: str
    ) -> tuple[Paragraph, ...]:
        reader = ConditionReader(self.problems, self.vocabulary, may_ask_unknown=True)
        found = []
        for entry in entries:
            if not entry.has("tekst"):
                continue
            _check_blanks(entry, self.problems)
            self._check_places(entry)
            self._check_known(entry, reader_name)
            condition = reader.read(entry.als) if entry.als is not None else ALWAYS
            if condition is not None:
                blanks = {entry.bekend[name]: name for name in BESIDE if name in entry.bekend}
                text, at = entry.tekst, entry.at
                found.append(Paragraph(text=text, blanks=blanks, condition=condition, at=at))
        return tuple(found)

    def _check_places(self, entry: ParagraphEntry) -> None:
        """Between braces stands the name of something that a paragraph may ask."""
        known = [fact.name for fact in (*self.facts, *self.context)]
        for word in PLACEHOLDER.findall(entry.tekst):
            if word not in known:
                self.problems.report(
                    entry.place("tekst"),
                    f"`{{{word}}}` is hier niet in te vullen",
                    did_you_mean(word, known),
                )

    def _check_known(self, entry: ParagraphEntry, reader_name: str) -> None:
        """What the program may know is a blank of the paragraph, and may go to its reader."""
        for name, blank in entry.bekend.items():
            at = entry.place_of_key("bekend", name)
            if name not in BESIDE:
                message = f"`{name}` is niets wat het programma kan weten"
                self.problems.report(at, message, did_you_mean(name, BESIDE))
            elif f"[vul in: {blank}]" not in entry.tekst:
                message = f"de tekst heeft geen open plek `{blank}`"
                self.problems.report(at, message, f"zet [vul in: {blank}] in de tekst")
            elif name == ONLY_DOSSIER and reader_name != "dossier":
                message = f"`{name}` is voor het dossier, en dit stuk is voor: {reader_name}"
                self.problems.report(at, message, "laat die plek open")

    def _check_never_empty(self, section: Section) -> None:
        """A part that stands for an element of the letter says something, whatever is known."""
        conditions = [paragraph.condition for paragraph in section.paragraphs]
        for case in islice(self._cases(conditions), _MAXIMUM_CASES):
            if not any(holds(condition, case) for condition in conditions):
                said = ", ".join(f"{name}: {value}" for name, value in case.items()) or "niets"
                self.problems.report(
                    section.at,
                    f"het deel `{section.id}` is leeg als bekend is: {said}",
                    "zet er een alinea zonder `als` in, of een voor dit geval",
                )
                return

    def _cases(self, conditions: Iterable[Condition]) -> Iterator[Mapping[str, str]]:
        tested = {name for condition in conditions for name in facts_of(condition)}
        names = [fact for fact in (*self.facts, *self.context) if fact.name in tested]
        # Of which variant a document is, is always known.
        for values in product(
            *((*(() if fact.name == VARIANT else (None,)), *fact.names) for fact in names)
        ):
            yield {
                fact.name: value
                for fact, value in zip(names, values, strict=True)
                if value is not None
            }

    def sheet(self, entry: SheetEntry) -> Sheet:
        themes = [
            Theme(name=each.naam, title=each.titel, text=each.tekst)
            for each in entry.themas
            if each.complete
        ]
        asking = ConditionReader(self.problems, self.vocabulary, may_ask_unknown=True)
        inquiries = [
            Inquiry(
                name=each.naam,
                text=each.tekst,
                condition=(asking.read(each.als) if each.als is not None else None) or ALWAYS,
            )
            for each in entry.onderzoeksvragen
            if each.complete
        ]
        subjects = [
            self._subject(each, [t.name for t in themes], [i.name for i in inquiries])
            for each in entry.onderwerpen
            if each.complete
        ]
        served = {name for subject in subjects for name in subject.inquiries}
        for inquiry in inquiries:
            if inquiry.name not in served:
                self.problems.report(
                    entry.place("onderzoeksvragen"),
                    f"geen onderwerp helpt aan de onderzoeksvraag `{inquiry.name}`",
                    "noem haar bij een onderwerp, of haal haar weg",
                )
        return Sheet(
            name=entry.naam,
            title=entry.titel,
            reader=entry.lezer,
            intro=entry.uitleg,
            inquiries_heading=entry.kop_onderzoeksvragen,
            inquiries_intro=entry.uitleg_onderzoeksvragen,
            remarks=self._paragraphs(entry.opmerkingen, entry.lezer),
            reference=entry.verwijzing,
            notes=entry.aantekeningen,
            themes=tuple(themes),
            inquiries=tuple(inquiries),
            subjects=tuple(subjects),
            sources=tuple(entry.bronnen),
            file=self.problems.file,
            at=entry.at,
        )

    def _subject(
        self, entry: SubjectEntry, themes: Sequence[str], inquiries: Sequence[str]
    ) -> Subject:
        report = self.problems.report
        for name in entry.onderzoeksvragen:
            if name not in inquiries:
                hint = did_you_mean(name, inquiries)
                at = entry.place("onderzoeksvragen")
                report(at, f"onbekende onderzoeksvraag `{name}`", hint)
        questions = entry.voorbeeldvragen
        for name in questions:
            if name not in themes:
                at = entry.place_of_key("voorbeeldvragen", name)
                report(at, f"onbekend thema `{name}`", did_you_mean(name, themes))
        for name in themes:
            if name not in questions:
                report(
                    entry.place("voorbeeldvragen"),
                    f"bij `{entry.naam}` mist een vraag over het thema `{name}`",
                    "elk onderwerp heeft bij elk thema een vraag",
                )
        return Subject(
            name=entry.naam,
            title=entry.titel,
            text=entry.tekst,
            inquiries=tuple(entry.onderzoeksvragen),
            questions=questions,
        )


def _check_blanks(entry: ParagraphEntry, problems: FileProblems) -> None:
    """A bracket stands only around a blank to fill in."""
    if _BRACKET.search(BLANK.sub("", entry.tekst)):
        problems.report(
            entry.place("tekst"),
            "tussen rechte haken staat hier iets anders dan een open plek",
            "schrijf een open plek als [vul in: wat er moet komen]",
        )
