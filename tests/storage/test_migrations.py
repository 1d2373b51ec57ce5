"""Migrations: up, down and up again, to exactly the tables that the code knows."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine.interfaces import ReflectedIndex

from bot.storage import migrate
from bot.storage.engine import connect
from bot.storage.errors import StoreError
from bot.storage.tables import metadata
from tests.storage.homes import Home
from tests.storage.talk import take_turn


@pytest.fixture
def connection(store_urls: str) -> Iterator[Connection]:
    engine = connect(store_urls)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def shape(connection: Connection) -> dict[str, list[str]]:
    """Describes every table as the database itself reports it."""
    look = inspect(connection)
    return {
        name: sorted(
            str(part)
            for part in (
                *look.get_columns(name),
                *look.get_foreign_keys(name),
                *map(_index, look.get_indexes(name)),
                *look.get_unique_constraints(name),
                look.get_pk_constraint(name)["constrained_columns"],
            )
        )
        for name in tables(connection)
    }


def _index(index: ReflectedIndex) -> tuple[object, ...]:
    wheres = [str(option) for option in index.get("dialect_options", {}).values()]
    return index["name"], index["column_names"], index["unique"], wheres


def test_up_down_up(connection: Connection) -> None:
    config = migrate.config(connection)
    assert migrate.stored_revision(connection) is None
    command.upgrade(config, "head")
    first = shape(connection)
    assert set(first) == set(metadata.tables)
    command.downgrade(config, "base")
    assert (tables(connection), migrate.stored_revision(connection)) == (set(), None)
    command.upgrade(config, "head")
    assert (shape(connection), migrate.stored_revision(connection)) == (first, migrate.REVISION)


def test_a_new_database_is_what_the_migrations_make(connection: Connection) -> None:
    migrate.migrate(connection)
    made = shape(connection)
    command.downgrade(migrate.config(connection), "base")
    command.upgrade(migrate.config(connection), "head")
    assert made == shape(connection)


def test_the_migrations_make_the_tables_of_the_code(connection: Connection) -> None:
    command.upgrade(migrate.config(connection), "head")
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    assert compare_metadata(context, metadata) == []


def test_an_older_revision_is_upgraded_with_all_that_it_holds(connection: Connection) -> None:
    command.upgrade(migrate.config(connection), "0001")
    connection.execute(text("INSERT INTO people VALUES ('ann', '2026-03-01 09:30:00')"))
    migrate.migrate(connection)
    assert migrate.stored_revision(connection) == migrate.REVISION
    assert tables(connection) == set(metadata.tables)
    assert connection.execute(text("SELECT person_id FROM people")).scalars().all() == ["ann"]


def test_the_code_knows_the_newest_revision(connection: Connection) -> None:
    scripts = ScriptDirectory.from_config(migrate.config(connection))
    assert scripts.get_heads() == [migrate.REVISION]


def test_the_data_stays_when_nothing_is_to_be_done(home: Home) -> None:
    take_turn(home.open(), "1")
    assert take_turn(home.reopen(), "2").turn == 1


def test_a_database_from_a_newer_version_is_refused(home: Home) -> None:
    with home.open()._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer"):
        home.reopen()


def test_alembic_stays_unloaded_when_nothing_is_to_be_upgraded(sqlite_home: Home) -> None:
    program = (
        "import sys; from pathlib import Path; from bot.storage.store import Store;"
        "Store.open(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])).close();"
        "print('alembic' in sys.modules)"
    )
    arguments = (sqlite_home.url, str(sqlite_home.key_file), str(sqlite_home.files))
    command = [sys.executable, "-c", program, *arguments]
    root = Path(__file__).parents[2]
    loaded = [subprocess.check_output(command, cwd=root, text=True).strip() for _ in range(2)]
    assert loaded == ["False", "False"]
