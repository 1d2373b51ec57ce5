"""Copies a database into an empty one: from SQLite to PostgreSQL, or back. Stop the bot before."""

import sys

from sqlalchemy import Connection, func, insert, select

from bot.storage.engine import connect
from bot.storage.migrate import migrate
from bot.storage.tables import metadata

AT_ONCE = 1000


def move(old: str, new: str) -> dict[str, int]:
    """Copies every row, or none; gives how many of each table. What is sealed stays sealed, and
    needs the same key file. Raises ValueError where the new database is not empty."""
    source, target = connect(old), connect(new)
    try:
        with source.begin() as reading, target.begin() as writing:
            migrate(reading)
            migrate(writing)
            names = [table.name for table in metadata.sorted_tables]
            return {name: _copy(reading, writing, name) for name in names}
    finally:
        source.dispose()
        target.dispose()


def _copy(source: Connection, target: Connection, name: str) -> int:
    table = metadata.tables[name]
    if target.execute(select(func.count()).select_from(table)).scalar():
        raise ValueError(f"{name} is not empty")
    copied = 0
    for rows in source.execute(select(table)).mappings().partitions(AT_ONCE):
        target.execute(insert(table), [dict(row) for row in rows])
        copied += len(rows)
    return copied


if __name__ == "__main__":
    for name, count in move(*sys.argv[1:]).items():
        print(f"{name}: {count}")
