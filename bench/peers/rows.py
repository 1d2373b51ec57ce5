"""aiogram's echo that stores what ours stores: the same reads and writes, by raw asyncpg."""

import hashlib
import os
import uuid
from datetime import UTC, datetime
from typing import Any, TypeAlias

import asyncpg  # type: ignore[import-untyped]
from aiogram import Dispatcher
from aiogram.types import CallbackQuery, Message, Update

from bench.peers.common import answer, arguments, edit, run

Connection: TypeAlias = Any  # asyncpg knows it by two names, and neither is typed
TABLES = """
    CREATE TABLE people (person_id varchar PRIMARY KEY, created_at timestamptz NOT NULL);
    CREATE TABLE addresses (channel varchar, key_hash bytea, person_id varchar NOT NULL
        REFERENCES people ON DELETE CASCADE, key bytea NOT NULL, last_used_at timestamptz NOT NULL,
        gone_at timestamptz, PRIMARY KEY (channel, key_hash));
    CREATE INDEX ON addresses (person_id);
    CREATE TABLE sessions (person_id varchar PRIMARY KEY REFERENCES people ON DELETE CASCADE,
        turn int NOT NULL, state bytea, updated_at timestamptz NOT NULL, used_key_hash bytea);
    CREATE TABLE turns (person_id varchar REFERENCES people ON DELETE CASCADE, turn int,
        event bytea NOT NULL, replies bytea NOT NULL, at timestamptz NOT NULL, sent_at timestamptz,
        PRIMARY KEY (person_id, turn), UNIQUE (person_id, event));
    CREATE INDEX ON turns (at) WHERE sent_at IS NULL;
"""
SENT = "UPDATE turns SET sent_at = $1 WHERE person_id = $2 AND turn = $3"
LOCK = """
    SELECT s.person_id FROM addresses a JOIN sessions s ON s.person_id = a.person_id
    WHERE channel = $1 AND key_hash = $2 FOR UPDATE OF s
"""
ARRIVE = """
    SELECT s.person_id, s.turn, s.state, a.last_used_at, a.gone_at, t.replies, t.sent_at
    FROM addresses a JOIN sessions s ON s.person_id = a.person_id
    LEFT JOIN turns t ON t.person_id = a.person_id AND t.event = $3
    WHERE a.channel = $1 AND a.key_hash = $2
"""
SESSION = """
    UPDATE sessions SET turn = $2, state = $3, updated_at = $4, used_key_hash = $5
    WHERE person_id = $1
"""
TURN = "INSERT INTO turns (person_id, turn, event, replies, at) VALUES ($1, $2, $3, $4, $5)"
PERSON = "INSERT INTO people VALUES ($1, $2)"
NOWHERE = "INSERT INTO sessions (person_id, turn, updated_at) VALUES ($1, 0, $2)"
ADDRESS = "INSERT INTO addresses VALUES ('telegram', $1, $2, $3, $4)"
STATE, REPLIES, KEY = os.urandom(1533), os.urandom(756), os.urandom(60)  # as long as ours
CONNECTIONS = 10  # as ours has


class Rows:
    """The reads and writes of one turn, in one transaction; *sent* is marked in the next one."""

    def __init__(self) -> None:
        self._sent: list[tuple[str, int]] = []

    async def open(self) -> None:
        self._pool = await asyncpg.create_pool(
            arguments()[3], min_size=CONNECTIONS, max_size=CONNECTIONS
        )
        await self._pool.execute(TABLES)

    async def store(self, chat: int, event: str) -> tuple[str, int]:
        """Stores a turn; gives what `sent` takes."""
        now, sent = datetime.now(UTC), tuple(self._sent)
        self._sent.clear()
        async with self._pool.acquire() as connection, connection.transaction():
            for person, turn in sent:
                await connection.execute(SENT, now, person, turn)
            return await self._turn(connection, _hash(str(chat)), _hash(event), now)

    def sent(self, turn: tuple[str, int]) -> None:
        """Notes that an answer has left."""
        self._sent.append(turn)

    async def _turn(
        self, connection: Connection, key_hash: bytes, event: bytes, now: datetime
    ) -> tuple[str, int]:
        if await connection.fetchval(LOCK, "telegram", key_hash) is None:
            await self._meet(connection, key_hash, now)
        found = await connection.fetchrow(ARRIVE, "telegram", key_hash, event)
        assert found is not None
        person, turn = found["person_id"], found["turn"] + 1
        await connection.execute(SESSION, person, turn, STATE, now, key_hash)
        await connection.execute(TURN, person, turn, event, REPLIES, now)
        return person, turn

    async def _meet(self, connection: Connection, key_hash: bytes, now: datetime) -> None:
        person = str(uuid.uuid4())
        await connection.execute(PERSON, person, now)
        await connection.execute(NOWHERE, person, now)
        await connection.execute(ADDRESS, key_hash, person, KEY, now)


rows = Rows()


async def wrote(message: Message, event_update: Update) -> None:
    turn = await rows.store(message.chat.id, str(event_update.update_id))
    await answer(message)
    rows.sent(turn)


async def pressed(query: CallbackQuery, event_update: Update) -> None:
    turn = await rows.store(query.from_user.id, str(event_update.update_id))
    await edit(query)
    rows.sent(turn)


def _hash(word: str) -> bytes:
    return hashlib.sha256(word.encode()).digest()


def main() -> None:
    dispatcher = Dispatcher()
    dispatcher.message.register(wrote)
    dispatcher.callback_query.register(pressed)
    run(dispatcher, rows.open)


if __name__ == "__main__":
    main()
