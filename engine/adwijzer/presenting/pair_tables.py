"""Findings on roles as tables to send on: CSV for Dutch Excel, and a workbook."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, TypeAlias

from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import EarlierWork, Pair
from adwijzer.presenting import pair_words as wording
from adwijzer.presenting import suggestions, words
from adwijzer.presenting.findings import FoundRoles
from adwijzer.text.cells import escaped
from adwijzer.text.diagnostics import InputError

LAST_ROW = 1_048_576
"""Of a sheet in Excel."""

Cell: TypeAlias = str | int | date | None

COLUMNS = (
    *("ad", "client", "client_eerste"),
    *("eerste", "eerste_rol", "eerste_start", "eerste_eind"),
    *("tweede", "tweede_rol", "tweede_start", "tweede_eind"),
    *("rolcombinatie", "zekerheid", "mogelijk", "gelijktijdig", "betreft", "waarom"),
    *("nog_te_doen", "gedaan", "niet_bekend_of_gedaan", "na_te_vragen"),
    *("leidraad", "regel", "rang", "bronnen"),
)
WORK_COLUMNS = ("ad", "opdracht", "client", "werkgever", "opdrachtgever", "eerdere_opdrachten")
_WIDTHS = {"waarom": 60, "na_te_vragen": 40, "nog_te_doen": 40, "rolcombinatie": 18, "regel": 34}


def render_csv(found: FoundRoles) -> Iterator[bytes]:
    """CSV as Dutch Excel opens it: semicolons, and a mark that it is UTF-8; row by row."""
    answer = found.answer
    if isinstance(answer, SuggestingAnswer):
        yield codecs.BOM_UTF8 + _csv_row(suggestions.COLUMNS)
        for row in suggestions.rows(answer):
            yield _csv_row([_text(cell) for cell in row])
        return
    yield codecs.BOM_UTF8 + _csv_row(COLUMNS)
    sources = found.sources
    for finding, pair in found.rows:
        cells = _cells(finding, pair, wording.cited_by(pair, sources))
        yield _csv_row([_text(cell) for cell in cells])


def _csv_row(cells: Sequence[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()


def render_xlsx(found: FoundRoles) -> bytes:
    """A workbook: the pairs, the earlier work, and what the words mean.

    Raises:
        InputError: more pairs than a sheet has rows.
    """
    from openpyxl import Workbook

    if len(found.answer.paren) >= LAST_ROW:
        raise InputError.of(
            f"er zijn meer dan {LAST_ROW - 1} paren, en een werkblad heeft niet meer rijen",
            "kies een deel, zoals met --ad, of schrijf het als .csv",
        )
    book = Workbook(write_only=True)
    if isinstance(found.answer, SuggestingAnswer):
        _suggestions(book, found.answer)
    sources = found.sources
    _sheet(
        book,
        "rolconflicten",
        COLUMNS,
        (_cells(finding, pair, wording.cited_by(pair, sources)) for finding, pair in found.rows),
    )
    work = (_work_cells(each) for each in found.answer.onafhankelijkheid)
    _sheet(book, "eerder werk", WORK_COLUMNS, work)
    _sheet(book, "uitleg", ("wat", "betekenis"), _explained(found))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cells(finding: JudgedPair, pair: Pair, sources: Sequence[str]) -> tuple[Cell, ...]:
    first, second = finding.first, finding.second
    measures: dict[str, list[str]] = {}
    for measure in pair.maatregelen:
        measures.setdefault(measure.vervuld, []).append(measure.label)
    return (
        *(pair.ad, pair.client, first.client if first.client != second.client else None),
        *(first.opdracht, first.rol, first.start, first.eind),
        *(second.opdracht, second.rol, second.start, second.eind),
        *(pair.rolcombinatie, pair.zekerheid, ", ".join(pair.mogelijk), pair.gelijktijdig),
        *(pair.betreft, pair.uitleg),
        *(", ".join(measures.get(said, ())) for said in ("nee", "ja", "onbekend")),
        *(wording.empty_cells(pair), pair.leidraad, pair.regel, pair.rang, ", ".join(sources)),
    )


def _work_cells(work: EarlierWork) -> tuple[Cell, ...]:
    return (work.ad, work.opdracht, work.client, work.werkgever, work.opdrachtgever, work.aantal)


def _suggestions(book: Any, answer: SuggestingAnswer) -> None:
    """Who can do what, and the proposal."""
    _sheet(book, "wie kan", suggestions.COLUMNS, suggestions.rows(answer))
    proposal = answer.voorstel
    if proposal is not None:
        _sheet(book, "voorstel", suggestions.PROPOSAL_COLUMNS, suggestions.proposal_rows(proposal))
        _sheet(book, "hoe goed", ("doel", "waarde"), suggestions.said_of(proposal))
        _sheet(book, "belasting", suggestions.LOAD_COLUMNS, iter(proposal.belasting.items()))


def _explained(found: FoundRoles) -> Iterator[tuple[Cell, ...]]:
    answer = found.answer
    yield "samenvatting", wording.headline(answer)
    yield "nagekeken", wording.checked(found)
    if text := wording.free(answer):
        yield "vrij", text
    for measure in wording.measures(answer):
        yield measure.label, measure.titel
    yield from wording.asked(answer).items()
    for point in wording.attention(answer):
        yield point.titel, point.tekst
    yield from wording.source_lines(answer, found.sources).items()
    yield "let op", words.CLOSING
    yield "regelbank", wording.version_line(answer)


def _text(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case date():
            return cell.isoformat()
        case _:
            return escaped(str(cell))


def _sheet(book: Any, title: str, columns: Sequence[str], rows: Iterator[Sequence[Cell]]) -> None:
    """A sheet with its names in bold; texts are never formulas, and days are days."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    head = []
    for number, name in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, 16)
        cell = WriteOnlyCell(sheet, name)
        cell.font = Font(bold=True)
        head.append(cell)
    sheet.append(head)
    for row in rows:
        cells: list[Any] = []
        for value in row:
            if isinstance(value, date):
                made: Any = WriteOnlyCell(sheet, datetime.combine(value, time()))
                made.number_format = "dd-mm-yyyy"
                cells.append(made)
            else:
                cells.append(escaped(value) if isinstance(value, str) else value)
        sheet.append(cells)
