"""What things in the rules rest on: their sources with a rank, and the days on which they hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from msgspec import Struct

from adwijzer.language.entries import ValidityEntry
from adwijzer.language.paths import Step
from adwijzer.language.periods import is_reversed, validity_of
from adwijzer.language.problems import FileProblems
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import Validity
from adwijzer.model.sources import Source, SourceBase, evidence, lowest_rank
from adwijzer.text.diagnostics import Place, did_you_mean


class Citing(Protocol):
    """An entry that names sources."""

    @property
    def bronnen(self) -> list[str]: ...

    def place(self, *path: Step) -> Place: ...


class Ranked(Citing, Protocol):
    """An entry that names sources and the rank of the lightest."""

    @property
    def rang(self) -> Rank: ...


class Dated(Protocol):
    """An entry that can hold on some days only."""

    @property
    def geldig(self) -> ValidityEntry | None: ...

    def place(self, *path: Step) -> Place: ...


class Grounds(Struct, frozen=True):
    """The sources of a rule base and its validity.

    `sound` is False when bronnen.yaml has problems; then a source may be there that is not known.
    """

    sources: SourceBase
    sound: bool
    validity: Validity

    def cite(self, entry: Citing, name: str, problems: FileProblems) -> tuple[list[Source], bool]:
        """The sources with a rank that a thing cites, and whether nothing is wrong with them."""
        ranked = self.sources.by_id
        known = {**ranked, **self.sources.tensions_by_id}
        unknown = [each for each in entry.bronnen if each not in known]
        if known or self.sound:
            for each in unknown:
                hint = did_you_mean(each, known)
                problems.report(entry.place("bronnen"), f"onbekende bron `{each}`", hint)
        cited = [ranked[each] for each in entry.bronnen if each in ranked]
        sound = self.sound and not unknown
        if sound and not cited:
            problems.report(
                entry.place("bronnen"),
                f"`{name}` noemt geen bron met een rang",
                "een spanning (B-) is geen grond; noem ook een andere id",
            )
        return cited, sound and bool(cited)

    def rank(self, entry: Ranked, name: str, problems: FileProblems) -> tuple[Rank, str]:
        """Check the rank of a thing against its sources; give it with the strength of evidence."""
        cited, sound = self.cite(entry, name, problems)
        lowest = lowest_rank(cited)
        if sound and lowest is not None and lowest is not entry.rang:
            problems.report(
                entry.place("rang"),
                f"de rang van `{name}` past niet bij de bronnen",
                f"de lichtste bron telt: `{lowest}`",
            )
        return entry.rang, evidence(cited, entry.rang)

    def documents(self, names: Iterable[str]) -> tuple[str, ...]:
        """The documents that sources come from."""
        known = self.sources.by_id
        return tuple(dict.fromkeys(known[name].document for name in names if name in known))

    def period(self, entry: Dated, problems: FileProblems) -> Validity:
        """On which days a thing holds: its own, else those of the rule base."""
        own = entry.geldig
        validity = validity_of(own, self.validity)
        if own is not None and is_reversed(validity) and (own.vanaf or own.tot):
            missing = next((key for key in ("vanaf", "tot") if not own.has(key)), None)
            hint = "draai ze om" if missing is None else f"noem zelf ook `{missing}`"
            problems.report(entry.place("geldig"), "`tot` ligt voor `vanaf`", hint)
        return validity
