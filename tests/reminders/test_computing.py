"""What is made for a plan, a promise or a paper: which days, which ids, and what is past."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.case import Agreement, Deadline, Due, Payment, Promise, Reminder
from bot.coach.paying import left_of, left_of_all, missed, spread
from bot.coach.reminders import (
    cancelled,
    for_agreement,
    for_deadline,
    for_letter,
    for_promise,
    is_open,
    moved,
    put_off,
    remind,
    retimed,
    settled,
    silenced,
    woken,
)
from bot.coach.timing import Timing, is_quiet
from tests.reminders.plans import plan
from tests.reminders.test_timing import ZONES, timings

LONDON = Timing("Europe/London")
NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
AHEAD = [7, 3, 1, 0, -1]


def paid(number: int, minor: int, plan_id: str = "plan") -> Payment:
    return Payment(f"p{number}-{minor}", plan_id, number, date(2026, 1, 5), minor, NOW)


def walls(reminders: tuple[Reminder, ...], zone: str) -> list[str]:
    local = (each.due.astimezone(ZoneInfo(zone)) for each in reminders if each.due)
    return [f"{each:%Y-%m-%d %H:%M}" for each in local]


plans = st.builds(
    lambda first, gaps, minors: Agreement(
        "plan",
        "c",
        "d",
        NOW,
        "GBP",
        tuple(
            Due(number, first + timedelta(days=sum(gaps[:number])), minor)
            for number, minor in enumerate(minors, 1)
        ),
    ),
    st.dates(date(2026, 1, 1), date(2029, 1, 1)),
    st.lists(st.integers(1, 40), min_size=6, max_size=6),
    st.lists(st.integers(1, 10**7), min_size=1, max_size=6),
)
payments = st.lists(st.builds(paid, st.integers(1, 6), st.integers(1, 10**7)), max_size=4)
moments = st.integers(0, 30_000).map(lambda hours: NOW + timedelta(hours=hours - 800))


@given(plans, payments, timings, moments)
def test_everything_is_ahead_not_quiet_and_about_something_that_is_owed(
    agreement: Agreement, payments: list[Payment], when: Timing, now: datetime
) -> None:
    made = for_agreement(agreement, payments, when, now)
    owed = {due.number for due in agreement.dues if left_of(agreement, payments, due.number)}
    assert len({each.id for each in made}) == len(made)
    assert {each.part for each in made} <= owed
    for each in made:
        assert each.due and each.due > now and not is_quiet(each.due, when)
        assert each.id == f"plan-{each.part}-{each.ahead}"
        assert each.kind == ("after" if each.ahead == -1 else "instalment")


@given(plans, timings)
def test_long_before_there_are_five_for_each_instalment(agreement: Agreement, when: Timing) -> None:
    made = for_agreement(agreement, (), when, NOW - timedelta(days=400))
    for due in agreement.dues:
        mine = [each for each in made if each.part == due.number]
        assert [each.ahead for each in mine] == AHEAD
        assert {each.day for each in mine} == {due.on}


@given(plans, timings, moments)
def test_computing_again_gives_the_same_ids_and_never_more(
    agreement: Agreement, when: Timing, now: datetime
) -> None:
    first = for_agreement(agreement, (), when, now)
    again = for_agreement(agreement, (), when, now + timedelta(days=9))
    assert {each.id for each in again} <= {each.id for each in first}
    assert for_agreement(agreement, (), when, now) == first


def test_the_31st_and_leap_days() -> None:
    end_of_months = plan(date(2027, 12, 31), 4)
    on_the_day = [each for each in for_agreement(end_of_months, (), LONDON, NOW) if not each.ahead]
    assert walls(tuple(on_the_day), "Europe/London") == [
        "2027-12-31 09:00", "2028-01-31 09:00", "2028-02-29 09:00", "2028-03-31 09:00",
    ]  # fmt: skip
    leap = for_agreement(plan(date(2028, 3, 1), 1), (), LONDON, NOW)
    assert walls(leap, "Europe/London") == [
        "2028-02-23 09:00", "2028-02-27 09:00", "2028-02-29 09:00", "2028-03-01 09:00",
        "2028-03-02 09:00",
    ]  # fmt: skip


def test_what_is_past_when_it_is_made_is_not_made() -> None:
    agreement = plan(date(2026, 1, 6), 1)
    made = for_agreement(agreement, (), LONDON, NOW)  # noon of the day before
    assert [each.ahead for each in made] == [0, -1]
    on_the_day = for_agreement(agreement, (), LONDON, NOW + timedelta(days=1))
    assert [each.ahead for each in on_the_day] == [-1]


def test_neither_paid_instalments_nor_ended_plans_remind() -> None:
    agreement = plan(date(2026, 2, 1), 3)
    made = for_agreement(agreement, [paid(1, 50_000), paid(2, 49_999)], LONDON, NOW)
    assert {each.part for each in made} == {2, 3}
    assert for_agreement(replace(agreement, ended=date(2026, 1, 4)), (), LONDON, NOW) == ()


def test_promises_letters_and_papers() -> None:
    theirs = Promise("p", "c", "d", "they", NOW, due=date(2026, 1, 9))
    mine = replace(theirs, by="i")
    undated = replace(theirs, due=None)
    assert walls(for_promise(theirs, LONDON, NOW), "Europe/London") == ["2026-01-09 09:00"]
    assert [each.kind for each in for_promise(mine, LONDON, NOW)] == ["my_promise"] * 2
    assert for_promise(undated, LONDON, NOW) == for_promise(
        replace(mine, state="kept"), LONDON, NOW
    )
    assert walls(for_letter(theirs, LONDON, NOW), "Europe/London") == ["2026-01-11 09:00"]
    assert walls(for_letter(undated, LONDON, NOW), "Europe/London") == ["2026-01-07 09:00"]
    assert for_letter(replace(theirs, state="broken"), LONDON, NOW) == ()
    paper = Deadline("x", "claim", date(2026, 1, 4), NOW, due=date(2026, 1, 12))
    days = ["2026-01-09 09:00", "2026-01-11 09:00", "2026-01-12 09:00"]
    assert walls(for_deadline(paper, LONDON, NOW), "Europe/London") == days
    unsure = for_deadline(replace(paper, due=None), LONDON, NOW)
    assert walls(unsure, "Europe/London") == ["2026-01-06 09:00"]
    assert for_deadline(replace(paper, done=True), LONDON, NOW) == ()


def test_another_zone_hour_or_quiet_time_counts_all_that_waits_anew() -> None:
    made = for_agreement(plan(date(2026, 2, 1), 1), (), LONDON, NOW)
    for when in (Timing("Asia/Tokyo"), Timing("Europe/London", time(18)), LONDON):
        made = retimed(made, when, NOW)
        assert walls(made, when.zone)[0] == f"2026-01-25 {when.hour:%H:%M}"
    quiet_noon = Timing("Europe/London", time(13), time(12), time(14))
    assert walls(retimed(made, quiet_noon, NOW), "Europe/London")[0] == "2026-01-25 14:00"


@given(timings, timings, st.sampled_from(ZONES), moments)
def test_a_move_between_zones_loses_nothing(
    before: Timing, after: Timing, zone: str, now: datetime
) -> None:
    made = for_agreement(plan(date(2027, 3, 14), 2), (), before, NOW)
    again = retimed(made, replace(after, zone=zone), now)
    assert [each.id for each in again] == [each.id for each in made]
    assert all(each.due and each.due >= now for each in again)
    assert not any(is_quiet(each.due, replace(after, zone=zone)) for each in again if each.due)


def test_what_was_moved_keeps_its_wall_clock_and_what_was_put_off_its_moment() -> None:
    (first, *_) = for_agreement(plan(date(2026, 2, 1), 1), (), LONDON, NOW)
    chosen = moved(first, date(2026, 1, 20), time(18, 30), LONDON)
    assert (walls((chosen,), "Europe/London"), chosen.day) == (["2026-01-20 18:30"], first.day)
    assert walls(retimed([chosen], Timing("Asia/Tokyo"), NOW), "Asia/Tokyo") == ["2026-01-20 18:30"]
    later = put_off(replace(chosen, state="said", due=None, said_at=NOW), 3, LONDON, NOW)
    assert later.due == NOW + timedelta(hours=3)
    assert retimed([later], Timing("Asia/Tokyo"), NOW)[0].due == datetime(
        2026, 1, 5, 23, tzinfo=UTC
    )
    assert put_off(first, 10, LONDON, NOW).due == datetime(2026, 1, 6, 8, tzinfo=UTC)


def test_silent_ones_wait_unheard_and_can_be_woken() -> None:
    (first, *_) = for_agreement(plan(date(2026, 2, 1), 1), (), LONDON, NOW)
    silent = silenced(first)
    assert (silent.due, is_open(silent), retimed([silent], LONDON, NOW)) == (None, True, ())
    assert woken(silent, LONDON, NOW).due == first.due
    long_after = NOW + timedelta(days=300)
    assert woken(silent, LONDON, long_after).due == long_after


def test_settling_and_cancelling_leave_what_is_over_alone() -> None:
    made = for_agreement(plan(date(2026, 2, 1), 2), (), LONDON, NOW)
    over = tuple(replace(each, state="settled", due=None) for each in made[:2])
    every = (*over, *made[2:])
    assert {each.id for each in settled(every, "plan", 1)} == {"plan-1-1", "plan-1-0", "plan-1--1"}
    assert len(cancelled(every, "plan")) == 8
    assert cancelled(every, "another") == ()
    assert {each.state for each in cancelled(every, "plan")} == {"cancelled"}


def test_one_plain_reminder() -> None:
    (made,) = remind("rehearse", "contact", date(2026, 1, 7), LONDON, NOW)
    assert (made.id, made.kind, made.day) == ("contact-0-0", "rehearse", date(2026, 1, 7))
    assert remind("rehearse", "contact", date(2026, 1, 5), LONDON, NOW) == ()


@given(plans, payments, st.integers(1, 10**8), st.integers(1, 6))
def test_a_sum_is_shared_out_to_the_last_unit(
    agreement: Agreement, payments: list[Payment], minor: int, number: int
) -> None:
    number = min(number, len(agreement.dues))
    shares = dict(spread(minor, agreement, payments, number))
    assert sum(shares.values()) == minor and all(share > 0 for share in shares.values())
    after = [*payments, *(paid(each, share) for each, share in shares.items())]
    before = left_of_all(agreement, payments)
    assert left_of_all(agreement, after) == max(0, before - minor)
    if minor >= left_of(agreement, payments, number):
        assert left_of(agreement, after, number) == 0


def test_what_was_missed() -> None:
    agreement = plan(date(2026, 1, 1), 3)
    assert [due.number for due in missed(agreement, (), date(2026, 1, 1))] == []
    assert [due.number for due in missed(agreement, (), date(2026, 2, 2))] == [1, 2]
    assert [due.number for due in missed(agreement, [paid(1, 50_000)], date(2026, 2, 2))] == [2]
