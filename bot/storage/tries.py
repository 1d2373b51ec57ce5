"""How often an address has tried what is limited."""

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, Executable, bindparam, delete, select

from bot.core.messages import Address
from bot.storage import rows, tables
from bot.storage.encryption import Keys
from bot.storage.engine import insert_of

_table = tables.table(tables.Tries)
_which = (_table.c.kind == bindparam("the_kind")) & (_table.c.key_hash == bindparam("the_key_hash"))
COUNT = select(_table.c.count.label("so_far")).where(_which)
FORGET = delete(_table).where(_which)
SWEEP = delete(_table).where(
    _table.c.kind == bindparam("the_kind"), _table.c.since <= bindparam("before")
)


class Tries:
    """The counts as one transaction sees them."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def allow(
        self, kind: str, address: Address, now: datetime, most: int, within: timedelta
    ) -> bool:
        """Counts one try; False, uncounted, once there were so many since the first of them."""
        which = self._row(kind, address)
        self._connection.execute(SWEEP, {"the_kind": kind, "before": now - within})
        found = self._connection.execute(COUNT, which).first()
        if found is not None and found.so_far >= most:
            return False
        row = {"kind": kind, "key_hash": which["the_key_hash"], "count": 1, "since": now}
        self._connection.execute(_add(self._connection.dialect.name), row)
        return True

    def forget(self, kind: str, address: Address) -> None:
        """Begins to count anew."""
        self._connection.execute(FORGET, self._row(kind, address))

    def _row(self, kind: str, address: Address) -> dict[str, object]:
        return {"the_kind": kind, "the_key_hash": rows.key_hash(self._keys, address)}


@cache
def _add(dialect: str) -> Executable:
    insert = insert_of(dialect)(_table)
    added: Executable = insert.on_conflict_do_update(
        index_elements=list(_table.primary_key), set_={"count": _table.c.count + 1}
    )
    return added
