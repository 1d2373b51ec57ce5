"""A store that remembers in memory: the whole conversation without a database, and fast."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.coach.case import PARTS, Case, Change, Erase, Exhibit, Record
from bot.coach.storing import (
    Answers,
    App,
    Arrived,
    Mark,
    Processes,
    Reading,
    Reminders,
    TooLarge,
    Waiting,
)
from bot.core.messages import Address, Heard, Reply, Upload

PART_OF = {kind: part for part, kind in PARTS.items()}


@dataclass
class Known:
    """What is remembered of one person; an erased one has only their answers left."""

    session: str | None = None
    turn: int = 0
    case: Case = field(default_factory=Case)
    files: dict[str, bytes] = field(default_factory=dict)
    answers: dict[str, tuple[Reply, ...]] = field(default_factory=dict)


class MemoryStore:
    """Everybody by their address; a person's id is the address in words."""

    def __init__(self) -> None:
        self.known: dict[str, Known] = {}

    @contextmanager
    def begin(self) -> Iterator["MemoryUnit"]:
        """Holds what is no transaction: an error here ends the test anyway."""
        yield MemoryUnit(self.known)

    def waiting(self, now: datetime, before: datetime, channels: Collection[str]) -> Waiting:
        """Counts nothing."""
        return Waiting(0, None, 0)

    @property
    def at_once(self) -> int:
        """Is one after another."""
        return 1

    def ready(self) -> bool:
        """Is always there."""
        return True

    def close(self) -> None:
        """Has nothing to close."""


class MemoryUnit:
    """Reads and writes at once."""

    def __init__(self, known: dict[str, Known]) -> None:
        self._known = known

    def arrive(self, address: Address, event: str, now: datetime) -> Arrived:
        """Finds the person at an address, or makes them."""
        person = f"{address.channel}:{address.key}"
        new = person not in self._known
        known = self._known.setdefault(person, Known())
        return Arrived(person, new, known.session, known.turn, known.answers.get(event))

    def find(self, address: Address) -> Arrived | None:
        """Finds the person at an address."""
        known = f"{address.channel}:{address.key}" in self._known
        return self.arrive(address, "", datetime.now(UTC)) if known else None

    def gone(self, address: Address, now: datetime) -> None:
        """Forgets it: here everybody is reached."""

    def page(self, address: Address, *, is_open: bool) -> None:
        """Forgets it: there is one process."""

    def load(self, person_id: str, parts: Collection[str]) -> Case:
        """Gives the named parts of a case."""
        case = self._known[person_id].case
        return Case(**{part: getattr(case, part) for part in parts})

    def apply(self, person_id: str, changes: Iterable[Change]) -> None:
        """Writes records; erasing leaves the answers."""
        for change in changes:
            if isinstance(change, Erase):
                self._known[person_id] = Known(answers=self._known[person_id].answers)
            else:
                self._put(person_id, change)

    def save(
        self, person_id: str, turn: int, session: str, heard: Heard, replies: Sequence[Reply]
    ) -> None:
        """Remembers the session and the answer."""
        known = self._known[person_id]
        known.session, known.turn = session, turn
        known.answers[heard.event] = tuple(replies)

    def sent(self, marks: Collection[Mark]) -> None:
        """Forgets nothing: here all is sent."""

    def unsent(self, person_id: str | None = None) -> list[tuple[str, Reply]]:
        """Gives nothing: here all is sent."""
        return []

    def keep(
        self, person_id: str, upload: Upload, contact: str, now: datetime, limit_bytes: int
    ) -> Exhibit:
        """Remembers a file."""
        known, content = self._known[person_id], Path(upload.path).read_bytes()
        if len(content) > limit_bytes:
            raise TooLarge(limit_bytes)
        name = f"exhibit-{len(known.files)}"
        known.files[name] = content
        digest = hashlib.sha256(content).hexdigest()
        exhibit = Exhibit(name, contact, upload.name, digest, len(content), now)
        self._put(person_id, exhibit)
        return exhibit

    def fetch(self, person_id: str, exhibit_id: str) -> Iterator[bytes]:
        """Gives a file's content."""
        return iter((self._known[person_id].files[exhibit_id],))

    @property
    def joins(self) -> "MemoryUnit":
        """Everybody is alone here, and no code of anybody else is right."""
        return self

    @property
    def tries(self) -> "MemoryUnit":
        """Nothing is limited here."""
        return self

    def issue(self, person_id: str, code: str, now: datetime, until: datetime) -> None:
        """Forgets the code: nobody else is here to type it."""

    def issuer(self, code: str, now: datetime) -> str | None:
        """Knows no code."""
        return None

    def take(self, code: str, address: Address, now: datetime) -> str | None:
        """Knows no code."""
        return None

    def use(self, address: Address, now: datetime) -> str | None:
        """Knows no code."""
        return None

    def move(self, address: Address, person_id: str, now: datetime) -> None:
        """Is never asked to."""
        raise NotImplementedError

    def part(self, person_id: str, app_id: str) -> bool:
        """Leaves everybody where they are."""
        return False

    def apps(self, person_id: str) -> list[App]:
        """Gives the only one."""
        channel, _, key = person_id.partition(":")
        return [App("here", Address(channel, key), datetime.now(UTC))]

    def allow(
        self, kind: str, address: Address, now: datetime, most: int, within: timedelta
    ) -> bool:
        """Allows everything."""
        return True

    def forget(self, kind: str, address: Address) -> None:
        """Has counted nothing."""

    @property
    def reminders(self) -> Reminders:
        """Nothing here waits for its time."""
        raise NotImplementedError

    @property
    def answers(self) -> Answers:
        """Nothing here waits to be sent."""
        raise NotImplementedError

    @property
    def processes(self) -> Processes:
        """Nobody else is at work here."""
        raise NotImplementedError

    @property
    def reading(self) -> Reading:
        """Nothing here looks at several people."""
        raise NotImplementedError

    def _put(self, person_id: str, record: Record) -> None:
        known, part = self._known[person_id], PART_OF[type(record)]
        others = (each for each in getattr(known.case, part) if each.id != record.id)
        known.case = replace(known.case, **{part: (*others, record)})
