"""Properties: what must hold in every case, read and checked against what the decision declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct

from adwijzer.language.conditions import UNKNOWN_WORD, ConditionReader, Vocabulary
from adwijzer.language.problems import FileProblems
from adwijzer.model.conditions import ALWAYS, Condition
from adwijzer.model.rulebase import Fact, Property, Value, Variable
from adwijzer.text.diagnostics import did_you_mean


class PropertyBuilder(Struct, frozen=True):
    """Builds the properties of one file."""

    reading: FileProblems
    vocabulary: Vocabulary
    facts: Mapping[str, Fact]
    outcomes: Mapping[str, Variable]
    scale: tuple[Value, ...]
    combined: bool
    """Whether the decision has a combination."""

    def build(self, entry: dict[str, Any]) -> Property | None:
        """The property, or None when it is wrong (then it is reported)."""
        if not entry["complete"]:
            return None
        before = len(self.reading.found)
        reader = ConditionReader(self.reading, self.vocabulary, may_ask_unknown=True)
        condition: Condition | None = reader.read(entry["als"]) if "als" in entry else ALWAYS
        then = reader.read(entry["dan"]) if "dan" in entry else None
        self._check_kind(entry)
        if "feit" in entry:
            self._check_fact(entry)
        order = self._order(entry) if "uitkomst" in entry else ()
        if condition is None or len(self.reading.found) > before:
            return None
        return Property(
            id=entry["id"],
            title=entry["titel"],
            kind=entry["soort"],
            condition=condition,
            then=then,
            fact=entry.get("feit", ""),
            before=tuple(entry.get("van", ())),
            after=entry.get("naar", ""),
            outcome=entry.get("uitkomst", ""),
            order=order,
            sources=tuple(entry["bronnen"]),
            file=self.reading.file,
            at=entry["at"],
        )

    def _check_kind(self, entry: dict[str, Any]) -> None:
        kind = entry["soort"]
        if kind == "altijd_advies" and not self.combined:
            self.reading.report(
                entry["at:soort"],
                f"`{kind}` past niet bij een besluit zonder `combinatie`",
                "dat elke zaak een oordeel heeft, wordt altijd al bewezen",
            )

    def _check_fact(self, entry: dict[str, Any]) -> None:
        name = entry["feit"]
        fact = self.facts.get(name)
        if fact is None or not fact.names:
            words = [each.name for each in self.facts.values() if each.names]
            self.reading.report(
                entry["at:feit"], f"onbekend feit met waarden `{name}`", did_you_mean(name, words)
            )
            return
        self._known(entry, "van", entry.get("van", ()), (*fact.names, UNKNOWN_WORD))
        if "naar" in entry:
            self._known(entry, "naar", (entry["naar"],), (*fact.names, UNKNOWN_WORD))

    def _order(self, entry: dict[str, Any]) -> tuple[str, ...]:
        """The verdicts on the outcome, highest first."""
        name = entry["uitkomst"]
        if name not in self.outcomes:
            self._known(entry, "uitkomst", (name,), self.outcomes)
            return ()
        names = self.outcomes[name].names
        given = tuple(entry.get("volgorde", ()))
        if given:
            self._known(entry, "volgorde", given, names)
            return given
        if entry["soort"] != "maakt_niet_uit" and names != tuple(v.name for v in self.scale):
            self.reading.report(
                entry["at"],
                f"`{name}` heeft eigen waarden en geen schaal",
                "zet er `volgorde` bij, het hoogste oordeel eerst",
            )
        return names

    def _known(
        self, entry: dict[str, Any], key: str, words: Iterable[str], known: Iterable[str]
    ) -> None:
        for word in words:
            if word not in known:
                self.reading.report(
                    entry[f"at:{key}"],
                    f"onbekende waarde `{word}` bij `{key}`",
                    did_you_mean(word, known),
                )
