"""A turn: who wrote, where they stand, what was answered, and what has not left yet."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier
from typing import TypeVar

import pytest

from bot.coach.storing import Arrived
from bot.core.messages import Address
from bot.storage.store import Store
from bot.storage.unit import KEPT_TURNS
from tests.storage.homes import Home
from tests.storage.talk import (
    ANN,
    BOB,
    MINUTE,
    NOW,
    contact,
    heard,
    mark_sent,
    reply,
    take_turn,
    unsent_texts,
)

T = TypeVar("T")


def test_a_newcomer_has_no_session(store: Store) -> None:
    arrived = take_turn(store, "1")
    assert arrived == Arrived(arrived.person_id, new=True, session=None, turn=0, answered=None)


def test_who_returns_stands_where_they_were(home: Home) -> None:
    first = take_turn(home.open(), "1")
    again = take_turn(home.reopen(), "2")
    assert again == Arrived(first.person_id, False, '{"after": "1"}', 1, None)


def test_a_session_before_the_first_save_is_none(store: Store) -> None:
    with store.begin() as unit:
        first = unit.arrive(ANN, "1", NOW)
    assert take_turn(store, "1") == Arrived(first.person_id, False, None, 0, None)


def test_the_same_key_on_another_channel_is_somebody_else(store: Store) -> None:
    ann = take_turn(store, "1")
    other = take_turn(store, "1", Address("wechat", ANN.key))
    assert other.new
    assert other.person_id != ann.person_id


def test_finding_changes_nothing(store: Store) -> None:
    with store.begin() as unit:
        assert unit.find(ANN) is None
    ann = take_turn(store, "1").person_id
    with store.begin() as unit:
        assert unit.find(ANN) == Arrived(ann, False, '{"after": "1"}', 1, None)
        assert unit.find(BOB) is None
    assert take_turn(store, "2").turn == 1


@pytest.mark.parametrize("key", ["", "a\0b", "张三", "\ud800", "x" * 5000])
def test_any_key_is_found_again_and_given_back(store: Store, key: str) -> None:
    address = Address("web", key)
    with store.begin() as unit:
        person = unit.arrive(address, "1\0\ud800", NOW).person_id
    with store.begin() as unit:
        assert unit.arrive(address, "2", NOW).person_id == person
        assert unit.reading.whereabouts([person])[person].addresses == [address]


def test_an_event_already_seen_gives_its_replies_again(home: Home) -> None:
    first = take_turn(home.open(), "1")
    take_turn(home.opened[-1], "2")
    again = take_turn(home.reopen(), "1")
    assert again.answered == (reply("answer to 1", 1),)
    assert again == Arrived(first.person_id, False, '{"after": "2"}', 2, again.answered)


def test_an_event_answered_with_silence_is_still_answered(store: Store) -> None:
    with store.begin() as unit:
        person = unit.arrive(ANN, "1", NOW).person_id
        unit.save(person, 1, "{}", heard("1"), [])
    assert take_turn(store, "1").answered == ()
    assert unsent_texts(store) == []


def test_the_same_event_of_two_people_is_two_events(store: Store) -> None:
    take_turn(store, "1", ANN)
    assert take_turn(store, "1", BOB).answered is None


def test_an_error_undoes_the_whole_turn(store: Store) -> None:
    person = take_turn(store, "1").person_id
    with pytest.raises(ZeroDivisionError), store.begin() as unit:
        unit.arrive(ANN, "2", NOW)
        unit.apply(person, [contact("c1")])
        unit.save(person, 2, '{"after": "2"}', heard("2"), [reply("lost", 2)])
        raise ZeroDivisionError
    with store.begin() as unit:
        assert unit.load(person, ["contacts"]).contacts == ()
    assert take_turn(store, "2") == Arrived(person, False, '{"after": "1"}', 1, None)


def test_replies_are_unsent_until_noted_oldest_first(store: Store) -> None:
    ann = take_turn(store, "a1", ANN, at=NOW + MINUTE).person_id
    take_turn(store, "b1", BOB, at=NOW)
    take_turn(store, "a2", ANN, at=NOW + 2 * MINUTE)
    assert unsent_texts(store) == ["answer to b1", "answer to a1", "answer to a2"]
    mark_sent(store, ann, 1)
    assert unsent_texts(store) == ["answer to b1", "answer to a2"]


def test_unsent_replies_come_with_their_person_whole(store: Store) -> None:
    ann = take_turn(store, "1").person_id
    with store.begin() as unit:
        assert unit.unsent() == [(ann, reply("answer to 1", 1))]


def test_old_turns_are_dropped_once_sent(store: Store) -> None:
    total = KEPT_TURNS + 20
    for number in range(1, total + 1):
        person = take_turn(store, str(number)).person_id
        if number != 3:
            mark_sent(store, person, number)
    assert unsent_texts(store) == ["answer to 3"]
    assert take_turn(store, str(total - KEPT_TURNS + 1)).answered is not None
    assert take_turn(store, "3").answered is not None
    assert take_turn(store, "1").answered is None


def test_addresses_come_last_used_first(store: Store) -> None:
    person = take_turn(store, "1").person_id
    with store.begin() as unit:
        unit.arrive(ANN, "2", NOW + 5 * MINUTE)
        assert unit.reading.whereabouts([person])[person].addresses == [ANN]


def test_whoever_is_gone_from_an_address_is_so_until_they_write_from_it(home: Home) -> None:
    take_turn(home.open(), "1")
    with home.opened[-1].begin() as unit:
        unit.gone(ANN, NOW)
        unit.gone(BOB, NOW)  # of whom nothing is known
    with home.reopen().begin() as unit:
        found = unit.find(ANN)
        assert found and found.gone and unit.find(BOB) is None
    assert take_turn(home.opened[-1], "2", at=NOW).gone
    assert not take_turn(home.opened[-1], "3", at=NOW).gone


def test_an_event_seen_again_tells_whether_its_answer_has_left(store: Store) -> None:
    person = take_turn(store, "1").person_id
    assert not take_turn(store, "1").left
    mark_sent(store, person, 1)
    assert take_turn(store, "1").left


def test_two_stores_never_mix_the_turns_of_one_person(home: Home) -> None:
    stores = [home.open(), home.open()]
    take_turn(stores[0], "first")
    at_once(lambda: count_up(stores[0], "a", 30), lambda: count_up(stores[1], "b", 30))
    last = take_turn(stores[0], "last")
    assert (last.turn, last.session) == (61, "60")


def test_one_store_serves_threads_in_line(store: Store) -> None:
    take_turn(store, "first")
    at_once(*(partial(count_up, store, name, 10) for name in "abcd"))
    assert take_turn(store, "last").session == "40"


def count_up(store: Store, name: str, times: int) -> None:
    """Reads a count from the session and writes it back one higher, each in a turn."""
    for number in range(times):
        with store.begin() as unit:
            arrived = unit.arrive(ANN, f"{name}{number}", NOW)
            before = int(arrived.session or 0) if arrived.turn > 1 else 0
            said = heard(f"{name}{number}")
            unit.save(arrived.person_id, arrived.turn + 1, str(before + 1), said, [])


def test_an_event_delivered_twice_at_once_is_stepped_once(home: Home) -> None:
    stores = [home.open(), home.open()]
    take_turn(stores[0], "first")
    for number in range(10):
        both = at_once(*(partial(take_turn, store, f"twice{number}") for store in stores))
        assert sorted(arrived.answered is None for arrived in both) == [False, True]


def test_two_first_events_at_once_make_one_person(home: Home) -> None:
    stores = [home.open(), home.open()]
    for number in range(10):
        address = Address("web", f"newcomer {number}")
        both = at_once(*(partial(take_turn, store, "hello", address) for store in stores))
        assert len({arrived.person_id for arrived in both}) == 1
        assert sorted(arrived.new for arrived in both) == [False, True]


def at_once(*tasks: Callable[[], T]) -> list[T]:
    """Runs tasks in threads that start together; gives what they return, or raises."""
    start = Barrier(len(tasks))

    def run(task: Callable[[], T]) -> T:
        start.wait()
        return task()

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))
