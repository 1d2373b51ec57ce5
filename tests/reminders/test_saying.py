"""What becomes of a reminder that is due, decided on plain data."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coach.case import Agreement, Case, Deadline, Payment, Promise, Reminder
from bot.coach.debt import Debt
from bot.coach.reminders import for_agreement, for_deadline, for_promise, put_off, remind
from bot.coach.saying import LATE, Drop, Tell, Verdict, Wait, judge, said, told
from bot.coach.timing import Timing
from tests.reminders.plans import LENDER, plan

UK = {"timezone": "Europe/London", "language": "en"}
WHEN = Timing("Europe/London")
AGREED = datetime(2026, 1, 5, 12, tzinfo=UTC)
PLAN = plan(date(2026, 2, 2), 3, agreed_at=AGREED)
MADE = {each.id: each for each in for_agreement(PLAN, (), WHEN, AGREED)}
DEBT = Debt("debt", LENDER)


def case(*payments: Payment, agreement: Agreement = PLAN, **more: Sequence[object]) -> Case:
    made: dict[str, object] = {"reminders": tuple(MADE.values()), "debts": (DEBT,), **more}
    return Case(agreements=(agreement,), payments=payments, **made)  # type: ignore[arg-type]


def payment(number: int, minor: int = 50_000) -> Payment:
    return Payment(f"p{number}", "plan", number, date(2026, 1, 20), minor, AGREED)


def verdict(
    reminder_id: str, of: Case, late: timedelta = timedelta(0), facts: dict[str, str] = UK
) -> Verdict:
    """Judges a reminder of the plan when it is due, or later."""
    (reminder,) = (each for each in of.reminders if each.id == reminder_id)
    assert reminder.due
    return judge(reminder, of, facts, reminder.due + late)


def test_what_is_due_is_told() -> None:
    assert verdict("plan-1-7", case()) == Tell("instalment", late=False)
    assert verdict("plan-1--1", case()) == Tell("after", late=False)


def test_a_quarter_of_an_hour_is_not_late() -> None:
    alone = case(reminders=[MADE["plan-1-7"]])
    assert verdict("plan-1-7", alone, LATE) == Tell("instalment", late=False)
    assert verdict("plan-1-7", alone, LATE * 2) == Tell("instalment", late=True)


@pytest.mark.parametrize(
    "over",
    [
        case(payment(1)),
        case(payment(1, 30_000), replace(payment(1, 20_000), id="q")),
        case(agreement=replace(PLAN, ended=date(2026, 1, 20))),
        Case(reminders=tuple(MADE.values())),
    ],
    ids=["paid", "paid in two parts", "ended", "gone"],
)
def test_what_is_settled_otherwise_is_dropped(over: Case) -> None:
    assert verdict("plan-1-1", over) == Drop()


def test_a_part_leaves_the_rest_to_remind_of() -> None:
    of = case(payment(1, 30_000))
    assert verdict("plan-1-1", of) == Tell("instalment", late=False)
    assert told(MADE["plan-1-1"], of, UK, AGREED)["reminder_left"]["minor"] == 20_000


def test_somebody_who_wants_silence_hears_nothing() -> None:
    assert verdict("plan-1-1", case(), facts={**UK, "silenced": "yes"}) == Drop()
    assert verdict("plan-1-1", case(), facts={**UK, "silenced": "no"}) == Tell("instalment", False)


def test_quiet_hours_are_waited_for() -> None:
    of = case(reminders=[MADE["plan-1-7"]])
    evening, morning = timedelta(hours=13), timedelta(hours=23)  # 22:00, and 8:00 of the next day
    due = MADE["plan-1-7"].due
    assert due and verdict("plan-1-7", of, evening) == Wait(due + morning)
    assert verdict("plan-1-7", of, morning) == Tell("instalment", late=True)


def told_after_an_outage(of: Case, now: datetime) -> dict[str, Verdict]:
    due = [each for each in of.reminders if each.due and each.due <= now]
    return {each.id: judge(each, of, UK, now) for each in due}


def test_after_an_outage_one_message_stands_for_all_of_a_plan() -> None:
    now = datetime(2026, 2, 2, 12, tzinfo=UTC)
    verdicts = told_after_an_outage(case(), now)
    assert verdicts.pop("plan-1-0") == Tell("instalment", late=True)
    assert set(verdicts) == {"plan-1-7", "plan-1-3", "plan-1-1"}
    assert set(verdicts.values()) == {Drop()}


def test_what_was_missed_outweighs_what_is_ahead() -> None:
    now = datetime(2026, 2, 24, 12, tzinfo=UTC)  # the second one's 7 days are late too
    verdicts = told_after_an_outage(case(), now)
    assert verdicts.pop("plan-1--1") == Tell("after", late=True)
    assert set(verdicts.values()) == {Drop()}


def test_two_plans_are_two_messages() -> None:
    other = replace(PLAN, id="other")
    reminders = (*MADE.values(), *for_agreement(other, (), WHEN, AGREED))
    of = Case(agreements=(PLAN, other), reminders=reminders)
    verdicts = told_after_an_outage(of, datetime(2026, 2, 2, 12, tzinfo=UTC))
    told_of = {each for each, verdict in verdicts.items() if isinstance(verdict, Tell)}
    assert told_of == {"plan-1-0", "other-1-0"}


def test_in_time_nothing_is_folded() -> None:
    """A weekly plan's 7 days ahead fall on the day of the one before: both are said."""
    weekly = Agreement("plan", "c", "debt", AGREED, "CNY", tuple(PLAN.dues[:1]))
    dues = (PLAN.dues[0], replace(PLAN.dues[1], on=date(2026, 2, 9)))
    weekly = replace(weekly, dues=dues)
    of = case(agreement=weekly, reminders=for_agreement(weekly, (), WHEN, AGREED))
    assert verdict("plan-1-0", of) == Tell("instalment", late=False)
    assert verdict("plan-2-7", of) == Tell("instalment", late=False)


