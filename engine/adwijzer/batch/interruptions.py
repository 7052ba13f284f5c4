"""The interruptions of a case as a list of periods, however a file has them.

Parquet has a real list. A cell of text has periods with `;` between them, as on the command line,
and JSON has the list of a case. What cannot be read becomes a period without a first day, which
`wrong_periods` finds.
"""

from __future__ import annotations

import duckdb

from adwijzer.batch.caseload import Caseload, quoted
from adwijzer.batch.timing import PERIOD_KINDS
from adwijzer.decisions.case import NO_PERIODS, UNKNOWN
from adwijzer.decisions.timing.dates import INTERRUPTIONS
from adwijzer.text.days import FIRST_YEAR, LAST_YEAR
from adwijzer.text.diagnostics import InputError, Position

PERIOD_TYPE = "STRUCT(van DATE, tot DATE, soort VARCHAR, zelfde_oorzaak VARCHAR)[]"
_DAY = "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}"
_PERIOD = f"^\\s*({_DAY})\\s*(?:/|t/m|\\.\\.)\\s*({_DAY})?\\s+(\\w+)(?:\\s+(\\w+))?\\s*$"
_FORMATS = "['%Y-%m-%d', '%d-%m-%Y', '%d/%m/%Y', '%d.%m.%Y']"
_JSON = '[{"van":"VARCHAR","tot":"VARCHAR","soort":"VARCHAR","zelfde_oorzaak":"VARCHAR"}]'
_CAUSES = ("ja", "nee", UNKNOWN)


def periods_of(load: Caseload) -> str:
    """The list of periods; NULL where nothing is said, or where it is said that nobody knows.

    Raises:
        InputError: the column has no text and no periods.
    """
    if INTERRUPTIONS not in load.columns:
        return f"CAST(NULL AS {PERIOD_TYPE})"
    kind = load.columns[INTERRUPTIONS]
    name = f'"{INTERRUPTIONS}"'
    if kind == PERIOD_TYPE:
        return name
    if kind == '"NULL"':
        return f"CAST(NULL AS {PERIOD_TYPE})"
    if kind.startswith("STRUCT(") and kind.endswith("[]") and "van " in kind and "soort " in kind:
        end = "TRY_CAST(p.tot AS DATE)" if "tot " in kind else "NULL"
        cause = "p.zelfde_oorzaak" if "zelfde_oorzaak " in kind else "NULL"
        return _transformed(name, "TRY_CAST(p.van AS DATE)", end, "p.soort", cause)
    if not kind.startswith(("VARCHAR", "ENUM")):
        raise InputError.of(
            f"de kolom `{INTERRUPTIONS}` heeft de verkeerde soort inhoud",
            "hier horen perioden: een lijst van {van, tot, soort, zelfde_oorzaak}, of tekst",
            Position(load.file, 1, 1),
        )
    text = f"CAST({name} AS VARCHAR)"
    if load.is_json:
        listed = _transformed(
            f"from_json({text}, {quoted(_JSON)})",
            _day("p.van"),
            _day("p.tot"),
            "p.soort",
            "p.zelfde_oorzaak",
            unread="p.tot",
        )
    else:
        parts = f"regexp_split_to_array({text}, '[;|\\n]')"
        some = f"list_filter({parts}, lambda w: trim(w) <> '')"

        def found(group: int) -> str:
            return f"regexp_extract(p, {quoted(_PERIOD)}, {group})"

        cause = f"nullif({found(4)}, '')"
        listed = _transformed(
            some, _day(found(1)), _day(found(2)), found(3), cause, unread=f"nullif({found(2)}, '')"
        )
    return (
        f"CASE WHEN {name} IS NULL OR {name} = '{UNKNOWN}' THEN NULL"
        f" WHEN {name} = '{NO_PERIODS}' THEN CAST([] AS {PERIOD_TYPE}) ELSE {listed} END"
    )


def known_of(load: Caseload, column: str) -> str:
    """Whether the interruptions are known: `nee` where somebody said that they are not."""
    said = f'"{column}"' if column in load.columns else "CAST(NULL AS VARCHAR)"
    kind = load.columns.get(INTERRUPTIONS, "")
    if not kind.startswith(("VARCHAR", "ENUM")):
        return said
    return f"CASE WHEN \"{INTERRUPTIONS}\" = '{UNKNOWN}' THEN 'nee' ELSE {said} END"


def wrong_periods(first: str) -> str:
    """When the periods of a case cannot be: unread, reversed, too early or overlapping.

    Args:
        first: the first day of illness.
    """
    low, high = f"DATE '{FIRST_YEAR}-01-01'", f"DATE '{LAST_YEAR}-12-31'"
    kinds = ", ".join(quoted(kind) for kind in PERIOD_KINDS)
    causes = ", ".join(quoted(cause) for cause in _CAUSES)
    ordered = f'list_sort("{INTERRUPTIONS}")'
    fine = (
        f"{ordered}[i].van BETWEEN {low} AND {high} AND {ordered}[i].soort IN ({kinds})"
        f" AND coalesce({ordered}[i].tot, {high}) BETWEEN {ordered}[i].van AND {high}"
        f" AND coalesce({ordered}[i].zelfde_oorzaak, '{UNKNOWN}') IN ({causes})"
        f" AND coalesce({ordered}[i].van > {first}, true)"
        f" AND (i = 1 OR coalesce({ordered}[i - 1].tot < {ordered}[i].van, false))"
    )
    every = f'range(1, len("{INTERRUPTIONS}") + 1)'
    some = f"list_bool_or(list_transform({every}, lambda i: NOT coalesce({fine}, false)))"
    return f'len("{INTERRUPTIONS}") > 0 AND {some}'


def most_periods(connection: duckdb.DuckDBPyConnection, load: Caseload) -> int:
    """The most periods that a case has."""
    [(most,)] = connection.execute(
        f"SELECT max(len({periods_of(load)})) FROM {load.relation}"
    ).fetchall()
    return int(most or 0)


def _day(text: str) -> str:
    return f"CAST(try_strptime({text}, {_FORMATS}) AS DATE)"


def _transformed(which: str, start: str, end: str, kind: str, cause: str, unread: str = "") -> str:
    """Each element of a list as a period; an end that cannot be read takes the start with it."""
    if unread:
        start = f"CASE WHEN {unread} IS NOT NULL AND {end} IS NULL THEN NULL ELSE {start} END"
    made = (
        f"struct_pack(van := {start}, tot := CAST({end} AS DATE), soort := {kind},"
        f" zelfde_oorzaak := CAST({cause} AS VARCHAR))"
    )
    return f"list_transform({which}, lambda p: {made})"
