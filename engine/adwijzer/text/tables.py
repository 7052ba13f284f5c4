"""Rows out of CSV and XLSX files as Dutch Excel makes them; with what was assumed."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Literal, Protocol

from msgspec import Struct

from adwijzer.text.days import DAY_FIRST
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.files import open_file, unreadable
from adwijzer.text.phrases import counted
from adwijzer.text.workbooks import Formula, Line, TooManyRowsError, read_workbook

MAXIMUM_BYTES = 50_000_000
MAXIMUM_COLUMNS = 1_000
MAXIMUM_ROWS = 100_000
DUTCH_DAYS = "datums als 03-02-2026 zijn dag-maand-jaar"
_DELIMITERS = {";": "puntkomma", ",": "komma", "\t": "tab"}
_SAID_DELIMITER = re.compile(r"sep=([;,\t])", re.IGNORECASE)
"""What some programs write above a table, for Excel."""
TOTAL = r"(?i:(sub|eind)?tota(al|len)\b.{0,20}|som|gemiddelde?|aantal)"
"""What a cell says whose row adds others up, as a pattern that a database reads too."""
_TOTAL = re.compile(TOTAL)
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class Readable(Protocol):
    """A file: its name is its text. A path is one, and so is what was sent to a server."""

    @property
    def suffix(self) -> str: ...

    def open(self, mode: Literal["rb"], /) -> IO[bytes]: ...


class Sent(Struct, frozen=True):
    """A file that is in memory and nowhere else; `most` bytes is what it might have been."""

    name: str
    data: bytes
    most: int = 100_000_000

    @property
    def suffix(self) -> str:
        start, dot, end = self.name.rpartition(".")
        return dot + end if start else ""

    def open(self, _mode: Literal["rb"], /) -> IO[bytes]:
        """The bytes, from the start."""
        return io.BytesIO(self.data)

    def __str__(self) -> str:
        return self.name


class Size(Struct, frozen=True):
    """How much a table may hold, and what one row of it is."""

    bytes: int
    rows: int
    each: str
    hint: str = "splits het bestand"


class Row(Struct, frozen=True):
    """One row: its number in the file, and its cells by column.

    `problems` say why it cannot be used; the other rows can.
    """

    number: int
    cells: dict[str, str]
    problems: tuple[Diagnostic, ...] = ()


class Table(Struct, frozen=True):
    """A table with the columns in order, and in `assumed` what was taken to be so.

    `header` is the number of the row with the names.
    """

    file: str
    header: int
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    assumed: str

    def at(self, row: int, column: str | None = None) -> Position:
        """The place of a cell, the column counted from 1."""
        number = self.columns.index(column) + 1 if column in self.columns else 1
        return Position(self.file, row, number)


class LazyTable(Struct, frozen=True):
    """A table whose rows are read lazily, each with its number and all its cells.

    `length` is about how many rows there are.
    """

    file: str
    header: int
    columns: tuple[str, ...]
    lines: Iterator[Line]
    assumed: str
    is_excel: bool
    length: int
    delimiter: str = ","

    def at(self, row: int, place: int = 0) -> Position:
        """The place of a cell, `place` counted from 0."""
        return Position(self.file, row, place + 1)


def read_table(path: Readable) -> Table:
    """Read a whole table; by its first bytes an Excel file, else CSV.

    Raises:
        InputError: no table, or one that is empty, too large or damaged.
    """
    sheet = open_table(path, Size(MAXIMUM_BYTES, MAXIMUM_ROWS, "zaak"))
    rows = tuple(_row(number, line, sheet) for number, line in sheet.lines)
    assumed = sheet.assumed
    if any(DAY_FIRST.search(cell) for row in rows for cell in row.cells.values()):
        assumed += f"; {DUTCH_DAYS}"
    return Table(sheet.file, sheet.header, sheet.columns, rows, assumed)


def open_table(path: Readable, size: Size) -> LazyTable:
    """Read the names of the columns; the rows follow while `lines` is walked.

    Raises:
        InputError: no table, or one that is empty, too large or damaged; so may walking `lines`.
    """
    shown = str(path)
    data = read_limited(path, size)
    if not data.strip():
        raise InputError.of(
            "dit bestand is leeg", "zet namen van kolommen in de eerste rij", Position(shown)
        )
    if data.startswith(_OLD_EXCEL):
        raise InputError.of(
            "dit is een oud Excel-bestand, of er zit een wachtwoord op",
            "sla het op als .xlsx, zonder wachtwoord",
            Position(shown),
        )
    is_excel = data.startswith(_ZIP) or path.suffix.lower() == ".xlsx"
    if is_excel:
        try:
            most = min(size.bytes, path.most) if isinstance(path, Sent) else size.bytes
            found, assumed = read_workbook(data, shown, size.rows, most)
        except TooManyRowsError:
            raise too_many_rows(shown, size) from None
        lines, length, delimiter = iter(found), len(found), ","
    else:
        lines, assumed, delimiter = _csv(data, shown)
        length = max(data.count(b"\n"), data.count(b"\r"))
    header, names = next(lines, (1, ()))
    columns = _names(Position(shown, header, 1), names)
    return LazyTable(
        shown, header, columns, _counted(lines, shown, size), assumed, is_excel, length, delimiter
    )


def read_limited(path: Readable, size: Size) -> bytes:
    """The bytes of a file that is not too large.

    Raises:
        InputError: the file is missing, a folder, unreadable or too large.
    """
    at = Position(str(path))
    try:
        with open_file(path) if isinstance(path, Path) else path.open("rb") as file:
            data = file.read(size.bytes + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, at) from None
    if len(data) > size.bytes:
        megabytes = size.bytes // 1_000_000
        raise InputError.of(f"dit bestand is groter dan {megabytes} MB", size.hint, at)
    return data


def column_name(text: str) -> str:
    """The name of a column as people write it, in the form of a fact: `Cliënt` is `client`."""
    plain = unicodedata.normalize("NFKD", text.strip().lower())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return re.sub(r"[\s-]+", "_", plain)


def _names(at: Position, cells: Sequence[str]) -> tuple[str, ...]:
    """The names of the columns; more than there may be only when the last ones are empty.

    Raises:
        InputError: no columns, too many, or one of them twice.
    """
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    if not count:
        raise InputError.of("dit bestand heeft geen kolommen", "zet namen in de eerste rij", at)
    if count > MAXIMUM_COLUMNS:
        raise InputError.of(
            f"dit bestand heeft meer dan {MAXIMUM_COLUMNS} kolommen",
            "laat alleen de kolommen staan die nodig zijn",
            at,
        )
    columns = tuple(column_name(name) for name in cells[:MAXIMUM_COLUMNS])
    first: dict[str, int] = {}
    problems = []
    for number, name in enumerate(columns, start=1):
        if name and first.setdefault(name, number) != number:
            hint = f"de eerste is kolom {first[name]}; haal er een weg"
            place = Position(at.file, at.line, number)
            problems.append(Diagnostic(place, "deze kolom staat er twee keer", hint))
    if problems:
        raise InputError(problems)
    return columns


def _counted(lines: Iterator[Line], shown: str, size: Size) -> Iterator[Line]:
    """The rows, refused where there are none or too many."""
    number = 0
    for number, line in enumerate(lines, start=1):
        if number > size.rows:
            raise too_many_rows(shown, size)
        yield line
    if not number:
        raise InputError.of(
            "dit bestand heeft geen rijen onder de namen van de kolommen",
            f"zet elke {size.each} op een eigen rij",
            Position(shown),
        )


def too_many_rows(shown: str, size: Size) -> InputError:
    """The error for a file with more rows than it may have."""
    return InputError.of(
        f"dit bestand heeft meer dan {size.rows} rijen", size.hint, Position(shown)
    )


def _row(number: int, line: Sequence[str], sheet: LazyTable) -> Row:
    cells: dict[str, str] = {}
    problems = short_problems(sheet, number, line)
    for place, cell in enumerate(line):
        text = cell.strip()
        if not text:
            continue
        name = sheet.columns[place] if place < len(sheet.columns) else ""
        if isinstance(cell, Formula):
            problems.append(formula_problem(sheet.at(number, place)))
        elif not name:
            problems.append(nameless_problem(sheet.at(number, place)))
            break
        else:
            cells[name] = text
    return Row(number, cells, tuple(problems))


def short_problems(sheet: LazyTable, number: int, line: Sequence[str]) -> list[Diagnostic]:
    """A row of CSV with fewer cells than there are names: something is lost, or another separator.

    In Excel a row ends where its last cell is.
    """
    named = max((place for place, name in enumerate(sheet.columns, 1) if name), default=0)
    if sheet.is_excel or len(line) >= named:
        return []
    has, need = counted(len(line), "cel", "cellen"), counted(named, "kolom", "kolommen")
    other = [
        word
        for sign, word in _DELIMITERS.items()
        if sign != sheet.delimiter and len(line) == 1 and sign in line[0]
    ]
    hint = (
        f"ze is gescheiden met een {other[0]}, de eerste rij niet; gebruik overal hetzelfde"
        if other
        else f"zet er ook voor lege cellen een {_DELIMITERS[sheet.delimiter]}"
    )
    return [Diagnostic(sheet.at(number), f"deze rij heeft {has}, en er zijn {need}", hint)]


def is_total(text: str) -> bool:
    """Whether a cell says that its row adds others up."""
    return _TOTAL.fullmatch(text.strip()) is not None


def total_problem(at: Position) -> Diagnostic:
    """A row that adds others up."""
    return Diagnostic(at, "dit lijkt een rij met een totaal", "haal die rij weg")


def month_first(at: Position, column: str) -> Diagnostic:
    """A day that can only have the month before the day: then no day of its column is sure."""
    return Diagnostic(
        at,
        f"in `{column}` staat een datum waarin de maand voorop staat",
        "zet in de hele kolom de dag voorop, zoals 31-1-2026; van de andere datums is nu niet"
        " zeker wat de dag is",
    )


def formula_problem(at: Position) -> Diagnostic:
    """A cell with a formula: it is never worked out."""
    return Diagnostic(
        at, "in deze cel staat een formule", "plak de waarde in plaats van de formule"
    )


def nameless_problem(at: Position) -> Diagnostic:
    """A cell beside the table; often a separator inside another cell."""
    return Diagnostic(
        at,
        "deze cel staat in een kolom zonder naam",
        'geef de kolom een naam; zet een cel waarin een scheidingsteken staat tussen "',
    )


def _csv(data: bytes, shown: str) -> tuple[Iterator[Line], str, str]:
    """The rows, in words how they were read, and what separates the cells."""
    text, encoding = decoded(data, shown)
    first = next((line.strip() for line in io.StringIO(text, newline=None) if line.strip()), "")
    if said := _SAID_DELIMITER.fullmatch(first):
        lines = _lines(text, said[1], shown)
        next(lines, None)
        return lines, f"{encoding}, gescheiden met een {_DELIMITERS[said[1]]}", said[1]
    counts = {sign: first.count(sign) for sign in _DELIMITERS}
    most = max(counts.values())
    best = [sign for sign, count in counts.items() if count == most]
    if most and len(best) > 1:
        raise InputError.of(
            "het is niet duidelijk wat de kolommen scheidt",
            "gebruik overal een komma, een puntkomma of een tab",
            Position(shown, 1, 1),
        )
    if not most:
        return _lines(text, ",", shown), f"{encoding}, één kolom", ","
    [delimiter] = best
    assumed = f"{encoding}, gescheiden met een {_DELIMITERS[delimiter]}"
    return _lines(text, delimiter, shown), assumed, delimiter


def decoded(data: bytes, shown: str) -> tuple[str, str]:
    """The text, and the name of its encoding.

    Raises:
        InputError: it is no text, or a text in two encodings.
    """
    if data.startswith(_UTF_16):
        raise InputError.of(
            "dit bestand is UTF-16", "sla het op als CSV UTF-8 of als .xlsx", Position(shown)
        )
    try:
        text, encoding = data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        require_one_encoding(data, shown)
        text, encoding = data.decode("cp1252", errors="replace"), "Windows-1252"
    if _CONTROL.search(text) or (encoding != "UTF-8" and "�" in text):
        raise InputError.of(
            "dit bestand bevat tekens die niet in een tabel horen",
            "geef een CSV-bestand of een .xlsx-bestand",
            Position(shown),
        )
    return text, encoding


def require_one_encoding(data: bytes, shown: str) -> None:
    """Refuse a text that is not UTF-8 but has a line that is: one of both would be misread.

    Two files were put together then, and `Cé` in one of them would become `CÃ©`.

    Raises:
        InputError: there is such a line.
    """
    for number, line in enumerate(data.splitlines(), start=1):
        if not line.isascii():
            try:
                line.decode("utf-8-sig")
            except UnicodeDecodeError:
                continue
            raise InputError.of(
                "deze regel is UTF-8, en een andere regel van dit bestand niet",
                "sla het hele bestand opnieuw op als CSV UTF-8",
                Position(shown, number, 1),
            )


def _lines(text: str, delimiter: str, shown: str) -> Iterator[Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    ended = 0
    try:
        for number, line in enumerate(reader, start=1):
            ended = reader.line_num
            if any(map(str.strip, line)):
                yield number, line
    except csv.Error:
        raise InputError.of(
            "deze rij is niet te lezen", "let op aanhalingstekens", Position(shown, ended + 1, 1)
        ) from None
