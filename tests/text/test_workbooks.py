"""Excel files that would make a reader take all memory, or believe what is not there."""

from __future__ import annotations

import resource
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from adwijzer.decisions.assignments.reader import load_register
from adwijzer.text import workbooks
from adwijzer.text.diagnostics import InputError
from adwijzer.text.tables import Sent
from adwijzer.text.workbooks import Formula, read_workbook
from tests.cli.command import advise
from tests.text.packages import (
    RELATIONS,
    ROW,
    SHEET,
    TEXTS,
    TYPES,
    cell,
    lying,
    packed,
    plain,
    rows,
    sheet,
    texts,
)

GIGABYTE = 1024**3


@pytest.fixture(autouse=True)
def _bounded() -> Iterator[None]:
    """No more than two gigabytes beside what there is: what takes more fails at once."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    resource.setrlimit(
        resource.RLIMIT_AS, (used * resource.getpagesize() + 2 * GIGABYTE, before[1])
    )
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


def refused(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        load_register(Sent("r.xlsx", data))
    return str(caught.value)


def with_sheet(inside: str, before: str = "") -> bytes:
    return packed(plain() | {SHEET: sheet(inside, before)})


def test_a_plain_file_is_read() -> None:
    [one] = load_register(Sent("r.xlsx", packed(plain()))).assignments

    assert (one.opdracht, one.ad) == ("O-1", "AD-1")


FAR = 't="inlineStr"><is><t>x</t></is></c>'


@pytest.mark.parametrize(
    "inside",
    [
        f'<row><c r="XFD1048576" {FAR}</row>',
        f'<row r="1"><c r="A1" {FAR}</row><row><c r="XFD1048576" {FAR}</row>',
        f'<row r="1"><c r = "XFD1048576" {FAR}</row>',
        f"<row r='1'><c\nr\n=\n'XFD1048576' {FAR}</row>",
        f'<row r="1"><c r="&#88;FD1048576" {FAR}</row>',
        '<x:row xmlns:x="y" r="1"><x:c r="XFD1048576" t="n"><x:v>1</x:v></x:c></x:row>',
        f'<c r="XFD1048576" {FAR}',
        f'<row r="99999999999999999999"><c r="A1" {FAR}</row>',
        f'<row r="2"><c r="A2" {FAR}</row><row r="1"><c r="A1" {FAR}</row>',
        f'<row r="1"><c r="B1" {FAR}<c r="A1" {FAR}</row>',
        f'<row r="1"><c r="a1" {FAR}</row>',
        f'<row r="1"><c r="AAAAAAAAAAAA1" {FAR}</row>',
        f'<row r="1"><c r="XFE1" {FAR}</row>',
    ],
)
def test_a_cell_that_does_not_stand_where_it_says_is_refused(inside: str) -> None:
    assert refused(with_sheet(inside)) == (
        "r.xlsx: dit is geen goed Excel-bestand (sla het opnieuw op als .xlsx)"
    )


def test_the_command_refuses_such_a_file_and_stays_whole(tmp_path: Path) -> None:
    file = tmp_path / "r.xlsx"
    file.write_bytes(with_sheet(f'<row><c r="XFD1048576" {FAR}</row>'))

    for command in ("role-conflict --register", "timing --cases"):
        result = advise(command, str(file))
        assert (result.status, result.out) == (2, "")
        assert "dit is geen goed Excel-bestand" in result.err


def test_rows_that_are_wide_and_empty_are_refused() -> None:
    wide = "".join(f'<row r="{n}"><c r="XFD{n}"/></row>' for n in range(1, 5_000))

    assert "uitgepakt groter dan 500 MB" in refused(with_sheet(wide))


def test_cells_and_rows_without_a_place_stand_behind_each_other() -> None:
    unplaced = rows(("opdracht", "ad", "rol", "start", "status"), ROW).replace("r=", "o=")

    [one] = load_register(Sent("r.xlsx", with_sheet(unplaced))).assignments

    assert (one.opdracht, one.status) == ("O-1", "gepland")


@pytest.mark.parametrize(
    "formula", ["<f>1+1</f>", "<f\n>1+1</f>", "<f/>", '<f t="shared" si="0"/>', "<f ca='1'>A1</f>"]
)
def test_a_formula_is_seen_however_it_is_written(formula: str) -> None:
    inside = f'<row r="1">{cell(1, 0, "kop")}</row><row r="2"><c r="A2">{formula}<v>2</v></c></row>'

    lines, _ = read_workbook(with_sheet(inside), "r.xlsx", 10)

    assert isinstance(lines[-1][1][0], Formula)


def test_a_formula_with_another_prefix_is_seen() -> None:
    parts = plain()
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts[SHEET] = (
        b'<q:worksheet xmlns:q="' + space + b'"><q:sheetData><q:row r="1"><q:c r="A1">'
        b"<q:f\n>1+1</q:f><q:v>2</q:v></q:c></q:row></q:sheetData></q:worksheet>"
    )

    [(_, cells)], _ = read_workbook(packed(parts), "r.xlsx", 10)

    assert isinstance(cells[0], Formula)


def with_texts(inside: str) -> dict[str, bytes]:
    """A file with texts to which cells can refer."""
    parts = plain()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    relation = f'<Relationship Id="rId9" Target="sharedStrings.xml" Type="{kind}"/></Relationships>'
    parts[RELATIONS] = parts[RELATIONS].replace(b"</Relationships>", relation.encode())
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    part = f'<Override PartName="/{TEXTS}" ContentType="{kind}"/></Types>'
    parts[TYPES] = parts[TYPES].replace(b"</Types>", part.encode())
    return parts | {TEXTS: texts(inside)}


@pytest.mark.parametrize(
    "make",
    [
        lambda: packed(with_texts("<si><t>" + "x" * 49_000_000 + "</t></si>")),
        lambda: packed(plain() | {"xl/styles.xml": b"<a>" + b"<b/>" * 300_000 + b"</a>"}),
        lambda: packed(plain() | {"docProps/core.xml": b"<a>" + b" " * 60_000_000 + b"</a>"}),
    ],
    ids=["texts", "formats", "space"],
)
def test_what_unpacks_to_more_than_a_table_needs_is_refused(
    make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAXIMUM_UNPACKED", 40_000_000)

    assert "dit bestand is uitgepakt groter dan 40 MB" in refused(make())


@pytest.mark.parametrize("size", [0, 1, 100])
def test_a_part_that_says_that_it_is_smaller_is_not_believed(size: int) -> None:
    parts = with_texts("<si><t>" + "x" * 1_000_000 + "</t></si>")

    assert "geen goed Excel-bestand" in refused(lying(parts, TEXTS, size))


def test_one_long_text_that_many_cells_refer_to_is_kept_once() -> None:
    parts = with_texts("<si><t>kop</t></si><si><t>" + "x" * 30_000 + "</t></si>")
    many = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' + "".join(
        f'<row r="{n}"><c r="A{n}" t="s"><v>1</v></c></row>' for n in range(2, 100_000)
    )
    parts[SHEET] = sheet(many)

    lines, _ = read_workbook(packed(parts), "r.xlsx", 100_000)

    assert len(lines) == 99_999
    assert len({id(cells[0]) for _, cells in lines}) == 2


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        "<!DOCTYPE worksheet>",
    ],
)
def test_xml_that_declares_anything_is_refused(before: str) -> None:
    assert "geen goed Excel-bestand" in refused(with_sheet(rows(ROW), before))


@pytest.mark.parametrize("part", [SHEET, "docProps/core.xml", "xl/worksheets/other.XML"])
@pytest.mark.parametrize("content", [b"<a>" * 300_000, b"<a></b>", b"<a/>\xff", b""])
def test_every_part_must_be_xml_of_a_sane_depth(part: str, content: bytes) -> None:
    assert "geen goed Excel-bestand" in refused(packed(plain() | {part: content}))


def test_a_sheet_under_another_name_is_walked_or_refused() -> None:
    far = sheet(f'<row r="1048576"><c r="XFD1048576" {FAR}</row>')
    for name, said in (("anders.xml", "kolom"), ("sheet1.dat", "goed Excel-bestand")):
        parts = plain()
        parts[RELATIONS] = parts[RELATIONS].replace(b"sheet1.xml", name.encode())
        types = parts[TYPES].replace(b"sheet1.xml", name.encode())
        parts |= {f"xl/worksheets/{name}": far, TYPES: types}
        assert said in refused(packed(parts))


def test_two_parts_of_one_name_are_refused() -> None:
    parts = plain()

    assert "geen goed Excel-bestand" in refused(packed(parts | {SHEET.upper(): parts[SHEET]}))


@pytest.mark.parametrize("name", ["content.xml", "xl/workbook.bin", "mimetype"])
def test_a_file_of_another_kind_is_not_tried_as_such(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_data: bytes) -> None:
        raise AssertionError("the fast reader was used")

    monkeypatch.setattr(workbooks, "_fast", never)
    content = b"<a/>" if name.endswith("xml") else b"a"

    assert load_register(Sent("r.xlsx", packed(plain() | {name: content}))).rows == 1


def test_a_file_that_is_not_packed_in_a_usual_way_is_refused() -> None:
    assert "geen goed Excel-bestand" in refused(packed(plain(), zipfile.ZIP_BZIP2))
    assert load_register(Sent("r.xlsx", packed(plain(), zipfile.ZIP_STORED))).rows == 1


# --- what someone who looks in Excel might not see ------------------------------------------------


def test_hidden_rows_and_sheets_are_read_and_that_is_said() -> None:
    parts = plain()
    inside = rows(("opdracht", "ad", "rol", "start", "status"), ROW, ("O-2", *ROW[1:]))
    one = sheet(inside.replace('<row r="2">', '<row r="2" hidden="1">'))
    two = sheet(inside.replace("<row r=", "<row hidden='true' r="))

    found = load_register(Sent("r.xlsx", packed(parts | {SHEET: one})))
    assert found.rows == 2
    assert found.assumed == "Excel, eerste werkblad; 1 rij die Excel verbergt is ook gelezen"
    found = load_register(Sent("r.xlsx", packed(parts | {SHEET: two})))
    assert found.assumed.endswith("; 3 rijen die Excel verbergt zijn ook gelezen")


def test_a_first_sheet_that_is_hidden_is_read_and_that_is_said() -> None:
    parts = plain()
    book = parts["xl/workbook.xml"]
    state = book.replace(b'state="visible"', b'state="hidden"')
    assert state != book

    found = load_register(Sent("r.xlsx", packed(parts | {"xl/workbook.xml": state})))

    assert found.assumed == "Excel, eerste werkblad; dat werkblad is verborgen"
