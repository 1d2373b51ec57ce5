"""Every statement, built once, so that each is compiled once."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Executable,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    null,
    select,
    true,
    update,
)

from bot.storage import tables
from bot.storage.engine import insert_of

people = tables.table(tables.Person)
addresses = tables.table(tables.AddressRow)
sessions = tables.table(tables.SessionRow)
turns = tables.table(tables.TurnRow)
records = tables.table(tables.RecordRow)
farewells = tables.table(tables.Farewell)
processes = tables.table(tables.Process)

_the_person: BindParameter[str] = bindparam("the_person")
_persons: BindParameter[list[str]] = bindparam("persons", expanding=True)
at_address = (addresses.c.channel == bindparam("the_channel")) & (
    addresses.c.key_hash == bindparam("the_key_hash")
)
_with_session = addresses.join(sessions, sessions.c.person_id == addresses.c.person_id)

LOCK = (
    select(sessions.c.person_id)
    .select_from(_with_session)
    .where(at_address)
    .with_for_update(of=sessions)
)
ARRIVE = (
    select(
        sessions.c.person_id,
        sessions.c.turn.label("turns"),
        sessions.c.state,
        addresses.c.last_used_at,
        addresses.c.gone_at,
        turns.c.turn,
        turns.c.replies,
        turns.c.sent_at,
    )
    .select_from(
        _with_session.outerjoin(
            turns,
            (turns.c.person_id == addresses.c.person_id)
            & (turns.c.event == bindparam("the_event")),
        )
    )
    .where(at_address)
)
ADD_PERSON = insert(people)
ADD_SESSION = insert(sessions)
REMOVE_PERSON = delete(people).where(people.c.person_id == _the_person)

USE_ADDRESS = (
    update(addresses).where(at_address).values(last_used_at=bindparam("now"), gone_at=null())
)
ADDRESS_GONE = update(addresses).where(at_address).values(gone_at=bindparam("now"))
PAGE_OPEN = update(addresses).where(at_address).values(open_at=bindparam("the_owner"))
PAGE_CLOSED = (
    update(addresses)
    .where(at_address, addresses.c.open_at == bindparam("the_owner"))
    .values(open_at=null())
)
ADDRESSES = (
    select(addresses)
    .select_from(_with_session)
    .where(addresses.c.person_id.in_(_persons))
    .order_by(
        addresses.c.gone_at.is_not(null()),
        func.coalesce(addresses.c.key_hash != sessions.c.used_key_hash, true()),
        addresses.c.last_used_at.desc(),
        addresses.c.key_hash,
    )
)
ANY_ADDRESS = select(addresses).limit(1)

SESSIONS = select(sessions.c.person_id, sessions.c.turn, sessions.c.state).where(
    sessions.c.person_id.in_(_persons)
)
SAVE_SESSION = (
    update(sessions)
    .where(sessions.c.person_id == _the_person)
    .values(
        turn=bindparam("turn"),
        state=bindparam("state"),
        updated_at=bindparam("updated_at"),
        used_key_hash=bindparam("used_key_hash"),
    )
)
ADD_TURN = insert(turns)
PRUNE_TURNS = delete(turns).where(
    turns.c.person_id == _the_person,
    turns.c.turn <= bindparam("last"),
    turns.c.sent_at.is_not(null()),
)
SENT = (
    update(turns)
    .where(turns.c.person_id == _the_person, turns.c.turn == bindparam("the_turn"))
    .values(sent_at=bindparam("now"))
)

RECORDS = (
    select(records.c.person_id, records.c.part, records.c.id, records.c.body)
    .where(
        records.c.person_id.in_(_persons),
        records.c.part.in_(bindparam("parts", expanding=True)),
    )
    .order_by(records.c.number)
)
HAS_RECORD = select(records.c.id).where(
    records.c.person_id == _the_person,
    records.c.part == bindparam("the_part"),
    records.c.id == bindparam("the_id"),
)

FAREWELL_AT = select(
    farewells,
    farewells.c.turn.label("turns"),
    null().label("state"),
    null().label("gone_at"),
).where(
    farewells.c.channel == bindparam("the_channel"),
    farewells.c.key_hash == bindparam("the_key_hash"),
)
FAREWELLS = select(farewells.c.person_id, farewells.c.replies, farewells.c.sent_at)
SAVE_FAREWELL = (
    update(farewells)
    .where(farewells.c.person_id == _the_person)
    .values(
        channel=bindparam("the_channel"),
        key_hash=bindparam("the_key_hash"),
        turn=bindparam("turn"),
        event=bindparam("event"),
        replies=bindparam("replies"),
        at=bindparam("at"),
        owner=bindparam("owner"),
        until=bindparam("until"),
    )
)
SENT_FAREWELL = (
    update(farewells)
    .where(farewells.c.person_id == _the_person, farewells.c.turn == bindparam("the_turn"))
    .values(sent_at=bindparam("now"))
)
END_FAREWELL = delete(farewells).where(farewells.c.person_id == _the_person)


def _unsent(table: Table) -> Select[Any]:
    columns = (table.c.person_id, table.c.turn, table.c.replies, table.c.at)
    return select(*columns).where(table.c.sent_at.is_(null()), table.c.replies.is_not(null()))


UNSENT = _unsent(turns).union_all(_unsent(farewells)).order_by("at", "turn")
UNSENT_OF = _unsent(turns).where(turns.c.person_id == _the_person).order_by(turns.c.turn)


@dataclass(frozen=True)
class Conflicting:
    """The statements that say what becomes of a row that is there already."""

    claim_address: Executable
    put_record: Executable
    begin_farewell: Executable


@cache
def conflicting(dialect: str) -> Conflicting:
    """Builds them with a dialect's own `INSERT … ON CONFLICT`."""
    insert = insert_of(dialect)
    return Conflicting(
        claim_address=insert(addresses).on_conflict_do_nothing().returning(addresses.c.person_id),
        put_record=_put_record(insert(records)),
        begin_farewell=insert(farewells).on_conflict_do_nothing(),
    )


def _put_record(insert: Any) -> Executable:
    before = records.alias()
    last = select(func.coalesce(func.max(before.c.number), 0)).where(
        before.c.person_id == _the_person
    )
    written = insert.values(number=last.scalar_subquery() + 1)
    put: Executable = written.on_conflict_do_update(
        index_elements=list(records.primary_key),
        set_={"at": written.excluded.at, "body": written.excluded.body},
    )
    return put
