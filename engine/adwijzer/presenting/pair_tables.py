"""Findings on roles, and who can do what, as data and tables to send on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import indent
from typing import TypeAlias

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.planning.answer import Beside, ProposalAnswer, SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import Pair
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.explain.questions import who_knows
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import words
from adwijzer.text.sheets import DataSheet, Value, csv_parts, workbook

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

_ABOUT = ("opdracht", "client", "rol", "start", "eind")
_VERDICT = ("rolcombinatie", "zekerheid", "continuiteit")
_WHY = ("waarom", "naast", "maatregelen", "na_te_vragen")
_NO_PAIRS = '"paren": []'
_PROPOSAL_WIDTHS = {"waarom": 50, "naast": 30, "maatregelen": 30, "geen_plaats": 40, "doel": 30}

Row: TypeAlias = Mapping[str, Value]


def sent_on(found: FoundRoles, shape: str) -> Iterator[str | bytes]:
    """The findings as json, csv or xlsx, part by part."""
    match shape:
        case "json":
            yield from _json_parts(found)
        case "csv":
            yield from csv_parts(next(_sheets(found)))
        case _:
            yield workbook(_sheets(found))


def _sheets(found: FoundRoles) -> Iterator[DataSheet]:
    """The pairs, the earlier work, and what the words mean."""
    answer = found.answer
    if isinstance(answer, SuggestingAnswer):
        yield _who_can(answer)
        if answer.voorstel is not None:
            yield from _proposal(answer.voorstel)
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
        found.cited_by(pair),
    )


def _meanings(found: FoundRoles) -> Iterator[Sequence[Value]]:
    answer = found.answer
    yield "samenvatting", wording.headline(answer)
    yield "nagekeken", " ".join(wording.opening(found))
    yield from ((each.label, each.titel) for each in answer.measures())
    for asked in answer.questions():
        yield asked.feit, f"{asked.vraag} {asked.waarom} {who_knows(asked.wie)}"
    yield from ((point.titel, point.tekst) for point in answer.attention())
    yield from found.sources.all_cited(found.cited()).items()
    yield "let op", words.CLOSING
    yield "regelbank", words.version_line(answer.peildatum, answer.regelbank, answer.motoren)


# --- who can do what -----------------------------------------------------------------------------


def _who_can(answer: SuggestingAnswer) -> DataSheet:
    """Per proposed assignment all ADs."""
    columns = (*_ABOUT, "plaats", "ad", "voorstel", "beschikbaar", *_VERDICT, "belasting")
    return _sheet("wie kan", (*columns, "capaciteit", *_WHY, "geen_plaats"), _rows(answer))


def _rows(answer: SuggestingAnswer) -> Iterator[Row]:
    proposal = answer.voorstel
    chosen = {each.opdracht: each.ad for each in proposal.opdrachten} if proposal else {}
    nowhere = {each.opdracht: each.uitleg for each in proposal.niet_geplaatst} if proposal else {}
    for each in answer.wie_kan:
        about = _fields(each, *_ABOUT) | {"geen_plaats": nowhere.get(each.opdracht)}
        for able in each.arbeidsdeskundigen:
            is_chosen = chosen.get(each.opdracht) == able.ad
            mark = {"voorstel": "ja" if is_chosen else None, "beschikbaar": "ja"}
            loads = _fields(able, "plaats", "belasting", "capaciteit")
            yield about | mark | loads | _judged(each.opdracht, able)
        for other in each.niet_beschikbaar:
            yield about | {"ad": other.ad, "beschikbaar": "nee", "waarom": other.uitleg}


def _judged(mine: str, found: Beside) -> dict[str, Value]:
    """Who, the verdict, and why: beside which assignments `mine` is not free (`105: ontraden`)."""
    beside = "; ".join(
        f"{pair.tweede if pair.eerste == mine else pair.eerste}: {pair.rolcombinatie}"
        for pair in found.paren
    )
    why = (found.uitleg, beside, [*wording.steps(found)], wording.empty_cells(found))
    return _fields(found, "ad", *_VERDICT) | dict(zip(_WHY, why, strict=True))


def _proposal(proposal: ProposalAnswer) -> Iterator[DataSheet]:
    """The proposal, how good it is, and how much each AD then has."""
    rows = [{"opdracht": e.opdracht, **_judged(e.opdracht, e)} for e in proposal.opdrachten]
    rows += [{"opdracht": e.opdracht, "waarom": e.uitleg} for e in proposal.niet_geplaatst]
    aims: dict[str, Value] = {"voorstel": proposal.uitleg}
    for aim in proposal.doelen:
        aims |= {aim.doel: aim.gevonden, f"{aim.doel}, minstens": aim.minstens}
    yield _sheet("voorstel", ("opdracht", "ad", *_VERDICT, *_WHY), rows)
    for title, columns, found in (
        ("hoe goed", ("doel", "waarde"), aims),
        ("belasting", ("ad", "belasting"), proposal.belasting),
    ):
        yield _sheet(title, columns, (dict(zip(columns, e, strict=True)) for e in found.items()))


def _fields(found: Struct, *names: str) -> dict[str, Value]:
    return {name: getattr(found, name) for name in names}


def _sheet(title: str, columns: Sequence[str], rows: Iterable[Row]) -> DataSheet:
    """A sheet for people: its headings are the names of the columns as words."""
    headings = {name: words.capital(name.replace("_", " ")) for name in columns}
    values = ([row.get(name) for name in columns] for row in rows)
    headings["ad"] = _HEADINGS["ad"]
    return DataSheet(title, columns, values, widths=_PROPOSAL_WIDTHS, headings=headings)


# --- data ---------------------------------------------------------------------------------------


def _json_parts(found: FoundRoles) -> Iterator[str]:
    """JSON pair by pair: a large register gives more text than belongs in memory at once."""
    head, tail = _formatted(replace(found.answer, paren=())).split(_NO_PAIRS, 1)
    yield head + _NO_PAIRS[:-1]
    between = "\n"
    for finding, pair in found.rows:
        text = _formatted(msgspec.to_builtins(pair) | found.explained(finding).data())
        yield between + indent(text, "    ")
        between = ",\n"
    yield ("\n  ]" if found.answer.paren else "]") + tail + "\n"


def _formatted(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
