"""The tables of the store: the versions of assignments, the events of cases, and sessions.

Rows are only ever added, but for snapshots of cases, which are made from their events, and sessions
of people who signed in; triggers refuse anything else. The tables here must be those that the
migrations make.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

from adwijzer.decisions.assignments.assignment import COLUMNS, DAYS, REQUIRED
from adwijzer.text.codes import LONGEST_CODE

VERSION_TABLE = "register_schema"
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""The versions of the tables that this program knows, oldest first."""


class UtcMoment(TypeDecorator[datetime]):
    """A moment in UTC; SQLite keeps no zone with it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


METADATA = MetaData()

CHANGES = Table(
    "register_wijziging",
    METADATA,
    Column("nummer", Integer, primary_key=True),
    Column("tijdstip", UtcMoment, nullable=False),
    Column("door", String(LONGEST_CODE), nullable=False),
    Column("soort", String(20), nullable=False),
)
"""Every change: when, by whom, and by which command. Numbers and moments both only go up."""

VERSIONS = Table(
    "register_opdracht",
    METADATA,
    *(
        Column(
            name,
            Date() if name in DAYS else String(LONGEST_CODE),
            nullable=name not in REQUIRED,
        )
        for name in COLUMNS
    ),
    Column("versie", Integer, nullable=False),
    Column("wijziging", ForeignKey(CHANGES.c.nummer), nullable=False),
    Column("plaats", Integer, nullable=False),
    PrimaryKeyConstraint("opdracht", "versie"),
    UniqueConstraint("plaats", "versie"),
)
"""Every version of every assignment, whole. `plaats` is its place in the order of the register."""

ALLOWED = Table(
    "register_code_toegestaan",
    METADATA,
    Column("code", String(LONGEST_CODE), primary_key=True),
    Column("wijziging", ForeignKey(CHANGES.c.nummer), nullable=False),
)
"""Codes that look like a number of a person, and of which someone said that they are none."""

REQUESTS = Table(
    "verzoeken",
    METADATA,
    Column("sleutel", String(64), primary_key=True),
    Column("inhoud", String(64), nullable=False),
    Column("uitkomst", String(100), nullable=False),
)
"""Requests of other systems that were done: hashes of their key and content, and what was done."""

CASES = Table(
    "zaken",
    METADATA,
    Column("zaak", String(32), primary_key=True),
    Column("geopend", Integer, nullable=False, unique=True),
)
"""Every case by an id that was drawn, with the number of the event that opened it. Its code, and
whose case it is, stand with the keys."""

EVENTS = Table(
    "gebeurtenissen",
    METADATA,
    Column("nummer", Integer, primary_key=True, autoincrement=False),
    Column("zaak", ForeignKey(CASES.c.zaak)),
    Column("tijdstip", String(27), nullable=False),
    Column("soort", String(20), nullable=False),
    Column("inhoud", LargeBinary, nullable=False),
    Column("vorige", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("gebeurtenissen_zaak", "zaak", "nummer", "tijdstip"),
    Index("gebeurtenissen_soort", "soort", "nummer"),
)
"""Every event of every case, numbered from 1 without gaps, with the hash of the one before. Without
a case it is about the store as a whole. The moment is text, so that its hash depends on no driver;
the content is encrypted."""

RULE_BASES = Table(
    "regelbanken",
    METADATA,
    Column("sha256", String(64), primary_key=True),
    Column("inhoud", LargeBinary, nullable=False),
    Column("gebeurtenis", ForeignKey(EVENTS.c.nummer), nullable=False, unique=True),
)
"""Every rule base that gave an answer that was kept: its files, so that it can decide again."""

SNAPSHOTS = Table(
    "zaakbeelden",
    METADATA,
    Column("zaak", ForeignKey(CASES.c.zaak), primary_key=True),
    Column("tot", Integer, nullable=False),
    Column("inhoud", LargeBinary, nullable=False),
)
"""What was worked out from the events of a case up to one of them, encrypted; may go any time."""

SESSIONS = Table(
    "zittingen",
    METADATA,
    Column("zitting", String(64), primary_key=True),
    Column("mens", String(LONGEST_CODE), nullable=False, index=True),
    Column("begonnen", UtcMoment, nullable=False),
    Column("gebruikt", UtcMoment, nullable=False),
    Column("onderwerp", String(64), nullable=False, index=True),
    Column("bij_aanbieder", String(64), nullable=False, index=True),
)
"""Who is signed in: hashes of their cookie, and of what the provider calls the person and their
session there. Rows come and go."""

PASSING = (SNAPSHOTS, SESSIONS)
"""Tables that no backup has."""
