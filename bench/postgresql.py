"""One coaching turn in Telegram, durable on PostgreSQL, against an echo with the same rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bench.blocks import AT_ONCE, cpu, in_turns, rates
from bench.measure import Row
from bench.processes import Stage
from tests.postgres import Server, programs

SETTINGS = ("max_connections=100",)  # all else is usual: every commit reaches the disk


def table() -> Iterator[Row]:
    """Measures updates in a second; nothing where no PostgreSQL is installed."""
    try:
        where = programs()
    except pytest.skip.Exception as missing:
        print(f"| {missing} |", flush=True)
        return
    with TemporaryDirectory() as folder, _server(where) as server, Stage(Path(folder)) as stage:
        ours = stage.ours(server.database())
        bots = {"ours": ours, "rows": stage.peer("rows", server.database())}
        found = in_turns(stage.telegram, bots)
    yield Row(
        f"one coaching turn in Telegram, on PostgreSQL, {AT_ONCE} at once",
        "aiogram echo + raw asyncpg with the same reads and writes",
        rates(found["ours"]),
        rates(found["rows"]),
        "/s",
        at_least=0.6,
        cpu=cpu(found["ours"], found["rows"]),
    )


@contextmanager
def _server(where: Path) -> Iterator[Server]:
    server = Server(where, options=SETTINGS)
    try:
        yield server
    finally:
        server.close()
