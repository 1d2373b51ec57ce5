"""Who an event comes from: the person at its address, or a new one."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.coach.storing import Arrived
from bot.core.ids import new_id
from bot.core.messages import Address
from bot.storage import quick, rows
from bot.storage import statements as sql
from bot.storage.answers import Answers
from bot.storage.encryption import Keys
from bot.storage.engine import locks_rows
from bot.storage.farewells import Farewells

_USE_NOTED_EVERY = timedelta(minutes=1)


class Arrivals:
    """Finds and makes people within one transaction."""

    def __init__(
        self, connection: Connection, keys: Keys, farewells: Farewells, answers: Answers
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._farewells = farewells
        self._answers = answers

    def arrive(self, address: Address, event: str, now: datetime) -> Arrived:
        """Finds the person at an address, or makes them, and holds them until the commit. The
        answer to an event that is heard again, unless it has left, is this process's to send."""
        where = rows.look_up(self._keys, address)
        event_hash = rows.event(self._keys, address, event)
        found = self._held(where, event_hash)
        if found is None:
            left = self._farewells.heard(where, event_hash)
            return self._again(left, now) if left else self._newcomer(address, event, now)
        if found.gone_at is not None or now - found.last_used_at >= _USE_NOTED_EVERY:
            self._connection.execute(sql.USE_ADDRESS, {**where, "now": now})
        return self._again(found, now)

    def find(self, address: Address) -> Arrived | None:
        """Finds the person at an address and changes nothing; None for somebody new."""
        found = self._look(rows.look_up(self._keys, address), b"")
        return None if found is None else self._known(found)

    def _held(self, where: Mapping[str, Any], event: bytes) -> rows.AnyRow | None:
        """Holds whoever is at an address, and looks. First and apart: who waits here must look
        afresh, and hold again where the address has become another person's meanwhile."""
        if not locks_rows(self._connection):
            return self._look(where, event)
        while True:
            held = quick.first(self._connection, sql.LOCK, where)
            found = self._look(where, event)
            if found is None or (held and found.person_id == held.person_id):
                return found

    def _look(self, where: Mapping[str, Any], event: bytes) -> rows.AnyRow | None:
        found: rows.AnyRow | None = quick.first(
            self._connection, sql.ARRIVE, {**where, "the_event": event}
        )
        return found

    def _again(self, found: rows.AnyRow, now: datetime) -> Arrived:
        if found.replies is not None and found.sent_at is None:
            self._answers.take(found.person_id, found.turn, now)
        return self._known(found)

    def _known(self, found: rows.AnyRow) -> Arrived:
        session = None if found.state is None else rows.unpack_session(self._keys, found)
        answered = None if found.replies is None else rows.unpack_replies(self._keys, found)
        return Arrived(
            found.person_id,
            False,
            session,
            found.turns,
            answered,
            left=found.sent_at is not None,
            gone=found.gone_at is not None,
        )

    def _newcomer(self, address: Address, event: str, now: datetime) -> Arrived:
        person_id = new_id(now)
        session = {"person_id": person_id, "turn": 0, "state": None, "updated_at": now}
        self._connection.execute(sql.ADD_PERSON, {"person_id": person_id, "created_at": now})
        self._connection.execute(sql.ADD_SESSION, session)
        if self._claim(person_id, address, now):
            return Arrived(person_id, True, None, 0, None)
        self._connection.execute(sql.REMOVE_PERSON, {"the_person": person_id})
        return self.arrive(address, event, now)  # another process has just met them

    def _claim(self, person_id: str, address: Address, now: datetime) -> bool:
        row = {
            "channel": address.channel,
            "key_hash": rows.look_up(self._keys, address)["the_key_hash"],
            "person_id": person_id,
            "key": rows.pack_address(self._keys, person_id, address),
            "last_used_at": now,
        }
        statement = sql.conflicting(self._connection.dialect.name).claim_address
        return self._connection.execute(statement, row).first() is not None
