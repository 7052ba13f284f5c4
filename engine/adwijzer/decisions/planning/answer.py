"""Who can do what, as data by the contract, with the sentences that all forms share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, TypeVar

from adwijzer.decisions.answer import Attention, Piece
from adwijzer.decisions.assignments.availability import Absence
from adwijzer.decisions.planning.candidates import Candidate, Staff, Suggestion
from adwijzer.decisions.planning.proposal import Placed, Proposal, Unplaced
from adwijzer.decisions.roles.answer import (
    Certainty,
    Pair,
    PairMeasure,
    PairWriter,
    RegisterQuestion,
    RoleAnswer,
)
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import JudgedPair, Verdict
from adwijzer.text.days import DayText, dutch_day
from adwijzer.text.look_alikes import spelled
from adwijzer.text.phrases import listed

T = TypeVar("T")
FREE = "Naast wat deze arbeidsdeskundige heeft, is er geen bezwaar."


class OtherSpelling(Piece, frozen=True, kw_only=True):
    """Another AD whose code looks like this one, and their verdict on the same assignment."""

    ad: str
    rolcombinatie: str


class Beside(Piece, frozen=True, kw_only=True):
    """An assignment beside all that one AD has: the verdict, and what follows from it.

    `paren` are the pairs that are not free, the heaviest first. `vragen` may be about others.
    """

    ad: str
    rolcombinatie: str
    zekerheid: Certainty
    continuiteit: Literal["ja", "nee"]
    uitleg: str
    maatregelen: tuple[PairMeasure, ...]
    aandachtspunten: tuple[Attention, ...]
    vragen: tuple[RegisterQuestion, ...]
    paren: tuple[Pair, ...]
    lijkt_op: tuple[OtherSpelling, ...] = ()


class Able(Beside, frozen=True, kw_only=True):
    """An AD who can take an assignment; `plaats` counts from 1, the best first.

    `belasting` is how many of their running and planned assignments have a day in common with it.
    """

    plaats: int
    belasting: int
    capaciteit: int | None


class Unable(Piece, frozen=True, kw_only=True):
    """An AD who cannot take an assignment, and why."""

    ad: str
    reden: Literal["afwezig", "vol"]
    uitleg: str


class WhoCan(Piece, frozen=True, kw_only=True):
    """Who can do a proposed assignment; `ad` is who it was proposed for."""

    opdracht: str
    client: str | None
    rol: str
    start: DayText
    eind: DayText | None
    ad: str | None
    uitleg: str
    arbeidsdeskundigen: tuple[Able, ...]
    niet_beschikbaar: tuple[Unable, ...]


class Allocation(Beside, frozen=True, kw_only=True):
    """An assignment with the AD who gets it in the proposal."""

    opdracht: str


class NoPlace(Piece, frozen=True, kw_only=True):
    """An assignment that nobody gets in the proposal, and why."""

    opdracht: str
    uitleg: str


class Aim(Piece, frozen=True, kw_only=True):
    """What the proposal keeps small: how far it came, and below what it cannot come.

    Without `minstens` that is not known: the search did not get to it.
    """

    doel: str
    gevonden: int
    minstens: int | None


class ProposalAnswer(Piece, frozen=True, kw_only=True):
    """A proposal for all assignments that nobody has.

    `stand` is `beste` when it was proved that none is better, else `beste_gevonden`.
    """

    stand: Literal["beste", "beste_gevonden"]
    uitleg: str
    doelen: tuple[Aim, ...]
    samenvatting: dict[str, int]
    opdrachten: tuple[Allocation, ...]
    niet_geplaatst: tuple[NoPlace, ...]
    belasting_van: DayText
    belasting_tot: DayText | None
    belasting: dict[str, int]


class SuggestingAnswer(RoleAnswer, frozen=True, kw_only=True):
    """An answer that also says who can do what is proposed."""

    wie_kan: tuple[WhoCan, ...]
    voorstel: ProposalAnswer | None


def suggesting(
    found: RoleAnswer,
    decider: RoleDecider,
    staff: Staff,
    suggestions: Sequence[Suggestion],
    proposal: Proposal | None,
) -> SuggestingAnswer:
    """An answer with who can do what, and a proposal where some assignments have nobody."""
    writer = _ProposalWriter(decider, staff)
    return SuggestingAnswer(
        **{name: getattr(found, name) for name in RoleAnswer.__struct_fields__},
        wie_kan=tuple(map(writer.who_can, suggestions)),
        voorstel=None if proposal is None else writer.proposal(proposal),
    )


class _ProposalWriter:
    def __init__(self, decider: RoleDecider, staff: Staff) -> None:
        self._decider = decider
        self._staff = staff
        self._pairs = PairWriter(decider)
        [outcome] = decider.prepared.decision.outcomes
        self._labels = {value.name: value.label for value in outcome.values}

    def who_can(self, suggestion: Suggestion) -> WhoCan:
        mine = suggestion.assignment
        return WhoCan(
            opdracht=mine.opdracht,
            client=mine.client,
            rol=mine.rol,
            start=mine.start.isoformat(),
            eind=None if mine.eind is None else mine.eind.isoformat(),
            ad=mine.ad,
            uitleg=self._in_short(suggestion),
            arbeidsdeskundigen=tuple(
                Able(
                    **self._beside(each, each.verdict, each.findings),
                    plaats=place,
                    belasting=each.load,
                    capaciteit=self._staff.capacity(each.ad),
                )
                for place, each in enumerate(suggestion.able, start=1)
            ),
            niet_beschikbaar=tuple(map(unable, suggestion.unable)),
        )

    def _in_short(self, suggestion: Suggestion) -> str:
        """One plain sentence: how many are free, or that nobody is."""
        code = suggestion.assignment.opdracht
        if not suggestion.able:
            return f"Niemand kan opdracht {code} doen: iedereen is afwezig of vol."
        free = [each for each in suggestion.able if not each.verdict.weight]
        if free:
            text = f"Opdracht {code} kan zonder voorwaarden bij {len(free)} van de "
            text += f"{len(suggestion.able) + len(suggestion.unable)} arbeidsdeskundigen."
            unsure = sum(not each.verdict.fixed for each in free)
            if unsure == len(free):
                text += " Een leeg veld kan dat nog veranderen."
            elif unsure:
                text += f" Bij {unsure} daarvan kan een leeg veld dat nog veranderen."
            if suspect := sum(bool(each.alike) for each in free):
                text += f" Let op: bij {suspect} daarvan lijkt de code op die van een ander"
                text += " met een zwaarder oordeel."
            return text
        best = suggestion.able[0]
        text = f"Voor opdracht {code} is geen arbeidsdeskundige vrij."
        return f"{text} Het lichtste oordeel is {self._labels[best.verdict.outcome]}: {best.ad}."

    def _beside(
        self, candidate: Candidate, verdict: Verdict, findings: Sequence[JudgedPair]
    ) -> dict[str, Any]:
        pairs = [self._pairs.pair(each) for each in findings]
        bad = tuple(
            pair for pair, each in zip(pairs, findings, strict=True) if each.judgement.weight
        )
        return {
            "ad": candidate.ad,
            "rolcombinatie": verdict.outcome,
            "zekerheid": "vast" if verdict.fixed else "voorlopig",
            "continuiteit": "ja" if candidate.continuity else "nee",
            "uitleg": self._caution(candidate) + (bad[0].uitleg if bad else FREE),
            "maatregelen": _once(measure for pair in bad for measure in pair.maatregelen),
            "aandachtspunten": _once(point for pair in pairs for point in pair.aandachtspunten),
            "vragen": ()
            if verdict.fixed
            else _once(question for pair in pairs for question in pair.vragen),
            "paren": bad,
            "lijkt_op": tuple(
                OtherSpelling(ad=ad, rolcombinatie=other.outcome) for ad, other in candidate.alike
            ),
        }

    def _caution(self, candidate: Candidate) -> str:
        """That the code of a candidate looks like that of someone who is not free."""
        if not candidate.alike:
            return ""
        others = listed(
            [f"{spelled(ad)} ({self._labels[other.outcome]})" for ad, other in candidate.alike]
        )
        return (
            f"Let op: de code {spelled(candidate.ad)} lijkt op die van {others}. Is dat dezelfde"
            " arbeidsdeskundige, dan geldt het zwaarste oordeel. "
        )

    def proposal(self, proposal: Proposal) -> ProposalAnswer:
        found = proposal.found
        return ProposalAnswer(
            stand="beste" if found.is_best else "beste_gevonden",
            uitleg=self._how_good(proposal),
            doelen=tuple(self._aims(proposal)),
            samenvatting={name: proposal.numbers[name] for name in reversed(proposal.numbers)},
            opdrachten=tuple(map(self._given, proposal.placed)),
            niet_geplaatst=tuple(map(no_place, proposal.unplaced)),
            belasting_van=proposal.since.isoformat(),
            belasting_tot=None if proposal.until is None else proposal.until.isoformat(),
            belasting=proposal.loads,
        )

    def _aims(self, proposal: Proposal) -> Iterator[Aim]:
        names = (
            "niet_geplaatst",
            *reversed(proposal.numbers),
            "grootste_belasting",
            "som_kwadraten",
        )
        lowest = (*proposal.found.lowest, *[None] * len(names))
        for name, got, least in zip(names, proposal.found.score, lowest, strict=False):
            yield Aim(doel=name, gevonden=got, minstens=least)

    def _given(self, placed: Placed) -> Allocation:
        return Allocation(
            **self._beside(placed.candidate, placed.verdict, placed.findings),
            opdracht=placed.assignment.opdracht,
        )

    def _how_good(self, proposal: Proposal) -> str:
        if proposal.found.is_best:
            return "Dit is het beste voorstel dat er is. Jij beslist."
        last = [*self._aims(proposal)][len(proposal.found.lowest) - 1]
        what = {
            "niet_geplaatst": "opdrachten zonder plaats",
            "grootste_belasting": "opdrachten bij de drukste arbeidsdeskundige",
            "som_kwadraten": "als som van de kwadraten van de belasting",
        }.get(last.doel) or f"paren {self._labels[last.doel]}"
        return (
            "Dit is het beste voorstel dat in de tijd gevonden is. Misschien is er een beter:"
            f" het heeft {last.gevonden} {what}, en zeker is alleen dat het er niet minder dan"
            f" {last.minstens} kunnen zijn. Jij beslist."
        )


def unable(candidate: Candidate) -> Unable:
    """Why an AD cannot take an assignment."""
    why = candidate.hindrance
    if isinstance(why, Absence):
        until = "zonder bekend eind" if why.until is None else f"tot en met {dutch_day(why.until)}"
        text = f"{candidate.ad} is afwezig vanaf {dutch_day(why.since)}, {until}."
        return Unable(ad=candidate.ad, reden="afwezig", uitleg=text)
    text = f"{candidate.ad} is vol."
    if why is not None:
        text = (
            f"{candidate.ad} is vol: op {dutch_day(why.day)} heeft hij er {why.has},"
            f" en hij kan er {why.capacity} tegelijk."
        )
    return Unable(ad=candidate.ad, reden="vol", uitleg=text)


def no_place(unplaced: Unplaced) -> NoPlace:
    """Why nobody gets an assignment."""
    away = [each.ad for each in unplaced.unable if isinstance(each.hindrance, Absence)]
    full = [each.ad for each in unplaced.unable if not isinstance(each.hindrance, Absence)]
    parts = [
        f"afwezig: {', '.join(away)}" if away else "",
        f"al vol: {', '.join(full)}" if full else "",
        f"vol met andere opdrachten van dit voorstel: {', '.join(unplaced.could)}"
        if unplaced.could
        else "",
    ]
    text = f"Voor opdracht {unplaced.assignment.opdracht} is geen plaats"
    return NoPlace(
        opdracht=unplaced.assignment.opdracht, uitleg=f"{text} ({'; '.join(filter(None, parts))})."
    )


def _once(items: Iterable[T]) -> tuple[T, ...]:
    """Each once, in the order in which they come up."""
    return tuple(dict.fromkeys(items))
