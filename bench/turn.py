"""One coaching turn through the headless face against a bare transaction that stores the same."""

import json
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Row, side_by_side
from bot.app import opened, reminding_of
from bot.channels.headless import Headless
from bot.settings import SQLITE, Settings

CALL = ["who", "back", "cannot_talk", "back", "said", "arrest", "keep_on", "stay", "insults", "hub"]
STATE, REPLIES = os.urandom(900), os.urandom(1800)  # about what a turn stores


def table() -> Iterator[Row]:
    """Measures a turn on SQLite, durable (`synchronous=FULL`)."""
    with TemporaryDirectory() as folder:
        ours, peers = _measure(Path(folder))
    what = "one turn, JSON line in to reply out, durable on SQLite"
    yield Row(what, "the same reads and writes in bare sqlite3", ours, peers)


def _measure(folder: Path) -> tuple[tuple[float, ...], tuple[float, ...]]:
    settings = Settings(database_url=f"{SQLITE}{folder / 'ours.db'}")
    raw = _Raw(folder / "peer.db")
    with opened(settings) as conversation:
        reminding = reminding_of(conversation)
        headless = Headless(conversation, reminding, lambda: datetime.now(UTC), folder)
        lines = _Lines()
        played = headless.play(lines)

        def turn() -> None:
            while "end" not in json.loads(next(played)):
                pass

        return side_by_side(turn, raw.turn, each=40)


class _Lines:
    """A person who goes on tapping through a call."""

    def __iter__(self) -> Iterator[str]:
        yield json.dumps({"user": "bench", "place": "uk", "language": "en", "text": "/call"})
        for choice in cycle(CALL):
            yield json.dumps({"user": "bench", "choose": choice})


class _Raw:
    """The peer: look up the person and the event, read the session, write session and replies."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._turns = count(1)
        self._db.executescript(
            """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE addresses (key BLOB PRIMARY KEY, person TEXT) WITHOUT ROWID;
            CREATE TABLE sessions (person TEXT PRIMARY KEY, turn INTEGER, state BLOB);
            CREATE TABLE turns (person TEXT, turn INTEGER, event TEXT, replies BLOB, sent TEXT,
                PRIMARY KEY (person, turn));
            CREATE UNIQUE INDEX events ON turns (person, event);
            INSERT INTO addresses VALUES (x'00', 'p');
            INSERT INTO sessions VALUES ('p', 0, x'00');
            """
        )

    def turn(self) -> None:
        number = next(self._turns)
        db = self._db
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE turns SET sent = 'now' WHERE person = 'p' AND turn = ?", (number - 1,))
        db.execute(
            "SELECT s.turn, s.state, t.replies FROM addresses a JOIN sessions s USING (person) "
            "LEFT JOIN turns t ON t.person = a.person AND t.event = ? WHERE a.key = x'00'",
            (str(number),),
        ).fetchone()
        db.execute("UPDATE sessions SET turn = ?, state = ? WHERE person = 'p'", (number, STATE))
        db.execute("INSERT INTO turns VALUES ('p', ?, ?, ?, NULL)", (number, str(number), REPLIES))
        db.execute("COMMIT")
