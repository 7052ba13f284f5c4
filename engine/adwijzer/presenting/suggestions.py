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
from adwijzer.text.page import (
    Block,
    Cell,
    Chapter,
    Grid,
    Group,
    Marked,
    Medium,
    Point,
    Points,
    points,
)
from adwijzer.text.phrases import counted

TableCell: TypeAlias = str | int | None

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
_HEAD = ("AD", "Oordeel", "Kent de cliënt", "Opdrachten dan al", "Waarom", "Wat je doet")
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
            Group(_head(suggestion), (_able(suggestion, decision, medium), _away(suggestion)))
            for suggestion in answer.wie_kan[:most]
        ),
        remark=f"En nog {counted(more, 'opdracht', 'opdrachten')}{where}" if more > 0 else "",
    )
    if answer.voorstel is not None:
        blocks = tuple(_proposal(answer.voorstel, decision, medium, files=files))
        yield Chapter(PROPOSAL, blocks)


def _proposal(
    proposal: ProposalAnswer, decision: PairsDecision, medium: Medium, *, files: bool
) -> Iterator[Block]:
    table = medium == "html"
    if table:
        rows = tuple(
            (each.opdracht, each.ad, *_verdict(each, decision)) for each in proposal.opdrachten
        )
        yield Grid(("Opdracht", *_HEAD[:2], *_HEAD[4:]), rows, "Wie welke opdracht krijgt")
    lines = [*proposal_lines(proposal, () if table else proposal.opdrachten, decision)]
    if proposal.stand != "beste" and files and medium == "terminal":
        lines.append(_LONGER)
    yield points(lines)


def _able(suggestion: WhoCan, decision: PairsDecision, medium: Medium) -> Block:
    """The ADs who can do it, the best first: a browser has room to compare them in a table."""
    if medium == "html":
        rows = tuple(tuple(_row(each, decision)) for each in suggestion.arbeidsdeskundigen)
        return Grid(_HEAD, rows, f"Wie opdracht {suggestion.opdracht} kan doen, de beste eerst")
    able = tuple(Point(" ".join(_said(each, decision))) for each in suggestion.arbeidsdeskundigen)
    rest = f"En nog {len(able) - _SHOWN}. Met --format json of csv zie je ze alle."
    return Points(able, numbered=True, short=_SHOWN, rest=rest)


def _row(able: Able, decision: PairsDecision) -> Iterator[Cell]:
    verdict, why, steps = _verdict(able, decision)
    most = "" if able.capaciteit is None else f", kan er {able.capaciteit} tegelijk"
    yield from (f"{able.plaats}. {able.ad}", verdict, able.continuiteit.capitalize())
    yield from (f"{able.belasting}{most}", why, steps)


def _verdict(given: Able | Allocation, decision: PairsDecision) -> tuple[Cell, Cell, Cell]:
    """The verdict, why, and what to do."""
    label = wording.outcome_label(decision, given.rolcombinatie).capitalize()
    steps = [f"{wording.MARKS[each.vervuld]} {each.titel}" for each in given.maatregelen]
    steps += [f"Vraag na bij {each.opdracht}: {each.vraag}" for each in given.vragen]
    certain = "" if given.zekerheid == "vast" else ", voorlopig"
    verdict = Marked(label + certain, wording.TONES[given.rolcombinatie])
    return verdict, given.uitleg, "\n".join(steps)


def _away(suggestion: WhoCan) -> Points:
    away = tuple(Point(each.uitleg) for each in suggestion.niet_beschikbaar)
    rest = f"Nog {len(away) - _SHOWN} zijn afwezig of vol."
    return Points(away, short=_SHOWN, rest=rest)


def proposal_lines(
    proposal: ProposalAnswer, assignments: Sequence[Allocation], decision: PairsDecision
) -> Iterator[str]:
    """The proposal in sentences, with one about each of `assignments`."""
    yield proposal.uitleg
    labels = {value.name: f"paren {value.label}" for value in decision.outcomes[0].values}
    for aim in proposal.doelen:
        name = AIMS.get(aim.doel) or labels[aim.doel]
        least = "" if aim.minstens in (None, aim.gevonden) else f" (zeker minstens {aim.minstens})"
        yield f"{name[0].upper()}{name[1:]}: {aim.gevonden}{least}."
    for given in assignments:
        yield f"Opdracht {given.opdracht}: {' '.join(_said(given, decision))}"
    for each in proposal.niet_geplaatst:
        yield each.uitleg
    until = (
        "" if proposal.belasting_tot is None else f" tot en met {dutch_day(proposal.belasting_tot)}"
    )
    loads = ", ".join(f"{ad} {number}" for ad, number in proposal.belasting.items())
    yield f"Belasting vanaf {dutch_day(proposal.belasting_van)}{until}: {loads}."


