"""Findings on roles as tables to send on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import Pair
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import words
from adwijzer.presenting.findings import FoundRoles
from adwijzer.presenting.suggestions import proposal_sheets, who_can
from adwijzer.text.sheets import DataSheet, Value

_ASSIGNMENT = ("opdracht", "rol", "start", "eind")
_HEADINGS = {
    "ad": "AD",
    "client": "Cliënt",
    "client_eerste": "Cliënt van de eerste",
    "eerste": "Eerste opdracht",
    "eerste_rol": "Rol in de eerste",
    "eerste_start": "Begin van de eerste",
    "eerste_eind": "Eind van de eerste",
    "tweede": "Tweede opdracht",
    "tweede_rol": "Rol in de tweede",
    "tweede_start": "Begin van de tweede",
    "tweede_eind": "Eind van de tweede",
    "rolcombinatie": "Oordeel",
    "zekerheid": "Zekerheid",
    "mogelijk": "Kan nog worden",
    "gelijktijdig": "Lopen samen",
    "betreft": "Oordeel over opdracht",
    "waarom": "Waarom",
    "nog_te_doen": "Nog te doen",
    "gedaan": "Gedaan",
    "niet_bekend_of_gedaan": "Niet bekend of gedaan",
    "na_te_vragen": "Na te vragen",
    "leidraad": "Leidraad",
    "regel": "Regel",
    "rang": "Gewicht",
    "bronnen": "Bronnen",
}
_WORK_HEADINGS = {
    "ad": "AD",
    "opdracht": "Opdracht",
    "client": "Cliënt",
    "werkgever": "Werkgever",
    "opdrachtgever": "Opdrachtgever",
    "eerdere_opdrachten": "Eerdere opdrachten",
}
_WORK = (*_WORK_HEADINGS,)[:-1]
_WIDTHS = {"waarom": 60, "na_te_vragen": 40, "nog_te_doen": 40, "rolcombinatie": 18, "regel": 34}


def main_sheet(found: FoundRoles) -> DataSheet:
    """The one that is written as CSV: the pairs, or who can do what."""
    answer = found.answer
    return who_can(answer) if isinstance(answer, SuggestingAnswer) else _pairs(found)


def sheets(found: FoundRoles) -> Iterator[DataSheet]:
    """The pairs, the earlier work, and what the words mean."""
    answer = found.answer
    if isinstance(answer, SuggestingAnswer):
        yield who_can(answer)
        if answer.voorstel is not None:
            yield from proposal_sheets(answer.voorstel)
    yield _pairs(found)
    work = ([*(getattr(e, n) for n in _WORK), e.aantal] for e in answer.onafhankelijkheid)
    yield DataSheet("eerder werk", (*_WORK_HEADINGS,), work, headings=_WORK_HEADINGS)
    yield DataSheet("uitleg", ("wat", "betekenis"), _meanings(found))


def _pairs(found: FoundRoles) -> DataSheet:
    rows = (_cells(finding, pair, found) for finding, pair in found.rows)
    tones = {value.name: value.tenor for value in found.decision.outcomes[0].values if value.tenor}
    return DataSheet(
        *("rolconflicten", (*_HEADINGS,), rows, len(found.answer.paren), _WIDTHS),
        headings=_HEADINGS,
        tones=tones,
    )


def _cells(finding: JudgedPair, pair: Pair, found: FoundRoles) -> Sequence[Value]:
    first, second = finding.first, finding.second
    return (
        *(pair.ad, pair.client, first.client if first.client != second.client else None),
        *(getattr(each, name) for each in (first, second) for name in _ASSIGNMENT),
        *(pair.rolcombinatie, pair.zekerheid, pair.mogelijk, pair.gelijktijdig),
        *(pair.betreft, pair.uitleg),
        *(
            [each.label for each in pair.maatregelen if each.vervuld == said]
            for said in ("nee", "ja", "onbekend")
        ),
        *(wording.empty_cells(pair), pair.leidraad, pair.regel, pair.rang),
        wording.cited_by(pair, found.sources),
    )


def _meanings(found: FoundRoles) -> Iterator[Sequence[Value]]:
    answer = found.answer
    yield "samenvatting", wording.headline(answer)
    yield "nagekeken", " ".join(wording.opening(found))
    yield from wording.measures(answer).items()
    yield from wording.asked(answer).items()
    yield from ((point.titel, point.tekst) for point in wording.attention(answer))
    yield from words.cited(wording.cited(found), found.sources).items()
    yield "let op", words.CLOSING
    yield "regelbank", words.version_line(answer.peildatum, answer.regelbank, answer.motoren)