def test_two_misses_make_one_warning() -> None:
    of = case()
    assert verdict("plan-2--1", of) == Tell("failing", late=False)
    assert verdict("plan-2--1", case(payment(1))) == Tell("after", late=False)
    due = MADE["plan-2--1"].due
    assert due
    warned = said(MADE["plan-2--1"], "failing", due)
    reminders = [warned if each.id == warned.id else each for each in MADE.values()]
    assert verdict("plan-3--1", case(reminders=reminders)) == Tell("after", late=False)


def test_a_plan_that_recovered_may_fail_again() -> None:
    due = MADE["plan-2--1"].due
    assert due
    warned = said(MADE["plan-2--1"], "failing", due)
    four = plan(date(2026, 2, 2), 4, agreed_at=AGREED)
    made = [
        warned if each.id == warned.id else each for each in for_agreement(four, (), WHEN, AGREED)
    ]
    of = case(payment(1), payment(2), agreement=four, reminders=made)
    assert verdict("plan-3--1", of) == Tell("after", late=False)
    assert verdict("plan-4--1", of) == Tell("failing", late=False)


def test_a_warning_that_was_put_off_stays_one() -> None:
    now = datetime(2026, 3, 3, 10, tzinfo=UTC)
    again = put_off(said(MADE["plan-2--1"], "failing", now), 3, WHEN, now)
    assert verdict("plan-2--1", case(reminders=[again])) == Tell("failing", late=False)


def test_promises_and_papers_are_dropped_once_they_are_over() -> None:
    promise = Promise("p", "c", "debt", "they", AGREED, what="a letter", due=date(2026, 1, 9))
    paper = Deadline("x", "claim", date(2026, 1, 4), AGREED, due=date(2026, 1, 20))
    made = (*for_promise(promise, WHEN, AGREED), *for_deadline(paper, WHEN, AGREED))
    open_case = Case(promises=(promise,), deadlines=(paper,), reminders=made)
    over = Case(
        promises=(replace(promise, state="kept"),),
        deadlines=(replace(paper, done=True),),
        reminders=made,
    )
    assert verdict("p-0-0", open_case) == Tell("promise", late=False)
    assert verdict("x-0-7", open_case) == Tell("deadline", late=False)
    assert verdict("p-0-0", over) == verdict("x-0-7", over) == Drop()


def test_a_kind_without_a_record_is_always_told() -> None:
    (made,) = remind("rehearse", "contact", date(2026, 1, 7), WHEN, AGREED)
    assert verdict(made.id, Case(reminders=(made,))) == Tell("rehearse", late=False)


@pytest.mark.parametrize(
    ("day", "when", "days"),
    [
        (date(2026, 1, 26), "ahead", 7),
        (date(2026, 2, 1), "tomorrow", 1),
        (date(2026, 2, 2), "today", 0),
        (date(2026, 2, 3), "past", 0),
    ],
)
def test_what_is_told_counts_from_the_persons_own_day(day: date, when: str, days: int) -> None:
    late_evening = datetime(day.year, day.month, day.day, 23, 30, tzinfo=UTC)
    found = told(MADE["plan-1-7"], case(), UK, late_evening)
    assert (found["reminder_when"], found["reminder_days"]) == (when, days)
    assert found["reminder_lender"] == LENDER
    in_tokyo = told(MADE["plan-1-7"], case(), {"timezone": "Asia/Tokyo"}, late_evening)
    assert in_tokyo["reminder_days"] == max(0, days - 1)


def test_what_was_said_is_not_due_again() -> None:
    now = AGREED
    after: Reminder = said(MADE["plan-1-7"], "instalment", now)
    assert (after.state, after.due, after.said_at) == ("said", None, now)


def test_a_paper_without_a_known_last_day_is_not_for_today() -> None:
    paper = Deadline("x", "court_paper", None, AGREED)
    (made,) = for_deadline(paper, WHEN, AGREED)
    of = Case(deadlines=(paper,), reminders=(made,))
    found = told(made, of, UK, AGREED + timedelta(days=1))
    assert (found["reminder_when"], found["reminder_paper"]) == ("unsure", "court_paper")
    dated = Case(deadlines=(replace(paper, due=made.day),), reminders=(made,))
    assert told(made, dated, UK, AGREED + timedelta(days=1))["reminder_when"] == "today"


@pytest.mark.parametrize(("kind", "named"), [("freeze", "freeze"), ("", "other")])
def test_a_promise_is_told_by_its_kind(kind: str, named: str) -> None:
    promise = Promise("p", "c", "debt", "they", AGREED, kind=kind, due=date(2026, 1, 9))
    (made,) = for_promise(promise, WHEN, AGREED)
    found = told(made, Case(promises=(promise,), debts=(DEBT,)), UK, AGREED)
    assert (found["reminder_promise"], found["reminder_what"]) == (named, None)
    assert found["reminder_lender"] == LENDER
