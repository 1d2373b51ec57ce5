"""Files are handed out with names that tell nothing, and only of what is on record."""

from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar

from bot.coach.action import Document
from bot.coach.case import Contact
from tests.handlers.desk import NOW, Desk
from tests.handlers.test_plans import agreed

CALL = Contact("c1", "c1", "", NOW, "Europe/London", NOW, {"contact_kind": "call"})


def made(desk: Desk, action: str) -> Document:
    outcome = desk.do(action)
    [document] = outcome.documents
    assert desk.facts["file_made"] == "yes"
    return document


def test_a_plan_s_dates_leave_as_a_calendar() -> None:
    document = made(agreed(), "plan_calendar")
    assert document.name == "dates-2026-03-02.ics"
    assert len(Calendar.from_ical(document.content).walk("VEVENT")) == 12


@pytest.mark.parametrize(("discreet", "named"), [(None, False), ("yes", False), ("no", True)])
def test_the_lender_is_named_only_where_that_is_allowed(discreet: str, named: bool) -> None:
    desk = agreed()
    desk.tell(discreet=discreet)
    assert (b"Northbank" in made(desk, "plan_calendar").content) is named


def test_a_plan_leaves_as_a_picture() -> None:
    document = made(agreed(), "plan_picture")
    assert document.name == "plan-2026-03-02.png"
    assert document.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("action", ["plan_calendar", "plan_picture", "calls_picture"])
def test_of_nothing_no_file_is_made(action: str) -> None:
    desk = Desk()
    assert desk.do(action).documents == ()
    assert desk.facts["file_made"] == "no"


def test_their_calls_are_drawn() -> None:
    assert made(Desk(records=(CALL,)), "calls_picture").name == "calls-2026-03-02.png"


@pytest.mark.parametrize(
    "details",
    [
        {"contact_kind": "letter"},
        {"contact_kind": "call", "direction": "outgoing"},
        {"their_promise": "a letter"},
    ],
)
def test_what_is_no_call_of_theirs_is_not_drawn(details: dict[str, str]) -> None:
    desk = Desk(records=(replace(CALL, details=details),))
    assert desk.do("calls_picture").documents == ()


def test_a_later_entry_that_tells_only_of_a_promise_hides_no_call() -> None:
    later = replace(CALL, id="c2", written_at=NOW + timedelta(days=1), details={"promised": "they"})
    assert made(Desk(records=(CALL, later)), "calls_picture")
