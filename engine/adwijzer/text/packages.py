"""The size and the kind of what an Excel file holds, measured before a reader believes it.

An Excel file is a zip of XML parts. Readers make room for what a part says of itself: a cell
`XFD1048576` makes a block of 17 billion cells, a text that a million cells refer to is copied a
million times, a part of some kB unpacks to gigabytes. So `measure` walks through every part with
the parser of Python itself, in pieces and within bounds, and only what it counted counts:

1. a part is unpacked to its real end, not to the size that the archive says;
2. every part in XML is walked, whatever it is called and whichever part refers to it;
3. what two readers could place differently (a row or cell out of order, two parts of one name, a
   sheet that is no XML) is no Excel file; what a reader places by itself is `unplaced`.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from xml.parsers import expat

from msgspec import Struct

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_PIECE = 64 * 1024
_DEEPEST = 100
_MOST_ELEMENTS = 200_000
"""Elements of a part beside cells and texts; Excel itself has no more than 64,000 formats."""
_MOST_IN_CELL, _MOST_IN_TEXT = 8, 20
"""Elements in a cell or text, on average; a text with formats of its own has about ten."""
_TEXTS = 4
"""The part of all that may be texts which cells refer to; a reader keeps them in memory."""
_BYTES_OF_TEXT = 50
"""In a file, on average at least, with the cell that refers to it."""
_MOST_PARTS = 10_000
_LOCAL = struct.Struct("<4s22xHH")
"""What stands before each part: a signature, and the lengths of its name and of what follows it."""
_XML = (".xml", ".rels")
_WALKED = ("/worksheet", "/chartsheet", "/dialogsheet", "/sharedstrings", "/styles")
"""Ends of the kinds of relations whose parts a reader reads."""
_OTHER_KINDS = frozenset(("xl/workbook.bin", "content.xml", "mimetype"))
"""Parts of files of another kind, which a reader might take this file for."""


class DamagedError(Exception):
    """This is no Excel file that can be trusted."""


class TooLargeError(Exception):
    """The file unpacks to more than was allowed."""


class Contents(Struct):
    """What all sheets and texts hold together; largest and longest are of any one of them.

    Attributes:
        rows: the last row.
        columns: the last column.
        padded: cells up to the last one of each row, added up, and the rows.
        cells: cells that are there.
        strings: cells that refer to a text elsewhere.
        texts: such texts.
        longest: bytes of the longest one, its tags included.
        unplaced: whether a row or cell does not say where it stands.
        formulas: whether there is a formula.
        errors: whether there is a cell with an error of Excel.
        foreign: whether it might be a file of another kind.
        hidden: hidden or filtered rows, by part.
        sheets: the part of each sheet in order; "" where it is not known.
        first_is_hidden: whether the first sheet is not shown.
    """

    rows: int = 0
    columns: int = 0
    padded: int = 0
    cells: int = 0
    strings: int = 0
    texts: int = 0
    longest: int = 0
    unplaced: bool = False
    formulas: bool = False
    errors: bool = False
    foreign: bool = False
    hidden: dict[str, int] = {}
    sheets: list[str] = []
    first_is_hidden: bool = False

    @property
    def hidden_rows(self) -> int:
        """Hidden or filtered rows of the first sheet."""
        return self.hidden.get(self.sheets[0], 0) if self.sheets else 0


def measure(data: bytes, most: int) -> Contents:
    """Walk through every part of an Excel file.

    Args:
        data: the file.
        most: bytes that its parts may unpack to together.
    Raises:
        DamagedError: it is none.
        TooLargeError: it unpacks to more.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
        raise DamagedError from None
    names = {part.filename.lower() for part in parts}
    if len(names) < len(parts) or len(parts) > _MOST_PARTS:
        raise DamagedError
    contents = Contents(foreign=not names.isdisjoint(_OTHER_KINDS))
    book = _Book()
    left, left_for_texts = most, most // _TEXTS
    for part in parts:
        if part.filename.lower().endswith(_XML):
            walk = _Walk(part.filename, contents, book)
            for piece in _unpacked(data, part):
                left -= len(piece)
                walk.feed(piece)
                left_for_texts -= len(piece) if walk.has_texts else 0
                if min(left, left_for_texts) < 0 or contents.texts > most // _BYTES_OF_TEXT:
                    raise TooLargeError
            walk.feed(b"", last=True)
    contents.sheets = [book.targets.get(relation, "") for relation, _ in book.sheets]
    contents.first_is_hidden = bool(book.sheets) and book.sheets[0][1]
    return contents


