"""Many absences at once: one row in, one row out, wrong rows reported with row and column."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.case import NO_PERIODS, PERIOD_KEYS, UNKNOWN, Case, read_case
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS, REFERENCE
from adwijzer.decisions.timing.deadlines import next_term
from adwijzer.decisions.timing.decider import LateDeadline, TimingDecider, TimingReasoning
from adwijzer.decisions.timing.notation import periods_of
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.codes import WrongCode, read_code, remark_on
from adwijzer.text.columns import ignored, misspelled
from adwijzer.text.days import DAY_FIRST, is_month_first
from adwijzer.text.diagnostics import Diagnostic, InputError, Place, in_order
from adwijzer.text.nodes import Mapping, Node, Scalar
from adwijzer.text.nodes import Sequence as NodeList
from adwijzer.text.phrases import listed
from adwijzer.text.tables import Row, Table, is_total, month_first, total_problem

CODE = "code"
_NAMED = 5


class Summary(Struct, frozen=True):
    """The answer to one row, by the names of the contract.

    `status` is that of the next date; `verlopen` is what passed and was said not to be done, the
    oldest first, and `na_te_gaan` what passed and of which nobody said whether it was done.
    """

    rij: int
    code: str
    dag_1: str | None
    verzuimdag: int | None
    verzuimweek: int | None
    volgende_termijn: str | None
    datum: str | None
    veilige_datum: str | None
    status: str | None
    verlopen: tuple[LateDeadline, ...]
    na_te_gaan: tuple[str, ...]
    advies_inzet_ad: str
    zekerheid: str


def check_columns(table: Table, decision: Decision) -> Table:
    """The table, with the columns named in `assumed` that nothing is done with.

    The column `code` is the user's own. What looks much like a known column is refused: left
    aside, its facts would be lost.

    Raises:
        InputError: no column with a fact, a misspelled one, or one in which the days have the
            month before the day.
    """
    known = {fact.name for fact in decision.asked}
    known |= {fact.former for fact in decision.asked if fact.former}
    places = {name: table.at(table.header, name) for name in table.columns}
    problems = misspelled(places, known | {CODE}, {})
    if not problems and known.isdisjoint(table.columns):
        raise InputError.of(
            "de eerste rij noemt geen enkele kolom die hier bekend is",
            f"zet er namen in zoals {CODE}, {FIRST_DAY} en {REFERENCE}",
            table.at(table.header),
        )
    days = [fact.name for fact in decision.asked if fact.kind in ("datum", "perioden")]
    problems += _month_first(table, [name for name in days if name in places])
    if problems:
        raise InputError(problems)
    return replace(table, assumed=table.assumed + ignored(table.columns, known | {CODE}))


def _month_first(table: Table, columns: Sequence[str]) -> Iterator[Diagnostic]:
    """The first row of each column in which a day can only have the month before the day."""
    for name in columns:
        for row in table.rows:
            days = DAY_FIRST.finditer(row.cells.get(name, ""))
            if any(is_month_first(day.group()) for day in days):
                yield month_first(table.at(row.number, name), name)
                break


def codes_twice(table: Table) -> list[Diagnostic]:
    """Rows with a code that an earlier row has too; they are answered, and who reads must know."""
    first: dict[str, int] = {}
    return [
        Diagnostic(
            table.at(row.number, CODE),
            f"deze code staat ook op rij {first[code]}",
            "geef elke zaak een eigen code",
        )
        for row in table.rows
        if (code := row.cells.get(CODE)) and first.setdefault(code, row.number) != row.number
    ]


def code_remarks(table: Table, allowed: Collection[str] = ()) -> list[str]:
    """What the codes of cases look like though they were taken, in Dutch, without the codes."""
    rows = [
        row.number
        for row in table.rows
        if remark_on(row.cells.get(CODE, ""), allowed=allowed) is not None
    ]
    if not rows:
        return []
    named = listed([*map(str, rows[:_NAMED]), *(["meer"] if len(rows) > _NAMED else [])])
    return [f"de code lijkt op een naam op rij {named}; gebruik een eigen code, en nooit een naam"]


class AnsweredRow(Struct, frozen=True):
    """A row of the table with what was concluded about it, and that in short."""

    code: str
    reasoning: TimingReasoning
    summary: Summary


def answered(
    decider: TimingDecider, table: Table, allowed: Collection[str] = ()
) -> Iterator[AnsweredRow | InputError]:
    """The answer to every row, or what is wrong with it.

    Args:
        decider: answers.
        table: the cases.
        allowed: codes that someone said are no number of a person.
    """
    for row in table.rows:
        problems = _total(table, row) or row.problems or _code(table, row, allowed)
        if problems:
            yield InputError(problems)
            continue
        try:
            code = row.cells.get(CODE, "")
            reasoning = decider.reason(_case(decider.prepared.decision, table, row))
            yield AnsweredRow(code, reasoning, _summary(row.number, code, reasoning))
        except InputError as error:
            yield InputError(_placed(table, row, error))


def _code(table: Table, row: Row, allowed: Collection[str]) -> tuple[Diagnostic, ...]:
    """What is wrong with the code of a case; without one nothing is."""
    text = row.cells.get(CODE, "")
    found = read_code(text, f"in `{CODE}`", allowed=allowed) if text.strip() else ""
    if not isinstance(found, WrongCode):
        return ()
    return (Diagnostic(table.at(row.number, CODE), found.message, found.hint),)


def _total(table: Table, row: Row) -> tuple[Diagnostic, ...]:
    """A row that adds up the others is no case of which nothing is known."""
    name = next((name for name, text in row.cells.items() if is_total(text)), None)
    return () if name is None else (total_problem(table.at(row.number, name)),)


def _placed(table: Table, row: Row, error: InputError) -> list[Diagnostic]:
    """Errors with their cell; those that come from cells beside each other name no place."""
    placed = []
    for problem in error.diagnostics:
        position = problem.position
        if position is None:
            named = (name for name in row.cells if f"`{name}: " in problem.message)
            days = INTERRUPTIONS if "onderbreking" in problem.message else REFERENCE
            about = next(named, days)
            position = table.at(row.number, about if about in row.cells else FIRST_DAY)
        placed.append(Diagnostic(position, problem.message, problem.hint))
    return placed


def _summary(number: int, code: str, reasoning: TimingReasoning) -> Summary:
    coming = next_term(reasoning.terms)
    count = reasoning.count
    return Summary(
        rij=number,
        code=code,
        dag_1=count.day_1.isoformat() if count and count.day_1 else None,
        verzuimdag=count.day if count else None,
        verzuimweek=count.week if count else None,
        volgende_termijn=coming.deadline.name if coming else None,
        datum=coming.last_day.isoformat() if coming and coming.last_day else None,
        veilige_datum=coming.safe_day.isoformat() if coming and coming.safe_day else None,
        status=coming.status if coming else None,
        verlopen=reasoning.late,
        na_te_gaan=tuple(term.deadline.name for term in reasoning.to_check),
        advies_inzet_ad=reasoning.outcome,
        zekerheid="vast" if reasoning.fixed else "voorlopig",
    )


def _case(decision: Decision, table: Table, row: Row) -> Case:
    """The facts of a row; every value keeps the place of its cell."""
    entries: list[tuple[Scalar, Node]] = []
    problems: list[Diagnostic] = []
    for fact in decision.asked:
        name = fact.name if fact.name in row.cells else fact.former
        text = row.cells.get(name)
        if text is None:
            continue
        cell = table.at(row.number, name)
        at = (cell.line, cell.column)
        try:
            entries.append((Scalar(name, at, quoted=True), _value(fact, text, at)))
        except InputError as error:
            problems += [Diagnostic(cell, p.message, p.hint) for p in error.diagnostics]
    try:
        case = read_case(
            decision, Mapping(tuple(entries), (row.number, 1)), table.file, day_first=True
        )
    except InputError as error:
        problems += error.diagnostics
    if problems:
        raise InputError(in_order(problems))
    return case


def _value(fact: Fact, text: str, at: Place) -> Node:
    if fact.kind != "perioden" or text in (NO_PERIODS, UNKNOWN):
        return Scalar(text, at, quoted=True)
    return NodeList(tuple(_period(words, at) for words in periods_of(text)), at)


def _period(words: dict[str, str], at: Place) -> Mapping:
    entries = (
        (Scalar(key, at, quoted=True), Scalar(words[key], at, quoted=True))
        for key in PERIOD_KEYS
        if key in words
    )
    return Mapping(tuple(entries), at)
