"""Erasing: nothing of the person is left but one sealed answer, and at last not even that."""

import os

from sqlalchemy import text

from bot.coach.case import PARTS, Case, Erase
from bot.core.messages import Upload
from bot.storage.store import Store
from bot.storage.tables import metadata
from tests.storage.homes import Home
from tests.storage.talk import (
    ANN,
    BOB,
    NOW,
    contact,
    mark_sent,
    reply,
    take_turn,
    unsent_texts,
)


def rows(store: Store) -> dict[str, int]:
    """Counts the rows of every table that has any."""
    with store._engine.connect() as connection:
        counts = {
            name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()
            for name in metadata.tables
        }
    return {name: count for name, count in counts.items() if count}


def leave(store: Store) -> str:
    """Ann has a case with a file, and asks to be erased."""
    person = take_turn(store, "1", changes=[contact("c1")]).person_id
    with store.begin() as unit:
        unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
    take_turn(store, "forget", changes=[Erase()])
    return person


def test_only_the_farewell_is_left(store: Store) -> None:
    leave(store)
    assert rows(store) == {"farewells": 1}


def test_the_files_are_gone(home: Home) -> None:
    person = leave(home.open())
    assert not (home.files / person).exists()


def test_nobody_else_is_touched(home: Home) -> None:
    bob = take_turn(home.open(), "1", BOB, [contact("c1")]).person_id
    store = home.opened[-1]
    with store.begin() as unit:
        exhibit = unit.keep(bob, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
    leave(store)
    with store.begin() as unit:
        assert unit.load(bob, ["contacts"]).contacts == (contact("c1"),)
        assert b"".join(unit.fetch(bob, exhibit.id))
    assert take_turn(store, "2", BOB).session == '{"after": "1"}'


def test_the_last_answer_can_be_sent_and_given_again(home: Home) -> None:
    person = leave(home.open())
    store = home.reopen()
    assert unsent_texts(store) == ["answer to forget"]
    assert take_turn(store, "forget").answered == (reply("answer to forget", 2),)
    mark_sent(store, person, 2)
    assert unsent_texts(store) == []
    assert take_turn(store, "forget").answered == (reply("answer to forget", 2),)


def test_once_sent_the_next_opening_removes_it(home: Home) -> None:
    person = leave(home.open())
    mark_sent(home.opened[-1], person, 2)
    assert rows(home.reopen()) == {}


def test_an_answer_of_another_turn_is_not_taken_for_it(home: Home) -> None:
    person = leave(home.open())
    mark_sent(home.opened[-1], person, 1)
    assert unsent_texts(home.reopen()) == ["answer to forget"]


def test_whoever_returns_is_new_and_the_farewell_goes(store: Store) -> None:
    person = leave(store)
    again = take_turn(store, "3")
    assert (again.new, again.session, again.turn) == (True, None, 0)
    assert again.person_id != person
    assert rows(store) == {"people": 1, "addresses": 1, "sessions": 1, "turns": 1}
    with store.begin() as unit:
        assert unit.load(again.person_id, PARTS) == Case()


def test_one_may_leave_again_and_again(home: Home) -> None:
    store = home.open()
    for number in range(3):
        take_turn(store, f"hello{number}")
        take_turn(store, f"forget{number}", changes=[Erase()])
    assert rows(store) == {"farewells": 1}
    assert take_turn(store, "forget2").answered == (reply("answer to forget2", 2),)


def test_a_removal_that_was_cut_short_is_finished_at_the_next_opening(home: Home) -> None:
    person = leave(home.open())
    (home.files / person).mkdir()
    (home.files / person / "left over").write_bytes(os.urandom(9))
    (home.files / "incoming" / f"{person}.left_over").write_bytes(os.urandom(9))
    home.reopen()
    assert list(home.files.rglob("*left*")) == []


def test_erasing_without_a_last_answer_leaves_nothing(home: Home) -> None:
    person = take_turn(home.open(), "1").person_id
    with home.opened[-1].begin() as unit:
        unit.apply(person, [Erase()])
    assert rows(home.reopen()) == {}


def test_an_erasure_that_fails_erases_nothing(home: Home) -> None:
    person = take_turn(home.open(), "1", changes=[contact("c1")]).person_id
    store = home.opened[-1]
    with store.begin() as unit:
        exhibit = unit.keep(person, Upload(__file__, "note.txt"), "c1", NOW, 10**6)
    try:
        with store.begin() as unit:
            unit.apply(person, [Erase()])
            raise ZeroDivisionError
    except ZeroDivisionError:
        pass
    with store.begin() as unit:
        assert unit.load(person, ["contacts"]).contacts == (contact("c1"),)
        assert b"".join(unit.fetch(person, exhibit.id))


def test_every_address_of_the_person_goes(store: Store) -> None:
    leave(store)
    with store.begin() as unit:
        assert unit.arrive(ANN, "other", NOW).new
