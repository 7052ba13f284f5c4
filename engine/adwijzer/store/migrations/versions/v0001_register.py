"""The register: changes, versions of assignments, and triggers that keep both as they are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_KEPT = ("register_wijziging", "register_opdracht")
_CODES = ("ad", "client", "werkgever", "opdrachtgever", "vraag")
_WORDS = (
    *("rol", "soort_opdracht", "status", "standpunt_ingenomen", "instemming_client"),
    *("rol_uitgelegd", "acceptatiebevestiging", "plan_knelpunten", "collegiale_toets"),
    *("afspraak_over_tijd", "heeft_werkgever"),
)


def upgrade() -> None:
    """Make the tables and the triggers."""
    op.create_table(
        "register_wijziging",
        sa.Column("nummer", sa.Integer, primary_key=True),
        sa.Column("tijdstip", sa.DateTime(timezone=True), nullable=False),
        sa.Column("door", sa.String(64), nullable=False),
        sa.Column("soort", sa.String(20), nullable=False),
    )
    required = ("ad", "rol", "status")
    op.create_table(
        "register_opdracht",
        sa.Column("opdracht", sa.String(64), nullable=False),
        *(
            sa.Column(name, sa.String(64), nullable=name not in required)
            for name in (*_CODES, *_WORDS)
        ),
        sa.Column("start", sa.Date, nullable=False),
        sa.Column("eind", sa.Date),
        sa.Column("versie", sa.Integer, nullable=False),
        sa.Column(
            "wijziging", sa.Integer, sa.ForeignKey("register_wijziging.nummer"), nullable=False
        ),
        sa.Column("plaats", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("opdracht", "versie"),
        sa.UniqueConstraint("plaats", "versie"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION register_blijft() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'the register only grows'; END $$"
        )
        for table in _KEPT:
            op.execute(
                f"CREATE TRIGGER {table}_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION register_blijft()"
            )
        return
    for table in _KEPT:
        for event in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER {table}_{event} BEFORE {event} ON {table}"
                " BEGIN SELECT RAISE(ABORT, 'the register only grows'); END"
            )
