"""What waits is counted, never more than so many, and nothing else is told of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.case import Reminder
from bot.coach.storing import Waiting
from bot.core.messages import Address
from bot.storage.store import Store
from bot.storage.waiting import MOST
from tests.storage.talk import ANN, BOB, MINUTE, NOW, mark_sent, take_turn

HOUR = timedelta(hours=1)


def reminders(count: int, due: datetime | None = NOW) -> Sequence[Reminder]:
    made = Reminder("", "rehearse", "about", date(2026, 3, 1), NOW, due)
    return [replace(made, id=f"r{number}") for number in range(count)]


def waiting(store: Store, now: datetime, *channels: str) -> Waiting:
    return store.waiting(now, now - MINUTE, channels or ("telegram", "web"))


def test_what_is_due_is_counted_on_the_channels_that_run(store: Store) -> None:
    take_turn(store, "1", ANN, reminders(3))
    take_turn(store, "1", BOB, [*reminders(1, NOW - HOUR), *reminders(2, NOW + HOUR)[1:]])
    assert waiting(store, NOW) == Waiting(4, NOW - HOUR, 0)
    assert waiting(store, NOW, "telegram") == Waiting(3, NOW, 0)
    assert waiting(store, NOW, "wechat") == Waiting(0, None, 0)
    assert waiting(store, NOW + HOUR).due == 5


def test_what_somebody_holds_or_will_try_again_is_not_due(store: Store) -> None:
    take_turn(store, "1", ANN, reminders(3))
    with store.begin() as unit:
        unit.reminders.claim(NOW, NOW + MINUTE, "worker", 2)
    assert waiting(store, NOW).due == 1
    assert waiting(store, NOW + MINUTE).due == 3


def test_an_answer_is_unsent_after_a_while_until_it_has_left(store: Store) -> None:
    first, second = take_turn(store, "1", ANN), take_turn(store, "1", BOB)
    assert waiting(store, NOW).unsent == 0  # they may be on their way
    assert waiting(store, NOW + MINUTE).unsent == 2
    mark_sent(store, first.person_id, 1)
    assert waiting(store, NOW + HOUR).unsent == 1
    mark_sent(store, second.person_id, 1)
    assert waiting(store, NOW + HOUR).unsent == 0


def test_no_more_are_counted_than_so_many(store: Store) -> None:
    take_turn(store, "1", Address("web", "many"), reminders(MOST + 5))
    assert waiting(store, NOW).due == MOST
