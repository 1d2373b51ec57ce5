"""The one place that knows which database it is: addresses, options, and its own `INSERT`."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from bot.storage import quick
from bot.storage.errors import StoreError, file_errors

_PRAGMAS = """
    PRAGMA busy_timeout = 10000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
"""
_DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_BEGIN = text("BEGIN IMMEDIATE")
_POOL_SIZE = 10
# A server that is gone without a word is given up before the person gives up.
_PATIENCE = {"connect_timeout": 3, "keepalives_idle": 10, "tcp_user_timeout": 10_000}
_MIGRATING = 7_236_401  # any number, the same in every process of ours


def connect(url: str) -> Engine:
    """Makes the engine for `sqlite:///path` or `postgresql://…`; raises StoreError for others."""
    parsed = _parsed(url)
    if parsed.drivername == "sqlite":
        return _sqlite(parsed)
    options = {name: _PATIENCE[name] for name in _PATIENCE if name not in parsed.query}
    return create_engine(
        parsed,
        pool_size=_POOL_SIZE,
        max_overflow=0,
        hide_parameters=True,
        connect_args=options,
    )


def name_of(engine: Engine) -> str:
    """Names a database in a message, without its password, which may stand among the options."""
    if engine.dialect.name == "sqlite":
        return f"database {engine.url.database}"
    return f"database {engine.url.set(query={}).render_as_string(hide_password=True)}"


def at_once(engine: Engine) -> int:
    """Gives how many transactions are held side by side."""
    return 1 if engine.dialect.name == "sqlite" else _POOL_SIZE


def locks_rows(connection: Connection) -> bool:
    """Tells whether rows are locked one by one; SQLite locks all of it when a turn begins."""
    return connection.dialect.name != "sqlite"


def lock_migrations(connection: Connection) -> None:
    """Lets one process at a time change the tables, until its transaction ends."""
    if locks_rows(connection):
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_MIGRATING})"))


def insert_of(dialect: str) -> Callable[..., Any]:
    """Gives the `insert` of a dialect that knows ON CONFLICT; only that dialect is imported."""
    insert: Callable[..., Any] = import_module(f"sqlalchemy.dialects.{dialect}").insert
    return insert


def _parsed(url: str) -> URL:
    try:
        url.encode()  # half a character is no part of an address
        parsed = make_url(url)
        named = parsed.set(drivername=_DRIVERS[parsed.drivername])
        if named.drivername == "sqlite" and (
            named.query or named.database in (None, "", ":memory:")
        ):
            raise ArgumentError("no file, or more than a file")
        return named
    except (ArgumentError, KeyError, ValueError) as error:
        raise StoreError(
            "DATABASE_URL is not understood. Write sqlite:///folder/name.db or postgresql://…"
        ) from error


def _sqlite(url: URL) -> Engine:
    if url.database:
        with file_errors(f"database {url.database}"):
            Path(url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # One connection is the one writer: who comes second waits in line here, not in SQLite's sleep.
    engine = create_engine(url, pool_size=1, max_overflow=0, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # sqlite3 begins nothing of its own accord
    try:
        connection.executescript(_PRAGMAS)
    except BaseException:
        connection.close()  # nobody else does, where the first look at a file fails
        raise


def _begin(connection: Connection) -> None:
    quick.run(connection, _BEGIN, {})
