"""Who can do what, and the proposal: as chapters of a page, and as rows to send on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from adwijzer.presenting import words
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Block, Cell, Chapter, Grid, Prose, points
from adwijzer.text.phrases import counted
from adwijzer.text.sheets import DataSheet, Value

WHO_CAN, PROPOSAL = "Wie kan het doen", "Voorstel voor alles samen"
_ABOUT = ("opdracht", "client", "rol", "start", "eind")
_VERDICT = ("rolcombinatie", "zekerheid", "continuiteit")
_WHY = ("waarom", "naast", "maatregelen", "na_te_vragen")
_WIDTHS = {"waarom": 50, "naast": 30, "maatregelen": 30, "geen_plaats": 40, "doel": 30}
_LONGER = "Geef met --time-limit meer tijd als je verder wilt zoeken."
_HEAD = ("AD", "Oordeel", "Kent de cliënt", "Opdrachten dan al", "Waarom", "Wat je doet")
_SHOWN, _SHOWN_ASSIGNMENTS = 5, 50
_AIMS = {
    "niet_geplaatst": "opdrachten zonder plaats",
    "grootste_belasting": "meeste opdrachten bij één arbeidsdeskundige",
    "som_kwadraten": "som van de kwadraten van de belasting",
}


def suggestion_chapters(
    answer: SuggestingAnswer, decision: PairsDecision, *, files: bool
) -> Iterator[Chapter]:
    """Who can do what, and the proposal; with `files` the reader can ask for more by an option."""
    groups: list[Block] = [
        Chapter(_head(each), tuple(_able(each, decision)))
        for each in answer.wie_kan[:_SHOWN_ASSIGNMENTS]
    ]
    if (more := len(answer.wie_kan) - _SHOWN_ASSIGNMENTS) > 0:
        where = ", in een bestand." if files else ". In de bestanden staan ze alle."
        groups.append(Prose(f"En nog {counted(more, 'opdracht', 'opdrachten')}{where}"))
    yield Chapter(WHO_CAN, tuple(groups))
    if (proposal := answer.voorstel) is not None:
        lines = [*proposal_lines(proposal, decision)]
        if proposal.stand != "beste" and files:
            lines.append(_LONGER)
        rows = tuple(
            (each.opdracht, each.ad, *_verdict(each, decision)) for each in proposal.opdrachten
        )
        table = Grid(
            ("Opdracht", *_HEAD[:2], *_HEAD[4:]), rows, "Wie welke opdracht krijgt", below=2
        )
        yield Chapter(PROPOSAL, (*([table] if rows else []), *map(Prose, lines)))


def _head(suggestion: WhoCan) -> str:
    who = f"voor {suggestion.client}" if suggestion.client else "zonder cliënt"
    return f"{suggestion.opdracht} ({suggestion.rol}, {who}). {suggestion.uitleg}"


def _able(suggestion: WhoCan, decision: PairsDecision) -> Iterator[Block]:
    """The ADs who can do it, the best first, and who is away or full."""
    able = suggestion.arbeidsdeskundigen
    rows = tuple(tuple(_row(each, decision)) for each in able[:_SHOWN])
    if rows:
        caption = f"Wie opdracht {suggestion.opdracht} kan doen, de beste eerst"
        yield Grid(_HEAD, rows, caption, below=2)
    if len(able) > _SHOWN:
        yield Prose(f"En nog {len(able) - _SHOWN}. In een bestand staan ze alle.")
    away = [each.uitleg for each in suggestion.niet_beschikbaar]
    if len(away) > _SHOWN:
        away[_SHOWN:] = [f"Nog {len(away) - _SHOWN} zijn afwezig of vol."]
    if away:
        yield points(away)


def _row(able: Able, decision: PairsDecision) -> Iterator[Cell]:
    verdict, *rest = _verdict(able, decision)
    most = "" if able.capaciteit is None else f", kan er {able.capaciteit} tegelijk"
    yield from (f"{able.plaats}. {able.ad}", verdict, able.continuiteit)
    yield from (f"{able.belasting}{most}", *rest)


def _verdict(given: Beside, decision: PairsDecision) -> tuple[Cell, Cell, Cell]:
    """The verdict, why, and what to do."""
    steps = [*wording.steps(given)]
    if given.vragen:
        steps.append(f"Vraag na: {wording.empty_cells(given)}")
    return wording.verdict(decision, given), given.uitleg, "\n".join(steps)


def proposal_lines(proposal: ProposalAnswer, decision: PairsDecision) -> Iterator[str]:
    """How good the proposal is, what has no place, and who then has how much."""
    yield proposal.uitleg
    labels = {value.name: f"paren {value.label}" for value in decision.outcomes[0].values}
    for aim in proposal.doelen:
        name = words.capital(_AIMS.get(aim.doel) or labels[aim.doel])
        least = "" if aim.minstens in (None, aim.gevonden) else f" (zeker minstens {aim.minstens})"
        yield f"{name}: {aim.gevonden}{least}."
    yield from (each.uitleg for each in proposal.niet_geplaatst)
    until = f" tot en met {dutch_day(proposal.belasting_tot)}" if proposal.belasting_tot else ""
    loads = ", ".join(f"{ad} {number}" for ad, number in proposal.belasting.items())
    yield f"Belasting vanaf {dutch_day(proposal.belasting_van)}{until}: {loads}."


# --- rows to send on ------------------------------------------------------------------------------


def who_can(answer: SuggestingAnswer) -> DataSheet:
    """Per proposed assignment all ADs."""
    columns = (*_ABOUT, "plaats", "ad", "voorstel", "beschikbaar", *_VERDICT, "belasting")
    return _sheet("wie kan", (*columns, "capaciteit", *_WHY, "geen_plaats"), _rows(answer))


def _rows(answer: SuggestingAnswer) -> Iterator[Sequence[Value]]:
    proposal = answer.voorstel
    chosen = {each.opdracht: each.ad for each in proposal.opdrachten} if proposal else {}
    nowhere = {each.opdracht: each.uitleg for each in proposal.niet_geplaatst} if proposal else {}
    for each in answer.wie_kan:
        about = [getattr(each, name) for name in _ABOUT]
        none = nowhere.get(each.opdracht)
        for able in each.arbeidsdeskundigen:
            mark = "ja" if chosen.get(each.opdracht) == able.ad else None
            loads = (able.belasting, able.capaciteit)
            verdict, why = _judged(each.opdracht, able)
            yield (*about, able.plaats, able.ad, mark, "ja", *verdict, *loads, *why, none)
        for other in each.niet_beschikbaar:
            nothing = [None] * 5
            yield (
                *(*about, None, other.ad, None, "nee", *nothing, other.uitleg),
                *(None, None, None, none),
            )


def _judged(mine: str, found: Beside) -> tuple[Sequence[Value], Sequence[Value]]:
    """The verdict, and why: beside which assignments `mine` is not free (`105: ontraden`)."""
    beside = "; ".join(
        f"{pair.tweede if pair.eerste == mine else pair.eerste}: {pair.rolcombinatie}"
        for pair in found.paren
    )
    why = (found.uitleg, beside, [*wording.steps(found)], wording.empty_cells(found))
    return [getattr(found, name) for name in _VERDICT], why


def proposal_sheets(proposal: ProposalAnswer) -> Iterator[DataSheet]:
    """The proposal, how good it is, and how much each AD then has."""

    def placed(each: Allocation) -> Sequence[Value]:
        verdict, why = _judged(each.opdracht, each)
        return (each.opdracht, each.ad, *verdict, *why)

    rows = [placed(each) for each in proposal.opdrachten]
    none = [None] * 4
    rows += [(e.opdracht, *none, e.uitleg, *none[:3]) for e in proposal.niet_geplaatst]
    aims: list[Sequence[Value]] = [("voorstel", proposal.uitleg)]
    for aim in proposal.doelen:
        aims += (aim.doel, aim.gevonden), (f"{aim.doel}, minstens", aim.minstens)
    yield _sheet("voorstel", ("opdracht", "ad", *_VERDICT, *_WHY), rows)
    yield _sheet("hoe goed", ("doel", "waarde"), aims)
    yield _sheet("belasting", ("ad", "belasting"), [*proposal.belasting.items()])


def _sheet(title: str, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> DataSheet:
    """A sheet for people: its headings are the names of the columns as words."""
    headings = {name: words.capital(name.replace("_", " ")) for name in columns}
    return DataSheet(title, columns, rows, widths=_WIDTHS, headings={**headings, "ad": "AD"})
