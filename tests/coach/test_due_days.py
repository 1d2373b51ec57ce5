"""Due days: exact weeks and months, month ends and leap days, closed days avoided both ways."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.calendars import load_calendars
from bot.coach.due_days import Move, Rhythm, due_days, move_days
from bot.coach.holidays import WEEKENDS

CALENDARS = {
    **load_calendars(Path(__file__).parents[2] / "content" / "calendars"),
    "other": WEEKENDS,
}
DAYS = st.dates(date(2025, 1, 1), date(2032, 12, 31))
RHYTHMS = st.sampled_from(["weekly", "fortnightly", "monthly"])
PLACES = st.sampled_from(sorted(CALENDARS))


def iso(days: list[date]) -> list[str]:
    return [day.isoformat() for day in days]


def test_weeks_keep_their_weekday() -> None:
    assert iso(due_days(date(2026, 12, 24), "weekly", 3)) == [
        "2026-12-24",
        "2026-12-31",
        "2027-01-07",
    ]
    assert iso(due_days(date(2026, 2, 20), "fortnightly", 2)) == ["2026-02-20", "2026-03-06"]


def test_the_31st_is_clipped_and_comes_back() -> None:
    assert iso(due_days(date(2027, 12, 31), "monthly", 6)) == [
        "2027-12-31",
        "2028-01-31",
        "2028-02-29",
        "2028-03-31",
        "2028-04-30",
        "2028-05-31",
    ]


def test_the_29th_in_a_year_that_is_no_leap_year() -> None:
    assert iso(due_days(date(2028, 1, 29), "monthly", 2)) == ["2028-01-29", "2028-02-29"]
    assert iso(due_days(date(2027, 1, 29), "monthly", 3)) == [
        "2027-01-29",
        "2027-02-28",
        "2027-03-29",
    ]


@pytest.mark.parametrize(
    ("starts", "day", "first"),
    [
        (date(2026, 11, 21), 25, date(2026, 11, 25)),
        (date(2026, 11, 21), 21, date(2026, 11, 21)),
        (date(2026, 11, 21), 5, date(2026, 12, 5)),
        (date(2026, 12, 21), 5, date(2027, 1, 5)),
        (date(2027, 2, 28), 31, date(2027, 2, 28)),
        (date(2027, 1, 30), 29, date(2027, 2, 28)),
    ],
)
def test_the_first_is_the_first_such_day_from_the_start(
    starts: date, day: int, first: date
) -> None:
    assert due_days(starts, "monthly", 1, day) == [first]


@given(starts=DAYS, every=RHYTHMS, count=st.integers(1, 60), day=st.integers(1, 31))
def test_days_strictly_rise_from_the_start_on(
    starts: date, every: Rhythm, count: int, day: int
) -> None:
    days = due_days(starts, every, count, day)
    assert len(days) == count
    assert days[0] >= starts
    assert all(a < b for a, b in pairwise(days))


@given(starts=DAYS, count=st.integers(2, 60), day=st.integers(1, 31))
def test_every_month_has_one_day(starts: date, count: int, day: int) -> None:
    months = [d.year * 12 + d.month for d in due_days(starts, "monthly", count, day)]
    assert months == list(range(months[0], months[0] + count))


@given(starts=DAYS, every=RHYTHMS, count=st.integers(1, 30), place=PLACES)
def test_moved_days_are_open_rise_and_go_one_way(
    starts: date, every: Rhythm, count: int, place: str
) -> None:
    planned, is_open = due_days(starts, every, count), CALENDARS[place].working
    later, earlier = move_days(planned, "later", is_open), move_days(planned, "earlier", is_open)
    for moved in (later, earlier):
        assert all(map(is_open, moved))
        assert all(a < b for a, b in pairwise(moved))
    assert all(m >= p for m, p in zip(later, planned, strict=True))
    assert all(m <= p for m, p in zip(earlier, planned, strict=True))
    assert move_days(planned, "none", is_open) == planned


@given(starts=DAYS, every=RHYTHMS, count=st.integers(1, 30), place=PLACES)
def test_an_open_day_is_not_moved_unless_it_is_taken(
    starts: date, every: Rhythm, count: int, place: str
) -> None:
    planned, is_open = due_days(starts, every, count), CALENDARS[place].working
    if all(map(is_open, planned)):
        assert move_days(planned, "later", is_open) == planned
        assert move_days(planned, "earlier", is_open) == planned


@pytest.mark.parametrize(
    ("move", "moved"),
    [
        # Spring Festival closes 15 to 23 February 2026; Saturday the 14th is worked.
        ("later", ["2026-02-09", "2026-02-24", "2026-02-25", "2026-03-02"]),
        ("earlier", ["2026-02-09", "2026-02-13", "2026-02-14", "2026-03-02"]),
        ("none", ["2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02"]),
    ],
)
def test_a_holiday_longer_than_a_week_makes_no_two_days_one(move: Move, moved: list[str]) -> None:
    weekly = due_days(date(2026, 2, 9), "weekly", 4)
    assert iso(move_days(weekly, move, CALENDARS["cn"].working)) == moved


def test_a_weekend_day_that_is_worked_is_kept() -> None:
    worked = [date(2026, 10, 10)]
    assert move_days(worked, "later", CALENDARS["cn"].working) == worked
    assert move_days(worked, "later", WEEKENDS.working) == [worked[0] + timedelta(days=2)]
