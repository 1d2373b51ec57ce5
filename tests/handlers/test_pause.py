"""Three months without a new loan: counted in the person's own days, ended without a trace."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Reminder
from bot.core.messages import Value
from handlers import pause

EMPTY = Case()
NOW = datetime(2026, 11, 30, 2, 15, tzinfo=UTC)


def arguments(**facts: Value) -> Arguments:
    return Arguments({"place": "cn", **facts})


def started(case: Case = EMPTY, now: datetime = NOW) -> Outcome:
    return pause.start_pause(case, arguments(), now)


def reminders(outcome: Outcome) -> tuple[Reminder, ...]:
    return tuple(each for each in outcome.changes if isinstance(each, Reminder))


def test_it_ends_three_months_on_on_the_last_day_of_a_short_month() -> None:
    outcome = started()
    assert (outcome.facts["pause_from"], outcome.facts["pause_until"]) == (
        "2026-11-30",
        "2027-02-28",
    )
    [over] = reminders(outcome)
    assert (over.kind, over.day, over.state) == ("pause_over", date(2027, 2, 28), "waiting")


@pytest.mark.parametrize(
    ("days", "counted", "state"), [(0, 0, "running"), (89, 89, "running"), (200, 90, "over")]
)
def test_its_days_are_counted(days: int, counted: int, state: str) -> None:
    known = arguments(**started().facts)
    found = pause.count_pause(Case(), known, NOW + timedelta(days=days)).facts
    assert found == {"pause_days": counted, "pause_state": state}


def test_nothing_is_counted_where_none_was_started() -> None:
    assert pause.count_pause(Case(), arguments(), NOW) == Outcome()


def test_starting_anew_on_the_same_day_leaves_one_reminder() -> None:
    first = reminders(started())
    second = reminders(started(Case(reminders=first), NOW + timedelta(minutes=1)))
    known = {each.id: each.state for each in (*first, *second)}
    assert sorted(known.values()) == ["settled", "waiting"]


def test_stopping_forgets_it_and_settles_its_reminder() -> None:
    first = started()
    outcome = pause.stop_pause(Case(reminders=reminders(first)), arguments(), NOW)
    assert set(outcome.facts) == set(first.facts) and set(outcome.facts.values()) == {None}
    assert [each.state for each in reminders(outcome)] == ["settled"]
