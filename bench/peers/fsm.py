"""The bot that this stack usually makes: aiogram's FSM, and an SQLModel session for each update.

It is as durable as ours (WAL and `synchronous=FULL`), and has one connection, because several
writers of one SQLite file only wait for each other, or fail.
"""

import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from aiogram import Dispatcher
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message, TelegramObject, User
from sqlalchemy import event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlmodel import Field, SQLModel, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bench.peers.common import answer, arguments, edit, run

PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")
FACTS = {f"fact_{number}": "something that the person has said" for number in range(20)}


class Account(SQLModel, table=True):
    """Somebody who talks with the bot, and where they are."""

    id: int = Field(primary_key=True)
    count: int = 0
    state: str = "{}"


class Entry(SQLModel, table=True):
    """One thing that was said."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    heard: str
    answered: str
    at: datetime


class Talk(StatesGroup):
    """Where a person stands."""

    listening = State()


engine = create_async_engine(f"sqlite+aiosqlite:///{arguments()[3]}", pool_size=1, max_overflow=0)
Sessions = async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


@event.listens_for(engine.sync_engine, "connect")
def prepare(connection: Any, _: object) -> None:
    for each in PRAGMAS:
        connection.execute(f"PRAGMA {each}")


async def in_session(handler: Handler, heard: TelegramObject, data: dict[str, Any]) -> Any:
    """The middleware: one session for each update, committed before the answer leaves."""
    async with Sessions() as session:
        return await handler(heard, {**data, "session": session})


async def store(session: AsyncSession, state: FSMContext, user: User, heard: str) -> None:
    found = (await session.exec(select(Account).where(Account.id == user.id))).first()
    account = found or Account(id=user.id)
    account.count += 1
    account.state = json.dumps({**FACTS, "count": account.count, "heard": heard})
    session.add(account)
    entry = Entry(account_id=user.id, heard=heard, answered="x" * 700, at=datetime.now(UTC))
    session.add(entry)
    await session.commit()
    await state.set_state(Talk.listening)
    await state.update_data(count=account.count)


async def wrote(message: Message, session: AsyncSession, state: FSMContext) -> None:
    assert message.from_user
    await store(session, state, message.from_user, message.text or "")
    await answer(message)


async def pressed(query: CallbackQuery, session: AsyncSession, state: FSMContext) -> None:
    await store(session, state, query.from_user, query.data or "")
    await edit(query)


async def prepare_tables() -> None:
    async with engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)


def main() -> None:
    dispatcher = Dispatcher()
    dispatcher.update.outer_middleware(in_session)
    dispatcher.message.register(wrote)
    dispatcher.callback_query.register(pressed)
    run(dispatcher, prepare_tables)


if __name__ == "__main__":
    main()
