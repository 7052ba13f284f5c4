"""The facts of one case: from text or Python data to checked values."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from collections.abc import Sequence as SequenceType
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.interruption import LEAVE, RECOVERED, Interruption
from adwijzer.inference.algebra import Worlds, add, either, without
from adwijzer.inference.evaluator import holds
from adwijzer.inference.worlds import Known, Value, truth
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import AGENDA, Decision, Fact, Impossible
from adwijzer.text.days import day_hint, day_of, iso_day
from adwijzer.text.diagnostics import Diagnostic, InputError, Place, Position, did_you_mean, shown
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

UNKNOWN = "onbekend"
VALUE, KNOWN_SINCE = "waarde", "bekend_op"
PERIOD_KEYS = ("van", "tot", "soort", "zelfde_oorzaak")
NO_PERIODS = "geen"
NOT_YET = "nog_niet"
STILL_TO_COME = date.max
"""`nog_niet` as a day: after every reference day, so that it counts as not done."""

Answer: TypeAlias = Value | tuple[Interruption, ...]
Given: TypeAlias = MappingType[str, Answer | None]
"""What was said: a value or periods, or None where the answer was `onbekend`."""


class Item(Struct, frozen=True):
    """One agenda item with the facts that were said about it alone."""

    name: str
    facts: Given


class Case(Struct, frozen=True):
    """Checked facts; what is absent was not said at all."""

    facts: Given
    items: tuple[Item, ...] = ()
    known_since: MappingType[str, date] = {}
    """The day on which a fact became known, where the case says so."""
    former: MappingType[str, str] = {}
    """The name that a fact had before, where the case used it; by the name of the fact."""

    def over(self, other: Case) -> Case:
        """This case laid over another: what is said here wins."""
        since = {k: day for k, day in other.known_since.items() if k not in self.facts}
        return Case(
            {**other.facts, **self.facts},
            self.items or other.items,
            {**since, **self.known_since},
            {**other.former, **self.former},
        )

    def with_answer(self, fact: str, item: str | None, value: Value | None) -> Case:
        """This case with one answer more, about one agenda item or about the whole contact.

        An answer about the whole also replaces an explicit `onbekend` of an agenda item: the
        question was asked once for all of them.
        """
        facts = self.facts if item is not None else {**self.facts, fact: value}
        return Case(
            facts,
            tuple(
                Item(own.name, {**own.facts, fact: value})
                if own.name == item or (item is None and own.facts.get(fact, "") is None)
                else own
                for own in self.items
            ),
            {name: day for name, day in self.known_since.items() if name != fact},
            self.former,
        )

    def with_cause(self, start: str, value: Value | None) -> Case:
        """This case with the cause around the period that begins on `start` filled in."""
        facts = {
            name: tuple(
                replace(period, same_cause=None if value is None else value == "ja")
                if period.start.isoformat() == start
                else period
                for period in said
            )
            if isinstance(said, tuple)
            else said
            for name, said in self.facts.items()
        }
        return replace(self, facts=facts)

    def assumptions(self, decision: Decision) -> dict[str, str]:
        """Facts with an assumed value about which nothing was said, as far as they are assumed.

        An assumption may depend on what was said, or on silence about other facts.
        """
        said = self._said(None)
        return {
            fact.name: made.value
            for fact in decision.facts
            if (made := fact.assumption) is not None
            and fact.name not in self.facts
            and not any(name in self.facts for name in made.silent)
            and holds(made.when, said)
            and not (made.unless and holds(made.unless, said))
        }

    def known(self, decision: Decision, item: Item | None) -> dict[str, Value]:
        """Known facts that rules may test, for one agenda item.

        A fact said about the item wins, also when it is unknown there. A fact that is unknown may
        still follow from others. What is only for arithmetic is left out.
        """
        known: dict[str, Value] = dict(self.assumptions(decision))
        said: dict[str, Answer | None] = dict(self.facts)
        if item is not None:
            said.update(item.facts)
            key = decision.item_key
            if key is not None:
                known[key.name] = item.name
        tested = {fact.name for fact in decision.facts if fact.role == "feit"}
        for name, value in said.items():
            if value is None:
                known.pop(name, None)
            elif name in tested and not isinstance(value, tuple):
                known[name] = value
        for fact in decision.facts:
            if fact.follows and fact.name not in known:
                found = next((f.value for f in fact.follows if holds(f.condition, known)), None)
                if found is not None:
                    known[fact.name] = found
        return known

    def known_in(
        self, decision: Decision, item: Item | None, changed: Known, every: Worlds
    ) -> tuple[dict[str, MappingType[Value, Worlds]], Worlds]:
        """As `known`, in many worlds in which some facts are not as they are said here.

        Args:
            decision: says what is assumed, what follows, and what cannot be.
            item: the agenda item.
            changed: the facts that differ per world, as if they were said.
            every: all worlds.
        Returns:
            The known facts per world, and the worlds in which they can go together.
        """
        given = {name: {value: every} for name, value in self._said(item).items()}
        for name, values in changed.items():
            elsewhere = without(every, either(values.values()))
            before = {value: elsewhere for value in given.get(name, ()) if elsewhere}
            given[name] = {**before, **values}
        of_contact = self.facts.keys()
        spoken_of = of_contact if item is None else of_contact | item.facts.keys()

        def silent(name: str, spoken: AbstractSet[str]) -> Worlds:
            """Where nothing was said of a fact, not even that it is unknown."""
            said = every if name in spoken else either(changed.get(name, {}).values())
            return without(every, said)

        known: dict[str, MappingType[Value, Worlds]] = {**given}
        for fact in decision.facts:
            made = fact.assumption
            if made is None:
                continue
            where = silent(fact.name, spoken_of) & truth(made.when, given, every)[0]
            for name in made.silent:
                where &= silent(name, of_contact)
            if made.unless is not None:
                where = without(where, truth(made.unless, given, every)[0])
            assumed = {**given.get(fact.name, {})}
            add(assumed, made.value, where)
            known[fact.name] = assumed
        for fact in decision.facts:
            if fact.follows:
                found: dict[Value, Worlds] = {**known.get(fact.name, {})}
                left = without(every, either(found.values()))
                for each in fact.follows:
                    where = truth(each.condition, known, every)[0] & left
                    add(found, each.value, where)
                    left = without(left, where)
                known[fact.name] = found
        possible = every
        for impossible in decision.impossible:
            possible = without(possible, truth(impossible.condition, known, every)[0])
        key = decision.item_key
        if item is not None and key is not None:
            known[key.name] = {item.name: every}
        tested = {fact.name for fact in decision.facts if fact.role == "feit"}
        return {name: values for name, values in known.items() if name in tested}, possible

    def _said(self, item: Item | None) -> dict[str, Value]:
        """What was said and is known, for one agenda item."""
        said = {**self.facts, **(item.facts if item is not None else {})}
        return {n: v for n, v in said.items() if isinstance(v, str | int | date)}

    def require_possible(self, decision: Decision) -> None:
        """Refuse facts that cannot go together.

        Raises:
            InputError: all combinations that cannot be, with the facts of each.
        """
        known = self.known(decision, None)
        wrong = [each for each in decision.impossible if holds(each.condition, known)]
        if wrong:
            raise InputError(
                Diagnostic(None, _together(each, known), each.explanation) for each in wrong
            )

    def data(self) -> dict[str, Any]:
        """The facts as given, in the shape that is accepted again as input."""
        result: dict[str, Any] = {}
        if self.items:
            result[AGENDA] = [
                {"agendapunt": item.name, **_plain(item.facts)} if item.facts else item.name
                for item in self.items
            ]
        result |= _plain(self.facts)
        for name, day in self.known_since.items():
            result[name] = {VALUE: result[name], KNOWN_SINCE: day.isoformat()}
        return result


def _together(impossible: Impossible, known: MappingType[str, Value]) -> str:
    words = [f"`{name}: {known[name]}`" for name in sorted(facts_of(impossible.condition))]
    return f"{' en '.join(words)} kan niet samen"


def _plain(facts: Given) -> dict[str, Any]:
    return {name: _plain_value(value) for name, value in facts.items()}


def _plain_value(value: Answer | None) -> Any:
    match value:
        case None:
            return UNKNOWN
        case date():
            return day_word(value)
        case tuple():
            return [_plain_period(period) for period in value]
        case _:
            return value


def day_word(day: date) -> str:
    """A day as cases write it."""
    return NOT_YET if day == STILL_TO_COME else day.isoformat()


def _plain_period(period: Interruption) -> dict[str, str]:
    cause = {True: "ja", False: "nee", None: None}[period.same_cause]
    data = {
        "van": period.start.isoformat(),
        "tot": period.end.isoformat() if period.end else None,
        "soort": period.kind,
        "zelfde_oorzaak": cause,
    }
    return {key: text for key, text in data.items() if text is not None}


def node_of(data: object, at: Place = (0, 0)) -> Node:
    """Python data as the nodes that files give, so that one check serves both."""
    if isinstance(data, MappingType):
        entries = tuple((Scalar(str(key), at, quoted=True), node_of(v)) for key, v in data.items())
        return Mapping(entries, at)
    if isinstance(data, SequenceType) and not isinstance(data, str | bytes):
        return Sequence(tuple(node_of(item) for item in data), at)
    if data is None:
        return Scalar("null", at)
    if isinstance(data, bool):
        return Scalar("true" if data else "false", at)
    if isinstance(data, date):
        return Scalar(data.isoformat(), at)
    return Scalar(str(data), at, quoted=isinstance(data, str))


def read_case(
    decision: Decision,
    node: Node,
    file: str | None = None,
    known_at: date | None = None,
    *,
    day_first: bool = False,
) -> Case:
    """Check the facts of one case.

    Args:
        decision: says which facts there are.
        node: a mapping of facts, with `agenda` where the decision has agenda items.
        file: how messages name the place.
        known_at: leave out the facts that became known later.
        day_first: days may be written in the Dutch ways too; else by ISO 8601 only.
    Raises:
        InputError: unknown facts, wrong values; all of them at once. Values that are no words of
            the rule language are not repeated, they might be personal.
    """
    reader = _CaseReader(decision, file, known_at, day_first=day_first)
    case = reader.read(node)
    if reader.problems:
        raise InputError(reader.problems)
    return case


def require_agenda(decision: Decision, case: Case) -> None:
    """Refuse a case without agenda items where the decision needs them."""
    key = decision.item_key
    if key is not None and not case.items:
        raise InputError.of(
            "de agenda ontbreekt of is leeg",
            "noem minstens één agendapunt, zoals "
            + " of ".join(f"`{name}`" for name in key.names[-3:]),
        )


class _CaseReader:
    def __init__(
        self, decision: Decision, file: str | None, known_at: date | None, *, day_first: bool
    ) -> None:
        self.decision = decision
        self.day_first = day_first
        self.file = file
        self.known_at = known_at
        self.problems: list[Diagnostic] = []
        self.facts = {f.name: f for f in decision.asked if f.scope != "sleutel"}
        self.by_former = {f.former: f for f in decision.asked if f.former}
        self.since: dict[str, date] = {}
        self.former: dict[str, str] = {}

    def report(self, node: Node, message: str, hint: str | None) -> None:
        if self.file is None:
            at = None
        else:
            at = Position(self.file, *(node.at if node.at != (0, 0) else ()))
        self.problems.append(Diagnostic(at, message, hint))

    def read(self, node: Node) -> Case:
        if not isinstance(node, Mapping):
            self.report(
                node, "een casus moet de vorm `feit: waarde` hebben", "zet op elke regel één feit"
            )
            return Case({})
        facts: dict[str, Answer | None] = {}
        items: tuple[Item, ...] = ()
        for key, value in node.entries:
            if key.text == AGENDA and self.decision.agenda_key is not None:
                items = self._agenda(value)
            elif fact := self._fact(key, self.facts):
                if fact.name in facts:
                    old = self.former.get(fact.name, fact.former)
                    message = f"`{fact.name}` staat er twee keer, ook als `{old}`"
                    self.report(key, message, "noem het één keer, met de nieuwe naam")
                self._dated_value(fact, value, facts)
        return Case(facts, items, self.since, self.former)

    def _fact(self, key: Scalar, known: MappingType[str, Fact]) -> Fact | None:
        fact = known.get(key.text)
        if fact is not None:
            return fact
        renamed = self.by_former.get(key.text)
        if renamed is not None and renamed.name in known:
            self.former[renamed.name] = key.text
            return renamed
        options: Iterable[str] = known
        if self.decision.agenda_key is not None and known is self.facts:
            options = (*known, AGENDA)
        if key.text in self.facts:
            allowed = ", ".join(known)
            self.report(
                key,
                f"`{key.text}` geldt voor het hele contact, niet voor één agendapunt",
                f"per agendapunt mag alleen: {allowed}",
            )
        else:
            self.report(
                key, f"onbekend feit {shown(key.text, options)}", did_you_mean(key.text, options)
            )
        return None

    def _dated_value(self, fact: Fact, node: Node, into: dict[str, Answer | None]) -> None:
        """A value, or `{waarde, bekend_op}`: left out when it became known too late."""
        if not isinstance(node, Mapping):
            self._value(fact, node, into)
            return
        inside = {key.text: value for key, value in node.entries}
        since = inside.get(KNOWN_SINCE)
        day = self._day_of(since.text) if isinstance(since, Scalar) else None
        if inside.keys() != {VALUE, KNOWN_SINCE} or day is None:
            self.report(
                node,
                f"bij `{fact.name}` hoort één waarde",
                f"of {{{VALUE}: …, {KNOWN_SINCE}: 2026-01-31}}",
            )
        elif self.known_at is None or day <= self.known_at:
            self._value(fact, inside[VALUE], into)
            self.since[fact.name] = day
        else:
            self._value(fact, inside[VALUE], {})

    def _value(self, fact: Fact, node: Node, into: dict[str, Answer | None]) -> None:
        options = (*fact.names, UNKNOWN)
        if fact.kind == "perioden" and isinstance(node, Sequence):
            into[fact.name] = self._periods(fact, node)
        elif fact.kind == "perioden" and not _is_word(node, NO_PERIODS, UNKNOWN):
            hint = f"schrijf {NO_PERIODS} als er geen waren"
            self.report(node, f"`{fact.name}` is een lijst van perioden", hint)
        elif not isinstance(node, Scalar):
            self.report(
                node, f"bij `{fact.name}` hoort één waarde", f"kies uit: {', '.join(options)}"
            )
        elif node.is_null or node.text == UNKNOWN:
            into[fact.name] = None
        elif fact.kind == "perioden":
            into[fact.name] = ()
        elif fact.kind == "keuze":
            if node.text in fact.names:
                into[fact.name] = node.text
                return
            self.report(
                node,
                f"onbekende waarde {shown(node.text, options)} voor `{fact.name}`",
                _value_hint(node, options),
            )
        elif fact.kind == "getal":
            self._number(fact, node, into)
        else:
            self._day(fact, node, into)

    def _periods(self, fact: Fact, node: Sequence) -> tuple[Interruption, ...]:
        periods = []
        for item in node.items:
            period = self._period(fact, item)
            if period is not None:
                periods.append(period)
        return tuple(periods)

    def _period(self, fact: Fact, node: Node) -> Interruption | None:
        """One period; `tot` and `zelfde_oorzaak` may be left out or unknown."""
        if not isinstance(node, Mapping):
            self.report(
                node, f"`{fact.name}` is een lijst van perioden", "zoals {van: …, tot: …, soort: …}"
            )
            return None
        words: dict[str, Scalar] = {}
        for key, value in node.entries:
            if key.text not in PERIOD_KEYS:
                self.report(
                    key,
                    f"onbekend woord {shown(key.text, PERIOD_KEYS)} in een periode",
                    did_you_mean(key.text, PERIOD_KEYS),
                )
            elif not isinstance(value, Scalar):
                self.report(value, f"bij `{key.text}` hoort één waarde", None)
            elif not value.is_null and value.text not in ("", UNKNOWN):
                words[key.text] = value
        start = self._period_day(words, "van", node, needed=True)
        end = self._period_day(words, "tot", node, needed=False)
        kind = self._period_word(words, "soort", (RECOVERED, LEAVE))
        cause = self._period_word(words, "zelfde_oorzaak", ("ja", "nee"))
        if "soort" not in words:
            self.report(node, "deze periode mist `soort`", f"kies uit: {RECOVERED}, {LEAVE}")
        if start is None or kind is None:
            return None
        return Interruption(start, end, kind, None if cause is None else cause == "ja")

    def _period_day(
        self, words: MappingType[str, Scalar], key: str, node: Node, *, needed: bool
    ) -> date | None:
        if key not in words:
            if needed:
                self.report(node, f"deze periode mist `{key}`", "zoals 2026-01-31")
            return None
        text = words[key].text
        day = self._day_of(text)
        if day is None:
            hint = day_hint(text, iso=not self.day_first)
            self.report(words[key], f"`{key}` moet een datum zijn", hint)
        return day

    def _day_of(self, text: str) -> date | None:
        return day_of(iso_day(text) if self.day_first else text)

    def _period_word(
        self, words: MappingType[str, Scalar], key: str, options: tuple[str, ...]
    ) -> str | None:
        if key not in words:
            return None
        if words[key].text in options:
            return words[key].text
        self.report(
            words[key],
            f"onbekende waarde {shown(words[key].text, options)} voor `{key}`",
            did_you_mean(words[key].text, options),
        )
        return None

    def _number(self, fact: Fact, node: Scalar, into: dict[str, Answer | None]) -> None:
        low = fact.minimum if fact.minimum is not None else -(10**9)
        high = fact.maximum if fact.maximum is not None else 10**9
        if re.fullmatch(r"-?\d{1,9}", node.text) and low <= int(node.text) <= high:
            into[fact.name] = int(node.text)
        else:
            self.report(node, f"`{fact.name}` moet een geheel getal zijn", f"van {low} tot {high}")

    def _day(self, fact: Fact, node: Scalar, into: dict[str, Answer | None]) -> None:
        day = STILL_TO_COME if fact.not_yet and node.text == NOT_YET else self._day_of(node.text)
        if day is None:
            hint = day_hint(node.text, iso=not self.day_first)
            hint += f", of {NOT_YET}" if fact.not_yet else ""
            self.report(node, f"`{fact.name}` moet een datum zijn", hint)
        into[fact.name] = day

    def _agenda(self, node: Node) -> tuple[Item, ...]:
        if not isinstance(node, Sequence):
            self.report(node, "`agenda` moet een lijst zijn", "zoals [kennismaking, nazorg]")
            return ()
        if not node.items:
            self.report(node, "de agenda is leeg", "noem minstens één agendapunt")
        items: dict[str, Item] = {}
        for entry in node.items:
            item = self._item(entry)
            if item is None:
                continue
            if item.name in items:
                self.report(
                    entry, f"`{item.name}` staat twee keer op de agenda", "noem het één keer"
                )
            items[item.name] = item
        return tuple(items.values())

    def _item(self, node: Node) -> Item | None:
        key = self.decision.agenda_key
        if key is None or isinstance(node, Sequence):
            self.report(node, "hier hoort een agendapunt", "zoals kennismaking")
            return None
        if isinstance(node, Scalar):
            return Item(node.text, {}) if self._is_item(key, node) else None
        name = node.get(key.name)
        if not isinstance(name, Scalar):
            self.report(
                node, f"dit agendapunt mist `{key.name}`", f"zoals {key.name}: kennismaking"
            )
            return None
        local = {f.name: f for f in self.decision.facts if f.scope == "agendapunt"}
        facts: dict[str, Answer | None] = {}
        for word, value in node.entries:
            if word.text != key.name and (fact := self._fact(word, local)):
                self._value(fact, value, facts)
        return Item(name.text, facts) if self._is_item(key, name) else None

    def _is_item(self, key: Fact, node: Scalar) -> bool:
        if node.text in key.names:
            return True
        self.report(
            node,
            f"onbekend agendapunt {shown(node.text, key.names)}",
            did_you_mean(node.text, key.names),
        )
        return False


def _is_word(node: Node, *words: str) -> bool:
    return isinstance(node, Scalar) and (node.is_null or node.text in words)


def _value_hint(node: Scalar, options: Iterable[str]) -> str | None:
    if not node.quoted and node.text.lower() in ("true", "false", "yes", "no"):
        return f"schrijf het woord voluit; kies uit: {', '.join(options)}"
    return did_you_mean(node.text, options)
