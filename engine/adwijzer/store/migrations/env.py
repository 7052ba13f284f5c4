"""Runs the migrations on the connection of the caller, inside its transaction."""

from __future__ import annotations

from alembic import context

from adwijzer.store.schema import METADATA, VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
