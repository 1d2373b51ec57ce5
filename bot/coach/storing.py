"""What the conversation needs of storage, and nothing of how it is stored."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeAlias

from bot.coach.case import Case, Change, Exhibit, Reminder
from bot.core.messages import Address, Heard, Reply, Upload

PAGES = "pages"  # a kind of process: one that has people's pages open
Mark: TypeAlias = tuple[str, int, datetime]  # whose answer left, of which turn, and when


@dataclass(frozen=True)
class Arrived:
    """Who an event came from. `turn` counts the turns so far; `answered` holds the replies of an
    event that was seen before, which must not be stepped again, and `left` says whether they have
    left. `gone`: until now nothing could be said to them there."""

    person_id: str
    new: bool
    session: str | None
    turn: int
    answered: tuple[Reply, ...] | None
    left: bool = False
    gone: bool = False


@dataclass(frozen=True)
class Whereabouts:
    """Where a person is reached, the address last used first (those they are gone from last), and
    where they stand in the talk: the session (JSON) and how many turns there were."""

    addresses: Sequence[Address]
    session: str | None
    turn: int


@dataclass(frozen=True)
class Claimed:
    """A reminder that is due, held for whoever claimed it until the lease ends."""

    person_id: str
    reminder: Reminder


@dataclass(frozen=True)
class Settled:
    """What became of a claimed reminder, and when it is to be tried again: `due_at` None never."""

    person_id: str
    reminder: Reminder
    due_at: datetime | None


@dataclass(frozen=True)
class Waiting:
    """How many reminders are due, since when the oldest of them, and how many answers have not
    left; of each no more are counted than a thousand."""

    due: int
    oldest: datetime | None
    unsent: int


@dataclass(frozen=True)
class App:
    """One of the places where a person is reached; its id says nothing of the address."""

    id: str
    address: Address
    used_at: datetime


class TooLarge(Exception):
    """A file has more than `limit_bytes` bytes; nothing of it was kept."""

    def __init__(self, limit_bytes: int) -> None:
        super().__init__(f"a file may have at most {limit_bytes} bytes")
        self.limit_bytes = limit_bytes


class StoreError(Exception):
    """The store cannot be read or written; the message names the file and what to do."""


class Unreachable(StoreError):
    """The database was lost or is away: the same may succeed when it is back."""


class Crossed(StoreError):
    """Two transactions were in each other's way and this one was undone: the same succeeds now."""


class Reminders(Protocol):
    """The reminders within one transaction. A claim is known by its `owner`, a token of its own."""

    def load(
        self, persons: Iterable[str], by: datetime | None = None
    ) -> Mapping[str, Sequence[Reminder]]:
        """Reads the reminders of some persons, in the order they were made: all, or only those
        that are to be said, or tried again, by some moment."""
        ...

    def claim(
        self,
        now: datetime,
        until: datetime,
        owner: str,
        limit: int,
        person_id: str | None = None,
        channels: Collection[str] | None = None,
    ) -> list[Claimed]:
        """Takes what has been due longest (of one person, or of anybody with None; only of people
        who were last on one of these channels, and whose page no other process has open, or of
        any), for as long as the lease lasts; passes over what others hold."""
        ...

    def settle(self, owner: str, settled: Sequence[Settled]) -> None:
        """Writes what became of claimed reminders; those of a lost claim stay as they are."""
        ...

    def next_due(self, channels: Collection[str] | None = None) -> datetime | None:
        """Gives when something is due next (to people on these channels, or on any): a reminder,
        the end of a lease, another try."""
        ...

    def hasten(self, person_id: str, ids: Collection[str], now: datetime) -> None:
        """Lets reminders be tried now; those that a worker holds are left to it."""
        ...


