"""One transaction: what a turn reads and writes, in as few statements as possible."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.coach.case import Case, Change, Erase, Exhibit, Record, Reminder
from bot.coach.storing import Arrived, Mark
from bot.core.ids import new_id
from bot.core.messages import Address, Heard, Reply, Upload
from bot.storage import quick, rows
from bot.storage import statements as sql
from bot.storage.answers import Answers
from bot.storage.arriving import Arrivals
from bot.storage.encryption import Keys
from bot.storage.farewells import Farewells
from bot.storage.files import Files
from bot.storage.joins import Joins
from bot.storage.processes import Processes
from bot.storage.reading import Reading
from bot.storage.reminders import Reminders
from bot.storage.tries import Tries

KEPT_TURNS = 50
_PRUNED_EVERY = 10  # 50 to 59 sent turns are kept, and nine turns in ten pay nothing for it


class Unit:
    """What can be done in one transaction. Nothing of it is saved unless it ends well."""

    def __init__(self, connection: Connection, keys: Keys, files: Files, owner: str) -> None:
        self._connection = connection
        self._keys = keys
        self._files = files
        self._owner = owner
        self._farewells = Farewells(connection, files)
        self.joins = Joins(connection, keys)
        self.tries = Tries(connection, keys)
        self.answers = Answers(connection, keys, owner)
        self.processes = Processes(connection, owner)
        self._arrivals = Arrivals(connection, keys, self._farewells, self.answers)
        self.reminders = Reminders(connection, keys, owner)
        self.reading = Reading(connection, keys, self.reminders)
        self._kept: list[tuple[str, str]] = []
        self._erased: list[str] = []

    def arrive(self, address: Address, event: str, now: datetime) -> Arrived:
        """Finds the person at an address, or makes them; no other turn of theirs comes between."""
        return self._arrivals.arrive(address, event, now)

    def find(self, address: Address) -> Arrived | None:
        """Finds the person at an address and changes nothing; None for somebody new."""
        return self._arrivals.find(address)

    def gone(self, address: Address, now: datetime) -> None:
        """Notes that nobody is reached at an address any more."""
        where = rows.look_up(self._keys, address)
        self._connection.execute(sql.ADDRESS_GONE, {**where, "now": now})

    def page(self, address: Address, *, is_open: bool) -> None:
        """Notes that this process has the page of an address open, or no longer."""
        which = {**rows.look_up(self._keys, address), "the_owner": self._owner}
        self._connection.execute(sql.PAGE_OPEN if is_open else sql.PAGE_CLOSED, which)

    def load(self, person_id: str, parts: Collection[str]) -> Case:
        """Reads the named parts of a case; the others stay empty."""
        return self.reading.cases([person_id], parts)[person_id]

    def apply(self, person_id: str, changes: Iterable[Change]) -> None:
        """Writes records, each over the one with its id; `Erase` removes all of the person."""
        for change in changes:
            match change:
                case Erase():
                    self._farewells.begin(person_id)
                    self._erased.append(person_id)
                case Reminder():
                    self.reminders.put(person_id, change)
                case _:
                    self._put(person_id, change)

    def save(
        self, person_id: str, turn: int, session: str, heard: Heard, replies: Sequence[Reply]
    ) -> None:
        """Writes the session (JSON) and the turn; of a person just erased, only the replies."""
        answer = {
            "turn": turn,
            "event": rows.event(self._keys, heard.address, heard.event),
            "replies": rows.pack_replies(self._keys, person_id, turn, replies),
            "at": heard.at,
            **self.answers.lease(heard.at),
        }
        if self._save_session(person_id, turn, session, heard):
            more = {"person_id": person_id, "channel": heard.address.channel}
            quick.run(self._connection, sql.ADD_TURN, {**answer, **more})
            self._prune(person_id, turn)
        else:  # the session went with the person, who was erased in this very turn
            self._farewells.save(person_id, {**answer, **rows.look_up(self._keys, heard.address)})

    def sent(self, marks: Collection[Mark]) -> None:
        """Notes which turns' replies have left."""
        which = [
            {"the_person": person, "the_turn": turn, "now": now} for person, turn, now in marks
        ]
        if which and quick.run(self._connection, sql.SENT, *which) < len(which):
            quick.run(self._connection, sql.SENT_FAREWELL, *which)

    def unsent(self, person_id: str | None = None) -> list[tuple[str, Reply]]:
        """Gives every reply (or one person's) not noted as sent, with its person, oldest first."""
        which = {"the_person": person_id}
        found = self._connection.execute(sql.UNSENT_OF if person_id else sql.UNSENT, which)
        return [
            (row.person_id, reply)
            for row in found
            for reply in rows.unpack_replies(self._keys, row)
        ]

    def keep(
        self, person_id: str, upload: Upload, contact: str, now: datetime, limit_bytes: int
    ) -> Exhibit:
        """Stores a file, sealed, with its record.

        Raises TooLarge, StoreError, or OSError when the upload itself cannot be read.
        """
        exhibit_id = new_id(now)
        digest = self._files.receive(person_id, exhibit_id, Path(upload.path), limit_bytes)
        self._kept.append((person_id, exhibit_id))
        exhibit = Exhibit(exhibit_id, contact, upload.name, digest.sha256, digest.size, now)
        self._put(person_id, exhibit)
        return exhibit

    def fetch(self, person_id: str, exhibit_id: str) -> Iterator[bytes]:
        """Streams an exhibit's plain content; raises LookupError when the person has no such."""
        if not self._has_exhibit(person_id, exhibit_id):
            raise LookupError(exhibit_id)
        return self._files.fetch(person_id, exhibit_id)

    def finish(self) -> None:
        """Completes what a crash interrupted: files on their way in, and erasures."""
        self._files.sweep(self._has_exhibit)
        self._farewells.finish()

    def committed(self) -> None:
        """Makes the files follow the rows, now that these are safe."""
        for person_id, exhibit_id in self._kept:
            self._files.settle(person_id, exhibit_id)
        for person_id in self._erased:
            self._files.forget(person_id)

    def failed(self) -> None:
        """Removes the files kept in this transaction, which is undone."""
        for person_id, exhibit_id in self._kept:
            self._files.discard(person_id, exhibit_id)

    def _save_session(self, person_id: str, turn: int, session: str, heard: Heard) -> bool:
        row = {
            "the_person": person_id,
            "turn": turn,
            "state": rows.pack_session(self._keys, person_id, session),
            "updated_at": heard.at,
            "used_key_hash": rows.key_hash(self._keys, heard.address),
        }
        return quick.run(self._connection, sql.SAVE_SESSION, row) > 0

    def _has_exhibit(self, person_id: str, exhibit_id: str) -> bool:
        which = {"the_person": person_id, "the_part": "exhibits", "the_id": exhibit_id}
        return self._connection.execute(sql.HAS_RECORD, which).first() is not None

    def _prune(self, person_id: str, turn: int) -> None:
        if turn % _PRUNED_EVERY == 0:
            which = {"the_person": person_id, "last": turn - KEPT_TURNS}
            self._connection.execute(sql.PRUNE_TURNS, which)

    def _put(self, person_id: str, record: Record) -> None:
        row = {
            "person_id": person_id,
            "part": rows.part_of(record),
            "id": record.id,
            "at": rows.written_at(record),
            "body": rows.pack_record(self._keys, person_id, record),
        }
        statement = sql.conflicting(self._connection.dialect.name).put_record
        self._connection.execute(statement, {**row, "the_person": person_id})
