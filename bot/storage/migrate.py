"""Brings a database's tables to the revision that this code needs."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.storage.engine import lock_migrations
from bot.storage.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config

REVISION = "0001"  # the newest in migrations/versions; a test compares them
_SCRIPTS = Path(__file__).with_name("migrations")


def migrate(connection: Connection) -> None:
    """Upgrades the tables when their revision is another; without that, alembic stays unloaded."""
    if stored_revision(connection) == REVISION:
        return
    lock_migrations(connection)
    if stored_revision(connection) != REVISION:
        _upgrade(connection)


def stored_revision(connection: Connection) -> str | None:
    """Gives the revision that a database is at, None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if revision is None else str(revision)


def config(connection: Connection) -> "Config":
    """Gives alembic's settings for a connection whose transaction is the caller's."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(config(connection), "head")
    except CommandError as error:
        raise StoreError(
            "The database was made by a newer Steadyline. Use that version, or a copy from before."
        ) from error
