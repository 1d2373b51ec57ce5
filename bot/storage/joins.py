"""Several addresses of one person: the codes that join them, and how an address comes and goes."""

import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    bindparam,
    delete,
    insert,
    null,
    or_,
    select,
    update,
)

from bot.coach.storing import App
from bot.core.messages import Address
from bot.storage import rows, tables
from bot.storage import statements as sql
from bot.storage.encryption import Keys

_codes = tables.table(tables.JoinCode)
_the_person: BindParameter[str] = bindparam("the_person")
_now: BindParameter[datetime] = bindparam("now")
_the_code = _codes.c.code_hash == bindparam("the_code")
_is_mine = _codes.c.taken_by == bindparam("the_key_hash")

CLEAR = delete(_codes).where(or_(_codes.c.person_id == _the_person, _codes.c.until <= _now))
ISSUE = insert(_codes)
FIND = select(_codes).where(_the_code, _codes.c.until > _now)
LET_GO = update(_codes).where(_is_mine).values(until=_now)
TAKE = (
    update(_codes)
    .where(_the_code, _codes.c.taken_by.is_(null()))
    .values(taken_by=bindparam("the_key_hash"))
)
USE = delete(_codes).where(_is_mine, _codes.c.until > _now).returning(_codes.c.person_id)
HOLD = select(sql.sessions.c.turn).where(sql.sessions.c.person_id == _the_person).with_for_update()
MOVE = (
    update(sql.addresses)
    .where(sql.at_address)
    .values(person_id=_the_person, key=bindparam("sealed"), last_used_at=_now, gone_at=null())
)
PART = delete(sql.addresses).where(
    sql.addresses.c.person_id == _the_person,
    sql.addresses.c.key_hash == bindparam("the_key_hash"),
)


class Joins:
    """The codes and addresses as one transaction sees them."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def issue(self, person_id: str, code: str, now: datetime, until: datetime) -> None:
        """Lets a code lead to this person's case; the one before it no longer does."""
        self._connection.execute(CLEAR, {"the_person": person_id, "now": now})
        row = {"person_id": person_id, "code_hash": self._hash(code), "until": until}
        self._connection.execute(ISSUE, row)

    def take(self, code: str, address: Address, now: datetime) -> str | None:
        """Takes a code for an address, which alone may use it from then on; gives its person."""
        me, wanted = rows.key_hash(self._keys, address), self._hash(code)
        found = self._connection.execute(FIND, {"the_code": wanted, "now": now}).first()
        if found is None or not hmac.compare_digest(found.code_hash, wanted):
            return None
        if found.taken_by == me:
            return str(found.person_id)
        self._connection.execute(LET_GO, {"the_key_hash": me, "now": now})
        taken = self._connection.execute(TAKE, {"the_code": wanted, "the_key_hash": me})
        return str(found.person_id) if taken.rowcount else None

    def issuer(self, code: str, now: datetime) -> str | None:
        """Gives the person whose case a code leads to, and takes nothing."""
        which = {"the_code": self._hash(code), "now": now}
        found = self._connection.execute(FIND, which).first()
        return None if found is None else str(found.person_id)

    def use(self, address: Address, now: datetime) -> str | None:
        """Uses up the code that this address took, and holds its person until the commit; None
        where it has run out."""
        which = {"the_key_hash": rows.key_hash(self._keys, address), "now": now}
        person_id = self._connection.execute(USE, which).scalar()
        held = self._connection.execute(HOLD, {"the_person": person_id}).first()
        return str(person_id) if held else None

    def move(self, address: Address, person_id: str, now: datetime) -> None:
        """Lets an address be this person's from now on."""
        sealed = rows.pack_address(self._keys, person_id, address)
        where = rows.look_up(self._keys, address)
        self._connection.execute(
            MOVE, {**where, "the_person": person_id, "sealed": sealed, "now": now}
        )

    def part(self, person_id: str, app_id: str) -> bool:
        """Takes an address off a person: whoever writes from there is new. False for one that is
        not theirs."""
        found = (row.key_hash for row in self._rows(person_id) if _id(row) == app_id)
        which = {"the_person": person_id, "the_key_hash": next(found, None)}
        return bool(self._connection.execute(PART, which).rowcount)

    def apps(self, person_id: str) -> list[App]:
        """Lists the addresses of a person, the one last used first."""
        return [
            App(_id(row), rows.unpack_address(self._keys, row), row.last_used_at)
            for row in self._rows(person_id)
        ]

    def _rows(self, person_id: str) -> list[Any]:
        return list(self._connection.execute(sql.ADDRESSES, {"persons": [person_id]}))

    def _hash(self, code: str) -> bytes:
        return self._keys.find("join", code)


def _id(row: rows.AnyRow) -> str:
    return f"a{row.key_hash.hex()[:12]}"
