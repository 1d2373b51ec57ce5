"""Answers that have not left: each is one process's to send, and another's when that is no more."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import text

from bot.coach.case import Erase
from bot.storage.answers import LEASE
from bot.storage.store import Store
from tests.storage.homes import Home, postgres
from tests.storage.talk import ANN, BOB, MINUTE, NOW, take_turn

SECOND = timedelta(seconds=1)
OVER = NOW + LEASE


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Home]:
    """A database for several processes."""
    home = Home(postgres(tmp_path), tmp_path)
    yield home
    home.close()


@pytest.fixture
def here(shared: Home) -> Store:
    return shared.open()


@pytest.fixture
def there(shared: Home) -> Store:
    return shared.open()


def found(
    store: Store, now: datetime = NOW, at_most: int = 20, channel: str = "telegram"
) -> list[str]:
    with store.begin() as unit:
        return [each.say.text for _, each in unit.answers.take_over(channel, now, at_most)]


def held(store: Store, turn: int = 1, now: datetime = NOW) -> bool:
    with store.begin() as unit:
        who = unit.find(ANN)
        return unit.answers.hold(who.person_id if who else "", turn, now)


def leave(store: Store, now: datetime = NOW) -> None:
    with store.begin() as unit:
        unit.answers.let_go(now)


def sent(store: Store, turn: int = 1) -> None:
    with store.begin() as unit:
        who = unit.find(ANN)
        assert who
        unit.sent([(who.person_id, turn, NOW)])


def test_an_answer_is_left_to_whoever_played_the_turn_for_as_long_as_the_lease(
    here: Store, there: Store
) -> None:
    take_turn(here, "1")
    assert found(there, OVER - SECOND) == []
    assert found(there, OVER) == ["answer to 1"]
    assert found(there, OVER) == [] and found(here, OVER) == []


def test_whoever_lives_keeps_what_is_theirs(here: Store, there: Store) -> None:
    take_turn(here, "1")
    for seconds in range(0, 60, 10):
        assert found(here, NOW + seconds * SECOND) == []
        assert found(there, NOW + seconds * SECOND) == []
    assert found(there, NOW + 50 * SECOND + LEASE) == ["answer to 1"]


def test_what_has_left_is_nobodys(here: Store, there: Store) -> None:
    take_turn(here, "1")
    sent(here)
    assert found(there, OVER) == []


def test_whoever_stops_in_good_order_leaves_all_at_once(here: Store, there: Store) -> None:
    take_turn(here, "1")
    take_turn(there, "2", BOB)
    leave(here)
    assert found(there) == ["answer to 1"]
    assert found(there, channel="web") == []  # its own


def test_each_channel_finds_its_own_oldest_first_and_a_few_at_a_time(
    here: Store, there: Store
) -> None:
    for number, address in enumerate((ANN, BOB, ANN, ANN)):
        take_turn(here, f"{number}", address, at=NOW + number * SECOND)
    later = OVER + MINUTE
    assert found(there, later, 2) == ["answer to 0", "answer to 2"]
    assert found(there, later, 2) == ["answer to 3"]
    assert found(there, later, 2, "web") == ["answer to 1"]


def test_an_answer_that_is_given_again_is_whose_it_is_given_by(here: Store, there: Store) -> None:
    take_turn(here, "1")
    assert held(here) and not held(there)
    assert take_turn(there, "1").answered
    assert held(there) and not held(here)
    assert found(here, NOW + LEASE - SECOND) == []


def test_an_answer_that_has_left_is_not_held(here: Store) -> None:
    take_turn(here, "1")
    sent(here)
    assert not held(here)


def test_the_last_answer_of_somebody_erased_is_taken_over_too(here: Store, there: Store) -> None:
    take_turn(here, "1")
    sent(here)
    take_turn(here, "forget", changes=[Erase()])
    assert found(there, OVER - SECOND) == []
    assert found(there, OVER) == ["answer to forget"]


def test_two_who_look_at_once_find_nothing_twice(shared: Home, here: Store) -> None:
    for number in range(30):
        take_turn(here, f"{number}", at=NOW)
    stores, taken, gate = [shared.open() for _ in range(4)], list[str](), Barrier(4)

    def look(store: Store) -> None:
        gate.wait()
        while some := found(store, OVER, 3):
            taken.extend(some)

    threads = [Thread(target=look, args=(each,)) for each in stores]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(taken) == sorted(f"answer to {number}" for number in range(30))


def test_nobody_waits_for_a_turn_that_is_just_noting_what_has_left(
    here: Store, there: Store
) -> None:
    take_turn(here, "1")
    take_turn(here, "2")
    with here.begin() as unit:
        who = unit.find(ANN)
        assert who
        unit.sent([(who.person_id, 1, NOW)])
        with there._engine.connect() as connection:  # a wait would be an error
            connection.execute(text("SET lock_timeout = '1s'"))
            connection.commit()
        assert found(there, OVER) == ["answer to 2"]
        assert found(there, OVER + SECOND) == []
    assert found(there, OVER + MINUTE) == []


def test_one_that_cannot_be_read_holds_up_no_other(here: Store, there: Store) -> None:
    take_turn(here, "1")
    take_turn(here, "2")
    with here._engine.begin() as connection:
        connection.execute(text("UPDATE turns SET replies = 'damaged' WHERE turn = 1"))
    assert found(there, OVER) == ["answer to 2"]
    assert found(there, OVER) == []


def test_an_embedded_database_has_one_process_which_finds_all_at_once(sqlite_home: Home) -> None:
    take_turn(sqlite_home.open(), "1")
    assert found(sqlite_home.opened[-1]) == []
    store = sqlite_home.reopen()
    assert found(store) == ["answer to 1"]
    assert found(store, OVER + MINUTE) == []  # it is in hand


def test_a_look_at_nothing_looks_at_no_row(here: Store) -> None:
    """However many turns there are, and whoever's page was closed before its answer came."""
    for number in range(40):
        take_turn(here, f"{number}", BOB)
    plan = """EXPLAIN SELECT person_id FROM turns WHERE sent_at IS NULL AND replies IS NOT NULL
        AND channel = 'telegram' AND until <= now()"""
    with here._engine.begin() as connection:
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        lines = connection.execute(text(plan)).scalars().all()
    assert "turns_unsent" in lines[0] + lines[1]
    assert any("Index Cond" in each and "until" in each for each in lines)


def test_unsent_answers_of_before_are_found_on_the_channel_last_used(store_urls: str) -> None:
    from alembic import command

    from bot.storage import migrate
    from bot.storage.engine import connect

    engine = connect(store_urls)
    with engine.begin() as connection:
        command.upgrade(migrate.config(connection), "0004")
        for each in (
            "INSERT INTO people VALUES ('ann', '2026-03-01 09:30:00')",
            "INSERT INTO addresses VALUES ('web', '1', 'ann', '1', '2026-03-01 09:30:00', NULL)",
            "INSERT INTO addresses VALUES ('wechat', '2', 'ann', '2', '2026-03-02 09:30:00', NULL)",
            "INSERT INTO turns VALUES ('ann', 1, '1', '1', '2026-03-01 09:30:00', NULL)",
            "INSERT INTO turns VALUES ('ann', 2, '2', '2', '2026-03-01 09:30:00', "
            "'2026-03-01 09:30:00')",
        ):
            connection.execute(text(each))
        migrate.migrate(connection)
        look = "SELECT turn, channel FROM turns WHERE until = at ORDER BY turn"
        assert connection.execute(text(look)).all() == [(1, "wechat")]
    engine.dispose()
