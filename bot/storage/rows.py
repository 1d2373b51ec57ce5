"""What is sealed in the rows: the core's own types as JSON, bound to the person and the kind."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

from pydantic import TypeAdapter
from sqlalchemy import Row

from bot.coach.case import PARTS, Record
from bot.core.messages import Address, Reply
from bot.storage.encryption import Keys

AnyRow: TypeAlias = Row[*tuple[Any, ...]]

_WRITTEN = ("written_at", "made_at", "received_at", "agreed_at", "noted_at", "at")
_PART_OF = {kind: part for part, kind in PARTS.items()}


def part_of(record: Record) -> str:
    """Names the part of the case that a record belongs to."""
    return _PART_OF[type(record)]


def written_at(record: Record) -> datetime:
    """Tells when a record was written."""
    moments: Iterator[datetime | None] = (getattr(record, name, None) for name in _WRITTEN)
    return next(moment for moment in moments if moment is not None)


def pack_record(keys: Keys, person_id: str, record: Record) -> bytes:
    """Seals a record of a case."""
    part = part_of(record)
    return keys.seal(_records(part).dump_json(record), _record(person_id, part, record.id))


def unpack_record(keys: Keys, person_id: str, row: AnyRow) -> Any:
    """Reads a record; fields that are newer than the row get their defaults."""
    return unpack_part(keys, person_id, row.part, row)


def unpack_part(keys: Keys, person_id: str, part: str, row: AnyRow) -> Any:
    """Reads a record of a part that has a table of its own."""
    plain = keys.open(row.body, _record(person_id, part, row.id))
    return _records(part).validate_json(plain)


def pack_replies(keys: Keys, person_id: str, turn: int, replies: Sequence[Reply]) -> bytes:
    """Seals a turn's replies."""
    plain = _replies().dump_json(tuple(replies))
    return keys.seal(plain, _turn(person_id, turn))


def unpack_replies(keys: Keys, row: AnyRow) -> tuple[Reply, ...]:
    """Reads the replies of a turn or a farewell."""
    plain = keys.open(row.replies, _turn(row.person_id, row.turn))
    return _replies().validate_json(plain)


def pack_session(keys: Keys, person_id: str, session: str) -> bytes:
    """Seals a session's JSON."""
    return keys.seal(session.encode(), _session(person_id))


def unpack_session(keys: Keys, row: AnyRow) -> str:
    """Reads a session's JSON."""
    return keys.open(row.state, _session(row.person_id)).decode()


def pack_address(keys: Keys, person_id: str, address: Address) -> bytes:
    """Seals an address's key."""
    key = address.key.encode(errors="surrogatepass")
    return keys.seal(key, _address(person_id, address.channel))


def unpack_address(keys: Keys, row: AnyRow) -> Address:
    """Reads an address; raises StoreError, as all of these do, unless the keys fit."""
    key = keys.open(row.key, _address(row.person_id, row.channel))
    return Address(row.channel, key.decode(errors="surrogatepass"))


def look_up(keys: Keys, address: Address) -> dict[str, Any]:
    """Gives what an address is looked up by."""
    return {"the_channel": address.channel, "the_key_hash": key_hash(keys, address)}


def key_hash(keys: Keys, address: Address) -> bytes:
    """Gives what stands for an address, the same whenever it is asked for."""
    return keys.find("address", address.channel, address.key)


def event(keys: Keys, address: Address, event_id: str) -> bytes:
    """Gives what an event is looked up by: two addresses of one person may name theirs alike."""
    return keys.find("event", address.channel, address.key, event_id)


def _session(person_id: str) -> str:
    return f"session/{person_id}"


def _turn(person_id: str, turn: int) -> str:
    return f"turn/{person_id}/{turn}"


def _record(person_id: str, part: str, record_id: str) -> str:
    return f"record/{person_id}/{part}/{record_id}"


def _address(person_id: str, channel: str) -> str:
    return f"address/{person_id}/{channel}"


# What each table's sealed column is bound to.
BOUND: Mapping[str, Callable[[AnyRow], str]] = {
    "addresses": lambda row: _address(row.person_id, row.channel),
    "sessions": lambda row: _session(row.person_id),
    "turns": lambda row: _turn(row.person_id, row.turn),
    "records": lambda row: _record(row.person_id, row.part, row.id),
    "reminders": lambda row: _record(row.person_id, "reminders", row.id),
    "farewells": lambda row: _turn(row.person_id, row.turn),
}


@cache
def _records(part: str) -> TypeAdapter[Any]:
    return TypeAdapter(PARTS[part])


@cache
def _replies() -> TypeAdapter[tuple[Reply, ...]]:
    return TypeAdapter(tuple[Reply, ...])
