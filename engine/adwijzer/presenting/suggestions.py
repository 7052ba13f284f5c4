"""Who can do what, and the proposal: as chapters of a page, and as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from adwijzer.decisions.planning.answer import (
    Able,
    Allocation,
    Beside,
    ProposalAnswer,
    SuggestingAnswer,
    WhoCan,
)
from adwijzer.model.rulebase import PairsDecision
from adwijzer.presenting import pair_words as wording
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Chapter, Group, Medium, Point, Points, points
from adwijzer.text.phrases import counted

Cell: TypeAlias = str | int | None

COLUMNS = (
    *("opdracht", "client", "rol", "start", "eind", "plaats", "ad", "voorstel", "beschikbaar"),
    *("rolcombinatie", "zekerheid", "continuiteit", "belasting", "capaciteit"),
    *("waarom", "naast", "maatregelen", "na_te_vragen", "geen_plaats"),
)
PROPOSAL_COLUMNS = (
    *("opdracht", "ad", "rolcombinatie", "zekerheid", "continuiteit"),
    *("waarom", "naast", "maatregelen", "na_te_vragen"),
)
LOAD_COLUMNS = ("ad", "belasting")
_LONGER = "Geef met --time-limit meer tijd als je verder wilt zoeken."
_SHOWN = 5
_SHOWN_ASSIGNMENTS = 50
WHO_CAN, PROPOSAL = "Wie kan het doen", "Voorstel voor alles samen"
AIMS = {
    "niet_geplaatst": "opdrachten zonder plaats",
    "grootste_belasting": "meeste opdrachten bij één arbeidsdeskundige",
    "som_kwadraten": "som van de kwadraten van de belasting",
}


# A page


def suggestion_chapters(
    answer: SuggestingAnswer, decision: PairsDecision, medium: Medium, *, files: bool
) -> Iterator[Chapter]:
    """Who can do what, and the proposal; with `files` the reader can ask for more by an option."""
    most = None if medium == "report" else _SHOWN_ASSIGNMENTS
    more = len(answer.wie_kan) - _SHOWN_ASSIGNMENTS if most else 0
    where = ", in een bestand." if files else ". In de bestanden staan ze alle."
    yield Chapter(
        WHO_CAN,
        tuple(
            Group(_head(told), (_able(told, decision), _away(told)))
            for told in answer.wie_kan[:most]
        ),
        remark=f"En nog {counted(more, 'opdracht', 'opdrachten')}{where}" if more > 0 else "",
    )
    if answer.voorstel is not None:
        lines = [*proposal_lines(answer.voorstel, decision)]
        if answer.voorstel.stand != "beste" and files and medium == "terminal":
            lines.append(_LONGER)
        yield Chapter(PROPOSAL, (points(lines),))


def _able(told: WhoCan, decision: PairsDecision) -> Points:
    able = tuple(Point(" ".join(_said(each, decision))) for each in told.arbeidsdeskundigen)
    rest = f"En nog {len(able) - _SHOWN}. Met --format json of csv zie je ze alle."
    return Points(able, numbered=True, short=_SHOWN, rest=rest)


def _away(told: WhoCan) -> Points:
    away = tuple(Point(each.uitleg) for each in told.niet_beschikbaar)
    rest = f"Nog {len(away) - _SHOWN} zijn afwezig of vol."
    return Points(away, short=_SHOWN, rest=rest)


def proposal_lines(told: ProposalAnswer, decision: PairsDecision) -> Iterator[str]:
    """The proposal in sentences."""
    yield told.uitleg
    labels = {value.name: f"paren {value.label}" for value in decision.outcomes[0].values}
    for aim in told.doelen:
        name = AIMS.get(aim.doel) or labels[aim.doel]
        least = "" if aim.minstens in (None, aim.gevonden) else f" (zeker minstens {aim.minstens})"
        yield f"{name[0].upper()}{name[1:]}: {aim.gevonden}{least}."
    for given in told.opdrachten:
        yield f"Opdracht {given.opdracht}: {' '.join(_said(given, decision))}"
    for each in told.niet_geplaatst:
        yield each.uitleg
    until = "" if told.belasting_tot is None else f" tot en met {dutch_day(told.belasting_tot)}"
    loads = ", ".join(f"{ad} {number}" for ad, number in told.belasting.items())
    yield f"Belasting vanaf {dutch_day(told.belasting_van)}{until}: {loads}."


def _head(told: WhoCan) -> str:
    who = f"voor {told.client}" if told.client else "zonder cliënt"
    return f"{told.opdracht} ({told.rol}, {who}). {told.uitleg}"


def _said(told: Able | Allocation, decision: PairsDecision) -> Iterator[str]:
    """`AD-1: met voorwaarden, voorlopig. Kent de cliënt. …`."""
    label = wording.outcome_label(decision, told.rolcombinatie)
    yield f"{told.ad}: {label}{', voorlopig' if told.zekerheid == 'voorlopig' else ''}."
    heaviest = decision.outcomes[0].names[-1]
    if told.continuiteit == "ja" and told.rolcombinatie != heaviest:
        yield "Kent de cliënt."
    if isinstance(told, Able):
        most = "" if told.capaciteit is None else f", kan er {told.capaciteit} tegelijk"
        yield f"Heeft er dan {told.belasting}{most}."
    if told.paren:
        yield told.uitleg
    if told.maatregelen:
        yield f"{measures(told)}."
    if told.vragen:
        yield f"Vraag na bij {wording.empty_cells(told)}."


def measures(told: Beside) -> str:
    """What to do, and whether it is done."""
    return ", ".join(f"{wording.SIGNS[each.vervuld]} {each.label}" for each in told.maatregelen)


def beside(mine: str, told: Beside) -> str:
    """`105: ontraden; 106: met_voorwaarden`: beside which assignments `mine` is not free."""
    pairs = (
        (pair.tweede if pair.eerste == mine else pair.eerste, pair.rolcombinatie)
        for pair in told.paren
    )
    return "; ".join(f"{other}: {outcome}" for other, outcome in pairs)


# Tables


def rows(answer: SuggestingAnswer) -> Iterator[Sequence[Cell]]:
    """Per proposed assignment all ADs, in the order of `COLUMNS`."""
    chosen, nowhere = {}, {}
    if answer.voorstel is not None:
        chosen = {each.opdracht: each.ad for each in answer.voorstel.opdrachten}
        nowhere = {each.opdracht: each.uitleg for each in answer.voorstel.niet_geplaatst}
    for told in answer.wie_kan:
        about = (told.opdracht, told.client, told.rol, told.start, told.eind)
        none = nowhere.get(told.opdracht)
        for able in told.arbeidsdeskundigen:
            mark = "ja" if chosen.get(told.opdracht) == able.ad else None
            yield (
                *(*about, able.plaats, able.ad, mark, "ja"),
                *(able.rolcombinatie, able.zekerheid, able.continuiteit),
                *(able.belasting, able.capaciteit),
                *(
                    able.uitleg,
                    beside(told.opdracht, able),
                    measures(able),
                    wording.empty_cells(able),
                    none,
                ),
            )
        for other in told.niet_beschikbaar:
            unknown = [None] * 5
            yield (
                *(*about, None, other.ad, None, "nee"),
                *(*unknown, other.uitleg, None, None, None, none),
            )


def proposal_rows(told: ProposalAnswer) -> Iterator[Sequence[Cell]]:
    """The proposal, in the order of `PROPOSAL_COLUMNS`; what has no place has no AD."""
    for each in told.opdrachten:
        yield (
            *(each.opdracht, each.ad, each.rolcombinatie, each.zekerheid, each.continuiteit),
            *(each.uitleg, beside(each.opdracht, each), measures(each), wording.empty_cells(each)),
        )
    for none in told.niet_geplaatst:
        yield (none.opdracht, None, None, None, None, none.uitleg, None, None, None)


def said_of(told: ProposalAnswer) -> Iterator[Sequence[Cell]]:
    """How good the proposal is."""
    yield "voorstel", told.uitleg
    for aim in told.doelen:
        yield aim.doel, aim.gevonden
        yield f"{aim.doel}, minstens", aim.minstens
