"""The sessions of people who signed in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "zittingen",
        sa.Column("zitting", sa.String(64), primary_key=True),
        sa.Column("mens", sa.String(64), nullable=False),
        sa.Column("begonnen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gebruikt", sa.DateTime(timezone=True), nullable=False),
        sa.Column("onderwerp", sa.String(64), nullable=False),
        sa.Column("bij_aanbieder", sa.String(64), nullable=False),
    )
    for column in ("mens", "onderwerp", "bij_aanbieder"):
        op.create_index(f"ix_zittingen_{column}", "zittingen", [column])