def _head(suggestion: WhoCan) -> str:
    who = f"voor {suggestion.client}" if suggestion.client else "zonder cliënt"
    return f"{suggestion.opdracht} ({suggestion.rol}, {who}). {suggestion.uitleg}"


def _said(choice: Able | Allocation, decision: PairsDecision) -> Iterator[str]:
    """`AD-1: met voorwaarden, voorlopig. Kent de cliënt. …`."""
    label = wording.outcome_label(decision, choice.rolcombinatie)
    yield f"{choice.ad}: {label}{', voorlopig' if choice.zekerheid == 'voorlopig' else ''}."
    heaviest = decision.outcomes[0].names[-1]
    if choice.continuiteit == "ja" and choice.rolcombinatie != heaviest:
        yield "Kent de cliënt."
    if isinstance(choice, Able):
        most = "" if choice.capaciteit is None else f", kan er {choice.capaciteit} tegelijk"
        yield f"Heeft er dan {choice.belasting}{most}."
    if choice.paren or choice.lijkt_op:
        yield choice.uitleg
    if choice.maatregelen:
        yield f"{measures(choice)}."
    if choice.vragen:
        yield f"Vraag na bij {wording.empty_cells(choice)}."


def measures(choice: Beside) -> str:
    """What to do, and whether it is done."""
    return ", ".join(f"{wording.SIGNS[each.vervuld]} {each.label}" for each in choice.maatregelen)


def beside(mine: str, choice: Beside) -> str:
    """`105: ontraden; 106: met_voorwaarden`: beside which assignments `mine` is not free."""
    pairs = (
        (pair.tweede if pair.eerste == mine else pair.eerste, pair.rolcombinatie)
        for pair in choice.paren
    )
    return "; ".join(f"{other}: {outcome}" for other, outcome in pairs)


# Tables


def rows(answer: SuggestingAnswer) -> Iterator[Sequence[TableCell]]:
    """Per proposed assignment all ADs, in the order of `COLUMNS`."""
    chosen, nowhere = {}, {}
    if answer.voorstel is not None:
        chosen = {each.opdracht: each.ad for each in answer.voorstel.opdrachten}
        nowhere = {each.opdracht: each.uitleg for each in answer.voorstel.niet_geplaatst}
    for suggestion in answer.wie_kan:
        about = (
            suggestion.opdracht,
            suggestion.client,
            suggestion.rol,
            suggestion.start,
            suggestion.eind,
        )
        none = nowhere.get(suggestion.opdracht)
        for able in suggestion.arbeidsdeskundigen:
            mark = "ja" if chosen.get(suggestion.opdracht) == able.ad else None
            yield (
                *(*about, able.plaats, able.ad, mark, "ja"),
                *(able.rolcombinatie, able.zekerheid, able.continuiteit),
                *(able.belasting, able.capaciteit),
                *(
                    able.uitleg,
                    beside(suggestion.opdracht, able),
                    measures(able),
                    wording.empty_cells(able),
                    none,
                ),
            )
        for other in suggestion.niet_beschikbaar:
            unknown = [None] * 5
            yield (
                *(*about, None, other.ad, None, "nee"),
                *(*unknown, other.uitleg, None, None, None, none),
            )


def proposal_rows(proposal: ProposalAnswer) -> Iterator[Sequence[TableCell]]:
    """The proposal, in the order of `PROPOSAL_COLUMNS`; what has no place has no AD."""
    for each in proposal.opdrachten:
        yield (
            *(each.opdracht, each.ad, each.rolcombinatie, each.zekerheid, each.continuiteit),
            *(each.uitleg, beside(each.opdracht, each), measures(each), wording.empty_cells(each)),
        )
    for none in proposal.niet_geplaatst:
        yield (none.opdracht, None, None, None, None, none.uitleg, None, None, None)


def said_of(proposal: ProposalAnswer) -> Iterator[Sequence[TableCell]]:
    """How good the proposal is."""
    yield "voorstel", proposal.uitleg
    for aim in proposal.doelen:
        yield aim.doel, aim.gevonden
        yield f"{aim.doel}, minstens", aim.minstens
