"""The fields of a page: a question, the agenda, or many facts at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from adwijzer.decisions.answer import Assumption, Question
from adwijzer.decisions.case import NO_PERIODS, NOT_YET, PERIOD_KEYS, STILL_TO_COME, UNKNOWN, Item
from adwijzer.decisions.interruption import LEAVE, RECOVERED, Interruption
from adwijzer.decisions.timing.dates import REFERENCE
from adwijzer.explain.questions import who_for_you
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.days import day_of, dutch_day
from adwijzer_web.address import Asked, Fields

AGENDA_STEP, CHECK, ALL = "de-agenda", "je-antwoorden", "alle-vragen"
"""Steps that are no fact: the agenda, all answers to look over, and everything on one page."""
UNKNOWN_LABEL = "weet ik niet"
_KINDS = {RECOVERED: "hersteld", LEAVE: "zwangerschaps- of bevallingsverlof"}
_EMPTY_ROWS = 2
_MOST_BESIDE = 3
"""Answers that stand beside each other where the answers are looked over."""


class Choice(Struct, frozen=True):
    """An answer that can be picked."""

    value: str
    label: str
    checked: bool


class PeriodRow(Struct, frozen=True):
    """The fields of one interruption."""

    name: str
    values: Mapping[str, str]
    kinds: tuple[Choice, ...]
    causes: tuple[Choice, ...]
    errors: Mapping[str, str]


class Field(Struct, frozen=True, kw_only=True):
    """A question with the ways to answer it."""

    name: str
    kind: str
    label: str
    help: str = ""
    choices: tuple[Choice, ...] = ()
    value: str = ""
    rows: tuple[PeriodRow, ...] = ()
    not_yet: str = ""
    error: str = ""


class Given(Struct, frozen=True):
    """An answer that was given, with the step that changes it."""

    label: str
    value: str
    step: str


def agenda_field(decision: Decision, fields: Fields, errors: Mapping[str, str]) -> Field:
    """The boxes for agenda items."""
    key = decision.agenda_key
    if key is None:
        raise ValueError(decision.name)
    chosen = fields.given.get(AGENDA, [])
    return Field(
        name=AGENDA,
        kind="agenda",
        label=key.question,
        help=key.reason,
        choices=tuple(Choice(v.name, v.label, v.name in chosen) for v in key.values),
        error=errors.get(AGENDA, ""),
    )


def fact_field(
    fact: Fact, fields: Fields, errors: Mapping[str, str], name: str = "", about: str = ""
) -> Field:
    """The field of a fact, with what was typed before."""
    name = name or fact.name
    value = fields.one(name)
    day = day_of(value)
    return Field(
        name=name,
        kind=fact.kind,
        label=fact.question + about,
        help=f"{fact.reason} Wie dit weet: {who_for_you(fact.who)}."
        + (" Leeg is vandaag." if fact.name == REFERENCE else ""),
        choices=choices_of(fact, value),
        value=f"{day.day}-{day.month}-{day.year}" if day else value,
        rows=_rows(fact, fields, errors) if fact.kind == "perioden" else (),
        not_yet=NOT_YET if fact.not_yet else "",
        error=errors.get(name, ""),
    )


def choices_of(fact: Fact, value: str) -> tuple[Choice, ...]:
    """The answers to a fact; not knowing is always one."""
    if fact.kind != "keuze":
        return ()
    return (
        *(Choice(v.name, v.label, v.name == value) for v in fact.values),
        Choice(UNKNOWN, UNKNOWN_LABEL, value == UNKNOWN),
    )


def cause_field(question: Question, name: str, fields: Fields) -> Field:
    """The question after the cause around one period."""
    value = fields.one(name)
    return Field(
        name=name,
        kind="keuze",
        label=question.vraag,
        help=f"{question.waarom} Wie dit weet: {who_for_you(question.wie)}.",
        choices=tuple(
            Choice(word, UNKNOWN_LABEL if word == UNKNOWN else word, word == value)
            for word in question.antwoorden
        ),
    )


def _rows(fact: Fact, fields: Fields, errors: Mapping[str, str]) -> tuple[PeriodRow, ...]:
    used = fields.rows(fact.name)
    last = int(used[-1]) if used else 0
    numbers = [*used, *(str(last + n) for n in range(1, _EMPTY_ROWS + 1))]
    rows = []
    for number in numbers:
        name = f"{fact.name}.{number}"
        values = {key: _typed(fields.one(f"{name}.{key}")) for key in PERIOD_KEYS}
        rows.append(
            PeriodRow(
                name,
                values,
                tuple(Choice(w, label, values["soort"] == w) for w, label in _KINDS.items()),
                tuple(
                    Choice(w, UNKNOWN_LABEL if w == UNKNOWN else w, values["zelfde_oorzaak"] == w)
                    for w in ("ja", "nee", UNKNOWN)
                ),
                {key: errors.get(f"{name}.{key}", "") for key in PERIOD_KEYS},
            )
        )
    return tuple(rows)


def _typed(value: str) -> str:
    day = day_of(value)
    return f"{day.day}-{day.month}-{day.year}" if day else value


def question_name(asked: Asked, question: Question) -> str:
    """The name of the field that a question is about."""
    if question.periode is not None:
        for fact, value in asked.case.facts.items():
            if isinstance(value, tuple):
                for number, period in enumerate(value, start=1):
                    if period.start.isoformat() == question.periode:
                        return f"{fact}.{number}.{question.feit}"
    return f"{question.agendapunt}.{question.feit}" if question.agendapunt else question.feit


def given_answers(decision: Decision, asked: Asked) -> list[Given]:
    """What was answered, in the order of the decision; each can be changed."""
    key = decision.agenda_key
    given = []
    if key is not None and asked.case.items:
        labels = ", ".join(key.label(item.name) for item in asked.case.items)
        given.append(Given(key.question, labels, AGENDA_STEP))
    given += [
        Given(fact.question, in_words(fact, asked.case.facts[fact.name]), fact.name)
        for fact in decision.asked
        if fact.name in asked.case.facts
    ]
    for item in asked.case.items:
        given += _about_item(decision, item)
    return given


def assumed_fields(
    decision: Decision, asked: Asked, assumptions: Sequence[Assumption]
) -> tuple[list[Field], list[Given]]:
    """What was taken to be so: as a field where the answers are few, else as an answer to change.

    The assumed value has an empty name in its field: what stays as it is remains an assumption.
    """
    fields, others = [], []
    for each in assumptions:
        fact = decision.fact(each.feit)
        if fact.kind != "keuze" or len(fact.values) > _MOST_BESIDE:
            others.append(Given(fact.question, f"{each.zin} (aangenomen)", fact.name))
            continue
        choices = [
            Choice("", f"{v.label} (aangenomen)", checked=True)
            if v.name == each.waarde
            else Choice(v.name, v.label, checked=False)
            for v in fact.values
        ]
        unknown = Choice(UNKNOWN, UNKNOWN_LABEL, checked=False)
        fields.append(
            Field(name=fact.name, kind="keuze", label=fact.question, choices=(*choices, unknown))
        )
    if any(fact.name == REFERENCE for fact in decision.asked) and REFERENCE not in asked.case.facts:
        fact = decision.fact(REFERENCE)
        others.append(Given(fact.question, "vandaag (aangenomen)", fact.name))
    return fields, others


def _about_item(decision: Decision, item: Item) -> Iterable[Given]:
    key = decision.agenda_key
    for name, value in item.facts.items():
        fact = decision.fact(name)
        about = f" (bij {key.label(item.name)})" if key else ""
        yield Given(fact.question + about, in_words(fact, value), f"{item.name}.{name}")


def in_words(fact: Fact, value: object) -> str:
    """An answer in words."""
    if value is None:
        return UNKNOWN_LABEL
    if isinstance(value, tuple):
        return "; ".join(_period(period) for period in value) or NO_PERIODS
    if value == STILL_TO_COME:
        return "nog niet"
    if fact.kind == "datum":
        return dutch_day(str(value))
    return fact.label(str(value))


def _period(period: Interruption) -> str:
    end = f" tot en met {dutch_day(period.end)}" if period.end else ", nog bezig"
    return f"{dutch_day(period.start)}{end} ({_KINDS[period.kind]})"


def unanswered(decision: Decision, asked: Asked, questions: Sequence[Question]) -> list[Given]:
    """Facts that nobody asked about yet, but that may be given."""
    open_names = {question.feit for question in questions}
    key = decision.agenda_key if not asked.case.items else None
    said = set(asked.case.facts) | {name for item in asked.case.items for name in item.facts}
    agenda = [Given(key.question, "", AGENDA_STEP)] if key is not None else []
    return agenda + [
        Given(fact.question, "", fact.name)
        for fact in decision.asked
        if fact.scope != "sleutel" and fact.name not in said and fact.name not in open_names
    ]
