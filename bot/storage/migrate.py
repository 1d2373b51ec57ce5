"""Brings a database's tables to the revision that this code needs."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select, text

from bot.storage.engine import lock_migrations, name_of
from bot.storage.errors import StoreError
from bot.storage.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

REVISION = "0005"  # the newest in migrations/versions; a test compares them
_SCRIPTS = Path(__file__).with_name("migrations")
_versions = Table(
    "alembic_version", MetaData(), Column("version_num", String(32), primary_key=True)
)


def migrate(connection: Connection) -> None:
    """Makes the tables of an empty database, or upgrades those of another revision.

    Alembic is loaded only to upgrade. A test proves that both ways lead to the same tables.
    """
    if stored_revision(connection) == REVISION:
        return
    lock_migrations(connection)
    stored = stored_revision(connection)  # another process may just have done it
    if stored is None:
        _create(connection)
    elif stored != REVISION:
        _upgrade(connection)


def stored_revision(connection: Connection) -> str | None:
    """Gives the revision that a database is at, None for an empty one."""
    if not inspect(connection).has_table(_versions.name):
        return None
    return connection.execute(select(_versions.c.version_num)).scalar()


def config(connection: Connection) -> "Config":
    """Gives alembic's settings for a connection whose transaction is the caller's."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _create(connection: Connection) -> None:
    for table in metadata.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                options = index.dialect_options[connection.dialect.name]
                options["where"] = text(index.info["where"])
    metadata.create_all(connection)
    _versions.create(connection, checkfirst=True)
    connection.execute(insert(_versions), {"version_num": REVISION})


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(config(connection), "head")
    except CommandError as error:
        raise StoreError(
            f"{name_of(connection.engine)}: a newer Steadyline made it. "
            "Use that version, or a copy of the database from before."
        ) from error
