"""A caseload as other systems export it: which of its columns is which fact.

A column is known by its own name, by a file of the user, by what that file said the last time for
a table with the same names, or by what people in HR call a fact.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from msgspec import Struct

from adwijzer.model.rulebase import SingleDecision
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Scalar, parse
from adwijzer.text.tables import (
    Readable,
    Size,
    column_name,
    decoded,
    is_total,
    nameless_problem,
    read_limited,
)
from adwijzer.text.workbooks import Line, read_workbook

CODE = "code"
"""The column with the code of a case."""
Origin: TypeAlias = Literal["naam", "bestand", "onthouden", "geraden"]

SYNONYMS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            *("zaak", "zaakcode", "zaaknummer", "zaaknr", "dossier", "dossiernummer", "dossiernr"),
            *("kenmerk", "referentie", "casus", "casusnummer"),
        ),
        CODE,
    ),
    **dict.fromkeys(
        (
            *(
                "eerste_verzuimdag",
                "eerste_ziekte_dag",
                "ziek_sinds",
                "ziek_vanaf",
                "ziekmelddatum",
            ),
            *(
                "datum_ziekmelding",
                "ziekmelding",
                "datum_ziek",
                "begindatum_verzuim",
                "start_verzuim",
            ),
            *("eerste_dag_ziek", "1e_ziektedag", "1e_verzuimdag", "verzuim_vanaf"),
        ),
        "eerste_ziektedag",
    ),
    **dict.fromkeys(
        ("probleemanalyse", "datum_probleemanalyse", "pa_datum", "datum_pa"),
        "probleemanalyse_datum",
    ),
    **dict.fromkeys(
        ("plan_van_aanpak", "datum_plan_van_aanpak", "pva", "pva_datum", "datum_pva"),
        "plan_van_aanpak_datum",
    ),
    **dict.fromkeys(
        ("laatste_evaluatie", "evaluatie", "datum_evaluatie", "evaluatie_datum"),
        "laatste_evaluatie_datum",
    ),
    **dict.fromkeys(
        (
            *("42e_weeksmelding", "42_weeks_melding", "aangifte_uwv", "melding_uwv"),
            "datum_42e_weeksmelding",
        ),
        "aangifte_uwv_datum",
    ),
    **dict.fromkeys(
        ("eerstejaarsevaluatie", "eja", "datum_eerstejaarsevaluatie"), "eerstejaarsevaluatie_datum"
    ),
    **dict.fromkeys(("re_integratieverslag", "riv", "riv_datum"), "re_integratieverslag_datum"),
    **dict.fromkeys(
        ("wia_aanvraag", "datum_wia_aanvraag", "wia_aangevraagd_op"), "wia_aanvraag_datum"
    ),
    **dict.fromkeys(
        ("uit_dienst", "datum_uit_dienst", "uitdiensttreding", "einde_contract"),
        "einde_dienstverband",
    ),
    **dict.fromkeys(("werkgever_aanwezig", "in_dienst"), "heeft_werkgever"),
}
"""What people in HR call the facts of a case, in the form of names of columns."""

_LOOKED_AT = 10
"""Rows in which the names of the columns may stand; above it there may be titles."""
_DELIMITERS = (";", ",", "\t", "|")
_SIZE = Size(50_000_000, 100_000, "zaak")


class KnownColumn(Struct, frozen=True):
    """A column of a table, the fact that it has, and how that is known."""

    place: int
    name: str
    fact: str
    origin: Origin


class RawCase(Struct, frozen=True):
    """A row: its number in the file, and its cells by fact; empty ones are left out."""

    number: int
    cells: dict[str, str]
    problems: tuple[Diagnostic, ...] = ()


class CaseTable(Struct, frozen=True):
    """A table of cases: its columns by fact, the names of those that say nothing, and its rows.

    `titles` and `totals` are how many rows above and below were passed over.
    """

    file: str
    names: tuple[str, ...]
    known: tuple[KnownColumn, ...]
    ignored: tuple[str, ...]
    rows: tuple[RawCase, ...]
    titles: int
    totals: int

    @property
    def guessed(self) -> tuple[KnownColumn, ...]:
        """The columns of which nobody said which fact they have."""
        return tuple(each for each in self.known if each.origin == "geraden")

    def at(self, row: int, fact: str) -> Position:
        """The place of a cell."""
        place = next((each.place for each in self.known if each.fact == fact), 0)
        return Position(self.file, row, place + 1)


def read_cases(
    path: Readable, whole: SingleDecision, given: Mapping[str, str], folder: Path
) -> CaseTable:
    """Read a table of cases.

    Args:
        path: CSV with any usual separator, or an Excel file; titles may stand above it and totals
            below.
        whole: all facts of a case.
        given: the fact of each column that the user named.
        folder: where what was said about tables is remembered.
    Raises:
        InputError: no table, or one in which no row has the names of a code and a fact.
    """
    shown = str(path)
    lines = list(_lines(read_limited(path, _SIZE), path, shown))
    facts = {fact.name: fact.name for fact in whole.facts} | {
        fact.former: fact.name for fact in whole.facts if fact.former
    }
    facts[CODE] = CODE
    for skipped, (_, line) in enumerate(lines[:_LOOKED_AT]):
        names = tuple(column_name(str(cell)) for cell in line)
        known = tuple(_known(names, facts, given, remembered(folder, names)))
        found = {each.fact for each in known}
        if CODE in found and len(found) > 1:
            return _table(shown, lines, skipped, names, known)
    raise InputError.of(
        "in de eerste tien rijen staan geen namen van kolommen die hier bekend zijn",
        f"er moet een kolom met de code van de zaak zijn, zoals `{CODE}`, en een met een feit; of"
        " zeg met --map welke kolom welk feit is",
        Position(shown, 1, 1),
    )


def _table(
    shown: str,
    lines: Sequence[Line],
    skipped: int,
    names: tuple[str, ...],
    known: tuple[KnownColumn, ...],
) -> CaseTable:
    rows, totals = [], 0
    for number, line in lines[skipped + 1 :]:
        if any(is_total(str(cell)) for cell in line):
            totals += 1
            continue
        cells = {
            each.fact: str(line[each.place]).strip()
            for each in known
            if each.place < len(line) and str(line[each.place]).strip()
        }
        over = [n for n, cell in enumerate(line, 1) if n > len(names) and str(cell).strip()]
        problems = tuple(nameless_problem(Position(shown, number, n)) for n in over[:1])
        rows.append(RawCase(number, cells, problems))
    used = {each.place for each in known}
    ignored = tuple(name for place, name in enumerate(names) if name and place not in used)
    return CaseTable(shown, names, known, ignored, tuple(rows), skipped, totals)


def _known(
    names: Sequence[str],
    facts: Mapping[str, str],
    given: Mapping[str, str],
    before: Mapping[str, str],
) -> Iterator[KnownColumn]:
    """The columns with their facts; of two columns with one fact, the first that is surest."""
    taken: dict[str, KnownColumn] = {}
    sources: tuple[tuple[Origin, Mapping[str, str]], ...] = (
        ("bestand", given),
        ("naam", facts),
        ("onthouden", before),
        ("geraden", {name: fact for name, fact in SYNONYMS.items() if fact in facts}),
    )
    for origin, source in sources:
        for place, name in enumerate(names):
            fact = source.get(name)
            if fact and fact not in taken and all(each.place != place for each in taken.values()):
                taken[fact] = KnownColumn(place, name, fact, origin)
    yield from sorted(taken.values(), key=lambda each: each.place)


def _lines(data: bytes, path: Readable, shown: str) -> Iterator[Line]:
    if not data.strip():
        raise InputError.of("dit bestand is leeg", "zet namen boven de kolommen", Position(shown))
    if data.startswith(b"PK\x03\x04") or path.suffix.lower() == ".xlsx":
        yield from read_workbook(data, shown, _SIZE.rows, _SIZE.bytes)[0]
        return
    text, _ = decoded(data, shown)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
        for number, line in enumerate(reader, start=1):
            if any(cell.strip() for cell in line):
                yield number, line
    except csv.Error:
        raise InputError.of(
            "dit bestand is niet te lezen", "let op aanhalingstekens", Position(shown)
        ) from None


def _delimiter(text: str) -> str:
    """What separates the cells: the sign of which the first rows have the most in one row."""
    first = [line for line in text.splitlines() if line.strip()][:_LOOKED_AT]
    return max(_DELIMITERS, key=lambda sign: max((line.count(sign) for line in first), default=0))


# --- what the user says ---------------------------------------------------------------------------


def read_map(path: Path, whole: SingleDecision) -> dict[str, str]:
    """A file that says which column is which fact: `kolom: feit`.

    Raises:
        InputError: no such file, or facts that are none.
    """
    shown = str(path)
    node = parse(decode(read_bytes(path, shown), shown), shown)
    if not isinstance(node, MappingNode):
        raise InputError.of(
            "dit bestand moet de vorm `kolom: feit` hebben",
            "zet op elke regel één kolom",
            Position(shown),
        )
    known = [CODE, *(fact.name for fact in whole.facts)]
    found: dict[str, str] = {}
    problems = []
    for key, value in node.entries:
        if isinstance(value, Scalar) and value.text in known:
            found[column_name(key.text)] = value.text
        else:
            word = value.text if isinstance(value, Scalar) else ""
            at = Position(shown, *value.at)
            hint = did_you_mean(word, known) or "schrijf: kolom: feit"
            if f"`{CODE}`" not in hint:
                hint += f"; de kolom met de code van de zaak is `{CODE}`"
            problems.append(Diagnostic(at, "dit is geen feit van een zaak", hint))
    if problems:
        raise InputError(problems)
    return found


def remembered(folder: Path, names: Sequence[str]) -> dict[str, str]:
    """What was said the last time about a table with these columns."""
    try:
        known = json.loads(read_bytes(folder / _FILE, _FILE))
        found = known.get(_header(names), {})
        return {str(name): str(fact) for name, fact in found.items()}
    except (InputError, ValueError, AttributeError):
        return {}


def remember(folder: Path, table: CaseTable) -> None:
    """Keep which fact each column of a table has, for the next table with the same columns."""
    try:
        known = json.loads(read_bytes(folder / _FILE, _FILE))
    except (InputError, ValueError):
        known = {}
    if not isinstance(known, dict):
        known = {}
    known[_header(table.names)] = {each.name: each.fact for each in table.known}
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = folder / f"{_FILE}.nieuw"
    new.write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
    new.replace(folder / _FILE)


_FILE = "kolommen.json"


def _header(names: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(names).encode()).hexdigest()[:16]


def plain(text: str) -> str:
    """A value as cells write it, in the form of a value of a fact."""
    return re.sub(r"[\s-]+", "_", text.strip().lower())