def _unpacked(data: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a part in pieces, up to their real end."""
    start = part.header_offset
    if start < 0 or start + _LOCAL.size > len(data) or part.flag_bits & 1:
        raise DamagedError
    signature, name, extra = _LOCAL.unpack_from(data, start)
    start += _LOCAL.size + name + extra
    packed = memoryview(data)[start : start + part.compress_size]
    if signature != b"PK\x03\x04" or len(packed) != part.compress_size:
        raise DamagedError
    length = 0
    for piece in _pieces(packed, part.compress_type):
        length += len(piece)
        yield piece
    if length != part.file_size:
        raise DamagedError


def _pieces(packed: memoryview, kind: int) -> Iterator[bytes]:
    if kind == zipfile.ZIP_STORED:
        for start in range(0, len(packed), _PIECE):
            yield bytes(packed[start : start + _PIECE])
        return
    if kind != zipfile.ZIP_DEFLATED:
        raise DamagedError
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    left: bytes | memoryview = b""
    place = 0
    try:
        while not inflater.eof:
            if not left:
                left = packed[place : place + _PIECE]
                place += len(left)
                if not left:
                    raise DamagedError
            yield inflater.decompress(left, _PIECE)
            left = inflater.unconsumed_tail
    except zlib.error:
        raise DamagedError from None
    if inflater.unused_data or place < len(packed):
        raise DamagedError


class _Columns(dict[str, int]):
    """The numbers of columns by their letters, from 1; 0 for what is no column."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters:
            if not "A" <= letter <= "Z" or number > LAST_COLUMN:
                return 0
            number = number * 26 + ord(letter) - 64
        if number > LAST_COLUMN:
            return 0
        self[letters] = number
        return number


_COLUMNS = _Columns()


class _Book(Struct):
    """The sheets in order, each with its relation and whether it is hidden; and all relations."""

    sheets: list[tuple[str, bool]] = []
    targets: dict[str, str] = {}


class _Walk:
    """One part of the package, from its first tag to its last."""

    def __init__(self, part: str, contents: Contents, book: _Book) -> None:
        self._part = part
        self._contents = contents
        self._book = book
        self._elements = 0
        self._before = 0
        self._depth = 0
        self._text_start = -1
        self._sheet: _Sheet | None = None
        self._ended: list[str] = []
        """Tags that ended since the last piece; of all that can be done then, this is fastest."""
        parser = self._parser = expat.ParserCreate()
        parser.StartElementHandler = self._root
        parser.EndElementHandler = self._ended.append
        parser.StartDoctypeDeclHandler = self._refuse

    def feed(self, piece: bytes, last: bool = False) -> None:
        """Walk on; the last piece is empty."""
        try:
            self._parser.Parse(piece, last)
        except (expat.ExpatError, ValueError, MemoryError):
            raise DamagedError from None
        elements = self._elements + (self._sheet.elements() if self._sheet else 0)
        self._depth += elements - self._before - len(self._ended)
        self._before = elements
        self._ended.clear()
        if self._depth > _DEEPEST:
            raise DamagedError
        if last:
            self._end_text()
            if self._sheet:
                self._sheet.end()
        cells, texts = self._contents.cells, self._contents.texts
        if elements > _MOST_ELEMENTS + _MOST_IN_CELL * cells + _MOST_IN_TEXT * texts:
            raise TooLargeError

    @property
    def has_texts(self) -> bool:
        """Whether this part holds texts to which cells refer."""
        return self._text_start >= 0

    def _refuse(self, *_declared: object) -> None:
        raise DamagedError

    def _root(self, tag: str, _given: dict[str, str]) -> None:
        """The first tag says what kind of part this is."""
        self._elements = 1
        handlers = {
            "sst": self._text,
            "workbook": self._book_sheet,
            "Relationships": self._relation,
        }
        if _bare(tag) == "worksheet":
            self._sheet = _Sheet(self._part, self._contents)
            self._parser.StartElementHandler = self._sheet.start
        else:
            self._parser.StartElementHandler = handlers.get(_bare(tag), self._other)

    def _other(self, _tag: str, _given: dict[str, str]) -> None:
        self._elements += 1

    def _text(self, tag: str, _given: dict[str, str]) -> None:
        self._elements += 1
        if _bare(tag) == "si":
            self._end_text()
            self._text_start = self._parser.CurrentByteIndex
            self._contents.texts += 1

    def _end_text(self) -> None:
        if self._text_start >= 0:
            length = self._parser.CurrentByteIndex - self._text_start
            self._contents.longest = max(self._contents.longest, length)

    def _book_sheet(self, tag: str, given: dict[str, str]) -> None:
        self._elements += 1
        if _bare(tag) == "sheet":
            relation = next((text for name, text in given.items() if _bare(name) == "id"), "")
            self._book.sheets.append((relation, given.get("state", "visible") != "visible"))

    def _relation(self, _tag: str, given: dict[str, str]) -> None:
        """Note where a part is; one that a reader reads must be walked, so its name ends so."""
        self._elements += 1
        target, kind = given.get("Target", ""), given.get("Type", "").lower()
        if kind.endswith(_WALKED) and not target.lower().endswith(_XML):
            raise DamagedError
        if self._part.lower() == "xl/_rels/workbook.xml.rels":
            inside = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
            self._book.targets[given.get("Id", "")] = inside


class _Sheet:
    """The walk through one sheet.

    It is a closure, since it runs for each of millions of tags and its own variables are the
    fastest; the numbers go to `contents` row by row.
    """

    start: Callable[[str, dict[str, str]], None]
    elements: Callable[[], int]
    end: Callable[[], None]

    def __init__(self, part: str, contents: Contents) -> None:
        columns = _COLUMNS
        elements = cells = strings = row = column = digits = 0
        row_text = ""

        def start(tag: str, given: dict[str, str]) -> None:
            nonlocal elements, cells, strings, column
            elements += 1
            if tag == "c":
                cells += 1
                reference, kind = given.get("r"), given.get("t")
                if kind == "s":
                    strings += 1
                elif kind == "e":
                    contents.errors = True
                if reference is None:
                    contents.unplaced = True
                    found = column + 1
                else:
                    found = columns[reference[:-digits]] if reference.endswith(row_text) else 0
                if not column < found <= LAST_COLUMN or not digits:
                    raise DamagedError
                column = found
            elif tag == "row":
                next_row(given)
            elif tag == "f":
                contents.formulas = True
            elif ":" in tag:
                elements -= 1
                start(_bare(tag), given)

        def next_row(given: dict[str, str]) -> None:
            nonlocal row, row_text, digits, column
            end_row()
            contents.unplaced |= "r" not in given
            text = given.get("r", str(row + 1))
            number = int(text) if re.fullmatch("[1-9][0-9]{0,6}", text) else 0
            if not row < number <= LAST_ROW:
                raise DamagedError
            row, row_text, digits, column = number, str(number), len(str(number)), 0
            if given.get("hidden") in ("1", "true"):
                contents.hidden[part] = contents.hidden.get(part, 0) + 1

        def end_row() -> None:
            nonlocal cells, strings
            contents.rows = max(contents.rows, row)
            contents.columns = max(contents.columns, column)
            contents.padded += column + 1
            contents.cells += cells
            contents.strings += strings
            cells = strings = 0

        self.start, self.elements, self.end = start, lambda: elements, end_row


def _bare(tag: str) -> str:
    """A name without the prefix of its namespace."""
    return tag.rpartition(":")[2]
