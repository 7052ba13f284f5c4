"""The cases: their events in one chain, the rule bases they used, and snapshots of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_REFUSED = "the store of cases only grows"
_NEXT = "NEW.nummer <> (SELECT coalesce(max(nummer), 0) + 1 FROM gebeurtenissen)"
"""Numbers go up by one. So no insert replaces an event either, on SQLite or elsewhere."""
_KEYS = {
    "zaken": "zaak = NEW.zaak OR geopend = NEW.geopend OR rowid = NEW.rowid",
    "regelbanken": "sha256 = NEW.sha256 OR gebeurtenis = NEW.gebeurtenis OR rowid = NEW.rowid",
}
"""What a row is known by, which `INSERT OR REPLACE` on SQLite would remove first."""
_GROWING = ("zaken", "gebeurtenissen", "regelbanken")


def upgrade() -> None:
    """Make the tables and the triggers."""
    op.create_table(
        "zaken",
        sa.Column("zaak", sa.String(32), primary_key=True),
        sa.Column("geopend", sa.Integer, nullable=False, unique=True),
    )
    op.create_table(
        "gebeurtenissen",
        sa.Column("nummer", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("zaak", sa.String(32), sa.ForeignKey("zaken.zaak")),
        sa.Column("tijdstip", sa.String(27), nullable=False),
        sa.Column("soort", sa.String(20), nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sa.Column("vorige", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_index("gebeurtenissen_zaak", "gebeurtenissen", ["zaak", "nummer", "tijdstip"])
    op.create_index("gebeurtenissen_soort", "gebeurtenissen", ["soort", "nummer"])
    op.create_table(
        "regelbanken",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
        sa.Column(
            "gebeurtenis",
            sa.Integer,
            sa.ForeignKey("gebeurtenissen.nummer"),
            nullable=False,
            unique=True,
        ),
    )
    op.create_table(
        "zaakbeelden",
        sa.Column("zaak", sa.String(32), sa.ForeignKey("zaken.zaak"), primary_key=True),
        sa.Column("tot", sa.Integer, nullable=False),
        sa.Column("inhoud", sa.LargeBinary, nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        _on_postgresql()
    else:
        _on_sqlite()


def _on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION zaken_blijven() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{_REFUSED}'; END $$"
    )
    for table in _GROWING:
        op.execute(
            f"CREATE TRIGGER {table}_blijft BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION zaken_blijven()"
        )
    op.execute(
        "CREATE FUNCTION gebeurtenissen_achteraan() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF {_NEXT} THEN RAISE EXCEPTION '{_REFUSED}'; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER gebeurtenissen_achteraan BEFORE INSERT ON gebeurtenissen"
        " FOR EACH ROW EXECUTE FUNCTION gebeurtenissen_achteraan()"
    )


def _on_sqlite() -> None:
    refuse = f" BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    for table in _GROWING:
        for event in ("update", "delete"):
            op.execute(f"CREATE TRIGGER {table}_{event} BEFORE {event} ON {table}{refuse}")
    op.execute(
        "CREATE TRIGGER gebeurtenissen_achteraan BEFORE INSERT ON gebeurtenissen"
        f" WHEN {_NEXT}{refuse}"
    )
    for table, keys in _KEYS.items():
        there = f"EXISTS (SELECT 1 FROM {table} WHERE {keys})"  # noqa: S608 - ours
        op.execute(f"CREATE TRIGGER {table}_eenmalig BEFORE INSERT ON {table} WHEN {there}{refuse}")
