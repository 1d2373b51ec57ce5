"""The limitation clock of each place, and that it says unsure wherever it is."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.clock import Clock, add_years
from bot.coach.debt import Debt
from bot.coach.limitation import PLACES, Events, Nation, limitation
from bot.coach.rules import load_rules

RULES = load_rules(Path(__file__).parents[2] / "content" / "rules")
TODAY = date(2026, 11, 21)
DAYS = st.dates(date(1990, 1, 1), TODAY)
MAYBE = st.none() | DAYS


def clock(debt: Debt, events: Events | None = None, today: date = TODAY) -> Clock:
    return limitation(debt, RULES, today, events)


def debt(place: str, overdue: str = "", paid: str = "", told: str = "") -> Debt:
    first, payment, word = (
        date.fromisoformat(day) if day else None for day in (overdue, paid, told)
    )
    return Debt(
        "d1", place=place, first_overdue=first, last_payment=payment, last_acknowledged=word
    )


# China


def test_in_china_three_years_from_the_last_thing_that_happened() -> None:
    found = clock(debt("cn", "2024-03-01", "2024-06-10", "2025-01-31"))
    assert (found.state, found.counted_from) == ("running", date(2025, 1, 31))
    assert (found.earliest, found.likely, found.latest) == (
        date(2028, 1, 31),
        None,
        date(2044, 3, 1),
    )
    assert {"cn.lim.interrupt", "cn.lim.ack", "cn.lim.demand_form"} <= set(found.restarts)
    assert "cn.lim.effect" in found.after
    assert found.rules == ("cn.lim.years", "cn.lim.instal")


def test_in_china_three_years_gone_are_still_unsure() -> None:
    assert clock(debt("cn", "2018-03-01")).state == "unsure"


def test_in_china_the_last_call_started_it_again() -> None:
    found = clock(debt("cn", "2018-03-01"), Events(last_demand=date(2026, 11, 20)))
    assert (found.state, found.earliest) == ("running", date(2029, 11, 20))


def test_in_china_twenty_years_end_it() -> None:
    assert clock(debt("cn", "2004-03-01", "2010-01-01")).state == "perhaps_expired"


def test_in_china_a_message_restarts_a_cards_clock() -> None:
    card = replace(debt("cn", "2025-01-01"), product="credit_card")
    assert "cn.lim.card" in clock(card).restarts
    assert "cn.lim.card" not in clock(debt("cn", "2025-01-01")).restarts


@pytest.mark.parametrize(
    ("today", "state"), [(date(2027, 3, 1), "running"), (date(2027, 3, 2), "unsure")]
)
def test_the_last_day_still_counts(today: date, state: str) -> None:
    assert clock(debt("cn", "2024-03-01"), today=today).state == state


# The United Kingdom


EW: Nation = "england_wales"


@pytest.mark.parametrize(
    ("nation", "owed", "state", "days"),
    [
        (EW, ("2021-01-01", "2022-05-05"), "running", "2028-05-05 2028-05-05"),
        # An acknowledgement may have been spoken only: then it changed nothing.
        (EW, ("2019-01-01", "2019-06-01", "2024-01-01"), "unsure", "2025-06-01 2030-01-01"),
        (EW, ("2015-01-01", "2016-01-01"), "perhaps_expired", "2022-01-01 2022-01-01"),
        # What came after the end revives nothing.
        (
            EW,
            ("2010-01-01", "2020-01-01", "2021-01-01"),
            "perhaps_expired",
            "2016-01-01 2016-01-01",
        ),
        ("scotland", ("2021-01-01", "2021-02-01"), "perhaps_expired", "2026-02-01 2026-02-01"),
        ("northern_ireland", ("2021-01-01", "2021-02-01"), "running", "2027-02-01 2027-02-01"),
        # Where it is not known whose law it is, five to six years.
        (None, ("2021-01-01", "2021-02-01"), "unsure", "2026-02-01 2027-02-01"),
        # A last payment that is not known may have been yesterday.
        (EW, ("2015-01-01",), "unsure", "2021-01-01 None"),
        # A first overdue day that is not known may have been long before the payment.
        (EW, ("", "2022-05-05"), "unsure", "None 2028-05-05"),
        (EW, (), "unknown", "None None"),
    ],
)
def test_in_britain(nation: Nation | None, owed: tuple[str, ...], state: str, days: str) -> None:
    found = clock(debt("uk", *owed), Events(nation=nation))
    assert (found.state, f"{found.earliest} {found.likely}") == (state, days)


def test_in_scotland_the_debt_itself_ends() -> None:
    found = clock(debt("uk", "2021-01-01"), Events(nation="scotland"))
    assert found.after[0] == "uk.lim.scot"
    assert "uk.lim.ack" not in found.restarts


def test_in_england_speaking_does_not_restart_it_and_paying_does() -> None:
    found = clock(debt("uk", "2021-01-01"), Events(nation="england_wales"))
    assert found.restarts == ("uk.lim.ack", "uk.lim.oral")


# The United States


def test_in_america_it_is_never_called_expired() -> None:
    assert clock(debt("us", "1999-01-01", "1999-02-01")).state == "unsure"


def test_in_america_three_to_six_years() -> None:
    found = clock(debt("us", "2025-01-01", "2025-02-01"))
    assert (found.state, found.earliest, found.likely) == (
        "running",
        date(2028, 1, 1),
        date(2031, 2, 1),
    )
    assert (found.restarts, found.after) == (("us.lim.restart",), ("us.lim.ban",))


# Anywhere


@pytest.mark.parametrize("place", ["other", "", "cn", "uk", "us"])
def test_what_is_not_known_is_unknown(place: str) -> None:
    found = clock(debt(place))
    assert (found.state, found.earliest, found.likely) == ("unknown", None, None)


def test_without_rules_that_may_be_shown_there_is_no_clock() -> None:
    assert limitation(debt("cn", "2024-03-01"), {}, TODAY).state == "unknown"


@pytest.mark.parametrize(
    ("day", "years", "then"),
    [
        (date(2024, 2, 29), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2026, 12, 31), 6, date(2032, 12, 31)),
    ],
)
def test_years_are_added_to_the_day(day: date, years: int, then: date) -> None:
    assert add_years(day, years) == then


@given(place=st.sampled_from(sorted(PLACES)), overdue=MAYBE, paid=MAYBE, told=MAYBE, called=MAYBE)
def test_a_clock_never_contradicts_itself(
    place: str, overdue: date | None, paid: date | None, told: date | None, called: date | None
) -> None:
    owed = Debt("d1", place=place, first_overdue=overdue, last_payment=paid, last_acknowledged=told)
    found = clock(owed, Events(called))
    assert (found.state == "running") == (found.earliest is not None and found.earliest >= TODAY)
    assert not (found.earliest and found.likely) or found.earliest <= found.likely
    assert all(rule in RULES for rule in (*found.rules, *found.restarts, *found.after))


@given(overdue=DAYS, paid=MAYBE, later=DAYS)
def test_another_event_never_makes_a_clock_run_out_sooner(
    overdue: date, paid: date | None, later: date
) -> None:
    for place in PLACES:
        owed = Debt("d1", place=place, first_overdue=overdue, last_payment=paid)
        before, after = clock(owed), clock(replace(owed, last_acknowledged=later))
        assert before.earliest is not None
        assert after.earliest is not None
        assert before.earliest <= after.earliest
