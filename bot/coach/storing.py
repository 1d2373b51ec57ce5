"""What the conversation needs of storage, and nothing of how it is stored."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.coach.case import Case, Change, Exhibit
from bot.core.messages import Address, Heard, Reply, Upload


@dataclass(frozen=True)
class Arrived:
    """Who an event came from. `turn` counts the turns so far; `answered` holds the replies of an
    event that was seen before, which must not be stepped again."""

    person_id: str
    new: bool
    session: str | None
    turn: int
    answered: tuple[Reply, ...] | None


class TooLarge(Exception):
    """A file has more than `limit_bytes` bytes; nothing of it was kept."""

    def __init__(self, limit_bytes: int) -> None:
        super().__init__(f"a file may have at most {limit_bytes} bytes")
        self.limit_bytes = limit_bytes


class StoreError(Exception):
    """The store cannot be read or written; the message names the file and what to do."""


class Unit(Protocol):
    """One transaction: nothing is saved until it ends well."""

    def arrive(self, address: Address, event: str, now: datetime) -> Arrived:
        """Finds the person at an address, or makes them; no other turn of theirs comes between."""
        ...

    def find(self, address: Address) -> Arrived | None:
        """Finds the person at an address and changes nothing; None for somebody new."""
        ...

    def load(self, person_id: str, parts: Collection[str]) -> Case:
        """Reads the named parts of a case; the others stay empty."""
        ...

    def apply(self, person_id: str, changes: Iterable[Change]) -> None:
        """Writes records, each over one with its id, and erases a person where that is asked."""
        ...

    def save(
        self, person_id: str, turn: int, session: str, heard: Heard, replies: Sequence[Reply]
    ) -> None:
        """Writes the session (JSON) and the turn; of a person just erased, only the replies."""
        ...

    def sent(self, person_id: str, turn: int, now: datetime) -> None:
        """Notes that a turn's replies have left."""
        ...

    def unsent(self, person_id: str | None = None) -> list[tuple[str, Reply]]:
        """Gives every reply (or one person's) not noted as sent, with its person, oldest first."""
        ...

    def keep(
        self, person_id: str, upload: Upload, contact: str, now: datetime, limit_bytes: int
    ) -> Exhibit:
        """Streams a file in; raises TooLarge."""
        ...

    def fetch(self, person_id: str, exhibit_id: str) -> Iterator[bytes]:
        """Streams a file's content; raises LookupError where the person has none such."""
        ...


class Store(Protocol):
    """Where everything is remembered."""

    def begin(self) -> AbstractContextManager[Unit]:
        """Holds one transaction: committed at the end, undone by an error."""
        ...

    def close(self) -> None:
        """Closes it."""
        ...
