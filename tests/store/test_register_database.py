"""The register in a database, the same on SQLite and PostgreSQL: order, history, versions."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from msgspec.structs import replace
from sqlalchemy import Engine, NullPool, create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, Assignment
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.store import register as database
from adwijzer.store.changes import ImportPlan
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from adwijzer.store.schema import METADATA, REVISIONS, VERSION_TABLE
from adwijzer.text.diagnostics import InputError
from tests.store.files import FULL, assignment, entry


def bring_in(address: str, *entries: FileRow, by: str = "planner-1") -> ImportPlan:
    with open_register(address, absent="make") as register:
        return register.bring_in(entries, by)


def edit(address: str, code: str, **values: Any) -> None:
    with open_register(address) as register:
        register.edit([code], values, "planner-2")


def now(address: str) -> list[Assignment]:
    with open_register(address) as register:
        return register.assignments()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets the time of the register."""

    def at(moment: str) -> None:
        set_to = datetime.fromisoformat(moment)
        monkeypatch.setattr(database, "_now", lambda _: set_to)

    return at


# --- what is kept ---------------------------------------------------------------------------------


def test_every_column_comes_back_as_it_was(address: str) -> None:
    full = Assignment(**FULL)
    bare = assignment("O-2")
    odd = assignment("'=\"; DROP TABLE x; --", ad="é ß 漢", client="%s %(a)s ? :b")

    bring_in(address, *(FileRow(one, 2, frozenset(COLUMNS)) for one in (full, bare, odd)))

    assert now(address) == [full, bare, odd]


def test_the_order_is_that_of_coming_in_whatever_changes_later(address: str) -> None:
    codes = [f"O-{number}" for number in random.Random(4).sample(range(1000), 40)]  # noqa: S311
    bring_in(address, *(entry(code) for code in codes[:30]))
    edit(address, codes[7], rol="adviseur")
    bring_in(address, *(entry(code, rol="coach") for code in reversed(codes)))

    assert [one.opdracht for one in now(address)] == codes[:30] + codes[:29:-1]


