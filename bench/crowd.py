"""A database as it is when many people have come: each has an address, a session, and one call."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from bench.blocks import WALK
from bot.app import build
from bot.coach.case import Record
from bot.coach.storing import Arrived
from bot.conversation import Conversation
from bot.core.ids import new_id
from bot.core.messages import Address, Heard, Pick, Text
from bot.settings import Settings
from bot.storage import rows
from bot.storage.encryption import Keys
from bot.storage.store import Store

Values: TypeAlias = list[tuple[Any, ...]]
CAME = datetime(2026, 3, 1, tzinfo=UTC)
BETWEEN = timedelta(seconds=1)
AT_ONCE = 20_000
SAID = (*WALK, "=/call")  # the second call puts the first one into the log
# Only while it is filled: the product sets its own again whenever it opens a database.
QUICK = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000")
# Each takes the first person's row, and what must be another's. Values of a million rows that go
# through SQLAlchemy take minutes.
PERSON = "INSERT INTO people SELECT ?, created_at FROM people WHERE person_id = ?"
ADDRESS = """INSERT INTO addresses (channel, key_hash, person_id, key, last_used_at)
    SELECT channel, ?, ?, ?, last_used_at FROM addresses WHERE person_id = ?"""
SESSION = """INSERT INTO sessions (person_id, state, turn, updated_at)
    SELECT ?, ?, turn, updated_at FROM sessions WHERE person_id = ?"""
RECORD = """INSERT INTO records (person_id, body, part, id, number, at)
    SELECT ?, ?, part, id, number, at FROM records WHERE person_id = ?"""


def fill(settings: Settings, count: int) -> None:
    """Fills a new SQLite database with the chats 1 to `count`: the first has really called, and
    the others have the same behind them."""
    conversation = build(settings)
    first, record = _called(conversation)
    store = conversation.store
    assert isinstance(store, Store)
    with store._engine.connect() as connection:
        for each in QUICK:
            connection.connection.cursor().execute(each)
        for begin in range(2, count + 1, AT_ONCE):
            chats = range(begin, min(begin + AT_ONCE, count + 1))
            for statement, values in _copies(store._keys, chats, first, record).items():
                connection.exec_driver_sql(statement, values)
            connection.commit()
    conversation.elsewhere.close()
    store.close()


def _called(conversation: Conversation) -> tuple[Arrived, Record]:
    """Lets the first chat go through a call; gives who that was, and the record it left."""
    at = Address("telegram", "1")
    for number, did in enumerate(SAID):
        what = Text(did[1:]) if did.startswith("=") else Pick(did)
        conversation.turn(Heard(at, str(number), what, CAME, guessed={"language": "en"}))
    with conversation.store.begin() as unit:
        arrived = unit.find(at)
        assert arrived is not None
        (record,) = unit.load(arrived.person_id, ["contacts"]).contacts
    return arrived, record


def _copies(keys: Keys, chats: Sequence[int], of: Arrived, record: Record) -> dict[str, Values]:
    assert of.session is not None
    ids, session = [new_id(CAME + BETWEEN * chat) for chat in chats], of.session
    addresses = [
        (rows.key_hash(keys, address), id, rows.pack_address(keys, id, address), of.person_id)
        for id, address in zip(ids, [Address("telegram", str(chat)) for chat in chats], strict=True)
    ]
    return {
        PERSON: [(id, of.person_id) for id in ids],
        ADDRESS: sorted(addresses),
        SESSION: [(id, rows.pack_session(keys, id, session), of.person_id) for id in ids],
        RECORD: [(id, rows.pack_record(keys, id, record), of.person_id) for id in ids],
    }
