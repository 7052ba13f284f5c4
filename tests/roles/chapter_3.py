"""Chapter 3 of the policy read as it stands, pair by pair: no rules, no engine, no short cuts.

Written from the text, to be compared with the program. It shares the record of an assignment and
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import Assignment

VRIJ, MET_VOORWAARDEN, ONTRADEN = "vrij", "met_voorwaarden", "ontraden"
WEIGHT = {VRIJ: 0, MET_VOORWAARDEN: 1, ONTRADEN: 2}

TABLE = {
    # first role, second role: (simultaneous, after each other)
    ("coach", "beoordelaar"): (ONTRADEN, ONTRADEN),
    ("bemiddelaar", "beoordelaar"): (ONTRADEN, ONTRADEN),
    ("casemanager", "beoordelaar"): (ONTRADEN, MET_VOORWAARDEN),
    ("adviseur", "beoordelaar"): (MET_VOORWAARDEN, MET_VOORWAARDEN),
    ("beoordelaar", "beoordelaar"): (MET_VOORWAARDEN, MET_VOORWAARDEN),
    ("beoordelaar", "coach"): (ONTRADEN, MET_VOORWAARDEN),
    ("beoordelaar", "bemiddelaar"): (ONTRADEN, MET_VOORWAARDEN),
    ("beoordelaar", "casemanager"): (ONTRADEN, MET_VOORWAARDEN),
    ("beoordelaar", "adviseur"): (MET_VOORWAARDEN, MET_VOORWAARDEN),
}
ALL_FOUR = ("uitleg_rol", "acceptatiebevestiging", "plan_knelpunten", "andere_ad_op_verzoek")
WHEN_ADVISED_AGAINST = ("andere_ad", "collegiale_toets", "plan_knelpunten")


@dataclass(frozen=True)
class Said:
    """What the chapter says about a pair."""

    outcome: str
    measures: tuple[tuple[str, str], ...]
    simultaneous: str
    fixed: bool
    possible: frozenset[str]
    asked: frozenset[tuple[str, str]]
    """Id of the assignment and column of every unknown that can change the outcome."""


def one_direction(
    earlier: Assignment, later: Assignment, simultaneous: bool | None, same_question: bool | None
) -> tuple[str, tuple[str, ...]]:
    """The verdict on L, which begins after E, and the measures, in the order of the chapter."""
    if earlier.client is not None and earlier.client == later.client:
        if later.instemming_client == "nee":
            return ONTRADEN, ("andere_ad",)
        if later.soort_opdracht == "deskundigenoordeel":
            return ONTRADEN, WHEN_ADVISED_AGAINST
        if later.rol == "beoordelaar" and earlier.standpunt_ingenomen == "ja" and same_question:
            return ONTRADEN, WHEN_ADVISED_AGAINST
        if (earlier.rol, later.rol) in TABLE:
            together, after = TABLE[earlier.rol, later.rol]
            outcome = together if simultaneous else after
            return outcome, WHEN_ADVISED_AGAINST if outcome == ONTRADEN else ALL_FOUR
        if earlier.rol != later.rol and simultaneous:
            return MET_VOORWAARDEN, ("uitleg_rol",)
        return VRIJ, ()
    if (
        earlier.werkgever is not None
        and earlier.werkgever == later.werkgever
        and earlier.rol == "adviseur"
        and earlier.soort_opdracht == "advies_organisatie"
        and later.rol == "beoordelaar"
    ):
        return MET_VOORWAARDEN, ALL_FOUR
    return VRIJ, ()


def together(earlier: Assignment, later: Assignment, on: date) -> bool | None:
    """Whether the periods share a day; None where an end that nobody wrote down decides."""
    if earlier.start == later.start:
        return True
    if earlier.eind is not None:
        return earlier.eind >= later.start
    if earlier.status == "afgerond":
        return None if later.start < on else False
    return True


def heaviest(
    earlier: Assignment, later: Assignment, simultaneous: bool | None, same_question: bool | None
) -> tuple[str, tuple[str, ...], Assignment]:
    """The verdict on a pair with its measures, and the assignment that must take them."""
    outcome, measures = one_direction(earlier, later, simultaneous, same_question)
    found = (outcome, measures, later)
    if earlier.start == later.start:
        outcome, measures = one_direction(later, earlier, simultaneous, same_question)
        if WEIGHT[outcome] > WEIGHT[found[0]]:
            found = (outcome, measures, earlier)
    return found


def questions_are_the_same(earlier: Assignment, later: Assignment) -> bool | None:
    return None if earlier.vraag is None or later.vraag is None else earlier.vraag == later.vraag


def read(one: Assignment, other: Assignment, on: date) -> Said:
    """Read the chapter for two assignments of one AD, `one` first in the register."""
    earlier, later = (other, one) if other.start < one.start else (one, other)
    outcome, measures, bearer = heaviest(
        earlier, later, together(earlier, later, on), questions_are_the_same(earlier, later)
    )
    outcomes = dict(completions(earlier, later, on))
    asked: set[Places] = set()
    for number, (places, _) in enumerate(open_columns(earlier, later, on)):
        beside: dict[tuple[str, ...], set[str]] = {}
        for way, verdict in outcomes.items():
            beside.setdefault(way[:number] + way[number + 1 :], set()).add(verdict)
        if any(len(verdicts) > 1 for verdicts in beside.values()):
            asked.add(places)
    return Said(
        outcome=outcome,
        measures=tuple((name, fulfilled(name, bearer)) for name in measures),
        simultaneous={True: "ja", False: "nee", None: "onbekend"}[together(earlier, later, on)],
        fixed=set(outcomes.values()) == {outcome},
        possible=frozenset(outcomes.values()),
        asked=frozenset(place for places in asked for place in places),
    )


def fulfilled(measure: str, bearer: Assignment) -> str:
    if measure in ("andere_ad", "andere_ad_op_verzoek"):
        return "nee"
    column = {"uitleg_rol": "rol_uitgelegd"}.get(measure, measure)
    return getattr(bearer, column) or "onbekend"


Places = tuple[tuple[str, str], ...]

KINDS = (
    *("beoordeling", "advies_individu", "advies_organisatie"),
    *("begeleiding", "deskundigenoordeel", "bemiddeling"),
)


def open_columns(
    earlier: Assignment, later: Assignment, on: date
) -> list[tuple[Places, tuple[str, ...]]]:
    """What nobody wrote down: where it should stand, and every answer there can be."""
    found: list[tuple[Places, tuple[str, ...]]] = []
    for row in (earlier, later):
        for column, values in (
            ("soort_opdracht", KINDS),
            ("standpunt_ingenomen", ("ja", "nee")),
            ("instemming_client", ("ja", "nee")),
        ):
            if getattr(row, column) is None:
                found.append((((row.opdracht, column),), values))
    if questions_are_the_same(earlier, later) is None:
        empty = tuple((row.opdracht, "vraag") for row in (earlier, later) if row.vraag is None)
        found.append((empty, ("ja", "nee")))
    if together(earlier, later, on) is None:
        found.append((((earlier.opdracht, "eind"),), ("ja", "nee")))
    return found


def completions(
    earlier: Assignment, later: Assignment, on: date
) -> Iterator[tuple[tuple[str, ...], str]]:
    """The verdict for every way to fill in what nobody wrote down."""
    columns = open_columns(earlier, later, on)
    for answers in product(*(values for _, values in columns)):
        simultaneous, same_question = (
            together(earlier, later, on),
            questions_are_the_same(earlier, later),
        )
        first, second = earlier, later
        for (places, _), answer in zip(columns, answers, strict=True):
            [(row, column), *_] = places
            if column == "vraag":
                same_question = answer == "ja"
            elif column == "eind":
                simultaneous = answer == "ja"
            elif row == first.opdracht:
                first = replace(first, **{column: answer})
            else:
                second = replace(second, **{column: answer})
        yield answers, heaviest(first, second, simultaneous, same_question)[0]


def pairs(register: Sequence[Assignment]) -> Iterator[tuple[Assignment, Assignment]]:
    """All pairs of one AD that the chapter speaks of, in the order of the register."""
    standing = [each for each in register if each.status != "vervallen"]
    for number, one in enumerate(standing):
        for other in standing[number + 1 :]:
            if one.ad == other.ad and (of_one_client(one, other) or share_work(one, other)):
                yield one, other


def of_one_client(one: Assignment, other: Assignment) -> bool:
    return one.client is not None and one.client == other.client


def share_work(one: Assignment, other: Assignment) -> bool:
    """Another client, and the same employer or principal."""
    return not of_one_client(one, other) and (
        (one.werkgever is not None and one.werkgever == other.werkgever)
        or (one.opdrachtgever is not None and one.opdrachtgever == other.opdrachtgever)
    )


def shared_work(register: Sequence[Assignment]) -> dict[str, int]:
    """Per L how many earlier assignments for other clients had its employer or principal."""
    found: dict[str, int] = {}
    for one, other in pairs(register):
        if share_work(one, other):
            later = one if other.start < one.start else other
            found[later.opdracht] = found.get(later.opdracht, 0) + 1
    return found
