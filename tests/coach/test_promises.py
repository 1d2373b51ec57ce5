"""What a promise is followed by: its reminders, and what the next call is told of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.case import Contact, Promise, Reminder
from bot.coach.promises import for_next_call, item, listed, reminders_of
from bot.coach.reminders import moved
from bot.coach.timing import Timing

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
TODAY = NOW.date()
FRIDAY = date(2026, 3, 6)
WHEN = Timing("Europe/London")


def promise(**fields: object) -> Promise:
    known = Promise("p", "c", "", "they", NOW, kind="letter", due=FRIDAY, form="said")
    return replace(known, **fields)  # type: ignore[arg-type]


def asked(found: tuple[Reminder, ...]) -> list[tuple[str, str, str]]:
    return [(each.kind, each.state, str(each.due and each.due.date())) for each in found]


def test_a_letter_is_asked_about_on_its_day_and_two_days_after() -> None:
    assert asked(reminders_of(promise(), (), WHEN, NOW)) == [
        ("promise", "waiting", "2026-03-06"),
        ("letter", "waiting", "2026-03-08"),
    ]


def test_a_letter_without_a_day_is_asked_about_two_days_after_it_was_promised() -> None:
    assert asked(reminders_of(promise(due=None), (), WHEN, NOW)) == [
        ("letter", "waiting", "2026-03-04")
    ]


@pytest.mark.parametrize("kind", ["waiver", "freeze", "no_visits", "other"])
def test_any_other_promise_is_asked_about_on_its_day_only(kind: str) -> None:
    found = reminders_of(promise(kind=kind), (), WHEN, NOW)
    assert [each.kind for each in found] == ["promise"]
    assert reminders_of(promise(kind=kind, due=None), (), WHEN, NOW) == ()


def test_of_my_own_promise_the_day_before_is_told_too() -> None:
    found = reminders_of(promise(by="i", kind=""), (), WHEN, NOW)
    assert asked(found) == [
        ("my_promise", "waiting", "2026-03-05"),
        ("my_promise", "waiting", "2026-03-06"),
    ]


@pytest.mark.parametrize("state", ["kept", "broken", "dropped"])
def test_nothing_reminds_of_a_promise_that_is_over(state: str) -> None:
    known = reminders_of(promise(), (), WHEN, NOW)
    found = reminders_of(promise(state=state), known, WHEN, NOW)
    assert [(each.id, each.state) for each in found] == [(each.id, "settled") for each in known]


def test_the_same_again_changes_nothing() -> None:
    known = reminders_of(promise(), (), WHEN, NOW)
    assert reminders_of(promise(what="other words"), known, WHEN, NOW) == ()


def test_another_day_takes_back_what_stood_for_the_first() -> None:
    known = reminders_of(promise(), (), WHEN, NOW)
    found = reminders_of(promise(due=FRIDAY + timedelta(7)), known, WHEN, NOW)
    assert asked(found) == [
        ("promise", "cancelled", "None"),
        ("letter", "cancelled", "None"),
        ("promise", "waiting", "2026-03-13"),
        ("letter", "waiting", "2026-03-15"),
    ]


def test_a_day_that_was_given_up_can_be_taken_again() -> None:
    first = reminders_of(promise(), (), WHEN, NOW)
    second = reminders_of(promise(due=FRIDAY + timedelta(7)), first, WHEN, NOW)
    known = {each.id: each for each in (*first, *second)}
    third = reminders_of(promise(), tuple(known.values()), WHEN, NOW)
    waiting = [each for each in third if each.state == "waiting"]
    assert [each.day for each in waiting] == [FRIDAY, FRIDAY]
    assert {each.id for each in waiting} & set(known) == set()


def test_what_was_moved_or_said_for_the_same_day_stays() -> None:
    on_day, letter = reminders_of(promise(), (), WHEN, NOW)
    known = (moved(on_day, FRIDAY, time(18), WHEN), replace(letter, state="said", due=None))
    assert reminders_of(promise(what="more"), known, WHEN, NOW) == ()


@given(st.lists(st.dates(date(2026, 3, 3), date(2027, 3, 3)), max_size=6))
def test_however_often_the_day_changes_only_the_last_one_is_asked_about(days: list[date]) -> None:
    known: dict[str, Reminder] = {}
    for day in days:
        changes = reminders_of(promise(due=day), tuple(known.values()), WHEN, NOW)
        assert all(known[each.id].state == "waiting" for each in changes if each.id in known)
        known |= {each.id: each for each in changes}
    waiting = sorted((each.kind, each.day) for each in known.values() if each.state == "waiting")
    assert waiting == ([("letter", days[-1]), ("promise", days[-1])] if days else [])


def contact(happened_at: datetime) -> Contact:
    return Contact("e", "c", "", happened_at, "UTC", happened_at)


def test_the_next_call_hears_of_broken_promises_first() -> None:
    still_open = promise(id="open")
    mine = promise(id="mine", by="i", what="an answer", kind="")
    early = promise(id="early", contact="b", state="broken", changed_at=NOW + timedelta(1))
    late = promise(id="late", contact="", state="broken", changed_at=NOW + timedelta(2))
    found = for_next_call([still_open, mine, early, late], contact(NOW))
    assert [each.id for each in found] == ["late", "early", "open", "mine"]


def test_a_broken_promise_is_told_in_one_call_only() -> None:
    broken = promise(state="broken", changed_at=NOW)
    assert for_next_call([broken], contact(NOW - timedelta(1))) == [broken]
    assert for_next_call([broken], contact(NOW + timedelta(1))) == []


def test_without_any_contact_a_broken_promise_is_told_all_the_same() -> None:
    broken, kept = promise(state="broken", changed_at=NOW), promise(id="k", state="kept")
    assert for_next_call([kept, promise(), broken], None) == [broken]


@pytest.mark.parametrize(
    "untold",
    [promise(state="kept"), promise(contact="another"), promise(kind=""), promise(state="dropped")],
    ids=["kept", "of another contact", "without words", "dropped"],
)
def test_the_next_call_hears_only_of_what_still_counts(untold: Promise) -> None:
    assert for_next_call([untold], contact(NOW)) == []


def test_my_own_broken_promise_is_never_told() -> None:
    mine = promise(by="i", what="an answer", state="broken", changed_at=NOW)
    assert for_next_call([mine], contact(NOW - timedelta(1))) == []


def test_a_list_begins_with_what_is_open_and_soonest() -> None:
    undated, later = promise(id="undated", due=None), promise(id="later", due=date(2026, 4, 1))
    kept, broken = promise(id="kept", state="kept"), promise(id="broken", state="broken")
    dropped = promise(id="dropped", state="dropped")
    found = listed([undated, kept, dropped, broken, later, promise()])
    assert [each.id for each in found] == ["p", "later", "undated", "broken", "kept"]


def test_an_item_tells_when_its_day_is_over() -> None:
    assert item(promise(due=TODAY), TODAY)["late"] == "no"
    assert item(promise(due=TODAY), TODAY + timedelta(1))["late"] == "yes"
    assert item(promise(due=TODAY, state="kept"), TODAY + timedelta(1))["late"] == "no"


@pytest.mark.parametrize(
    ("what", "short"),
    [("", None), ("my papers", "my papers"), ("my papers by post", "my papers…"), ("寄信", "寄信")],
)
def test_an_items_words_fit_on_a_button(what: str, short: str | None) -> None:
    assert item(promise(what=what), TODAY)["short"] == short
