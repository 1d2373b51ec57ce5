"""The time limit is read from the rules, with what would restart it, and says where unsure."""

from datetime import date, timedelta

import pytest

from bot.coach.case import Contact
from bot.coach.debt import Debt
from bot.core.messages import Value
from tests.handlers.desk import NOW, Desk

DEBT = Debt("d1", lender="花呗", first_overdue=date(2022, 1, 20), place="cn", noted_at=NOW)


def read(debt: Debt, *contacts: Contact, **facts: Value) -> Desk:
    desk = Desk(debt.place or "other", records=(debt, *contacts))
    desk.do("open_debt", picked_debt=debt.id)
    desk.do("read_clock", **facts)
    return desk


def contact(days_ago: int, debt: str = "d1", **details: Value) -> Contact:
    happened = NOW - timedelta(days=days_ago)
    name = f"c{days_ago}"
    return Contact(name, name, debt, happened, "Asia/Shanghai", happened, details)


def test_china_counts_from_the_last_demand_in_the_log() -> None:
    letter = contact(10, contact_kind="letter", direction="incoming")
    desk = read(DEBT, letter)
    [view] = desk.facts["clock_view"]
    assert view["counted_from"] == {"date": "2026-02-20"}
    assert desk.facts["clock_state"] == "running"


@pytest.mark.parametrize(
    "silent",
    [
        contact(10, contact_kind="call", outcome="missed"),
        contact(10, contact_kind="letter", direction="outgoing"),
        contact(10, "d2", contact_kind="letter"),
        contact(10),
    ],
)
def test_what_never_reached_the_person_is_no_demand(silent: Contact) -> None:
    desk = read(DEBT, silent)
    assert desk.facts["clock_view"][0]["counted_from"] == {"date": "2022-01-20"}
    assert desk.facts["clock_state"] == "unsure"


def test_every_rule_comes_with_its_force_and_date() -> None:
    desk = read(DEBT)
    restarts = desk.facts["clock_restarts"]
    assert [each["id"] for each in restarts] == [
        "cn.lim.interrupt", "cn.lim.demand_form", "cn.lim.ack", "cn.lim.assign",
    ]  # fmt: skip
    assert {each["force"] for each in restarts} == {"law"}
    assert (restarts[0]["instrument"], restarts[0]["dated"]) == ("民法典 195", "2025-04")


def test_a_rule_is_read_in_the_language_of_the_person() -> None:
    desk = read(DEBT, language="en")
    first = desk.facts["clock_restarts"][0]
    assert first["value"].startswith("The time starts again")
    assert first["instrument"] == "民法典 195 (Civil Code)"


def test_a_date_that_no_source_gives_is_left_out() -> None:
    desk = read(Debt("d1", first_overdue=date(2022, 1, 20), place="uk", noted_at=NOW))
    assert desk.facts["clock_rules"][0]["dated"] is None


def test_the_nation_decides_in_the_united_kingdom() -> None:
    debt = Debt("d1", first_overdue=date(2020, 6, 1), place="uk", noted_at=NOW)
    assert read(debt).facts["clock_asks"] == "nation"
    desk = read(debt, nation="scotland")
    assert desk.facts.get("clock_asks") is None
    assert desk.facts["clock_view"][0]["earliest"] == {"date": "2025-06-01"}


@pytest.mark.parametrize(
    "debt", [Debt("d1", place="cn", noted_at=NOW), Debt("d1", place="other", noted_at=NOW)]
)
def test_what_is_not_known_is_said_as_such(debt: Debt) -> None:
    facts = read(debt).facts
    assert (facts["clock_state"], facts.get("clock_view")) == ("unknown", None)


def test_no_place_no_rules() -> None:
    desk = read(Debt("d1", first_overdue=date(2022, 1, 1), place="other", noted_at=NOW))
    assert (desk.facts["clock_rules"], desk.facts["clock_restarts"]) == ([], [])
