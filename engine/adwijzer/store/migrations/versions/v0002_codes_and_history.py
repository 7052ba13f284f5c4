"""Codes that someone let pass, and history that no insert can rewrite either."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_ALLOWED = "register_code_toegestaan"
_KEYS = {
    "register_wijziging": ("nummer = NEW.nummer",),
    "register_opdracht": (
        "opdracht = NEW.opdracht AND versie = NEW.versie",
        "plaats = NEW.plaats AND versie = NEW.versie",
        "rowid = NEW.rowid",
    ),
    _ALLOWED: ("code = NEW.code", "rowid = NEW.rowid"),
}
"""What a row of each table is known by. `INSERT OR REPLACE` on SQLite removes the row that has it
already, and fires no trigger on removing."""
_EARLIER = {
    "register_wijziging": "NEW.nummer < (SELECT max(nummer) FROM register_wijziging)",
    "register_opdracht": "NEW.wijziging < (SELECT max(nummer) FROM register_wijziging)",
    _ALLOWED: "NEW.wijziging < (SELECT max(nummer) FROM register_wijziging)",
}
"""A row that would change what an earlier moment looked like."""
_REFUSED = "the register only grows"


def upgrade() -> None:
    """Make the table and the triggers."""
    op.create_table(
        _ALLOWED,
        sa.Column("code", sa.String(64), primary_key=True),
        sa.Column(
            "wijziging", sa.Integer, sa.ForeignKey("register_wijziging.nummer"), nullable=False
        ),
    )
    if op.get_bind().dialect.name == "postgresql":
        _on_postgresql()
    else:
        _on_sqlite()


def _on_postgresql() -> None:
    op.execute(
        f"CREATE TRIGGER {_ALLOWED}_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON {_ALLOWED}"
        " FOR EACH STATEMENT EXECUTE FUNCTION register_blijft()"
    )
    for table, earlier in _EARLIER.items():
        op.execute(
            f"CREATE FUNCTION {table}_achteraan() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN IF {earlier} THEN RAISE EXCEPTION '{_REFUSED}'; END IF; RETURN NEW; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {table}_achteraan BEFORE INSERT ON {table}"
            f" FOR EACH ROW EXECUTE FUNCTION {table}_achteraan()"
        )


def _on_sqlite() -> None:
    for event in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {_ALLOWED}_{event} BEFORE {event} ON {_ALLOWED}"
            f" BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
        )
    for table, keys in _KEYS.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {' OR '.join(keys)})"  # noqa: S608 - ours
        # Before a row is there SQLite does not tell the number that it will get.
        for name, moment, when in (
            ("eenmalig", "BEFORE", there),
            ("achteraan", "AFTER", _EARLIER[table]),
        ):
            op.execute(
                f"CREATE TRIGGER {table}_{name} {moment} INSERT ON {table} WHEN {when}"
                f" BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
            )