class Joins(Protocol):
    """Several addresses of one person, within one transaction."""

    def issue(self, person_id: str, code: str, now: datetime, until: datetime) -> None:
        """Lets a code lead to this person's case; the one before it no longer does."""
        ...

    def issuer(self, code: str, now: datetime) -> str | None:
        """Gives the person whose case a code leads to, and takes nothing."""
        ...

    def take(self, code: str, address: Address, now: datetime) -> str | None:
        """Takes a code for an address, which alone may use it from then on; gives its person."""
        ...

    def use(self, address: Address, now: datetime) -> str | None:
        """Uses up the code that this address took, and holds its person until the commit; None
        where it has run out."""
        ...

    def move(self, address: Address, person_id: str, now: datetime) -> None:
        """Lets an address be this person's from now on."""
        ...

    def part(self, person_id: str, app_id: str) -> bool:
        """Takes an address off a person: whoever writes from there is new. False for one that is
        not theirs."""
        ...

    def apps(self, person_id: str) -> list[App]:
        """Lists the addresses of a person, the one last used first."""
        ...


class Tries(Protocol):
    """How often an address has tried what is limited, within one transaction."""

    def allow(
        self, kind: str, address: Address, now: datetime, most: int, within: timedelta
    ) -> bool:
        """Counts one try; False, uncounted, once there were so many since the first of them."""
        ...

    def forget(self, kind: str, address: Address) -> None:
        """Begins to count anew."""
        ...


class Answers(Protocol):
    """Whose it is to send the answers that have not left, within one transaction."""

    def hold(self, person_id: str, turn: int, now: datetime) -> bool:
        """Keeps one for another lease; False for one that has left, or that another has taken."""
        ...

    def take_over(self, channel: str, now: datetime, at_most: int) -> list[tuple[str, Reply]]:
        """Keeps what this process has to send on a channel, and takes what nobody holds any more:
        gives the replies of that with their persons, oldest first."""
        ...

    def let_go(self, now: datetime) -> None:
        """Leaves all that this process holds to others."""
        ...


class Processes(Protocol):
    """The processes that live, within one transaction."""

    def beat(self, kind: str, now: datetime) -> None:
        """Says that this process lives."""
        ...

    def living(self, kind: str, now: datetime) -> int:
        """Counts those that live; to be asked in a transaction after that of `beat`."""
        ...

    def leave(self) -> None:
        """Says that this process has come to its end."""
        ...


class Reading(Protocol):
    """What is read of several people in one go, within one transaction."""

    def cases(self, persons: Collection[str], parts: Collection[str]) -> Mapping[str, Case]:
        """Reads the named parts of some cases; the others stay empty."""
        ...

    def whereabouts(self, persons: Collection[str]) -> Mapping[str, Whereabouts]:
        """Tells where some people are reached, and where they stand in the talk."""
        ...


class Unit(Protocol):
    """One transaction: nothing is saved until it ends well."""

    @property
    def reminders(self) -> Reminders:
        """The reminders as this transaction sees them."""
        ...

    @property
    def reading(self) -> Reading:
        """Looks at several people in one go."""
        ...

    @property
    def joins(self) -> Joins:
        """The codes, and the addresses of people."""
        ...

    @property
    def tries(self) -> Tries:
        """What is limited."""
        ...

    @property
    def answers(self) -> Answers:
        """The answers that have not left."""
        ...

    @property
    def processes(self) -> Processes:
        """The processes at work."""
        ...

    def arrive(self, address: Address, event: str, now: datetime) -> Arrived:
        """Finds the person at an address, or makes them; no other turn of theirs comes between."""
        ...

    def find(self, address: Address) -> Arrived | None:
        """Finds the person at an address and changes nothing; None for somebody new."""
        ...

    def gone(self, address: Address, now: datetime) -> None:
        """Notes that nobody is reached at an address any more, until they write from there."""
        ...

    def page(self, address: Address, *, is_open: bool) -> None:
        """Notes that this process has the page of an address open, or no longer."""
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

    def sent(self, marks: Collection[Mark]) -> None:
        """Notes which turns' replies have left."""
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

    @property
    def at_once(self) -> int:
        """How many transactions it holds side by side; the others wait."""
        ...

    def begin(self) -> AbstractContextManager[Unit]:
        """Holds one transaction: committed at the end, undone by an error."""
        ...

    def waiting(self, now: datetime, before: datetime, channels: Collection[str]) -> Waiting:
        """Counts the reminders that are due to people last on these channels, and the answers from
        before some moment that have not left."""
        ...

    def ready(self) -> bool:
        """Says whether it can be reached, and is as this code knows it."""
        ...

    def close(self) -> None:
        """Closes it."""
        ...
