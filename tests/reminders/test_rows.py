"""Reminders as rows: claimed by lease, settled behind a fence, never lost and never doubled."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.coach.case import Case, Erase, Reminder
from bot.coach.storing import Claimed, Reminders, Settled
from bot.core.messages import Address
from bot.storage.store import Store
from tests.storage.homes import DATABASES, Home
from tests.storage.talk import ANN, BOB, take_turn

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LEASE = MINUTE * 2


@pytest.fixture(params=sorted(DATABASES))
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    home = Home(DATABASES[request.param](tmp_path), tmp_path)
    yield home
    home.close()


@pytest.fixture
def store(home: Home) -> Store:
    return home.open()


def reminder(number: int, due: datetime | None = NOW, **more: object) -> Reminder:
    made = Reminder(f"r{number}", "instalment", "plan", date(2026, 3, 2), NOW, due, part=number)
    return replace(made, **more)  # type: ignore[arg-type]


def write(store: Store, *reminders: Reminder, address: Address = ANN) -> str:
    event = str([each.id for each in reminders])
    return take_turn(store, event, address, reminders).person_id


@contextmanager
def rows(store: Store) -> Iterator[Reminders]:
    with store.begin() as unit:
        yield unit.reminders


def claim(
    store: Store, now: datetime = NOW, owner: str = "w1", limit: int = 5, person: str | None = None
) -> list[Claimed]:
    with rows(store) as found:
        return found.claim(now, now + LEASE, owner, limit, person)


def settle(store: Store, owner: str, *settled: Settled) -> None:
    with rows(store) as found:
        found.settle(owner, settled)


def said(each: Claimed) -> Settled:
    after = replace(each.reminder, state="said", due=None, said_at=NOW)
    return Settled(each.person_id, after, None)


def load(store: Store, person: str) -> tuple[Reminder, ...]:
    with store.begin() as unit:
        return unit.load(person, ["reminders"]).reminders


def ids(claimed: Sequence[Claimed]) -> list[str]:
    return [each.reminder.id for each in claimed]


def test_what_is_written_is_read_back_as_part_of_the_case(store: Store) -> None:
    person = write(store, reminder(1), reminder(2, None, state="silent", by_hand=True))
    assert load(store, person) == (reminder(1), reminder(2, None, state="silent", by_hand=True))
    with store.begin() as unit:
        assert unit.load(person, ["promises"]) == Case()
        assert len(unit.load(person, ["reminders", "promises"]).reminders) == 2


def test_the_longest_due_are_claimed_first_and_five_at_most(store: Store) -> None:
    write(store, *(reminder(number, NOW - MINUTE * number) for number in range(7)))
    write(store, reminder(7, NOW - MINUTE * 90), address=BOB)
    assert ids(claim(store)) == ["r7", "r6", "r5", "r4", "r3"]
    assert ids(claim(store)) == ["r2", "r1", "r0"]
    assert claim(store) == []


def test_what_is_not_due_yet_is_left_alone(store: Store) -> None:
    write(store, reminder(1, NOW + MINUTE), reminder(2, None, state="silent"))
    assert claim(store) == []
    assert ids(claim(store, NOW + MINUTE)) == ["r1"]


def test_a_claim_ends_with_its_lease_and_not_before(store: Store) -> None:
    write(store, reminder(1))
    assert ids(claim(store, owner="w1")) == ["r1"]
    assert claim(store, NOW + LEASE - MINUTE, owner="w2") == []
    assert ids(claim(store, NOW + LEASE, owner="w2")) == ["r1"]


def test_what_is_settled_is_never_claimed_again(store: Store) -> None:
    person = write(store, reminder(1))
    (claimed,) = claim(store)
    settle(store, "w1", said(claimed))
    assert claim(store, NOW + timedelta(days=900)) == []
    assert load(store, person)[0].state == "said"
    assert claim(store, NOW - timedelta(days=900)) == []  # a clock set back


def test_what_could_not_be_said_comes_again_at_its_time(store: Store) -> None:
    write(store, reminder(1))
    (claimed,) = claim(store)
    settle(store, "w1", Settled(claimed.person_id, claimed.reminder, NOW + MINUTE * 10))
    assert claim(store, NOW + MINUTE * 9) == []
    assert claim(store, NOW + MINUTE * 10) == [claimed]


def test_a_lost_claim_settles_nothing(store: Store) -> None:
    person = write(store, reminder(1))
    (late,) = claim(store, owner="w1")
    (fresh,) = claim(store, NOW + LEASE, owner="w2")
    settle(store, "w1", said(late))
    assert load(store, person)[0].state == "waiting"
    settle(store, "w2", said(fresh))
    assert load(store, person)[0].state == "said"


def test_whoever_changes_a_claimed_reminder_wins(store: Store) -> None:
    person = write(store, reminder(1))
    (claimed,) = claim(store)
    with store.begin() as unit:
        unit.apply(person, [reminder(1, None, state="cancelled")])
    settle(store, "w1", said(claimed))
    assert load(store, person) == (reminder(1, None, state="cancelled"),)


TOUCHED = {
    "said": reminder(1, None, state="said", said_at=NOW),
    "settled": reminder(1, None, state="settled"),
    "cancelled": reminder(1, None, state="cancelled"),
    "silent": reminder(1, None, state="silent", by_hand=True),
    "moved": reminder(1, NOW + MINUTE * 50, by_hand=True, figures={"at": "2026-03-01T10:20"}),
    "put off": reminder(1, NOW + MINUTE * 50, said_at=NOW),
}


@pytest.mark.parametrize("before", TOUCHED.values(), ids=TOUCHED)
def test_one_computed_anew_leaves_alone_what_something_became_of(
    store: Store, before: Reminder
) -> None:
    person = write(store, reminder(1), before)
    with store.begin() as unit:
        unit.apply(person, [reminder(1, NOW + MINUTE)])
    assert load(store, person) == (before,)


@pytest.mark.parametrize("after", TOUCHED.values(), ids=TOUCHED)
def test_one_that_waits_is_replaced_by_whatever_comes(store: Store, after: Reminder) -> None:
    person = write(store, reminder(1), reminder(1, NOW + MINUTE))
    assert load(store, person) == (reminder(1, NOW + MINUTE),)
    with store.begin() as unit:
        unit.apply(person, [after])
    assert load(store, person) == (after,)


def test_one_that_was_settled_by_a_claim_stays_so_when_computed_anew(store: Store) -> None:
    person = write(store, reminder(1))
    (claimed,) = claim(store)
    settle(store, "w1", said(claimed))
    with store.begin() as unit:
        unit.apply(person, [reminder(1, NOW + MINUTE)])
    assert load(store, person)[0].state == "said"
    assert claim(store, NOW + MINUTE * 99) == []


def test_one_persons_alone_are_claimed_on_their_behalf(store: Store) -> None:
    ann = write(store, reminder(1))
    write(store, reminder(2, NOW - MINUTE), address=BOB)
    assert ids(claim(store, person=ann)) == ["r1"]
    assert ids(claim(store)) == ["r2"]


def test_when_something_is_due_next(store: Store) -> None:
    def next_due() -> datetime | None:
        with rows(store) as found:
            return found.next_due()

    assert next_due() is None
    write(store, reminder(1, NOW + MINUTE), reminder(2, None, state="silent"))
    assert next_due() == NOW + MINUTE
    claim(store, NOW + MINUTE)
    assert next_due() == NOW + MINUTE + LEASE


def test_a_process_takes_only_what_it_can_carry(store: Store) -> None:
    write(store, reminder(1, NOW - MINUTE))  # for Telegram
    write(store, reminder(2), address=BOB)  # for the page
    with rows(store) as found:
        assert found.next_due(["web"]) == NOW
        assert found.next_due(["headless"]) is None
        assert found.claim(NOW, NOW + LEASE, "w1", 5, channels=["headless"]) == []
        assert ids(found.claim(NOW, NOW + LEASE, "w1", 5, channels=["web"])) == ["r2"]
        assert found.next_due(["telegram", "web"]) == NOW - MINUTE
    assert ids(claim(store, owner="w2")) == ["r1"]


def test_somebody_who_is_back_is_tried_at_once_but_for_what_is_in_hand(store: Store) -> None:
    person = write(store, reminder(1), reminder(2), reminder(3, NOW + timedelta(days=1)))
    first, second = claim(store)
    later = NOW + timedelta(hours=5)
    settle(store, "w1", Settled(person, first.reminder, later))
    with rows(store) as found:
        found.hasten(person, ["r1", "r2"], NOW + MINUTE)
    assert ids(claim(store, NOW + MINUTE, owner="w2")) == ["r1"]
    settle(store, "w1", said(second))
    assert load(store, person)[1].state == "said"


def test_erasing_a_person_takes_their_reminders_along(store: Store) -> None:
    person = write(store, reminder(1))
    take_turn(store, "forget", changes=[Erase()])
    assert (claim(store), load(store, person)) == ([], ())


def test_nothing_of_a_reminder_can_be_read_in_the_database(home: Home, store: Store) -> None:
    secret = reminder(1, about="the-plan-with-harbour-bank", figures={"what": "pay Harbour Bank"})
    write(store, secret)
    with store._engine.begin() as connection:
        (row,) = connection.execute(text("SELECT * FROM reminders")).all()
    assert b"arbour" not in row.body
    assert not any("arbour" in str(each) for each in row if not isinstance(each, bytes))


def test_a_look_goes_by_the_index_of_what_waits(store: Store) -> None:
    if store._engine.dialect.name != "sqlite":
        pytest.skip("the plan as SQLite tells it")
    look = "SELECT person_id, id FROM reminders WHERE due_at <= '2026' ORDER BY due_at LIMIT 5"
    with store._engine.begin() as connection:
        (step,) = connection.execute(text(f"EXPLAIN QUERY PLAN {look}")).all()
    assert "reminders_due" in step[-1] and "SEARCH" in step[-1]


def test_what_cannot_be_read_holds_nobody_up(store: Store) -> None:
    write(store, reminder(1, NOW - MINUTE))
    write(store, reminder(2), address=BOB)
    with store._engine.begin() as connection:
        connection.execute(
            text("UPDATE reminders SET body = :body WHERE id = 'r1'"), {"body": b"\0"}
        )
    assert ids(claim(store)) == ["r2"]
    assert claim(store, NOW + LEASE - MINUTE) == []
