"""When to answer: the rhythm by the days overdue, the next good hours, what must not be missed."""

from datetime import UTC, date, datetime, time

import pytest

from bot.coach.case import Deadline, Promise
from bot.coach.in_force import InForce
from bot.coach.logged import logged
from bot.coach.pacing import Due, good_hours, not_to_miss, pace, permitted
from bot.coach.timing import Timing
from bot.core.messages import Value
from tests.coach.logbook import TODAY, contact, rules

SHANGHAI, LONDON = Timing("Asia/Shanghai"), Timing("Europe/London")
NOON = datetime(2026, 3, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("overdue", "rhythm"), [(None, "weekly"), (0, "weekly"), (89, "weekly"), (90, "monthly")]
)
def test_the_rhythm_changes_after_three_months(overdue: int | None, rhythm: str) -> None:
    assert pace((), overdue, TODAY).rhythm.name == rhythm


@pytest.mark.parametrize(
    ("days", "overdue", "state", "answered"),
    [
        ([], 30, "none", 0),
        ([20], 30, "some", 1),
        ([14, 20], 30, "enough", 2),
        ([13, 20], 30, "some", 1),
        ([1, 13], 100, "enough", 2),
        ([13], 100, "some", 1),
    ],
)
def test_what_was_answered_lately(days: list[int], overdue: int, state: str, answered: int) -> None:
    log = logged(contact("cn", f"2026-03-{day:02} 12:00") for day in days)
    stands = pace(log, overdue, TODAY)
    assert (stands.state, stands.answered) == (state, answered)


@pytest.mark.parametrize(
    ("details", "reachable"),
    [
        ({"outcome": "answered"}, True),
        ({"outcome": "missed"}, False),
        ({"contact_kind": "message", "outcome": None, "direction": "outgoing"}, True),
        ({"contact_kind": "message", "outcome": None}, False),
    ],
)
def test_whether_one_way_is_open(details: dict[str, Value], reachable: bool) -> None:
    log = logged([contact("cn", "2026-03-19 12:00", **details)])
    assert pace(log, 30, TODAY).reachable == reachable


def test_hours_that_a_place_permits() -> None:
    law = InForce(rules(), TODAY)
    assert permitted("cn", law) == (time(8), time(22))
    assert permitted("us", law) == (time(8), time(21))
    assert permitted("uk", law) == (time(0), time(0))


def local(when: Timing, now: str, place: str = "uk") -> list[str]:
    """Gives the first three stretches of good hours on the person's clock."""
    allowed = permitted(place, InForce(rules(), TODAY))
    found = good_hours(datetime.fromisoformat(now), when, allowed)
    zone = logged([contact(place, "2026-03-10")])[0].at.tzinfo
    return [
        f"{begins.astimezone(zone):%a %H:%M}-{ends.astimezone(zone):%H:%M}"
        for begins, ends in (next(found) for _ in range(3))
    ]


def test_good_hours_keep_off_work_and_quiet() -> None:
    assert local(SHANGHAI, "2026-03-20T10:00+08:00", "cn") == [
        "Fri 18:00-21:00", "Sat 08:00-21:00", "Sun 08:00-21:00",
    ]  # fmt: skip


def test_of_hours_that_have_begun_what_is_left_counts() -> None:
    assert local(SHANGHAI, "2026-03-20T20:30+08:00", "cn")[0] == "Fri 20:30-21:00"
    assert local(SHANGHAI, "2026-03-20T21:00+08:00", "cn")[0] == "Sat 08:00-21:00"


def test_the_places_hours_bind_where_the_person_keeps_none_quiet() -> None:
    awake = Timing("Asia/Shanghai", quiet_from=time(0), quiet_to=time(0))
    assert local(awake, "2026-03-20T10:00+08:00", "cn")[0] == "Fri 18:00-22:00"


def test_where_nothing_is_set_an_evening_ends_at_midnight() -> None:
    awake = Timing("Europe/London", quiet_from=time(0), quiet_to=time(0))
    assert local(awake, "2026-03-20T10:00+00:00")[0] == "Fri 18:00-00:00"


def test_good_hours_on_the_night_when_clocks_change() -> None:
    [first, *_] = good_hours(datetime(2026, 3, 28, 22, tzinfo=UTC), LONDON)
    assert first[0] == datetime(2026, 3, 29, 7, tzinfo=UTC)  # eight o'clock, summer time


def test_court_papers_and_written_offers_must_not_be_missed() -> None:
    paper = Deadline("a", "court_paper", TODAY, NOON, date(2026, 3, 27))
    unsure, done = (
        Deadline("b", "court_paper", None, NOON),
        Deadline("c", "x", None, NOON, done=True),
    )
    offer = Promise(
        "p", "c", "d", "they", NOON, kind="waiver", due=date(2026, 3, 25), form="written"
    )
    said = Promise("q", "c", "d", "they", NOON, kind="waiver", due=date(2026, 3, 25), form="said")
    over = Promise("r", "c", "d", "they", NOON, due=date(2026, 3, 19), form="written")
    mine = Promise("s", "c", "d", "i", NOON, due=date(2026, 3, 25), form="written")
    assert not_to_miss([paper, unsure, done], [offer, said, over, mine], TODAY) == (
        Due("paper", None),
        Due("offer", date(2026, 3, 25)),
        Due("paper", date(2026, 3, 27)),
    )
