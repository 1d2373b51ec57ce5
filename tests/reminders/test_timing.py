"""The person's clock: the right minute in every zone, on odd days too, and never a quiet one."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.timing import Timing, is_quiet, moment_on, on_clock, timing_of, when_allowed

ZONES = (
    "UTC", "Asia/Shanghai", "Europe/London", "America/New_York", "America/St_Johns",
    "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca",
    "America/Santiago", "Asia/Tehran", "Antarctica/Troll", "America/Havana", "Asia/Beirut",
)  # fmt: skip
MINUTE = timedelta(minutes=1)
START = datetime(2010, 1, 1, tzinfo=UTC)
NONE = {"quiet_from": time(0), "quiet_to": time(0)}
NEW_YORK = Timing("America/New_York", **NONE)

zones = st.sampled_from(ZONES)
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
days = st.dates(date(2010, 1, 1), date(2035, 12, 31))
timings = st.builds(Timing, zones, clocks, clocks, clocks)
moments = st.integers(0, 13_000_000).map(lambda minutes: START + MINUTE * minutes)


def wall(moment: datetime, when: Timing) -> datetime:
    return moment.astimezone(ZoneInfo(when.zone)).replace(tzinfo=None)


@given(days, timings)
def test_a_moment_is_never_quiet_and_as_a_rule_on_its_day_at_its_hour(
    day: date, when: Timing
) -> None:
    moment = moment_on(day, when)
    assert not is_quiet(moment, when)
    if not _quiet_clock(when.hour, when) and _exists(day, when.hour, when):
        assert wall(moment, when) == datetime.combine(day, when.hour)


@given(days, zones, clocks)
def test_a_minute_that_is_skipped_comes_as_much_later(day: date, zone: str, hour: time) -> None:
    when = Timing(zone, hour, **NONE)
    late = wall(moment_on(day, when), when) - datetime.combine(day, hour)
    assert timedelta(0) <= late <= timedelta(days=1)  # Samoa once left out a whole day
    assert (late == timedelta(0)) == _exists(day, hour, when)


@given(days, zones, clocks)
def test_a_minute_that_comes_twice_counts_the_first_time(day: date, zone: str, hour: time) -> None:
    when = Timing(zone, hour, **NONE)
    assert moment_on(day, when) <= on_clock(day, hour, when, fold=1) or not _exists(day, hour, when)


@given(moments, timings)
def test_the_first_moment_that_is_not_quiet(moment: datetime, when: Timing) -> None:
    allowed = when_allowed(moment, when)
    assert allowed >= moment
    assert not is_quiet(allowed, when)
    span = (allowed - moment) // MINUTE
    assert all(is_quiet(moment + MINUTE * i, when) for i in range(0, span, 7))
    assert allowed - moment <= timedelta(hours=50)


@given(days, zones, clocks)
def test_days_in_a_row_keep_their_order(day: date, zone: str, hour: time) -> None:
    when = Timing(zone, hour)
    moments = [moment_on(day + timedelta(days=i), when) for i in range(4)]
    assert moments == sorted(moments)


@pytest.mark.parametrize(
    ("day", "hour", "expected"),
    [
        (date(2026, 3, 8), time(2, 30), "2026-03-08T03:30-04:00"),  # the clocks go forward
        (date(2026, 3, 8), time(9), "2026-03-08T09:00-04:00"),
        (date(2026, 3, 7), time(9), "2026-03-07T09:00-05:00"),
        (date(2026, 11, 1), time(1, 30), "2026-11-01T01:30-04:00"),  # 1:30 comes twice
        (date(2028, 2, 29), time(9), "2028-02-29T09:00-05:00"),
    ],
)
def test_odd_days_in_new_york(day: date, hour: time, expected: str) -> None:
    when = Timing("America/New_York", hour, **NONE)
    assert moment_on(day, when) == datetime.fromisoformat(expected)


def test_quiet_hours_over_midnight_and_within_a_day() -> None:
    night = Timing("UTC")
    noon = Timing("UTC", quiet_from=time(12), quiet_to=time(14))
    at = datetime(2026, 3, 1, tzinfo=UTC)
    quiet = [hour for hour in range(24) if is_quiet(at.replace(hour=hour), night)]
    assert quiet == [0, 1, 2, 3, 4, 5, 6, 7, 21, 22, 23]
    assert [hour for hour in range(24) if is_quiet(at.replace(hour=hour), noon)] == [12, 13]
    assert when_allowed(at.replace(hour=22), night) == datetime(2026, 3, 2, 8, tzinfo=UTC)
    assert when_allowed(at.replace(hour=7), night) == at.replace(hour=8)
    assert when_allowed(at.replace(hour=13), noon) == at.replace(hour=14)


@pytest.mark.parametrize("hour", [time(22), time(3), time(21)])
def test_an_hour_in_the_quiet_ones_becomes_their_end_on_the_same_day(hour: time) -> None:
    when = Timing("Asia/Shanghai", hour)
    assert moment_on(date(2026, 3, 1), when) == datetime.fromisoformat("2026-03-01T08:00+08:00")


def test_quiet_hours_end_with_the_second_of_two_equal_minutes() -> None:
    when = Timing("America/New_York", quiet_from=time(23), quiet_to=time(1, 30))
    second = datetime.fromisoformat("2026-11-01T01:10-05:00")
    assert when_allowed(second, when) == datetime.fromisoformat("2026-11-01T01:30-05:00")


def test_timing_is_what_was_chosen_else_the_usual() -> None:
    assert timing_of({}) == Timing()
    assert timing_of({"place": "cn"}) == Timing("Asia/Shanghai")
    chosen = {
        "timezone": "Europe/London",
        "place": "cn",
        "reminder_hour": "18:30",
        "quiet_from": "22:00",
        "quiet_to": "06:00",
    }
    assert timing_of(chosen) == Timing("Europe/London", time(18, 30), time(22), time(6))


def _exists(day: date, clock: time, when: Timing) -> bool:
    return wall(on_clock(day, clock, when), when) == datetime.combine(day, clock)


def _quiet_clock(clock: time, when: Timing) -> bool:
    begins, ends = when.quiet_from, when.quiet_to
    return begins <= clock < ends if begins <= ends else not ends <= clock < begins
