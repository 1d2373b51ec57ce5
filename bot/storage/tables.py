"""The tables. `person_id` leads every key but the look-up by address; what is personal is sealed.

`key_hash` and `event` are keyed hashes, and every other `bytes` column is a sealed blob: beside
these stand random ids, counts, names of channels and parts, and times in UTC.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index, MetaData, Table, UniqueConstraint
from sqlmodel import Field, SQLModel

metadata = MetaData()


class _Base(SQLModel):
    metadata: ClassVar[MetaData] = metadata


def _owner(**options: Any) -> Any:
    return Field(foreign_key="people.person_id", ondelete="CASCADE", **options)


def _unsent(name: str) -> Index:
    """Indexes the few rows that wait. Only `migrate` says so in a dialect's own words: options of
    a dialect that is not used would still load it at every start."""
    return Index(name, "channel", "until", info={"where": "sent_at IS NULL"})


class Person(_Base, table=True):
    """Whoever talks to the bot; removing this row removes all the others of that person."""

    __tablename__ = "people"

    person_id: str = Field(primary_key=True)
    created_at: datetime


class AddressRow(_Base, table=True):
    """Where a person is reached: found by its hash, read from its sealed key. `gone_at`: nothing
    reaches them there any more, since then and until they write from there. `open_at`: the process
    that has their page open."""

    __tablename__ = "addresses"

    channel: str = Field(primary_key=True)
    key_hash: bytes = Field(primary_key=True)
    person_id: str = _owner(index=True)
    key: bytes
    last_used_at: datetime
    gone_at: datetime | None = None
    open_at: str | None = None


class SessionRow(_Base, table=True):
    """Where a person stands in the talk; every person has one, empty until the first turn.
    `used_key_hash`: the address of the last turn."""

    __tablename__ = "sessions"

    person_id: str = _owner(primary_key=True)
    turn: int
    state: bytes | None = None
    updated_at: datetime
    used_key_hash: bytes | None = None


class TurnRow(_Base, table=True):
    """One turn's replies, kept to be given again when the same event comes again. `owner` is the
    process that sends them; from `until` on, unless they have left, another one may."""

    __tablename__ = "turns"
    __table_args__ = (
        UniqueConstraint("person_id", "event", name="turns_event"),
        _unsent("turns_unsent"),
    )

    person_id: str = _owner(primary_key=True)
    turn: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    event: bytes
    replies: bytes
    at: datetime
    channel: str | None = None
    owner: str | None = None
    until: datetime | None = None
    sent_at: datetime | None = None


class RecordRow(_Base, table=True):
    """One record of a case; `number` counts a person's records as they were written."""

    __tablename__ = "records"

    person_id: str = _owner(primary_key=True)
    part: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    number: int
    at: datetime
    body: bytes


class ReminderRow(_Base, table=True):
    """A reminder. `due_at` is at once when it is due, when its lease ends and when it is tried
    again, empty where nothing is to be said; `owner` is the claim that holds it. `held`: it was
    said, settled or touched by hand, so that one computed anew does not replace it."""

    __tablename__ = "reminders"
    __table_args__ = (Index("reminders_due", "due_at", info={"where": "due_at IS NOT NULL"}),)

    person_id: str = _owner(primary_key=True)
    id: str = Field(primary_key=True)
    due_at: datetime | None = None
    owner: str | None = None
    held: bool
    body: bytes


class JoinCode(_Base, table=True):
    """A code that brings another address into this person's case, once and not for long. `taken_by`
    is the hash of the address that gave it first: nobody else may use it from then on."""

    __tablename__ = "join_codes"
    __table_args__ = (Index("join_codes_code", "code_hash", unique=True),)

    person_id: str = _owner(primary_key=True)
    code_hash: bytes
    until: datetime
    taken_by: bytes | None = Field(default=None, index=True)


class Tries(_Base, table=True):
    """How often an address has tried something that is limited. It belongs to no person: whoever
    begins anew has not tried less often."""

    __tablename__ = "tries"

    kind: str = Field(primary_key=True)
    key_hash: bytes = Field(primary_key=True)
    count: int
    since: datetime


class Farewell(_Base, table=True):
    """What is left of somebody who asked to be erased, until their files and this row go too.

    It says whose files must still be removed, and gives the last turn's replies again. Nothing
    else points to its `person_id` any more.
    """

    __tablename__ = "farewells"
    __table_args__ = (
        Index("farewells_address", "channel", "key_hash"),
        _unsent("farewells_unsent"),
    )

    person_id: str = Field(primary_key=True)
    channel: str | None = None
    key_hash: bytes | None = None
    turn: int | None = None
    event: bytes | None = None
    replies: bytes | None = None
    at: datetime | None = None
    owner: str | None = None
    until: datetime | None = None
    sent_at: datetime | None = None


class Process(_Base, table=True):
    """A process that does something of which the others must know (its `kind`), and lives at least
    `until` then."""

    __tablename__ = "processes"

    kind: str = Field(primary_key=True)
    owner: str = Field(primary_key=True)
    until: datetime


def table(row: type[_Base]) -> Table:
    """Gives the table of a row class, for statements."""
    return metadata.tables[str(row.__tablename__)]
