"""All that older keys have sealed, sealed anew: beside running servers, and however often begun.

Whatever is not yet under the key that seals now is looked for and sealed again, some rows to a
transaction. What somebody is just writing is passed over, and met in the next round: nobody waits
for more than one transaction, and nobody is waited for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    LargeBinary,
    Select,
    Table,
    bindparam,
    func,
    select,
    tuple_,
    update,
)

from bot.storage import tables
from bot.storage.encryption import ID_BYTES, Keys
from bot.storage.engine import name_of
from bot.storage.errors import StoreError, database_errors
from bot.storage.files import Files
from bot.storage.rows import BOUND, AnyRow

AT_ONCE = 100  # rows; a turn may have to wait for as many
SEALED = {  # the column of each table
    "addresses": "key",
    "sessions": "state",
    "turns": "replies",
    "records": "body",
    "reminders": "body",
    "farewells": "replies",
}


@dataclass(frozen=True)
class Resealing:
    """Seals anew what is in a database and its folder of files."""

    engine: Engine
    keys: Keys
    files: Files

    def round(self) -> Iterator[int]:
        """Does it to all rows and files; tells after each transaction how many those were. What
        does not open stays as it is. Raises StoreError where the database cannot be reached."""
        self.keys.renew()
        for each in _ALL:
            yield from self._table(each)
        yield from self._exhibits()

    def left(self) -> set[bytes]:
        """Gives the ids of the other keys that something is sealed with."""
        self.keys.renew()
        found = self.files.key_ids()
        with database_errors(name_of(self.engine)), self.engine.begin() as connection:
            for each in _ALL:
                found |= set(connection.scalars(each.ids))
        return found - {self.keys.first, b""}

    def _exhibits(self) -> Iterator[int]:
        for person, file in self.files.stored():
            try:
                if self.files.reseal(person, file):
                    yield 1
            except StoreError:
                continue  # its key stays, for whoever has a copy of what was damaged

    def _table(self, sealed: "_Sealed") -> Iterator[int]:
        after: tuple[Any, ...] | None = None
        while True:
            with database_errors(name_of(self.engine)), self.engine.begin() as connection:
                found = connection.execute(sealed.older(self.keys.first, after)).all()
                if not found:
                    return
                done = self._some(connection, sealed, found)
            after = sealed.place(found[-1])
            yield done

    def _some(self, connection: Connection, sealed: "_Sealed", found: Sequence[AnyRow]) -> int:
        fresh = [each for row in found if (each := self._fresh(sealed, row)) is not None]
        if fresh:
            connection.execute(sealed.put, fresh)
        return len(fresh)

    def _fresh(self, sealed: "_Sealed", row: AnyRow) -> dict[str, Any] | None:
        bound = BOUND[sealed.table.name](row)
        try:
            plain = self.keys.open(row.sealed, bound)
        except StoreError:
            return None
        key = zip(sealed.key, sealed.place(row), strict=True)
        where = {f"the_{name}": value for name, value in key}
        return {**where, "fresh": self.keys.seal(plain, bound)}


@dataclass(frozen=True)
class _Sealed:
    """A table with a sealed column, and what is asked of it."""

    table: Table

    @property
    def column(self) -> "Column[bytes]":
        return self.table.c[SEALED[self.table.name]]

    @property
    def key(self) -> list[str]:
        return [column.name for column in self.table.primary_key]

    @property
    def ids(self) -> Select[Any]:
        return select(self._id).distinct().where(self.column.is_not(None))

    @property
    def put(self) -> Any:
        which = (self.table.c[name] == bindparam(f"the_{name}") for name in self.key)
        return update(self.table).where(*which).values({self.column.name: bindparam("fresh")})

    def place(self, row: AnyRow) -> tuple[Any, ...]:
        """Gives a row's key."""
        return tuple(getattr(row, name) for name in self.key)

    def older(self, first: bytes, after: tuple[Any, ...] | None) -> Select[Any]:
        """Selects the next rows that another key than the first has sealed, and holds them."""
        columns = [column for column in self.table.c if not isinstance(column.type, LargeBinary)]
        key = list(self.table.primary_key)
        found = select(*{*columns, *key}, self.column.label("sealed")).where(self._id != first)
        if after is not None:
            found = found.where(tuple_(*key) > tuple_(*after))
        return found.order_by(*key).limit(AT_ONCE).with_for_update(skip_locked=True)

    @property
    def _id(self) -> Any:
        return func.substr(self.column, 1, ID_BYTES, type_=LargeBinary)


_ALL = [_Sealed(tables.metadata.tables[name]) for name in SEALED]
