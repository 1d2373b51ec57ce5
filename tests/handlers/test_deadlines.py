"""A paper's last day: from the place's rule, from the paper itself, or asked at the court today."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Change, Deadline, Reminder
from bot.coach.library import Library
from bot.core.messages import Value
from handlers import deadlines

EMPTY = Case()
NOW = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
LIBRARY = Library(Path(__file__).parents[2] / "content")
Kind = TypeVar("Kind")


def arguments(**facts: Value) -> Arguments:
    return Arguments({"place": "cn", "timezone": "Asia/Shanghai", **facts}, library=LIBRARY)


def only(changes: tuple[Change, ...], kind: type[Kind]) -> list[Kind]:
    return [each for each in changes if isinstance(each, kind)]


def worked_out(case: Case = EMPTY, **facts: Value) -> Outcome:
    return deadlines.work_out_deadline(case, arguments(**facts), NOW)


def test_a_payment_order_is_answered_within_the_rules_days() -> None:
    outcome = worked_out(paper_kind="payment_order", paper_received_on="2026-03-01")
    [made] = only(outcome.changes, Deadline)
    assert (made.due, made.rule, made.done) == (date(2026, 3, 16), "cn.lim.payorder", False)
    assert (outcome.facts["deadline_state"], outcome.facts["deadline_days"]) == ("open", 15)
    ahead = [each.ahead for each in only(outcome.changes, Reminder)]
    assert ahead == [7, 3, 1, 0]


@pytest.mark.parametrize(
    ("received", "state", "reminders"),
    [("2026-02-15", "last_day", 0), ("2026-02-14", "passed", 0), ("2026-02-16", "open", 1)],
)
def test_the_last_day_and_the_day_after_are_told_apart(
    received: str, state: str, reminders: int
) -> None:
    outcome = worked_out(paper_kind="payment_order", paper_received_on=received)
    assert outcome.facts["deadline_state"] == state
    assert len(only(outcome.changes, Reminder)) == reminders


@pytest.mark.parametrize(
    ("received", "reason"), [("2026-03-03", "in_future"), ("1950-01-01", "too_long_ago")]
)
def test_a_day_that_cannot_be_changes_nothing(received: str, reason: str) -> None:
    outcome = worked_out(paper_kind="payment_order", paper_received_on=received)
    assert outcome == Outcome({"deadline_refused": reason})


@pytest.mark.parametrize(
    ("place", "kind", "received"),
    [
        ("uk", "court_paper", "2026-03-01"),
        ("other", "court_paper", "2026-03-01"),
        ("us", "court_paper", "2026-03-01"),
        ("us", "payment_order", "2026-03-01"),
        ("cn", "other_paper", "2026-03-01"),
        ("cn", "payment_order", None),
    ],
)
def test_without_a_rule_or_a_day_the_court_is_asked(
    place: str, kind: str, received: str | None
) -> None:
    outcome = worked_out(place=place, paper_kind=kind, paper_received_on=received)
    [made] = only(outcome.changes, Deadline)
    assert (made.due, made.rule, outcome.facts["deadline_state"]) == (None, "", "unsure")
    assert [each.day for each in only(outcome.changes, Reminder)] == [date(2026, 3, 3)]


def test_a_rule_that_may_not_be_shown_gives_no_day() -> None:
    facts = {"place": "cn", "paper_kind": "payment_order", "paper_received_on": "2026-03-01"}
    outcome = deadlines.work_out_deadline(Case(), Arguments(facts), NOW)  # an empty library
    assert outcome.facts["deadline_state"] == "unsure"


def dated(known: Deadline, day: str) -> Deadline:
    facts = {"picked_deadline": known.id, "paper_due": day}
    outcome = deadlines.date_deadline(Case(deadlines=(known,)), arguments(**facts), NOW)
    return only(outcome.changes, Deadline)[0]


@pytest.mark.parametrize(
    ("by_rule", "printed", "due"),
    [
        (date(2026, 3, 16), "2026-03-10", date(2026, 3, 10)),
        (date(2026, 3, 16), "2026-03-20", date(2026, 3, 16)),  # the earlier one is the safe one
        (date(2026, 3, 1), "2026-03-20", date(2026, 3, 20)),  # the rule's is over already
        (None, "2026-03-20", date(2026, 3, 20)),
    ],
)
def test_the_day_on_the_paper_counts_unless_a_rules_is_sooner(
    by_rule: date | None, printed: str, due: date
) -> None:
    rule = "cn.lim.payorder" if by_rule else ""
    known = Deadline("d", "payment_order", date(2026, 2, 20), NOW, by_rule, rule)
    assert dated(known, printed).due == due


def test_without_a_printed_day_nothing_changes() -> None:
    known = Deadline("d", "court_paper", None, NOW)
    case = Case(deadlines=(known,))
    assert deadlines.date_deadline(case, arguments(picked_deadline="d"), NOW) == Outcome()


def test_another_day_replaces_its_reminders() -> None:
    first = worked_out(paper_kind="payment_order", paper_received_on="2026-03-01")
    [made] = only(first.changes, Deadline)
    known = only(first.changes, Reminder)
    case = Case(deadlines=(made,), reminders=tuple(known))
    facts = {"picked_deadline": made.id, "paper_due": "2026-03-12"}
    changes = deadlines.date_deadline(case, arguments(**facts), NOW).changes
    states = [(each.state, each.day.day) for each in only(changes, Reminder)]
    assert states == [("cancelled", 16)] * 4 + [("waiting", 12)] * 4


def test_an_answered_paper_is_done_and_reminds_no_more() -> None:
    first = worked_out(paper_kind="payment_order", paper_received_on="2026-03-01")
    [made] = only(first.changes, Deadline)
    case = Case(deadlines=(made,), reminders=tuple(only(first.changes, Reminder)))
    about = deadlines.take_up_deadline(case, arguments(reminder_about=made.id), NOW).facts
    changes = deadlines.finish_deadline(case, arguments(**about), NOW).changes
    assert [each.done for each in only(changes, Deadline)] == [True]
    assert {each.state for each in only(changes, Reminder)} == {"settled"}


def test_finishing_twice_or_nothing_changes_nothing() -> None:
    done = Deadline("d", "court_paper", None, NOW, done=True)
    for picked in ("d", "gone", None):
        facts = arguments(picked_deadline=picked)
        assert deadlines.finish_deadline(Case(deadlines=(done,)), facts, NOW) == Outcome()


def test_what_is_open_is_listed_the_most_urgent_first() -> None:
    known = (
        Deadline("late", "court_paper", None, NOW, date(2026, 4, 1)),
        Deadline("done", "court_paper", None, NOW, date(2026, 3, 3), done=True),
        Deadline("unsure", "court_paper", None, NOW),
        Deadline("soon", "payment_order", None, NOW, date(2026, 3, 5)),
    )
    begun = deadlines.begin_deadline(
        Case(deadlines=known), arguments(paper_kind="court_paper"), NOW
    ).facts
    assert [each["id"] for each in begun["deadlines"]] == ["unsure", "soon", "late"]
    assert (begun["deadlines_total"], begun["paper_kind"]) == (3, None)
