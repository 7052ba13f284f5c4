"""An uploaded file: read from memory, kept nowhere, and told about in the words of who sent it.

A file is gone from a form once the form is sent. So the page that comes back holds it, packed, as
a hidden field, where it is small; `web.js` keeps a larger one in the browser. Nothing of it stays
on the server.
"""

from __future__ import annotations

import base64
import binascii
import lzma
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct
from starlette.datastructures import FormData, UploadFile

from adwijzer.text.diagnostics import Diagnostic, InputError, Position, first_problems
from adwijzer.text.tables import MAXIMUM_BYTES, MAXIMUM_ROWS, Sent, Size, open_table
from adwijzer_web.settings import UPLOAD

PACKED = "-gepakt"
"""How the name of the hidden field ends."""
_SUFFIXES = ("csv", "xlsx", "json", "yaml", "yml", "txt")
_MOST_PACKED = 15_000
"""Letters of a packed file in a page: with it a page stays below 60 KB."""
_PACKER = (
    {
        "id": lzma.FILTER_LZMA1,
        "dict_size": 1 << 18,
        "mode": lzma.MODE_FAST,
        "mf": lzma.MF_HC4,
        "nice_len": 64,
        "depth": 8,
    },
)
"""As the preset 1, with a memory that is no larger than what may be packed: half the time."""
_PIECE = 1 << 14
_MEMORY = 64 * 1024**2
_LONGEST_NAME = 60
_TABLES = (".csv", ".xlsx", ".txt")


class Upload(Struct, frozen=True):
    """A file under the name of its field, and the name that its owner gave it."""

    file: Sent
    own: str

    @property
    def packed(self) -> str:
        """The file as the value of a hidden field; empty when it is too large for that."""
        words = msgspec.msgpack.encode((self.file.name, self.own, self.file.data))
        if len(words) > _MOST_PACKED * 40:
            return ""
        packer = lzma.LZMACompressor(lzma.FORMAT_ALONE, filters=_PACKER)
        pieces = (words[at : at + _PIECE] for at in range(0, len(words), _PIECE))
        packed, most = b"", _MOST_PACKED // 4 * 3
        for piece in pieces:
            packed += packer.compress(piece)
            if len(packed) > most:
                return ""
        packed += packer.flush()
        return base64.b64encode(packed).decode() if len(packed) <= most else ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of its columns; none where it is no table."""
        if self.file.suffix.lower() not in _TABLES:
            return ()
        try:
            return open_table(self.file, Size(MAXIMUM_BYTES, MAXIMUM_ROWS, "rij")).columns
        except InputError:
            return ()


class ToldProblem(Struct, frozen=True):
    """Something that is wrong in a file, with the place as its owner sees it."""

    place: str
    what: str
    hint: str

    def __str__(self) -> str:
        start = f"{self.place}: " if self.place else ""
        end = f" ({self.hint})" if self.hint else ""
        return f"{start}{self.what}{end}"


async def uploaded(form: FormData, name: str) -> Upload | None:
    """The file of a field, as it is sent now or as the page still had it."""
    value = form.get(name)
    if isinstance(value, UploadFile) and value.filename:
        return Upload(_sent(value.filename, name, await value.read()), _shown(value.filename))
    packed = form.get(name + PACKED)
    return _unpacked(packed, name) if isinstance(packed, str) and packed else None


def _sent(filename: str, name: str, data: bytes) -> Sent:
    """A file in memory; its name could hold anything, so messages and logs have only its ending."""
    end = filename.rpartition(".")[2].lower()
    return Sent(f"{name}.{end if end in _SUFFIXES else 'csv'}", data, UPLOAD)


def _shown(filename: str) -> str:
    """The name of a file for its owner alone."""
    bare = filename.replace("\\", "/").rpartition("/")[2]
    plain = "".join(sign for sign in bare if sign.isprintable())
    return plain if len(plain) <= _LONGEST_NAME else plain[:_LONGEST_NAME] + "…"


def _unpacked(packed: str, name: str) -> Upload | None:
    """The file of a hidden field; None for what is none, which somebody must have changed."""
    try:
        coded = base64.b64decode(packed, validate=True)
        reader = lzma.LZMADecompressor(lzma.FORMAT_ALONE, memlimit=_MEMORY)
        words = reader.decompress(coded, UPLOAD)
        if not reader.eof:
            return None
        file, own, data = msgspec.msgpack.decode(words, type=tuple[str, str, bytes])
    except (binascii.Error, lzma.LZMAError, msgspec.MsgspecError, ValueError):
        return None
    return Upload(_sent(file, name, data), _shown(own))


def told(problems: Sequence[Diagnostic], uploads: Iterable[Upload] = ()) -> list[ToldProblem]:
    """What is wrong, in the names of the files that were sent; a long list is cut short."""
    by_name = {each.file.name: each for each in uploads}
    columns: dict[str, tuple[str, ...]] = {}
    found = []
    for problem in first_problems(problems):
        place = ""
        if (at := problem.position) is not None:
            if at.file in by_name and at.file not in columns:
                columns[at.file] = by_name[at.file].columns
            place = _place(at, by_name.get(at.file), columns.get(at.file, ()))
        found.append(ToldProblem(place, problem.message, problem.hint or ""))
    return found


def _place(at: Position, upload: Upload | None, columns: tuple[str, ...]) -> str:
    """`register.xlsx, rij 3, kolom start`."""
    name = at.file if upload is None else upload.own
    if not at.line:
        return name
    row = f"{name}, {'rij' if columns else 'regel'} {at.line}"
    if not columns:
        return row
    return f"{row}, kolom {columns[at.column - 1]}" if 0 < at.column <= len(columns) else row


def marks(problems: Sequence[Diagnostic], file: str) -> Iterator[tuple[int, int, str]]:
    """Row, column and message of what is wrong in one file, for a sheet in which it is marked."""
    for each in problems:
        if each.position is not None and each.position.file == file and each.position.line:
            hint = f" ({each.hint})" if each.hint else ""
            yield each.position.line, each.position.column, f"{each.message}{hint}"


def corrections(problems: Sequence[Diagnostic], upload: Upload) -> bytes | None:
    """The sheet with what is wrong in it marked; None where it is no table, or nothing is wrong."""
    from adwijzer.text.corrections import marked_workbook

    found = [*marks(problems, upload.file.name)]
    if not found or upload.file.suffix.lower() not in _TABLES:
        return None
    try:
        sheet = open_table(upload.file, Size(MAXIMUM_BYTES, MAXIMUM_ROWS, "rij"))
        return marked_workbook(sheet, found)
    except InputError:
        return None


def word(form: FormData, name: str, longest: int = 200) -> str:
    """A field that was typed or pressed, on one line; of more the first that says something."""
    values = (each for each in form.getlist(name) if isinstance(each, str) and each.strip())
    return " ".join(next(values, "").split())[:longest]
