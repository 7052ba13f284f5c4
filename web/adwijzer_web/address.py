"""The facts of a case in the address of a page, and back.

An address holds words of the rule language and dates, never free text, so it can be shared. The
facts stand in the order in which they were answered. What steers the page has a hyphen in its name,
which no fact has, or is the step: a rule base has no fact with that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from adwijzer.decisions.case import (
    NO_PERIODS,
    NOT_YET,
    PERIOD_KEYS,
    UNKNOWN,
    Case,
    day_word,
    read_case,
)
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.days import day_of, iso_day, why_no_day
from adwijzer.text.diagnostics import InputError
from adwijzer.text.nodes import Mapping as Node
from adwijzer.text.nodes import Node as AnyNode
from adwijzer.text.nodes import Scalar
from adwijzer.text.nodes import Sequence as NodeList

STEP, SENT, CHECKED, PER_ITEM, SHOW, AS_OF, CONTACT, READER, NAMED = (
    "stap",
    "is-verstuurd",
    "is-nagekeken",
    "per-agendapunt",
    "toon-ook",
    "regels-van",
    "met-contact",
    "voor-lezer",
    "noem-feit",
)
FORMER_STEP = "toon-stap"
"""The name that the step had before; addresses may still use it."""
CONTROLS = (STEP, SENT, CHECKED, PER_ITEM, SHOW, AS_OF, CONTACT, READER, NAMED)
VIEWS = ("wat-als", "redenering")
MOST_PERIODS = 40
_WORDS = {
    "?": UNKNOWN,
    "weet ik niet": UNKNOWN,
    UNKNOWN: UNKNOWN,
    "nog niet": NOT_YET,
    NOT_YET: NOT_YET,
}
_PERIOD_HELP = {
    "van": "Vul bij elke onderbreking de eerste dag in, zoals 4-5-2026.",
    "tot": "Vul een datum in, zoals 20-5-2026. Laat het leeg als de onderbreking nog duurt.",
    "soort": "Kies bij elke onderbreking of het herstel of verlof was.",
    "zelfde_oorzaak": "Kies ja of nee, of laat het open.",
}


class FieldError(Struct, frozen=True):
    """What is wrong in one field of a form; without `field` it is about the whole."""

    field: str
    message: str


class WrongFields(Exception):  # noqa: N818 - named after what the page shows
    """Some fields hold what cannot be used; all of them at once."""

    def __init__(self, errors: Sequence[FieldError]) -> None:
        super().__init__(*(error.field for error in errors))
        self.errors = tuple(errors)


class Asked(Struct, frozen=True):
    """What an address says: the facts, and what the page should show."""

    case: Case
    passed: frozenset[str] = frozenset()
    """Fields answered with `onbekend`."""
    as_of: date | None = None
    step: str = ""
    per_item: bool = False
    sent: bool = False
    checked: bool = False
    """Whether the answers were looked over: what comes next is the result."""
    order: tuple[str, ...] = ()
    """The names of the fields, as they stood in the address."""
    views: frozenset[str] = frozenset()
    contact: str = ""
    """An answer on the contact that is carried along, as the address of its own page has it."""
    reader: str = ""
    """For whom the texts are; empty where that was not said."""
    named: tuple[str, ...] = ()
    """The facts that are named for that reader."""


class Fields:
    """The values of an address by their names, in order; empty ones are left out."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.given: dict[str, list[str]] = {}
        for name, value in pairs:
            if text := " ".join(value.split()):
                name = STEP if name == FORMER_STEP else name  # noqa: PLW2901
                self.given.setdefault(name, []).append(text)

    def one(self, name: str) -> str:
        """The value that counts; a word from a button goes before what was typed."""
        values = self.given.get(name, [])
        words = [value for value in values if value in (UNKNOWN, NOT_YET, NO_PERIODS)]
        return (words or values or [""])[-1]

    def rows(self, fact: str) -> list[str]:
        """The numbers of the periods that were filled in, in order."""
        numbers = {
            name.split(".")[1]
            for name in self.given
            if name.startswith(fact + ".") and name.count(".") == 2
        }
        return sorted((n for n in numbers if n.isdigit() and len(n) < 4), key=int)


def typed_day(text: str) -> str:
    """A day or a word as people type it, as cases write it; what is neither stays as it is."""
    low = text.lower()
    if low in _WORDS:
        return _WORDS[low]
    return iso_day(text)


def _no_day(message: str, text: str) -> str:
    """What a field asks for, after why what was typed is none."""
    reason = why_no_day(text)
    return f"{reason.capitalize()}. {message}" if reason else message