def test_many_assignments_are_compared_as_few_are(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = [entry(f"O-{number}") for number in range(30)]
    bring_in(address, *entries)
    changed = [replace(entries[3], assignment=assignment("O-3", rol="adviseur")), *entries[4:]]

    for some, everything in ((5, 1000), (1000, 2)):
        monkeypatch.setattr(database, "_ASKED_AT_ONCE", some)
        monkeypatch.setattr(database, "_ALL_AT_ONCE", everything)
        with open_register(address) as register:
            plan = register.preview([*changed, entry("nieuw")])
        assert (len(plan.new), len(plan.changed), plan.same) == (1, 1, 26)


# --- bringing in ----------------------------------------------------------------------------------


def test_the_same_rows_twice_change_nothing(address: str) -> None:
    rows = [entry(**FULL), entry("O-2")]
    first = bring_in(address, *rows)
    second = bring_in(address, *rows)

    assert (len(first.new), first.same) == (2, 0)
    assert (second.new, second.changed, second.same) == ((), (), 2)
    assert numbers(address) == [1]
    assert versions(address, "O-1") == [1]


def test_a_plan_that_is_not_accepted_leaves_nothing(address: str) -> None:
    bring_in(address, entry("O-1"))
    with open_register(address) as register:
        plan = register.bring_in([entry("O-2")], "x", accept=lambda _: False)

    assert len(plan.new) == 1
    assert [one.opdracht for one in now(address)] == ["O-1"]
    assert numbers(address) == [1]


def test_a_column_that_the_file_does_not_have_keeps_its_value_and_an_empty_one_is_emptied(
    address: str,
) -> None:
    bring_in(address, entry("O-1", client="C-1", werkgever="W-1"))

    given = ("opdracht", "ad", "rol", "start", "status", "werkgever")
    bring_in(address, entry("O-1", given=given, rol="adviseur"))

    assert now(address) == [assignment("O-1", client="C-1", rol="adviseur")]


def test_days_that_do_not_fit_what_the_register_has_are_refused(address: str) -> None:
    bring_in(address, entry("O-1", eind=date(2026, 4, 1)))

    given = ("opdracht", "ad", "rol", "start", "status")
    plan = bring_in(address, entry("O-1", given=given, start=date(2026, 5, 1), row=7))

    [refusal] = plan.refused
    assert refusal.row == 7
    assert refusal.message == "het eind 2026-04-01 ligt voor de start 2026-05-01"
    assert now(address) == [assignment("O-1", eind=date(2026, 4, 1))]


# --- files made from an earlier version -----------------------------------------------------------


def test_what_someone_else_changed_since_the_export_is_not_undone(address: str) -> None:
    bring_in(address, entry("O-1"), entry("O-2"))
    edit(address, "O-1", vraag="V-9")

    plan = bring_in(address, entry("O-1", version=1, rol="adviseur"), entry("O-2", version=1))

    [refusal] = plan.refused
    assert "het register heeft versie 2, jouw bestand is gemaakt van versie 1" in refusal.message
    assert now(address) == [assignment("O-1", vraag="V-9"), assignment("O-2")]


def test_a_row_that_only_someone_else_changed_stays_as_they_made_it(address: str) -> None:
    bring_in(address, entry("O-1"), entry("O-2"))
    edit(address, "O-1", vraag="V-9")

    plan = bring_in(address, entry("O-1", version=1), entry("O-2", version=1, rol="adviseur"))

    assert (plan.refused, len(plan.changed), plan.same) == ((), 1, 1)
    assert now(address) == [assignment("O-1", vraag="V-9"), assignment("O-2", rol="adviseur")]


def test_a_row_that_two_changed_alike_is_as_both_want_it(address: str) -> None:
    bring_in(address, entry("O-1"))
    edit(address, "O-1", vraag="V-9")

    plan = bring_in(address, entry("O-1", version=1, vraag="V-9"))

    assert (plan.refused, plan.same) == ((), 1)


def test_a_version_that_the_register_never_had_is_refused_when_something_differs(
    address: str,
) -> None:
    bring_in(address, entry("O-1"))

    plan = bring_in(address, entry("O-1", version=5, rol="adviseur"), entry("O-2", version=3))

    assert len(plan.refused) == 1
    assert now(address) == [assignment("O-1")]


# --- one at a time --------------------------------------------------------------------------------


def test_an_edit_changes_what_it_names_and_nothing_else(address: str) -> None:
    bring_in(address, entry(**FULL), entry("O-2"))

    with open_register(address) as register:
        [change] = register.edit(["O-1"], {"status": "lopend", "eind": None}, "x", version=1)
        again = register.edit(["O-1"], {"status": "lopend", "eind": None}, "x")

    assert change.differences == {
        "eind": (date(2026, 6, 30), None),
        "status": ("gepland", "lopend"),
    }
    assert again == []
    assert now(address)[0] == Assignment(**{**FULL, "status": "lopend", "eind": None})
    assert versions(address, "O-1") == [1, 2]


def test_an_edit_of_several_is_all_or_nothing(address: str) -> None:
    bring_in(address, entry("O-1"), entry("O-2"))

    with open_register(address) as register:
        with pytest.raises(InputError, match="opdracht 2 van de rij staat niet in het register"):
            register.edit(["O-1", "weg"], {"status": "vervallen"}, "x")
        assert len(register.edit(["O-1", "O-2", "O-1"], {"status": "vervallen"}, "x")) == 2

    assert [one.status for one in now(address)] == ["vervallen", "vervallen"]
    assert numbers(address) == [1, 2]


def test_an_edit_of_what_has_changed_meanwhile_can_be_refused(address: str) -> None:
    bring_in(address, entry("O-1"))
    edit(address, "O-1", rol="adviseur")

    with (
        open_register(address) as register,
        pytest.raises(InputError, match="zij heeft nu versie 2"),
    ):
        register.edit(["O-1"], {"rol": "coach"}, "x", version=1)


def test_an_edit_cannot_end_before_it_starts(address: str) -> None:
    bring_in(address, entry("O-1"))

    with (
        open_register(address) as register,
        pytest.raises(InputError, match="het eind 2026-01-01 ligt voor de start 2026-03-02"),
    ):
        register.edit(["O-1"], {"eind": date(2026, 1, 1)}, "x")


# --- history --------------------------------------------------------------------------------------


def test_every_change_is_kept_with_time_who_and_what(
    address: str, clock: Callable[[str], None]
) -> None:
    clock("2026-02-01T10:00:00+01:00")
    bring_in(address, entry("O-1"), entry("O-2"), by="planner-1")
    clock("2026-02-03T23:30:00.000001+00:00")
    with open_register(address) as register:
        register.edit(["O-1"], {"status": "vervallen"}, "planner-2", kind="cancel")
        history = register.history("O-1")

        assert register.history("O-9") == []

    moments = [(version.number, version.at, version.by, version.kind) for version in history]
    assert moments == [
        (1, datetime(2026, 2, 1, 9, tzinfo=UTC), "planner-1", "import"),
        (2, datetime(2026, 2, 3, 23, 30, 0, 1, tzinfo=UTC), "planner-2", "cancel"),
    ]
    assert history[1].differences == {"status": ("gepland", "vervallen")}
    assert history[0].assignment == assignment("O-1")


def test_the_state_of_any_earlier_day_and_moment_can_be_asked(
    address: str, clock: Callable[[str], None]
) -> None:
    clock("2026-02-01T12:00:00+00:00")
    bring_in(address, entry("O-1"))
    clock("2026-02-03T22:59:59.999999+00:00")  # the last moment of 3 February in the Netherlands
    bring_in(address, entry("O-2"))
    edit(address, "O-1", rol="adviseur")  # a moment later, so on the 4th
    clock("2026-07-01T21:59:59+00:00")  # in summer a Dutch day ends at ten o'clock UTC
    edit(address, "O-2", status="vervallen")

    def state(day: str) -> list[tuple[str, str, str]]:
        with open_register(address) as register:
            found = register.assignments(on=date.fromisoformat(day))
        return [(one.opdracht, one.rol, one.status) for one in found]

    first, second = ("O-1", "coach", "gepland"), ("O-2", "coach", "gepland")
    assert state("2026-01-31") == []
    assert state("2026-02-01") == state("2026-02-02") == [first]
    assert state("2026-02-03") == [first, second]
    assert state("2026-02-04") == [("O-1", "adviseur", "gepland"), second]
    assert state("2026-06-30") == state("2026-02-04")
    assert state("2026-07-01") == [("O-1", "adviseur", "gepland"), ("O-2", "coach", "vervallen")]
    with open_register(address) as register:
        noon = datetime(2026, 2, 1, 12, tzinfo=UTC)
        assert register.assignments(at=noon - timedelta(microseconds=1)) == []
        assert register.assignments(at=noon) == [assignment("O-1")]


def test_moments_only_go_up_also_when_a_clock_is_put_back_a_little(
    address: str, clock: Callable[[str], None]
) -> None:
    clock("2026-02-03T12:00:00+00:00")
    bring_in(address, entry("O-1"))
    clock("2026-02-03T11:56:00+00:00")
    edit(address, "O-1", rol="adviseur")

    with open_register(address) as register:
        first, second = register.history("O-1")

    assert first.at < second.at


def test_the_history_of_random_changes_gives_back_every_state(address: str) -> None:
    chance = random.Random(20260101)  # noqa: S311
    states: list[list[Assignment]] = []
    expected: dict[str, Assignment] = {}
    with open_register(address, absent="make") as register:
        for step in range(25):
            rows = {}
            for _ in range(chance.randrange(1, 6)):
                code = f"O-{chance.randrange(12)}"
                rows[code] = entry(
                    code,
                    rol=chance.choice(CHOICES["rol"]),
                    client=chance.choice(("C-1", "C-2", None)),
                    eind=chance.choice((None, date(2026, 5, 1))),
                )
            register.bring_in([*rows.values()], f"p-{step}")
            expected |= {code: row.assignment for code, row in rows.items()}
            states.append([*expected.values()])
        moments = moments_of(address)

        for moment, state in zip(moments, states_with_a_change(states), strict=True):
            assert register.assignments(at=moment) == state


def states_with_a_change(states: Sequence[list[Assignment]]) -> list[list[Assignment]]:
    return [now for before, now in zip([None, *states], states, strict=False) if now != before]


# --- the tables -----------------------------------------------------------------------------------


KEPT = ("register_opdracht", "register_wijziging", "register_code_toegestaan")
REWRITING = {
    "update": "UPDATE {0} SET {1} = {1}",
    "update or replace": "UPDATE OR REPLACE {0} SET {1} = {1}",
    "delete": "DELETE FROM {0}",
    "replace": "REPLACE INTO {0} SELECT * FROM {0}",
    "insert or replace": "INSERT OR REPLACE INTO {0} SELECT * FROM {0}",
    "replace by the number of the row": "INSERT OR REPLACE INTO {0} (rowid, {2})"
    " SELECT rowid, {3} FROM {0}",
    "replace by the place": "INSERT OR REPLACE INTO {0} ({2}) SELECT {3} FROM {0}",
    "insert or ignore, then update": "INSERT INTO {0} SELECT * FROM {0} WHERE true"
    " ON CONFLICT ({4}) DO UPDATE SET {1} = excluded.{1}",
    "truncate": "TRUNCATE {0} CASCADE",
    "merge": "MERGE INTO {0} AS old USING {0} AS new ON old.{1} = new.{1} WHEN MATCHED THEN DELETE",
}
"""Ways to rewrite what was kept."""
ANOTHER_KEY = {
    ("opdracht", "replace by the number of the row"),
    ("opdracht", "replace by the place"),
    ("code", "replace by the number of the row"),
}
ONLY_SQLITE = {each for each in REWRITING if "replace" in each}
ONLY_POSTGRESQL = {"truncate", "merge"}


@pytest.mark.parametrize("way", REWRITING)
@pytest.mark.parametrize("table", KEPT)
@pytest.mark.parametrize("careful", [True, False], ids=["recursive triggers", "plain triggers"])
def test_what_was_kept_cannot_be_changed_or_removed(
    address: str, way: str, table: str, careful: bool
) -> None:
    on_sqlite = address.startswith("sqlite")
    if way in (ONLY_POSTGRESQL if on_sqlite else ONLY_SQLITE) or (careful and not on_sqlite):
        return  # a statement that this database does not have
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1", ad="C-111222333")], "x", allowed=["C-111222333"])
    before = everything(address)
    columns = [column.name for column in METADATA.tables[table].columns]
    values = [f"{name} || '-2'" if (name, way) in ANOTHER_KEY else name for name in columns]
    key = ", ".join(column.name for column in METADATA.tables[table].primary_key)
    statement = REWRITING[way].format(table, columns[0], ", ".join(columns), ", ".join(values), key)

    with engine(address).connect() as connection:
        if on_sqlite:
            connection.exec_driver_sql(f"PRAGMA recursive_triggers = {careful:d}")
        with pytest.raises(DBAPIError, match="only grows"):
            connection.exec_driver_sql(statement)
        connection.commit()

    assert everything(address) == before


@pytest.mark.parametrize(
    "statement",
    [
        # a change between two others, and one before all
        "INSERT INTO register_wijziging VALUES (2, '2026-01-02 00:00:00', 'x', 'import')",
        "INSERT INTO register_wijziging VALUES (-1, '2026-01-02 00:00:00', 'x', 'import')",
        # a version that was there in the past after all
        "INSERT INTO register_opdracht"
        " (opdracht, ad, rol, status, start, versie, wijziging, plaats)"
        " VALUES ('O-1', 'AD-9', 'coach', 'gepland', '2026-03-02', 3, 1, 1)",
        "INSERT INTO register_code_toegestaan VALUES ('111222333', 1)",
    ],
)
def test_nothing_can_be_added_to_the_past(address: str, statement: str) -> None:
    bring_in(address, entry("O-1"))
    with engine(address).connect() as connection:
        connection.execute(
            text("INSERT INTO register_wijziging VALUES (5, '2026-01-03 00:00:00', 'x', 'import')")
        )
        connection.commit()
    before = everything(address)

    with engine(address).connect() as connection:
        with pytest.raises(DBAPIError, match="only grows"):
            connection.execute(text(statement))
        connection.commit()

    assert everything(address) == before


def everything(address: str) -> list[list[tuple[Any, ...]]]:
    """All rows of all tables."""
    with engine(address).connect() as connection:
        return [
            sorted(map(tuple, connection.execute(text(f"SELECT * FROM {table}"))), key=str)  # noqa: S608
            for table in KEPT
        ]


def test_the_migrations_make_the_tables_that_the_program_uses(address: str) -> None:
    bring_in(address, entry("O-1"))

    with engine(address).connect() as connection:
        options = {"version_table": VERSION_TABLE}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []
        for name, table in METADATA.tables.items():
            key = inspect(connection).get_pk_constraint(name)["constrained_columns"]
            assert key == [column.name for column in table.primary_key.columns]


def test_the_program_knows_every_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "adwijzer.store:migrations")

    scripts = ScriptDirectory.from_config(config).walk_revisions()

    assert [script.revision for script in scripts] == [*reversed(REVISIONS)]


def engine(address: str) -> Engine:
    return create_engine(find(address).url, poolclass=NullPool)


def asked(address: str, query: str) -> list[Any]:
    with engine(address).connect() as connection:
        return [*connection.execute(text(query)).scalars()]


def numbers(address: str) -> list[int]:
    """The numbers of all changes."""
    return asked(address, "SELECT nummer FROM register_wijziging ORDER BY nummer")


def moments_of(address: str) -> list[datetime]:
    found = asked(address, "SELECT tijdstip FROM register_wijziging ORDER BY nummer")
    return [
        datetime.fromisoformat(one).replace(tzinfo=UTC) if isinstance(one, str) else one
        for one in found
    ]


def versions(address: str, code: str) -> list[int]:
    with open_register(address) as register:
        return [version.number for version in register.history(code)]
