"""Reminders as rows: written with the talk about them, claimed by lease, settled behind a fence."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    and_,
    bindparam,
    func,
    not_,
    null,
    or_,
    select,
    tuple_,
    update,
)

from bot import logs
from bot.coach.case import Reminder
from bot.coach.storing import PAGES, Claimed, Settled
from bot.storage import rows, tables
from bot.storage.encryption import Keys
from bot.storage.engine import insert_of
from bot.storage.errors import StoreError

PART = "reminders"

_table = tables.table(tables.ReminderRow)
_the_person = _table.c.person_id == bindparam("the_person")
_is_due = _table.c.due_at <= bindparam("now")

LOAD = (
    select(_table.c.person_id, _table.c.id, _table.c.body)
    .where(_table.c.person_id.in_(bindparam("persons", expanding=True)))
    .order_by(_table.c.id)
)
LOAD_DUE = LOAD.where(_is_due)
_addresses = tables.table(tables.AddressRow)
_processes = tables.table(tables.Process)


def _last(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """Looks at the address that a reminder's person used last."""
    return (
        select(column)
        .where(_addresses.c.person_id == _table.c.person_id)
        .order_by(_addresses.c.last_used_at.desc(), _addresses.c.key_hash)
        .limit(1)
        .correlate(_table)
        .scalar_subquery()
    )


# A page is reached only by the process that has it open; one that is no more has nothing open.
_others = select(_processes.c.owner).where(
    _processes.c.kind == PAGES, _processes.c.owner != bindparam("the_process")
)
_can_be_sent = and_(
    _last(_addresses.c.channel).in_(bindparam("channels", expanding=True)),
    func.coalesce(_last(_addresses.c.open_at), "").not_in(_others),
)
NEXT = (
    select(_table.c.due_at).where(_table.c.due_at.is_not(null())).order_by(_table.c.due_at).limit(1)
)
NEXT_ON = NEXT.where(_can_be_sent)
DUE_ON = select(_table.c.due_at).where(_is_due, _can_be_sent).order_by(_table.c.due_at)
HASTEN = (
    update(_table)
    .where(
        _the_person,
        _table.c.id.in_(bindparam("ids", expanding=True)),
        _table.c.owner.is_(null()),
        _table.c.due_at > bindparam("now"),
    )
    .values(due_at=bindparam("now"))
)
SETTLE = (
    update(_table)
    .where(
        _the_person,
        _table.c.id == bindparam("the_id"),
        _table.c.owner == bindparam("the_owner"),
    )
    .values(
        due_at=bindparam("due_at"),
        owner=null(),
        held=or_(_table.c.held, bindparam("held")),
        body=bindparam("body"),
    )
)


