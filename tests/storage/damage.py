"""Damage to what is stored, on whatever database."""

from sqlalchemy import LargeBinary, bindparam, text

from bot.coach.storing import Store as AnyStore
from bot.storage.store import Store


def spoil(store: AnyStore, table: str, column: str, person: str) -> None:
    """Puts bytes that no key opens into a column of a person's rows."""
    assert isinstance(store, Store)
    statement = text(f"UPDATE {table} SET {column} = :noise WHERE person_id = :person")
    noise = bindparam("noise", b"\0", LargeBinary)
    with store._engine.begin() as connection:
        connection.execute(statement.bindparams(noise), {"person": person})
