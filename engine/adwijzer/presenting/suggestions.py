"""Who can do what, and the proposal: as text, as markdown, and as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import click

from adwijzer.decisions.planning.answer import (
    Able,
    Beside,
    Given,
    ProposalAnswer,
    SuggestingAnswer,
    WhoCan,
)
from adwijzer.model.rulebase import Decision
from adwijzer.presenting import roles_words as words
from adwijzer.text.days import dutch_day
from adwijzer.text.lines import bullet, wrapped

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


# Text


def text_lines(answer: SuggestingAnswer, decision: Decision) -> Iterator[str]:
    """Both parts for the terminal."""
    yield ""
    yield click.style(WHO_CAN, bold=True)
    for told in answer.wie_kan[:_SHOWN_ASSIGNMENTS]:
        yield wrapped(_head(told))
        for able in told.arbeidsdeskundigen[:_SHOWN]:
            yield wrapped(" ".join(_said(able, decision)), "     ", f"  {able.plaats}. ")
        more = len(told.arbeidsdeskundigen) - _SHOWN
        if more > 0:
            yield wrapped(f"En nog {more}. Met --format json of csv zie je ze alle.", "     ")
        for other in told.niet_beschikbaar[:_SHOWN]:
            yield bullet(other.uitleg)
        if len(told.niet_beschikbaar) > _SHOWN:
            yield bullet(f"Nog {len(told.niet_beschikbaar) - _SHOWN} zijn afwezig of vol.")
    more = len(answer.wie_kan) - _SHOWN_ASSIGNMENTS
    if more > 0:
        yield wrapped(f"En nog {words.counted(more, 'opdracht', 'opdrachten')}, in een bestand.")
    if answer.voorstel is not None:
        yield ""
        yield click.style(PROPOSAL, bold=True)
        for line in proposal_lines(answer.voorstel, decision):
            yield bullet(line)
        if answer.voorstel.stand != "beste":
            yield bullet(_LONGER)


def proposal_lines(told: ProposalAnswer, decision: Decision) -> Iterator[str]:
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


def _said(told: Able | Given, decision: Decision) -> Iterator[str]:
    """`AD-1: met voorwaarden, voorlopig. Kent de cliënt. …`."""
    label = words.outcome_label(decision, told.rolcombinatie)
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
        yield f"Vraag na bij {empty_cells(told)}."


def measures(told: Beside) -> str:
    """What to do, and whether it is done."""
    return ", ".join(f"{words.SIGNS[each.vervuld]} {each.label}" for each in told.maatregelen)


def beside(mine: str, told: Beside) -> str:
    """`105: ontraden; 106: met_voorwaarden`: beside which assignments `mine` is not free."""
    pairs = (
        (pair.tweede if pair.eerste == mine else pair.eerste, pair.rolcombinatie)
        for pair in told.paren
    )
    return "; ".join(f"{other}: {outcome}" for other, outcome in pairs)


def empty_cells(told: Beside) -> str:
    """`105: eind, vraag; 106: instemming_client`: what to fill in where."""
    columns: dict[str, list[str]] = {}
    for question in told.vragen:
        columns.setdefault(question.opdracht, []).append(question.feit)
    return "; ".join(f"{row}: {', '.join(names)}" for row, names in columns.items())


# Markdown


def markdown_parts(answer: SuggestingAnswer, decision: Decision) -> Iterator[str]:
    """Both parts as markdown, with every AD."""
    yield f"### {WHO_CAN}"
    for told in answer.wie_kan:
        yield f"**{plain(_head(told))}**"
        lines = [
            f"{able.plaats}. {plain(' '.join(_said(able, decision)))}"
            for able in told.arbeidsdeskundigen
        ]
        lines += [f"- {plain(each.uitleg)}" for each in told.niet_beschikbaar]
        if lines:
            yield "\n".join(lines)
    if answer.voorstel is not None:
        yield f"### {PROPOSAL}"
        yield "\n".join(f"- {plain(line)}" for line in proposal_lines(answer.voorstel, decision))


def plain(text: str) -> str:
    """Text without what would be markup."""
    for sign in "\\`*_{}[]<>|#":
        text = text.replace(sign, f"\\{sign}")
    return text


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
                    empty_cells(able),
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
            *(each.uitleg, beside(each.opdracht, each), measures(each), empty_cells(each)),
        )
    for none in told.niet_geplaatst:
        yield (none.opdracht, None, None, None, None, none.uitleg, None, None, None)


def said_of(told: ProposalAnswer) -> Iterator[Sequence[Cell]]:
    """How good the proposal is."""
    yield "voorstel", told.uitleg
    for aim in told.doelen:
        yield aim.doel, aim.gevonden
        yield f"{aim.doel}, minstens", aim.minstens
