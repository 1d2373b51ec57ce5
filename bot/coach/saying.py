"""What becomes of a reminder once it is due: it is said, it waits, or nothing is to be said."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.coach.case import Agreement, Case, Deadline, Promise, Reminder
from bot.coach.reminders import left_of, missed
from bot.coach.standing import FAILING
from bot.coach.timing import is_quiet, local_day, timing_of, when_allowed
from bot.core.messages import Value

LATE = timedelta(minutes=15)  # from here on a reminder says that it comes late
OF_A_PLAN = ("instalment", "after", "failing")
OF_A_PROMISE = ("promise", "my_promise", "letter")
BESIDE = ("agreements", "payments", "promises", "deadlines", "debts")  # what reminders are about
PARTS = (*BESIDE, "reminders")


@dataclass(frozen=True)
class Tell:
    """It is said, as this kind of notice."""

    kind: str
    late: bool


@dataclass(frozen=True)
class Wait:
    """It is not said before this moment."""

    until: datetime


@dataclass(frozen=True)
class Drop:
    """There is nothing left to say."""


Verdict: TypeAlias = Tell | Wait | Drop


def judge(reminder: Reminder, case: Case, facts: Mapping[str, Value], now: datetime) -> Verdict:
    """Decides what becomes of a reminder that is due."""
    when = timing_of(facts)
    if facts.get("silenced") == "yes" or is_moot(reminder, case) or _is_folded(reminder, case, now):
        return Drop()
    if is_quiet(now, when):
        return Wait(when_allowed(now, when))
    kind = "failing" if _fails(reminder, case, facts, now) else reminder.kind
    return Tell(kind, _is_late(reminder, now))


def is_moot(reminder: Reminder, case: Case) -> bool:
    """Says whether what a reminder is about needs none any more: paid, kept, done or ended."""
    if reminder.kind in OF_A_PLAN:
        return not _is_owed(reminder, case)
    if reminder.kind in OF_A_PROMISE:
        open_ones = {each.id for each in case.promises if each.state == "open"}
        return reminder.about not in open_ones
    if reminder.kind == "deadline":
        return reminder.about not in {each.id for each in case.deadlines if not each.done}
    return False


def told(
    reminder: Reminder, case: Case, facts: Mapping[str, Value], now: datetime
) -> dict[str, Value]:
    """Gives what can be told of a reminder, as facts. Of a paper whose last day is not known, when
    it is for is `unsure`."""
    today = local_day(now, timing_of(facts))
    agreement, promise = _agreement(reminder, case), _promise(reminder, case)
    paper = _paper(reminder, case)
    over = missed(agreement, case.payments, today) if agreement else ()
    if reminder.kind == "failing" and over:  # what was missed first is put right first
        reminder = replace(reminder, part=over[0].number, day=over[0].on)
    days = (reminder.day - today).days
    return {
        "reminder": reminder.id,
        "reminder_kind": reminder.kind,
        "reminder_about": reminder.about,
        "reminder_part": reminder.part,
        "reminder_day": reminder.day.isoformat(),
        "reminder_days": max(0, days),
        "reminder_when": "unsure" if paper and paper.due is None else nearness(days),
        "reminder_left": _left(agreement, reminder, case),
        "reminder_lender": _lender(agreement or promise, case),
        "reminder_what": promise.what or None if promise else None,
        "reminder_promise": promise.kind or "other" if promise else None,
        "reminder_paper": paper.kind if paper else None,
        "reminder_missed": len(over) if agreement else None,
    }


def said(reminder: Reminder, kind: str, now: datetime) -> Reminder:
    """Notes that a reminder was said, as this kind of notice; it can now be answered."""
    return replace(reminder, kind=kind, state="said", due=None, said_at=now)


def passed_over(reminder: Reminder) -> Reminder:
    """Notes that a reminder had nothing left to say."""
    return replace(reminder, state="settled", due=None)


def overdue(case: Case, now: datetime) -> Iterator[Reminder]:
    """Gives all that should have been said by now and was not."""
    for each in case.reminders:
        if each.state == "waiting" and each.due is not None and each.due <= now:
            yield each


def nearness(days: int) -> str:
    """Names how far a day is: past, today, tomorrow or ahead."""
    return "past" if days < 0 else {0: "today", 1: "tomorrow"}.get(days, "ahead")


def _is_folded(reminder: Reminder, case: Case, now: datetime) -> bool:
    """Whether this comes late while something weightier is due about the same: one message then
    stands for all."""
    same = [
        each
        for each in overdue(case, now)
        if each.about == reminder.about and not is_moot(each, case)
    ]
    return _is_late(reminder, now) and max(same, key=_weight, default=reminder).id != reminder.id


def _weight(reminder: Reminder) -> tuple[int, datetime, str]:
    """What is missed already weighs more than what is still ahead; then the latest counts."""
    kinds = {"after": 1, "failing": 2}
    return kinds.get(reminder.kind, 0), reminder.due or reminder.made_at, reminder.id


def _is_late(reminder: Reminder, now: datetime) -> bool:
    return reminder.due is not None and now - reminder.due > LATE


def _fails(reminder: Reminder, case: Case, facts: Mapping[str, Value], now: datetime) -> bool:
    """Whether the day-after question finds the plan failing, for the first time since it last
    went well."""
    agreement = _agreement(reminder, case)
    if reminder.kind != "after" or agreement is None:
        return False
    today = local_day(now, timing_of(facts))
    numbers = {due.number for due in missed(agreement, case.payments, today)}
    warned = {each.part for each in case.reminders if _warns(each, agreement)}
    return len(numbers) >= FAILING and not numbers & warned


def _warns(reminder: Reminder, agreement: Agreement) -> bool:
    return reminder.kind == "failing" and reminder.about == agreement.id


def _is_owed(reminder: Reminder, case: Case) -> bool:
    agreement = _agreement(reminder, case)
    return (
        agreement is not None
        and agreement.ended is None
        and left_of(agreement, case.payments, reminder.part) > 0
    )


def _agreement(reminder: Reminder, case: Case) -> Agreement | None:
    return next((each for each in case.agreements if each.id == reminder.about), None)


def _left(agreement: Agreement | None, reminder: Reminder, case: Case) -> Value:
    if agreement is None:
        return None
    left = left_of(agreement, case.payments, reminder.part)
    return {"minor": left, "currency": agreement.currency}


def _promise(reminder: Reminder, case: Case) -> Promise | None:
    return next((each for each in case.promises if each.id == reminder.about), None)


def _paper(reminder: Reminder, case: Case) -> Deadline | None:
    return next((each for each in case.deadlines if each.id == reminder.about), None)


def _lender(about: Agreement | Promise | None, case: Case) -> Value:
    """Gives the name of the lender of what a reminder is about, where it is known."""
    debt = about.debt if about else ""
    return next((each.lender for each in case.debts if each.id == debt and each.lender), None)
