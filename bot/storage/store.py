"""The store: opened once, and one transaction for each turn."""

import secrets
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from bot.coach.storing import Waiting
from bot.storage import statements as sql
from bot.storage.encryption import Keys
from bot.storage.engine import at_once, connect, name_of
from bot.storage.errors import StoreError, database_errors
from bot.storage.files import Files
from bot.storage.keyfile import make_keys, read_keys
from bot.storage.migrate import REVISION, migrate, stored_revision
from bot.storage.resealing import Resealing
from bot.storage.rows import unpack_address
from bot.storage.unit import Unit
from bot.storage.waiting import waiting


class Store:
    """All that is remembered of all persons: a database, a key file and a folder of exhibits."""

    def __init__(self, engine: Engine, keys: Keys, files: Files) -> None:
        self._engine = engine
        self._name = name_of(engine)
        self._keys = keys
        self._files = files
        self._owner = secrets.token_hex(8)  # what others know this process by

    @classmethod
    def open(cls, url: str, key_file: Path, files: Path) -> "Store":
        """Opens the store, making or migrating what is needed; raises StoreError."""
        engine = connect(url)
        try:
            with database_errors(name_of(engine)), engine.begin() as connection:
                migrate(connection)
                keys = _fitting_keys(connection, key_file)
            store = cls(engine, keys, Files(files, keys))
            with store.begin() as unit:
                unit.finish()
        except BaseException:
            engine.dispose()
            raise
        return store

    @contextmanager
    def begin(self) -> Iterator[Unit]:
        """Holds one transaction: committed at the end, undone by an error; raises StoreError."""
        with database_errors(self._name), self._engine.begin() as connection:
            self._keys.renew()
            unit = Unit(connection, self._keys, self._files, self._owner)
            try:
                yield unit
            except BaseException:
                unit.failed()
                raise
        unit.committed()

    def waiting(self, now: datetime, before: datetime, channels: Collection[str]) -> Waiting:
        """Counts what waits: see `bot.storage.waiting`; raises StoreError."""
        with database_errors(self._name), self._engine.begin() as connection:
            return waiting(connection, now, before, channels, self._owner)

    def resealing(self) -> Resealing:
        """Gives what seals all that is stored anew."""
        return Resealing(self._engine, self._keys, self._files)

    @property
    def at_once(self) -> int:
        """How many transactions it holds side by side; the others wait."""
        return at_once(self._engine)

    def ready(self) -> bool:
        """Says whether the database can be reached, and has the tables that this code knows."""
        try:
            with database_errors(self._name), self._engine.begin() as connection:
                return stored_revision(connection) == REVISION
        except StoreError:
            return False

    def close(self) -> None:
        """Closes the database."""
        self._engine.dispose()


def revision_of(url: str) -> tuple[str | None, str]:
    """Gives the revision that a database is at, and the one that this code knows; changes
    nothing. Raises StoreError."""
    engine = connect(url)
    try:
        with database_errors(name_of(engine)), engine.connect() as connection:
            return stored_revision(connection), REVISION
    finally:
        engine.dispose()


def _fitting_keys(connection: Connection, key_file: Path) -> Keys:
    """Reads the keys, or makes them while there is nothing yet that older keys have sealed."""
    row = connection.execute(sql.ANY_ADDRESS).first()
    if row is None:
        return make_keys(key_file)
    keys = read_keys(key_file)
    address = unpack_address(keys, row)
    if keys.find("address", address.channel, address.key) != row.key_hash:
        raise StoreError(
            f'key file {key_file}: its "find" key is not the one of this database. '
            "Put back the key file that belongs to it."
        )
    return keys
