"""Rows that cannot be answered: found by SQL, told with row and column.

What stands in a cell is not repeated, because it may be personal; a word that looks like one of the
list is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

import duckdb
import pyarrow as pa
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.batch.agenda import item_column
from adwijzer.batch.caseload import Caseload, quoted
from adwijzer.batch.interruptions import known_of, periods_of, wrong_periods
from adwijzer.batch.items import DIFFERS, ROWS, by_position, item_of, place_of
from adwijzer.batch.program import CASES, CODE, InputColumn, Program
from adwijzer.batch.timing import INTERRUPTIONS_KNOWN
from adwijzer.decisions.case import NOT_YET, STILL_TO_COME, UNKNOWN
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS, REFERENCE
from adwijzer.model.rulebase import AGENDA
from adwijzer.text.codes import WrongCode, read_code
from adwijzer.text.days import (
    FIRST_YEAR,
    LAST_YEAR,
    MIDNIGHT,
    MONTH_NUMBERS,
    SPELLED,
    day_hint,
    day_of,
    is_month_first,
    iso_day,
)
from adwijzer.text.diagnostics import InputError, Position, did_you_mean
from adwijzer.text.phrases import counted
from adwijzer.text.tables import TOTAL, is_total, month_first, total_problem

_TEXTS = ("VARCHAR", "ENUM")
_NUMBERS = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER")
_DAYS = ("DATE", "TIMESTAMP")
_FORMATS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")
_BATCH = 10_000
_PLAIN = "([A-Za-z][A-Za-z _./-]*)?([0-9][A-Za-z _./-]*){0,7}"
_TOTALS = "aegst"
"""How a word for a total begins."""
_SHORT, _LONGEST = 8, 60
"""What an ordinary code looks like: no number of a person, which has eight digits or more, and none
of the signs that `read_code` refuses. One pattern, because each costs as much as a whole column."""
_DIGITS = "([A-Za-z _./-]*[0-9])+[A-Za-z _./-]*"
_EIGHT_OR_NINE = "([^0-9]*[0-9]){8,9}[^0-9]*"
_TELEPHONE = "^0[1-9][0-9]{8}$|00310?[1-9][0-9]{8}"
"""What a code with more digits looks like, and where these may be a telephone number. Eight or nine
digits may be a BSN, by the eleven test of `read_code`."""
AGENDA_LIST = "lijst_agenda"
"""The column of the view `cases` with the agenda as a list, however the cases have it."""
_AGENDA_WRONG = (
    "de agenda ontbreekt, is leeg, of noemt een agendapunt dat er niet is of er twee keer staat",
    "noem agendapunten met ; ertussen, zoals kennismaking;nazorg",
)
_ORDER = "dagen"
_TOLD = {
    INTERRUPTIONS: (
        INTERRUPTIONS,
        "een onderbreking is niet te lezen, loopt achteruit, overlapt, of begint niet na de eerste"
        " ziektedag",
        "schrijf 2026-05-04/2026-05-20 hersteld, en een ; tussen perioden; of geen",
    ),
    _ORDER: (
        REFERENCE,
        "de peildatum ligt voor de eerste ziektedag",
        "kies een peildatum op of na de eerste ziektedag",
    ),
}
"""What is wrong where no single cell says it: the column, the message and the hint."""


_ITEM_WRONG = (
    "een agendapunt van deze zaak ontbreekt, bestaat niet, of staat er twee keer",
    "geef elk agendapunt van de zaak een eigen rij",
)
_DIFFERS_WRONG = (
    "dit is niet op alle rijen van deze zaak hetzelfde",
    "dit geldt voor het hele contact: vul op elke rij hetzelfde in, of laat de andere leeg",
)


class WrongRow(Struct, frozen=True):
    """What is wrong in one row; the column names several where it is about those, or none."""

    row: int
    column: str
    message: str
    hint: str
    code: str | None = None
    """The code itself where that is what is wrong; for leaving the row out, never to be shown."""
    check: str = ""
    """Which check found it, of those in `CheckedCases.wrong`."""


class CheckedCases(Struct, frozen=True):
    """The view `cases` was made; `wrong` says per column what marks a cell that cannot be read."""

    columns: tuple[str, ...]
    wrong: dict[str, str]


def make_cases(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    program: Program,
    keep: Collection[str] = (),
) -> CheckedCases:
    """Make the view `cases`, with every column of the type that the statement needs.

    Args:
        connection: has the cases.
        load: the cases.
        program: what they are for.
        keep: columns that go along as they are.
    Raises:
        InputError: a column of a type in which the values of its fact cannot stand.
    """
    given = {
        column.name: column
        for column in by_position(load, program.inputs)
        if column.name in load.columns and not column.several and column.kind != "perioden"
    }
    problems: list[InputError] = []
    selected, wrong = [f'CAST("{CODE}" AS VARCHAR) AS "{CODE}"'], {}
    wrong[CODE] = f'"{CODE}" IS NULL OR {code_doubtful(CODE)} OR {_adds_up(CODE)}'
    for name, column in given.items():
        kind = load.columns[name]
        try:
            selected.append(f'{as_needed(column, kind, load.file)} AS "{name}"')
        except InputError as error:
            problems.append(error)
            continue
        wrong[name] = unread(column, kind)
    if problems:
        raise InputError(each for error in problems for each in error.diagnostics)
    raw = [f'"{name}" AS "ruw_{name}"' for name in given]
    if load.on_rows:
        differs = [f"{DIFFERS}{name}" for name in given if f"{DIFFERS}{name}" in load.columns]
        wrong |= {name: f'"{name}"' for name in differs}
        raw += [ROWS, *(f'"{name}"' for name in differs)]
    items: list[str] = []
    read = f"SELECT {', '.join((*keep, *selected, *raw))}"
    agenda = next((column for column in program.inputs if column.several), None)
    if agenda is not None:
        read += f", {agenda_of(load)} AS {AGENDA_LIST}"
        words = ", ".join(quoted(word) for word in agenda.words)
        wrong[AGENDA] = (
            f"coalesce(len({AGENDA_LIST}), 0) = 0 OR NOT list_has_all([{words}], {AGENDA_LIST})"
            f" OR len(list_distinct({AGENDA_LIST})) <> len({AGENDA_LIST})"
        )
        items = [item_column(number) for number in range(1, most_items(connection, load) + 1)]
    columns = [CODE, *given, *items]
    if program.timing is not None:
        read += f", {periods_of(load)} AS {INTERRUPTIONS}"
        known = known_of(load, INTERRUPTIONS_KNOWN)
        if INTERRUPTIONS_KNOWN in given:
            read = read.replace(
                f'"{INTERRUPTIONS_KNOWN}" AS "{INTERRUPTIONS_KNOWN}"',
                f'{known} AS "{INTERRUPTIONS_KNOWN}"',
            )
        else:
            read += f", {known} AS {INTERRUPTIONS_KNOWN}"
            columns.append(INTERRUPTIONS_KNOWN)
        columns.append(INTERRUPTIONS)
        first = FIRST_DAY if FIRST_DAY in given else "CAST(NULL AS DATE)"
        wrong[INTERRUPTIONS] = wrong_periods(first)
        on = (
            f"coalesce({REFERENCE}, DATE '{program.timing.day}')"
            if REFERENCE in given
            else f"DATE '{program.timing.day}'"
        )
        wrong[_ORDER] = f"{on} < {first}"
    places = "".join(f", {AGENDA_LIST}[{n}] AS {name}" for n, name in enumerate(items, start=1))
    connection.execute(
        f"CREATE VIEW {CASES} AS SELECT *{places} FROM ({read} FROM {load.relation})"
    )
    return CheckedCases(tuple(columns), wrong)


def agenda_of(load: Caseload) -> str:
    """The agenda as a list of words, however the cases have it."""
    if AGENDA not in load.columns:
        return "CAST(NULL AS VARCHAR[])"
    if load.columns[AGENDA].endswith("[]"):
        return f"CAST({AGENDA} AS VARCHAR[])"
    if load.is_json:
        # JSON lines have the list itself as text.
        plain = f"translate({AGENDA}, '[]\" |', '   ;;')"
        trimmed = f"list_transform(string_split({plain}, ','), lambda word: trim(word))"
        return f"list_filter({trimmed}, lambda word: word <> '')"
    # No word has a space, so that taking all of them away does what trimming each word does.
    return f"string_split(rtrim(replace({AGENDA}, ' ', ''), ';'), ';')"


def most_items(connection: duckdb.DuckDBPyConnection, load: Caseload) -> int:
    """The most agenda items that a case has."""
    [(most,)] = connection.execute(
        f"SELECT max(len({agenda_of(load)})) FROM {load.relation}"
    ).fetchall()
    return max(int(most or 0), 1)


def as_needed(column: InputColumn, kind: str, file: str) -> str:
    """A column as the statement reads it."""
    name = f'"{column.name}"'
    text = kind.startswith(_TEXTS)
    if column.kind == "keuze" and text:
        return name if kind == "VARCHAR" else f"CAST({name} AS VARCHAR)"
    if column.kind == "getal" and kind in _NUMBERS:
        return name
    if column.kind == "datum" and kind.startswith(_DAYS):
        return f"CAST({name} AS DATE)"
    if kind == '"NULL"':
        return f"CAST({name} AS VARCHAR)"
    if text and column.kind == "getal":
        return f"TRY_CAST(NULLIF({name}, '{UNKNOWN}') AS BIGINT)"
    if text and column.kind == "datum":
        return _day(name, not_yet=column.not_yet)
    what = {
        "keuze": f"hier horen woorden: {', '.join((*column.words, UNKNOWN)[:8])}",
        "getal": "hier horen gehele getallen",
        "datum": "hier horen datums, zoals 2026-01-31",
    }
    message = f"de kolom `{column.name}` heeft de verkeerde soort inhoud"
    raise InputError.of(message, what.get(column.kind), Position(file, 1, 1))


def _day(name: str, *, not_yet: bool) -> str:
    formats = ", ".join(quoted(each) for each in _FORMATS)
    day = f"CAST(try_strptime({{}}, [{formats}]) AS DATE)"
    # All that `iso_day` takes, which costs much more; so only for cells that are not read yet.
    plain = f"regexp_replace(lower(trim({name})), '{MIDNIGHT}$', '')"
    parts = f"regexp_extract({plain}, '^{SPELLED}$', ['dag', 'maand', 'jaar'])"
    months = ", ".join(f"{quoted(word)}: '{number}'" for word, number in MONTH_NUMBERS.items())
    spelled = (
        f"TRY_CAST({parts}.jaar || '-' || MAP {{{months}}}[{parts}.maand] || '-' || {parts}.dag"
        " AS DATE)"
    )
    day = (
        f"coalesce({day.format(name)}, CASE WHEN {name} <> '{UNKNOWN}'"
        f" THEN coalesce({day.format(plain)}, {spelled}) END)"
    )
    if not_yet:
        return f"CASE WHEN {name} = '{NOT_YET}' THEN DATE '{STILL_TO_COME}' ELSE {day} END"
    return day


def unread(column: InputColumn, kind: str) -> str:
    """When a cell is wrong."""
    name, raw = f'"{column.name}"', f'"ruw_{column.name}"'
    if column.kind == "keuze":
        # No place in the list; worked out once per word of the dictionary that a file has.
        words = ", ".join(quoted(word) for word in (*column.words, UNKNOWN))
        return f"list_position([NULL, {words}], {name}) IS NULL"
    low = [f"{name} < {_bound(column, column.minimum)}"] if column.minimum is not None else []
    high = [f"{name} > {_bound(column, column.maximum)}"] if column.maximum is not None else []
    text = (
        [f"({name} IS NULL AND {raw} IS NOT NULL AND {raw} <> '{UNKNOWN}')"]
        if kind.startswith(_TEXTS)
        else []
    )
    years = (
        [
            f"{name} < DATE '{FIRST_YEAR}-01-01'",
            f"({name} > DATE '{LAST_YEAR}-12-31'"
            + (f" AND {name} <> DATE '{STILL_TO_COME}')" if column.not_yet else ")"),
        ]
        if column.kind == "datum"
        else []
    )
    return " OR ".join([*low, *high, *text, *years]) or "false"


def _bound(column: InputColumn, bound: int) -> str:
    if column.kind != "datum":
        return str(bound)
    return f"DATE '{date.fromordinal(bound).isoformat()}'"


def code_doubtful(name: str) -> str:
    """Where a code may be wrong; few are, and those are looked at one by one.

    Most codes are so short that no pattern is needed, which takes five times as long. With only
    letters, digits and `-_.~`, which stay as they are in an address, and with a letter first:
    eight signs have at most seven digits, and a number of a person has eight or more.
    """
    letter = f"{name} BETWEEN 'A' AND 'Z~' OR {name} BETWEEN 'a' AND 'z~'"
    digits = f"regexp_replace({name}, '[^0-9]', '', 'g')"
    each = f"CAST(string_split(lpad({digits}, 9, '0'), '') AS DOUBLE[])"
    return (
        f"CASE WHEN strlen({name}) <= {_SHORT} AND url_encode({name}) = {name} AND ({letter})"
        " THEN false"
        f" WHEN strlen({name}) NOT BETWEEN 1 AND {_LONGEST} THEN true"
        f" WHEN regexp_full_match({name}, '{_PLAIN}') THEN false"
        f" WHEN NOT regexp_full_match({name}, '{_DIGITS}') THEN true"
        f" WHEN regexp_full_match({name}, '{_EIGHT_OR_NINE}')"
        f" THEN list_inner_product({each}, [9.0, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 = 0"
        f" ELSE regexp_matches({digits}, '{_TELEPHONE}') END"
    )


def _adds_up(name: str) -> str:
    """Where a code says that its row adds others up; few begin so, and only they meet a pattern."""
    first = f"ascii({name}) | 32 IN ({', '.join(str(ord(sign)) for sign in _TOTALS)})"
    return f"CASE WHEN {first} THEN regexp_full_match({name}, '{TOTAL}') ELSE false END"


def wrong_rows(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    checked: CheckedCases,
    program: Program,
    allowed: Collection[str] = (),
) -> Iterator[WrongRow]:
    """What is wrong in which row, from top to bottom.

    Raises:
        InputError: in a column of days the month comes first.
    """
    counts = ", ".join(f"count(*) FILTER (WHERE {test})" for test in checked.wrong.values())
    [found] = connection.execute(f"SELECT {counts} FROM {CASES}").fetchall()
    tests = {name: test for (name, test), n in zip(checked.wrong.items(), found, strict=True) if n}
    if not tests:
        return
    columns = {column.name: column for column in by_position(load, program.inputs)}
    marks = ", ".join(f"coalesce({test}, false)" for test in tests.values())
    words = ", ".join(
        "CAST(NULL AS VARCHAR)"
        if name == AGENDA or name in _TOLD
        else f'CAST("{"ruw_" if name in columns and columns[name].kind == "datum" else ""}{name}"'
        " AS VARCHAR)"
        for name in tests
    )
    numbers = ROWS if load.on_rows else f"[row_number() OVER () + {load.above}]"
    cursor = connection.execute(
        f"SELECT * FROM (SELECT {numbers} AS numbers, [{marks}] AS marks,"
        f" [{words}] AS words FROM {CASES}) WHERE list_contains(marks, true)"
    )
    while found_rows := cursor.fetchmany(_BATCH):
        for rows, marks_here, words_here in found_rows:
            for name, marked, word in zip(tests, marks_here, words_here, strict=True):
                if not marked:
                    continue
                _, position = place_of(name)
                row = rows[min(position, len(rows)) - 1]
                found_here = _found(row, name, word, load, program, columns, allowed)
                if found_here is not None:
                    yield replace(found_here, check=name)


def _found(
    row: int,
    name: str,
    word: str | None,
    load: Caseload,
    program: Program,
    columns: Mapping[str, InputColumn],
    allowed: Collection[str],
) -> WrongRow | None:
    """What is wrong with a cell that a check marked; None where nothing is after all."""
    if name == AGENDA and load.on_rows:
        return WrongRow(row, item_of(program.inputs), *_ITEM_WRONG)
    if name == AGENDA:
        return WrongRow(row, AGENDA, *_AGENDA_WRONG)
    if name in _TOLD:
        return WrongRow(row, *_TOLD[name])
    if name.startswith(DIFFERS):
        return WrongRow(row, name.removeprefix(DIFFERS), *_DIFFERS_WRONG)
    if name != CODE:
        return _wrong(row, replace(columns[name], name=place_of(name)[0]), word, load)
    if word is None:
        return WrongRow(row, CODE, "deze cel is leeg", "geef elke zaak een code")
    if is_total(word):
        total = total_problem(Position(load.file))
        return WrongRow(row, CODE, total.message, total.hint or "", word)
    code = read_code(word, f"in `{CODE}`", allowed=allowed)
    return (
        WrongRow(row, CODE, code.message, code.hint, word) if isinstance(code, WrongCode) else None
    )


def _wrong(row: int, column: InputColumn, word: str | None, load: Caseload) -> WrongRow:
    if column.kind == "keuze":
        options = (*column.words, UNKNOWN)
        near = did_you_mean(word or "", options)
        return WrongRow(row, column.name, "dit woord staat niet in de lijst", near or "")
    if column.kind == "getal":
        low = column.minimum if column.minimum is not None else -(10**9)
        high = column.maximum if column.maximum is not None else 10**9
        return WrongRow(row, column.name, "dit moet een geheel getal zijn", f"van {low} tot {high}")
    if column.minimum is not None and (word is None or day_of(iso_day(word)) is not None):
        first = date.fromordinal(column.minimum).isoformat()
        return WrongRow(row, column.name, "op deze dag gelden geen regels", f"vanaf {first}")
    return WrongRow(row, column.name, *no_day(row, column.name, word or "", load))


def no_day(row: int, column: str, text: str, load: Caseload) -> tuple[str, str]:
    """What is wrong with a day, and how it is written.

    Raises:
        InputError: the month comes first, so that no day of the column is sure.
    """
    if is_month_first(text):
        names = [*load.columns]
        at = names.index(column) + 1 if column in names else 1
        raise InputError([month_first(Position(load.file, row, at), column)])
    return "dit moet een datum zijn", day_hint(text)


WRONG_CODES = "wrong_codes"
"""The table with the codes that were refused."""


def refuse_codes(connection: duckdb.DuckDBPyConnection, codes: Collection[str]) -> None:
    """Make the table with the codes that were refused."""
    made = pa.table({CODE: pa.array(codes, pa.string())})
    connection.register("made", made)
    connection.execute(f"CREATE TABLE {WRONG_CODES} AS SELECT * FROM made")
    connection.unregister("made")


def none_wrong(checked: CheckedCases, names: Collection[str]) -> str:
    """The condition that these checks find nothing."""
    # What is wrong between days makes a case drop out by itself.
    alone = (INTERRUPTIONS, _ORDER)
    return " AND ".join(
        f"NOT coalesce({checked.wrong[name]}, false)" for name in names if name not in alone
    )


def only_right(checked: CheckedCases, wrong: Collection[str]) -> str:
    """The condition that leaves out every row with a wrong cell.

    Args:
        wrong: the checks that found something.
    """
    tests = [*filter(None, [none_wrong(checked, [name for name in wrong if name != CODE])])]
    if CODE in wrong:
        tests.append(f"{CODE} IS NOT NULL AND {CODE} NOT IN (SELECT {CODE} FROM {WRONG_CODES})")
    return " AND ".join(tests)


_COMPARED = 100_000
"""So many rows have their codes compared, which takes milliseconds; to compare those of a million
takes a third of the time in which they are answered."""


def codes_twice(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    rows: int,
    keys: Sequence[str],
    right: str,
) -> str:
    """How many codes stand there more than once, with two rows; empty where none does.

    Args:
        connection: has the view `cases`.
        load: the cases; those with a row per agenda item are put together by their codes.
        rows: how many cases there are.
        keys: the columns that say which case a row is.
        right: the condition that leaves out every row with a wrong cell.
    """
    if load.on_rows:
        return ""
    names = ", ".join(f'"{name}"' for name in keys)
    numbered = f"SELECT row_number() OVER () AS nr, * FROM {CASES} LIMIT {_COMPARED}"
    [(count, example)] = connection.execute(
        "SELECT count(*), min([een, ander]) FROM"
        f" (SELECT min(nr) AS een, max(nr) AS ander FROM ({numbered})"
        f" WHERE {right or 'true'} GROUP BY {names} HAVING een < ander)"
    ).fetchall()
    if not count:
        return ""
    where = f"in de eerste {_COMPARED} rijen: " if rows > _COMPARED else ""
    one, other = (number + load.above for number in example)
    return (
        f"{where}{counted(count, 'code staat', 'codes staan')} er meer dan eens, zoals op rij {one}"
        f" en rij {other}; elke rij telt als een eigen zaak (geef elke zaak een eigen code)"
    )
