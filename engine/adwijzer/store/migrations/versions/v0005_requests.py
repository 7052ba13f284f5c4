"""Requests of other systems that were done, so that none is done twice."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TABLE = "verzoeken"
_REFUSED = "a request that was done stays so"


def upgrade() -> None:
    """Make the table and the triggers."""
    op.create_table(
        _TABLE,
        sa.Column("sleutel", sa.String(64), primary_key=True),
        sa.Column("inhoud", sa.String(64), nullable=False),
        sa.Column("uitkomst", sa.String(100), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION verzoeken_blijven() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN RAISE EXCEPTION '{_REFUSED}'; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {_TABLE}_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON {_TABLE}"
            " FOR EACH STATEMENT EXECUTE FUNCTION verzoeken_blijven()"
        )
        return
    refuse = f" BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    for event in ("update", "delete"):
        op.execute(f"CREATE TRIGGER {_TABLE}_{event} BEFORE {event} ON {_TABLE}{refuse}")
    there = f"EXISTS (SELECT 1 FROM {_TABLE} WHERE sleutel = NEW.sleutel OR rowid = NEW.rowid)"  # noqa: S608 - ours
    op.execute(f"CREATE TRIGGER {_TABLE}_eenmalig BEFORE INSERT ON {_TABLE} WHEN {there}{refuse}")
