"""Answers that have not left: which process is to send them, and when another one may.

A turn's answer belongs to the process that played it, for a lease that the process renews while it
lives. An embedded database has one process: what another one held there is free at once.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    Connection,
    Executable,
    Select,
    bindparam,
    null,
    select,
    tuple_,
    update,
)

from bot import logs
from bot.core.messages import Reply
from bot.storage import rows
from bot.storage import statements as sql
from bot.storage.encryption import Keys
from bot.storage.engine import locks_rows
from bot.storage.errors import StoreError

LEASE = timedelta(seconds=15)
_TABLES = (sql.turns, sql.farewells)


class Answers:
    """The unsent answers as one transaction sees them, for one process."""

    def __init__(self, connection: Connection, keys: Keys, owner: str) -> None:
        self._connection = connection
        self._keys = keys
        self._owner = owner
        self._shared = locks_rows(connection)

    def lease(self, now: datetime) -> dict[str, Any]:
        """Gives the columns that say whose an answer is, from now on."""
        return {"owner": self._owner, "until": now + LEASE}

    def take(self, person_id: str, turn: int, now: datetime) -> None:
        """Takes one that is about to be given again, whoever had it."""
        self._change("take", {"the_person": person_id, "the_turn": turn, **self._mine(now)})

    def hold(self, person_id: str, turn: int, now: datetime) -> bool:
        """Keeps one for another lease; False for one that has left, or that another has taken."""
        which = {"the_person": person_id, "the_turn": turn, **self._mine(now)}
        return self._change("hold", which) > 0

    def take_over(self, channel: str, now: datetime, at_most: int) -> list[tuple[str, Reply]]:
        """Keeps what this process has to send on a channel, and takes what nobody holds any more:
        gives the replies of that with their persons, oldest first."""
        which = {**self._mine(now), "the_channel": channel}
        if self._shared:
            self._change("renew", which)
        found = list(self._claimed({**which, "now": now, "at_most": at_most}))
        return [
            (row.person_id, reply)
            for row in sorted(found, key=attrgetter("at", "turn"))
            for reply in self._read(row)
        ]

    def let_go(self, now: datetime) -> None:
        """Leaves all that this process holds to others."""
        if self._shared:
            self._change("let_go", {"the_owner": self._owner, "until": now})

    @property
    def _statements(self) -> "list[_Statements]":
        return [_on(table, self._shared) for table in _TABLES]

    def _mine(self, now: datetime) -> dict[str, Any]:
        return {"the_owner": self._owner, "until": now + LEASE}

    def _claimed(self, which: dict[str, Any]) -> Iterator[rows.AnyRow]:
        for each in self._statements:
            yield from self._connection.execute(each.claim, which)

    def _read(self, row: rows.AnyRow) -> tuple[Reply, ...]:
        """Leaves out what cannot be read: it must not hold up the others."""
        try:
            return rows.unpack_replies(self._keys, row)
        except (StoreError, ValueError) as error:
            logs.error("unreadable answer", kind=type(error).__name__)
            return ()

    def _change(self, name: str, which: dict[str, Any]) -> int:
        return sum(
            self._connection.execute(getattr(each, name), which).rowcount
            for each in self._statements
        )


class _Statements(NamedTuple):
    take: Executable
    hold: Executable
    renew: Executable
    claim: Executable
    let_go: Executable


@cache
def _on(table: Any, shared: bool) -> _Statements:
    """Builds the statements for one of the tables, in a database that is shared or not."""
    me: BindParameter[str] = bindparam("the_owner")
    until: BindParameter[datetime] = bindparam("until")
    waits = table.c.sent_at.is_(null()) & table.c.replies.is_not(null())
    one = (table.c.person_id == bindparam("the_person")) & (table.c.turn == bindparam("the_turn"))
    mine, there = table.c.owner == me, table.c.channel == bindparam("the_channel")
    free = table.c.until <= bindparam("now") if shared else table.c.owner.is_distinct_from(me)
    change, mine_until = update(table).where(waits), {"owner": me, "until": until}
    oldest = _unlocked(table, waits, there, free).order_by(table.c.until, table.c.turn)
    key, all_mine = tuple_(*_key(table)), _unlocked(table, waits, there, mine).cte("mine")
    some = oldest.limit(bindparam("at_most")).cte("free")  # worked out once, whatever the plan
    return _Statements(
        take=change.where(one).values(mine_until),
        hold=change.where(one, mine).values(until=until),
        renew=update(table).where(key.in_(select(all_mine))).values(until=until),
        claim=update(table)
        .where(key.in_(select(some)))
        .values(mine_until)
        .returning(*_key(table), table.c.replies, table.c.at),
        let_go=change.where(mine).values(until=until),
    )


def _unlocked(table: Any, *which: Any) -> Select[Any]:
    """Selects rows to be changed, but for those that somebody is just changing: a turn that notes
    what has left must neither wait nor be waited for."""
    return select(*_key(table)).where(*which).with_for_update(skip_locked=True)


def _key(table: Any) -> tuple[Any, Any]:
    return table.c.person_id, table.c.turn