def read(decision: Decision, fields: Fields) -> Asked:
    """What an address says.

    Raises:
        WrongFields: unknown names, wrong values; all of them at once.
    """
    return _Reader(decision, fields).read()


class _Reader:
    def __init__(self, decision: Decision, fields: Fields) -> None:
        self.decision = decision
        self.fields = fields
        self.errors: list[FieldError] = []
        self.places: list[str] = [""]
        self.seen: set[str] = set(CONTROLS)
        key = decision.agenda_key
        self.items = [i for i in dict.fromkeys(fields.given.get(AGENDA, [])) if key]
        self.seen |= {AGENDA} if key else set()

    def read(self) -> Asked:
        entries = [*self._agenda(), *self._facts()]
        self._refuse_unknown()
        case = Case({})
        if not self.errors:
            try:
                case = read_case(self.decision, Node(tuple(entries), (0, 0)), "adres")
            except InputError as error:
                for problem in error.diagnostics:
                    line = problem.position.line if problem.position else 0
                    self._fail(self.places[line], "Kies een van de antwoorden die er staan.")
        as_of = self._as_of()
        if self.errors:
            raise WrongFields(self.errors)
        one = self.fields.one
        return Asked(
            case=case,
            passed=frozenset(
                name
                for name, values in self.fields.given.items()
                if UNKNOWN in values or self._is_unknown(name)
            ),
            as_of=as_of,
            step=one(STEP),
            per_item=one(PER_ITEM) != "",
            sent=one(SENT) != "",
            checked=one(CHECKED) != "",
            order=tuple(self.fields.given),
            views=frozenset(self.fields.given.get(SHOW, ())) & frozenset(VIEWS),
            contact=one(CONTACT),
            reader=one(READER),
            named=tuple(dict.fromkeys(self.fields.given.get(NAMED, ()))),
        )

    def _is_unknown(self, name: str) -> bool:
        return any(
            fact.name == name
            and fact.kind == "datum"
            and typed_day(self.fields.one(name)) == UNKNOWN
            for fact in self.decision.asked
        )

    def _fail(self, field: str, message: str) -> None:
        error = FieldError(field, message)
        if error not in self.errors:
            self.errors.append(error)

    def _scalar(self, field: str, text: str) -> Scalar:
        self.places.append(field)
        return Scalar(text, (len(self.places) - 1, 1), quoted=True)

    def _as_of(self) -> date | None:
        text = self.fields.one(AS_OF)
        day = day_of(typed_day(text)) if text else None
        if text and day is None:
            message = "De dag van de regels moet een datum zijn, zoals 2-3-2026."
            self._fail(AS_OF, _no_day(message, text))
        return day

    def _agenda(self) -> Iterator[tuple[Scalar, AnyNode]]:
        key = self.decision.agenda_key
        if key is None or not self.items:
            return
        nodes: list[AnyNode] = []
        for item in self.items:
            own: list[tuple[Scalar, AnyNode]] = [
                (self._scalar(AGENDA, key.name), self._scalar(AGENDA, item))
            ]
            for fact in self.decision.asked:
                name = f"{item}.{fact.name}"
                if fact.scope == "agendapunt" and name in self.fields.given:
                    own.append(self._entry(fact, name))
            nodes.append(Node(tuple(own), (0, 0)))
        yield self._scalar(AGENDA, AGENDA), NodeList(tuple(nodes), (0, 0))
        # What was said about an item that is no longer on the agenda is let go.
        for name in key.names:
            self.seen |= {
                f"{name}.{fact.name}" for fact in self.decision.asked if fact.scope == "agendapunt"
            }

    def _facts(self) -> Iterator[tuple[Scalar, AnyNode]]:
        for fact in self.decision.asked:
            if fact.scope == "sleutel":
                continue
            self.seen.add(fact.name)
            if fact.kind == "perioden" and (rows := self.fields.rows(fact.name)):
                yield self._scalar(fact.name, fact.name), self._periods(fact, rows)
            elif fact.name in self.fields.given:
                yield self._entry(fact, fact.name)
            elif fact.former in self.fields.given:
                yield self._entry(fact, fact.former)

    def _entry(self, fact: Fact, field: str) -> tuple[Scalar, AnyNode]:
        text = self.fields.one(field)
        self.seen.add(field)
        if fact.kind == "datum":
            text = typed_day(text)
            known = text == UNKNOWN or (text == NOT_YET and fact.not_yet) or day_of(text)
            if not known:
                message = "Vul een datum in, zoals 2-3-2026. Typ een ? als je het niet weet."
                self._fail(field, _no_day(message, text))
        elif fact.kind == "getal" and text != UNKNOWN and not text.lstrip("-").isdigit():
            self._fail(field, "Vul een heel getal in, zoals 12.")
        elif fact.kind == "perioden" and text not in (UNKNOWN, NO_PERIODS):
            self._fail(field, "Vul elke onderbreking op een eigen regel in.")
        elif fact.kind == "keuze" and len(set(self.fields.given[field])) > 1:
            self._fail(field, "Kies één antwoord.")
        key = field if field == fact.former else fact.name
        return self._scalar(field, key), self._scalar(field, text)

    def _periods(self, fact: Fact, rows: Sequence[str]) -> AnyNode:
        if len(rows) > MOST_PERIODS:
            self._fail(fact.name, f"Vul hoogstens {MOST_PERIODS} onderbrekingen in.")
            return NodeList((), (0, 0))
        return NodeList(tuple(self._period(f"{fact.name}.{row}") for row in rows), (0, 0))

    def _period(self, start: str) -> AnyNode:
        entries: list[tuple[Scalar, AnyNode]] = []
        for key in PERIOD_KEYS:
            field = f"{start}.{key}"
            self.seen.add(field)
            text = self.fields.one(field)
            if key in ("van", "tot"):
                text = typed_day(text)
                wrong = (text and day_of(text) is None) or (key == "van" and not text)
            else:
                wrong = key == "soort" and not text
            if wrong:
                self._fail(field, _PERIOD_HELP[key])
            if text:
                entries.append((self._scalar(field, key), self._scalar(field, text)))
        return Node(tuple(entries), (0, 0))

    def _refuse_unknown(self) -> None:
        if set(self.fields.given) - self.seen:
            self._fail(
                "",
                "In dit adres staat iets wat dit besluit niet kent. Misschien is het adres niet"
                " helemaal overgenomen.",
            )


