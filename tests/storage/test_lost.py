"""A database that goes away, and transactions that cross: told apart from all other trouble."""

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import text

from bot.coach.storing import Crossed, StoreError, Unreachable
from bot.storage.engine import connect
from bot.storage.store import Store
from tests.postgres import server
from tests.storage.homes import Home, postgres
from tests.storage.talk import take_turn


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    home = Home(postgres(tmp_path), tmp_path)
    yield home.open()
    home.close()


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_restart_is_noticed_and_passes(store: Store, how: str) -> None:
    take_turn(store, "1")
    with store._engine.connect() as connection:  # the tests' server is quick, and loses the last
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("CHECKPOINT"))
    server().stop(how)
    try:
        for _ in range(2):  # the connection is lost, and then there is nobody to connect to
            with pytest.raises(Unreachable):
                take_turn(store, "2")
            assert not store.ready()
    finally:
        server().start()
    assert store.ready()
    assert take_turn(store, "2").turn == 1


def test_a_restart_in_the_middle_of_a_transaction_undoes_it(store: Store) -> None:
    with pytest.raises(Unreachable), store.begin() as unit:
        unit._connection.execute(text("SELECT 1"))
        server().stop()
        server().start()
        unit._connection.execute(text("SELECT 1"))
    assert take_turn(store, "1").new


def test_a_server_that_does_not_answer_is_given_up(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        Store.open("postgresql://postgres@127.0.0.1:1/none", tmp_path / "key", tmp_path)


def test_two_that_wait_for_each_other_cross(store: Store) -> None:
    take_turn(store, "1")
    with store._engine.begin() as connection:
        connection.execute(text("CREATE TABLE pair (id int PRIMARY KEY)"))
        connection.execute(text("INSERT INTO pair VALUES (1), (2)"))
    gate, errors = Barrier(2), list[type[Exception]]()

    def lock(*ids: int) -> None:
        try:
            with store.begin() as unit:
                for each in ids:
                    look = text(f"SELECT id FROM pair WHERE id = {each} FOR UPDATE")
                    unit._connection.execute(look)
                    gate.wait(1) if each == ids[0] else None
        except StoreError as error:
            errors.append(type(error))

    threads = [Thread(target=lock, args=ids) for ids in ((1, 2), (2, 1))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert errors == [Crossed]


def test_other_trouble_is_neither(store: Store) -> None:
    with pytest.raises(StoreError) as caught, store.begin() as unit:
        unit._connection.execute(text("SELECT 1 / 0"))
    assert caught.type is StoreError


def test_an_embedded_database_is_never_away(sqlite_home: Home) -> None:
    store = sqlite_home.open()
    with pytest.raises(StoreError) as caught, store.begin() as unit:
        unit._connection.execute(text("SELECT * FROM nothing"))
    assert caught.type is StoreError


def test_what_the_operator_says_of_waiting_holds() -> None:
    patient = connect("postgresql://postgres@127.0.0.1:1/none?connect_timeout=20")
    assert "connect_timeout=20" in patient.url.render_as_string()
