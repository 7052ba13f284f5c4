"""The meaning of the sentences of an example: those of the rule base, word for word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from msgspec import Struct, field

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Availability
from adwijzer.decisions.case import NOT_YET, UNKNOWN
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.examples.registers import (
    ASSIGNMENTS,
    LIMITS,
    PROPOSED,
    assignments_in,
    limits_in,
    plain_register,
)
from adwijzer.model.rulebase import AGENDA, Decision, Kind
from adwijzer.text.days import SPOKEN_DAY, spoken_day
from adwijzer.text.diagnostics import InputError

T = TypeVar("T")


class Statement(Struct, frozen=True):
    """A fact and its value, as one sentence of the rules says it."""

    fact: str
    value: str


class FeatureVocabulary(Struct, frozen=True):
    """The words of one decision, as its reviewers wrote them."""

    sentences: Mapping[str, Statement]
    questions: Mapping[str, str]
    items: Mapping[str, str]
    forms: Mapping[str, str]
    verdicts: Mapping[str, str]
    per_item: frozenset[str]
    attention: Mapping[str, str]
    item_fact: str
    dates: Mapping[str, str] = {}
    """The sentence with `{datum}` that tells a date, and the fact it is about."""
    not_yet: Mapping[str, str] = {}
    """The sentence that something has not been done yet, and the fact it is about."""
    kind: Kind = "single"
    periods: str = ""
    """The fact that holds interruptions, if the decision has one."""

    @classmethod
    def of(cls, decision: Decision) -> FeatureVocabulary:
        """The words of `decision`.

        Raises:
            InputError: two values have the same sentence.
        """
        sentences: dict[str, Statement] = {}
        key = decision.agenda_key
        facts = decision.facts if key in (None, decision.item_key) else (key, *decision.facts)
        for fact in facts:
            for value in fact.values:
                if value.sentence in sentences:
                    raise InputError.of(f"de zin `{value.sentence}` staat er twee keer")
                sentences[value.sentence] = Statement(fact.name, value.name)
        return cls(
            sentences=sentences,
            questions={fact.question: fact.name for fact in decision.facts},
            items={value.label: value.name for value in key.values} if key else {},
            forms={outcome.label: outcome.name for outcome in decision.outcomes},
            verdicts={value.label: value.name for value in decision.scale},
            per_item=frozenset(f.name for f in decision.facts if f.scope == "agendapunt"),
            attention={point.title: point.id for point in decision.attention},
            item_fact=key.name if key else "",
            dates={fact.template: fact.name for fact in decision.facts if fact.template},
            not_yet={fact.not_yet: fact.name for fact in decision.facts if fact.not_yet},
            kind=decision.kind,
            periods=next((f.name for f in decision.facts if f.kind == "perioden"), ""),
        )

    def statement(self, sentence: str) -> Statement:
        """The fact and the value that `sentence` stands for."""
        return look_up(self.sentences, sentence, "zin")

    def dated(self, sentence: str) -> Statement | None:
        """The date that `sentence` tells, or that there is none yet; None when it tells neither."""
        if sentence in self.not_yet:
            return Statement(self.not_yet[sentence], NOT_YET)
        for template, fact in self.dates.items():
            before, _, after = template.partition("{datum}")
            if sentence.startswith(before) and sentence.endswith(after):
                inside = sentence[len(before) : len(sentence) - len(after)]
                if spoken_day(inside) is not None:
                    return Statement(fact, iso_day(inside))
        return None

    def question(self, question: str) -> str:
        """The fact that `question` asks for."""
        return look_up(self.questions, question, "vraag")

    def item(self, label: str) -> str:
        """The agenda item with this label."""
        return look_up(self.items, label, "agendapunt")

    def verdict(self, form: str, verdict: str) -> tuple[str, str]:
        """The contact form and the verdict with these labels."""
        return (
            look_up(self.forms, form, "contactvorm"),
            look_up(self.verdicts, verdict, "oordeel"),
        )


def look_up(words: Mapping[str, T], word: str, kind: str) -> T:
    """The meaning of `word`.

    Raises:
        InputError: unknown; names the words that resemble it.
    """
    if word in words:
        return words[word]
    near = difflib.get_close_matches(word, words, n=3, cutoff=0.5)
    hint = f"bedoel je {', of '.join(f'`{each}`' for each in near)}?" if near else None
    raise InputError.of(f"onbekende {kind} `{word}`", hint)


_AT_ITEM = re.compile(r"bij (?P<item>[^:]+): (?P<sentence>.+)")
_UNKNOWN = re.compile(
    r'(?:bij (?P<item>[^:"]+) is )?niet bekend (?:is )?het antwoord op "(?P<question>.+)"'
)


class Story(Struct):
    """The case that the given sentences of one example build up.

    An example about assignments builds up a register, with what is proposed beside it.
    """

    vocabulary: FeatureVocabulary
    agenda: dict[str, dict[str, str]] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)
    periods: list[dict[str, str]] = field(default_factory=list)
    register: list[Assignment] = field(default_factory=list)
    proposed: list[Assignment] = field(default_factory=list)
    limits: list[Availability] = field(default_factory=list)

    def tell(self, sentence: str, table: Sequence[Sequence[str]] = ()) -> None:
        """Take in one given sentence, with the table below it.

        Raises:
            InputError: nobody knows the sentence, or it says something twice.
        """
        words = self.vocabulary
        if words.kind == "pairs" and sentence in (ASSIGNMENTS, PROPOSED):
            rows = self.register if sentence == ASSIGNMENTS else self.proposed
            rows += assignments_in(table, proposed=sentence == PROPOSED)
        elif words.kind == "pairs" and sentence == LIMITS:
            self.limits += limits_in(table)
        elif words.kind == "pairs":
            hint = f"schrijf `{ASSIGNMENTS}` of `{PROPOSED}`, met een tabel eronder"
            raise InputError.of(f"onbekende zin `{sentence}` over opdrachten", hint)
        elif unknown := _UNKNOWN.fullmatch(sentence):
            self._say(unknown["item"], words.question(unknown["question"]), UNKNOWN)
        elif (dated := words.dated(sentence)) is not None:
            self._say(None, dated.fact, dated.value)
        elif words.periods and (period := period_in(sentence)) is not None:
            self.periods.append(period)
        elif at_item := _AT_ITEM.fullmatch(sentence):
            statement = words.statement(at_item["sentence"])
            self._say(at_item["item"], statement.fact, statement.value)
        else:
            statement = words.statement(sentence)
            if statement.fact == words.item_fact:
                if statement.value in self.agenda:
                    raise InputError.of(f"`{sentence}` staat al op de agenda")
                self.agenda[statement.value] = {}
            else:
                self._say(None, statement.fact, statement.value)

    def _say(self, label: str | None, fact: str, value: str) -> None:
        facts = self.facts
        if label is not None:
            item = self.vocabulary.item(label)
            if item not in self.agenda:
                raise InputError.of(f"`{label}` staat nog niet op de agenda")
            if fact not in self.vocabulary.per_item:
                raise InputError.of(f"`{fact}` geldt voor het hele contact")
            facts = self.agenda[item]
        if fact in facts:
            raise InputError.of(f"over `{fact}` zegt dit voorbeeld twee dingen")
        facts[fact] = value

    def case(self) -> dict[str, Any]:
        """The case in the form that the command takes; a register where it is about pairs."""
        if self.vocabulary.kind == "pairs":
            return plain_register(self.register, self.proposed)
        agenda = [
            {self.vocabulary.item_fact: item, **facts} if facts else item
            for item, facts in self.agenda.items()
        ]
        facts: dict[str, Any] = dict(self.facts)
        if self.periods:
            facts[self.vocabulary.periods] = self.periods
        asked = agenda or self.vocabulary.kind == "contact"
        return {AGENDA: agenda, **facts} if asked else facts


_PERIOD = re.compile(
    r"de werknemer (?P<wat>was hersteld|had zwangerschaps- of bevallingsverlof) "
    rf"(?:van|vanaf) (?P<van>{SPOKEN_DAY})(?: tot en met (?P<tot>{SPOKEN_DAY}))?"
    r"(?:, met (?P<oorzaak>dezelfde|een andere|een onbekende) oorzaak)?"
)
_CAUSES = {"dezelfde": "ja", "een andere": "nee"}


def period_in(sentence: str) -> dict[str, str] | None:
    """The interruption that a sentence tells; None when it tells none."""
    found = _PERIOD.fullmatch(sentence)
    if found is None:
        return None
    period = {
        "van": iso_day(found["van"]),
        "soort": RECOVERED if found["wat"] == "was hersteld" else LEAVE,
    }
    if found["tot"]:
        period["tot"] = iso_day(found["tot"])
    if found["oorzaak"] in _CAUSES:
        period["zelfde_oorzaak"] = _CAUSES[found["oorzaak"]]
    return period


def iso_day(text: str) -> str:
    """A day as people write it, as the JSON writes it.

    Raises:
        InputError: it is no day.
    """
    day = spoken_day(text)
    if day is None:
        raise InputError.of(f"`{text}` is geen dag", "schrijf een datum zoals 2 maart 2026")
    return day.isoformat()
