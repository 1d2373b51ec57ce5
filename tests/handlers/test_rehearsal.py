"""Which line was hard in a call, and that nobody is asked about it twice."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Reminder
from bot.core.content import load
from bot.core.messages import Value
from handlers import rehearsal

NOW = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
CONTENT = load(Path(__file__).parents[2] / "content")


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, None),
        ({"tone": "polite"}, None),
        ({"tone": "insults"}, "insults"),
        ({"tone": "threats"}, "insults"),
        ({"pauses": 1, "halted_at": "call.hub"}, None),
        ({"pauses": 2, "halted_at": "call.hub"}, "opening"),
        ({"pauses": 2, "halted_at": "call.said_family", "tone": "insults"}, "family"),
        ({"explained": "yes", "halted_at": "verify_debt.compare"}, "writing"),
        ({"explained": "yes", "halted_at": "crisis.help_here"}, "opening"),
        ({"explained": "yes"}, "opening"),
    ],
)
def test_the_hard_line_is_where_the_call_halted(facts: dict[str, Value], line: str | None) -> None:
    assert rehearsal.hard_line(facts) == line


@pytest.mark.parametrize("place", sorted(rehearsal.LINES))
def test_every_place_of_a_line_exists(place: str) -> None:
    script, _, step = place.partition(".")
    assert script in CONTENT.scripts
    assert not step or step in CONTENT.scripts[script].steps
    assert rehearsal.LINES[place] in CONTENT.kinds["rehearse_topic"].values


def offered(case: Case, contact: str = "c", **facts: Value) -> Outcome:
    return rehearsal.offer_rehearsal(case, Arguments({"place": "cn", **facts}, {}, contact), NOW)


def test_a_hard_call_is_asked_about_the_next_day_and_once() -> None:
    outcome = offered(Case(), tone="insults")
    [asked] = outcome.changes
    assert isinstance(asked, Reminder)
    assert (asked.kind, asked.about, asked.day) == ("rehearse", "c", date(2026, 3, 3))
    assert offered(Case(reminders=(asked,)), tone="insults").changes == ()


def test_an_easy_call_is_not_asked_about() -> None:
    assert offered(Case(), tone="polite") == Outcome({"rehearse_topic": None})


def test_who_has_rehearsed_is_not_asked_any_more() -> None:
    outcome = offered(Case(), tone="insults")
    [asked] = outcome.changes
    assert isinstance(asked, Reminder)
    done = rehearsal.finish_rehearsal(Case(reminders=(asked,)), Arguments(dict(outcome.facts)), NOW)
    assert [each.state for each in done.changes if isinstance(each, Reminder)] == ["settled"]
    assert rehearsal.finish_rehearsal(Case(), Arguments({}), NOW).changes == ()
