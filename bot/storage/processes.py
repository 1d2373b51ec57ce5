"""The processes that live, as far as the others must know of them: by heartbeat, with a lease."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import BindParameter, Connection, Executable, bindparam, delete, func, select

from bot.storage import statements as sql
from bot.storage.engine import insert_of, locks_rows

LIVES = timedelta(seconds=15)  # without another heartbeat

_table = sql.processes
_kind: BindParameter[str] = bindparam("the_kind")
_now: BindParameter[datetime] = bindparam("now")
OVER = delete(_table).where(_table.c.kind == _kind, _table.c.until <= _now)
LEAVE = delete(_table).where(_table.c.owner == bindparam("the_owner"))
LIVING = (
    select(func.count()).select_from(_table).where(_table.c.kind == _kind, _table.c.until > _now)
)


class Processes:
    """The living processes as one transaction sees them. An embedded database has one, which need
    not tell itself that it lives."""

    def __init__(self, connection: Connection, owner: str) -> None:
        self._connection = connection
        self._owner = owner
        self._alone = not locks_rows(connection)

    def beat(self, kind: str, now: datetime) -> None:
        """Says that this process lives, and forgets those that are no more."""
        if self._alone:
            return
        self._connection.execute(OVER, {"the_kind": kind, "now": now})
        row = {"kind": kind, "owner": self._owner, "until": now + LIVES}
        self._connection.execute(_beat(self._connection.dialect.name), row)

    def living(self, kind: str, now: datetime) -> int:
        """Counts those that live. Of two that have said so before, each in a transaction of its
        own, at least one counts both."""
        if self._alone:
            return 1
        which = {"the_kind": kind, "now": now}
        return int(self._connection.execute(LIVING, which).scalar_one())

    def leave(self) -> None:
        """Says that this process has come to its end."""
        if not self._alone:
            self._connection.execute(LEAVE, {"the_owner": self._owner})


@cache
def _beat(dialect: str) -> Executable:
    insert = insert_of(dialect)(_table)
    beat: Executable = insert.on_conflict_do_update(
        index_elements=list(_table.primary_key), set_={"until": insert.excluded.until}
    )
    return beat
