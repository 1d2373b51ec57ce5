"""What is read of one person or of several in one go: their cases, and where they are."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection

from bot.coach.case import Case
from bot.coach.storing import Whereabouts
from bot.core.messages import Address
from bot.storage import rows
from bot.storage import statements as sql
from bot.storage.encryption import Keys
from bot.storage.reminders import PART, Reminders


class Reading:
    """The looks of one transaction at people."""

    def __init__(self, connection: Connection, keys: Keys, reminders: Reminders) -> None:
        self._connection = connection
        self._keys = keys
        self._reminders = reminders

    def cases(self, persons: Collection[str], parts: Collection[str]) -> dict[str, Case]:
        """Reads the named parts of some cases; the others stay empty."""
        found: dict[str, dict[str, Any]] = {who: {part: [] for part in parts} for who in persons}
        self._records(found, [part for part in parts if part != PART])
        if PART in parts:
            for who, reminders in self._reminders.load(persons).items():
                found[who][PART] = reminders
        return {
            who: Case(**{part: tuple(records) for part, records in case.items()})
            for who, case in found.items()
        }

    def whereabouts(self, persons: Collection[str]) -> dict[str, Whereabouts]:
        """Tells where some people are reached, and where they stand in the talk."""
        addresses = self._addresses(persons)
        found = self._connection.execute(sql.SESSIONS, {"persons": list(persons)})
        return {
            row.person_id: Whereabouts(
                addresses.get(row.person_id, []),
                None if row.state is None else rows.unpack_session(self._keys, row),
                row.turn,
            )
            for row in found
        }

    def _records(self, found: dict[str, dict[str, Any]], parts: list[str]) -> None:
        if found and parts:
            which = {"persons": list(found), "parts": parts}
            for row in self._connection.execute(sql.RECORDS, which):
                record = rows.unpack_record(self._keys, row.person_id, row)
                found[row.person_id][row.part].append(record)

    def _addresses(self, persons: Collection[str]) -> dict[str, list[Address]]:
        found: dict[str, list[Address]] = {}
        for row in self._connection.execute(sql.ADDRESSES, {"persons": list(persons)}):
            address = rows.unpack_address(self._keys, row)
            found.setdefault(row.person_id, []).append(address)
        return found
