"""A plan's calendar file is read back by the library: days, alarms, zone, and nothing told."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.coach.case import Agreement
from bot.coach.timing import Timing
from bot.handouts.plan_calendar import Dates, make_calendar
from tests.handouts.plans import LANGUAGES, NOW, laid_out, plan, wording

LENDER = "Harbor Credit; Ltd, 海港"
LONDON = Timing("Europe/London")


def made(
    agreement: Agreement,
    *parts: tuple[int, int],
    when: Timing = LONDON,
    discreet: bool = True,
    language: str = "en",
    now: datetime = NOW,
) -> Calendar:
    rows = laid_out(agreement, *parts)
    dates = Dates(agreement, rows, LENDER, when, discreet, wording(language))
    return Calendar.from_ical(make_calendar(dates, now))


def events(calendar: Calendar) -> list[Any]:
    return list(calendar.walk("VEVENT"))


def text(calendar: Calendar) -> str:
    return bytes(calendar.to_ical()).decode().replace("\r\n ", "")


def test_each_instalment_is_an_event_at_the_person_s_hour() -> None:
    starts = [event.start for event in events(made(plan(3)))]
    zone = ZoneInfo("Europe/London")
    assert starts == [
        datetime(2026, 3, 31, 9, tzinfo=zone),
        datetime(2026, 4, 30, 9, tzinfo=zone),
        datetime(2026, 5, 31, 9, tzinfo=zone),
    ]


def test_alarms_come_at_the_same_hour_of_earlier_days() -> None:
    [event] = events(made(plan(1, first=date(2026, 6, 30))))
    triggers = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
    assert triggers == [timedelta(days=-days) for days in (7, 3, 1, 0)]
    assert {alarm["ACTION"] for alarm in event.walk("VALARM")} == {"DISPLAY"}
    assert all(alarm["DESCRIPTION"] for alarm in event.walk("VALARM"))


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Asia/Shanghai", "UTC"])
def test_the_zone_travels_with_the_file(zone: str) -> None:
    calendar = made(plan(12), when=Timing(zone, time(18, 30)))
    told = {component["TZID"] for component in calendar.walk("VTIMEZONE")}
    assert told == ({zone} - {"UTC"})
    for event in events(calendar):
        local = event.start.astimezone(ZoneInfo(zone))
        assert (local.hour, local.minute) == (18, 30)
        assert event.end - event.start == timedelta(minutes=15)


def test_a_change_of_clocks_does_not_move_the_hour() -> None:
    hours = [event.start.astimezone(UTC).hour for event in events(made(plan(9)))]
    assert hours == [8, 8, 8, 8, 8, 8, 8, 9, 9]


def test_quiet_hours_are_kept() -> None:
    [event] = events(made(plan(1), when=Timing("Europe/London", time(6))))
    assert event.start.hour == 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_default_it_names_neither_lender_nor_sum(language: str) -> None:
    whole = text(made(plan(3), (1, 10_000), language=language))
    assert "Harbor" not in whole
    assert not any(sign in whole for sign in ("¥", "210", "105", "CNY"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_person_allowed_it_the_events_tell_all(language: str) -> None:
    calendar = made(plan(3), discreet=False, language=language)
    last = events(calendar)[-1]
    assert LENDER in last["SUMMARY"]
    assert "105" in last["SUMMARY"]
    assert last["CLASS"] == "PRIVATE"


def test_what_is_paid_rings_no_more_and_says_so() -> None:
    first, second = events(made(plan(2), (1, 21_000)))
    assert (first["SUMMARY"], list(first.walk("VALARM"))) == ("Done", [])
    assert len(list(second.walk("VALARM"))) == 4


def test_a_later_file_replaces_an_earlier_one() -> None:
    before, after = made(plan(3)), made(plan(3), now=NOW + timedelta(days=1))
    assert [event["UID"] for event in events(before)] == [event["UID"] for event in events(after)]
    assert len({event["UID"] for event in events(after)}) == 3
    assert before["UID"] == after["UID"]
    assert events(after)[0]["SEQUENCE"] > events(before)[0]["SEQUENCE"]


def test_the_same_file_comes_of_the_same_plan() -> None:
    assert made(plan(3)).to_ical() == made(plan(3)).to_ical()


def test_lines_are_as_the_standard_wants_them() -> None:
    raw = made(plan(12), discreet=False).to_ical()
    lines = raw.split(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert lines[:2] == [b"BEGIN:VCALENDAR", b"VERSION:2.0"]
    assert lines[2].startswith(b"PRODID:")