class Reminders:
    """The reminders as one transaction sees them."""

    def __init__(self, connection: Connection, keys: Keys, owner: str) -> None:
        self._connection = connection
        self._keys = keys
        self._owner = owner

    def load(self, persons: Iterable[str], by: datetime | None = None) -> dict[str, list[Reminder]]:
        """Reads the reminders of some persons, in the order they were made: all, or only those
        that are to be said, or tried again, by some moment."""
        found: dict[str, list[Reminder]] = {person: [] for person in persons}
        statement = LOAD if by is None else LOAD_DUE
        for row in self._connection.execute(statement, {"persons": list(found), "now": by}):
            found[row.person_id].append(self._read(row))
        return {
            person: sorted(each, key=lambda made: made.made_at) for person, each in found.items()
        }

    def put(self, person_id: str, reminder: Reminder) -> None:
        """Writes a reminder. One computed anew replaces only one that still waits untouched."""
        row = self._row(person_id, reminder) | {"id": reminder.id, "owner": None}
        statement = _put(self._connection.dialect.name)
        self._connection.execute(statement, {**row, "person_id": person_id})

    def claim(
        self,
        now: datetime,
        until: datetime,
        owner: str,
        limit: int,
        person_id: str | None = None,
        channels: Collection[str] | None = None,
    ) -> list[Claimed]:
        """Takes what has been due longest, for as long as the lease lasts; passes over what others
        hold. What cannot be read is taken too, and not given."""
        which: dict[str, Any] = {"now": now, "until": until, "the_owner": owner, "at_most": limit}
        if person_id is not None:
            which["the_person"] = person_id
        if channels is not None:
            which |= self._within_reach(channels)
        found = self._connection.execute(_claim(person_id is None, channels is None), which).all()
        claimed = [each for row in found if (each := self._claimed(row)) is not None]
        return sorted(claimed, key=lambda each: (each.reminder.due or now, each.reminder.id))

    def settle(self, owner: str, settled: Sequence[Settled]) -> None:
        """Writes what became of claimed reminders; those of a lost claim stay as they are."""
        if settled:
            self._connection.execute(SETTLE, [self._settled(owner, each) for each in settled])

    def next_due(self, channels: Collection[str] | None = None) -> datetime | None:
        """Gives when something is due next: a reminder, the end of a lease, another try."""
        found = (
            self._connection.execute(NEXT)
            if channels is None
            else self._connection.execute(NEXT_ON, self._within_reach(channels))
        )
        due: datetime | None = found.scalar()
        return due

    def hasten(self, person_id: str, ids: Collection[str], now: datetime) -> None:
        """Lets reminders be tried now; those that a worker holds are left to it."""
        if ids:
            which = {"the_person": person_id, "ids": list(ids), "now": now}
            self._connection.execute(HASTEN, which)

    def _within_reach(self, channels: Collection[str]) -> dict[str, Any]:
        return {"channels": list(channels), "the_process": self._owner}

    def _settled(self, owner: str, each: Settled) -> dict[str, Any]:
        row = self._row(each.person_id, each.reminder) | {"due_at": each.due_at}
        which = {"the_id": each.reminder.id, "the_owner": owner, "the_person": each.person_id}
        return row | which

    def _claimed(self, row: rows.AnyRow) -> Claimed | None:
        """Leaves out what cannot be read: it must not hold up the others."""
        try:
            return Claimed(row.person_id, self._read(row))
        except (StoreError, ValueError) as error:
            logs.error("unreadable reminder", kind=type(error).__name__)
            return None

    def _read(self, row: rows.AnyRow) -> Reminder:
        reminder: Reminder = rows.unpack_part(self._keys, row.person_id, PART, row)
        return reminder

    def _row(self, person_id: str, reminder: Reminder) -> dict[str, Any]:
        return {
            "due_at": reminder.due,
            "held": _held(reminder),
            "body": rows.pack_record(self._keys, person_id, reminder),
        }


def _held(reminder: Reminder) -> bool:
    """Says whether something became of a reminder since it was computed."""
    untouched = reminder.state == "waiting" and reminder.said_at is None
    return not untouched or reminder.by_hand


@cache
def _claim(of_anybody: bool, on_any_channel: bool) -> Executable:
    which = [_is_due]
    if not of_anybody:
        which.append(_the_person)
    if not on_any_channel:
        which.append(_can_be_sent)
    keys = (_table.c.person_id, _table.c.id)
    due = (
        select(*keys)
        .where(*which)
        .order_by(_table.c.due_at)
        .limit(bindparam("at_most"))
        .with_for_update(skip_locked=True)
        .cte("due")  # worked out once, whatever the plan
    )
    return (
        update(_table)
        .where(tuple_(*keys).in_(select(due.c.person_id, due.c.id)))
        .values(due_at=bindparam("until"), owner=bindparam("the_owner"))
        .returning(*keys, _table.c.body)
    )


@cache
def _put(dialect: str) -> Executable:
    insert = insert_of(dialect)(_table)
    fresh = insert.excluded
    put: Executable = insert.on_conflict_do_update(
        index_elements=list(_table.primary_key),
        set_={name: fresh[name] for name in ("due_at", "owner", "held", "body")},
        where=or_(fresh.held, not_(_table.c.held)),
    )
    return put