def pairs_of(
    decision: Decision, asked: Asked, without: Iterable[str] = ()
) -> list[tuple[str, str]]:
    """The address of a case as names with values; fields in `without` are left out."""
    pairs: list[tuple[str, str]] = [(AGENDA, item.name) for item in asked.case.items]
    for item in asked.case.items:
        pairs += [(f"{item.name}.{name}", _word(value)) for name, value in item.facts.items()]
    for fact in decision.asked:
        if fact.name not in asked.case.facts:
            continue
        value = asked.case.facts[fact.name]
        if isinstance(value, tuple) and value:
            for number, row in enumerate(_rows(asked.case, fact.name), start=1):
                start = f"{fact.name}.{number}"
                pairs += [(f"{start}.{key}", row[key]) for key in PERIOD_KEYS if key in row]
                cause = f"{start}.zelfde_oorzaak"
                if "zelfde_oorzaak" not in row and cause in asked.passed:
                    pairs.append((cause, UNKNOWN))
        else:
            pairs.append((fact.name, NO_PERIODS if value == () else _word(value)))
    pairs.sort(key=lambda pair: _place(pair[0], asked.order))
    if asked.as_of is not None:
        pairs.append((AS_OF, asked.as_of.isoformat()))
    if asked.contact:
        pairs.append((CONTACT, asked.contact))
    if asked.reader:
        pairs.append((READER, asked.reader))
    pairs += [(NAMED, name) for name in asked.named]
    left_out = set(without)
    return [pair for pair in pairs if pair[0] not in left_out]


def _place(name: str, order: Sequence[str]) -> int:
    """Where a fact stands among the answers; what is new comes last."""
    fact = name.partition(".")[0]
    for place, each in enumerate(order):
        if each == name or (each.partition(".")[0] == fact and each.count(".") == 2):
            return place
    return len(order)


def _rows(case: Case, fact: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = case.data()[fact]
    return rows


def _word(value: Any) -> str:
    if value is None:
        return UNKNOWN
    return day_word(value) if isinstance(value, date) else str(value)


def address(page: str, pairs: Iterable[tuple[str, str]], **controls: str) -> str:
    """The address of a page with facts; `controls` are added under their own names."""
    names: Mapping[str, str] = {
        "step": STEP,
        "sent": SENT,
        "checked": CHECKED,
        "per_item": PER_ITEM,
        "show": SHOW,
    }
    query = urlencode([*pairs, *((names[name], value) for name, value in controls.items())])
    return f"{page}?{query}" if query else page
