"""Who can do what, and the proposal, as chapters of a page."""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.decisions.planning.answer import (
    Able,
    Beside,
    ProposalAnswer,
    SuggestingAnswer,
    WhoCan,
)
from adwijzer.model.rulebase import PairsDecision
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import words
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Block, Cell, Chapter, Grid, Prose
from adwijzer.text.phrases import counted

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
    shown = answer.wie_kan[:_SHOWN_ASSIGNMENTS]
    groups: list[Block] = [_able(each, decision) for each in shown]
    if (more := len(answer.wie_kan) - len(shown)) > 0:
        where = ", in een bestand." if files else ". In de bestanden staan ze alle."
        groups.append(Prose(f"En nog {counted(more, 'opdracht', 'opdrachten')}{where}"))
    yield Chapter("Wie kan het doen", tuple(groups))
    if (proposal := answer.voorstel) is not None:
        head = ("Opdracht", *_HEAD[:2], *_HEAD[4:])
        rows = tuple((e.opdracht, e.ad, *_verdict(e, decision)) for e in proposal.opdrachten)
        table = Grid(head, rows, "Wie welke opdracht krijgt", below=2)
        longer = _LONGER if proposal.stand != "beste" and files else ""
        lines = map(Prose, (*_proposal_lines(proposal, decision), longer))
        yield Chapter("Voorstel voor alles samen", (table, *lines))


def _able(suggestion: WhoCan, decision: PairsDecision) -> Chapter:
    """The ADs who can do it, the best first, and who is away or full."""
    who = f"voor {suggestion.client}" if suggestion.client else "zonder cliënt"
    able = suggestion.arbeidsdeskundigen
    rows = tuple(_row(each, decision) for each in able[:_SHOWN])
    caption = f"Wie opdracht {suggestion.opdracht} kan doen, de beste eerst"
    left = f"En nog {len(able) - _SHOWN}. In een bestand staan ze alle."
    away = [each.uitleg for each in suggestion.niet_beschikbaar]
    if len(away) > _SHOWN:
        away[_SHOWN:] = [f"Nog {len(away) - _SHOWN} zijn afwezig of vol."]
    return Chapter(
        f"{suggestion.opdracht} ({suggestion.rol}, {who})",
        (
            Prose(suggestion.uitleg),
            Grid(_HEAD, rows, caption, below=2),
            Prose(left if len(able) > _SHOWN else ""),
            *map(Prose, away),
        ),
    )


def _row(able: Able, decision: PairsDecision) -> tuple[Cell, ...]:
    verdict, *rest = _verdict(able, decision)
    most = "" if able.capaciteit is None else f", kan er {able.capaciteit} tegelijk"
    load = f"{able.belasting}{most}"
    return (f"{able.plaats}. {able.ad}", verdict, able.continuiteit, load, *rest)


def _verdict(given: Beside, decision: PairsDecision) -> tuple[Cell, Cell, Cell]:
    """The verdict, why, and what to do."""
    return wording.verdict(decision, given), given.uitleg, wording.to_do(given)


def _proposal_lines(proposal: ProposalAnswer, decision: PairsDecision) -> Iterator[str]:
    """How good the proposal is, what has no place, and who then has how much."""
    yield proposal.uitleg
    names = {each.name: f"paren {each.label}" for each in decision.outcomes[0].values} | _AIMS
    for aim in proposal.doelen:
        least = "" if aim.minstens in (None, aim.gevonden) else f" (zeker minstens {aim.minstens})"
        yield f"{words.capital(names[aim.doel])}: {aim.gevonden}{least}."
    yield from (each.uitleg for each in proposal.niet_geplaatst)
    until = f" tot en met {dutch_day(proposal.belasting_tot)}" if proposal.belasting_tot else ""
    loads = ", ".join(f"{ad} {number}" for ad, number in proposal.belasting.items())
    yield f"Belasting vanaf {dutch_day(proposal.belasting_van)}{until}: {loads}."
