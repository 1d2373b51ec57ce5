"""What was paid on a plan: checked, written down, and its reminders settled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Agreement, Case, Change, Payment
from bot.coach.paying import left_of, left_of_all, spread
from bot.coach.reminders import settled
from bot.coach.saying import nearness
from bot.core.ids import new_id
from bot.core.messages import Value


def begin_payment(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes up the instalment that a reminder is about: all of it, paid today. Without a sum where
    nothing is owed of it any more."""
    agreement = _agreement(case, arguments)
    number = _number(arguments)
    left = left_of(agreement, case.payments, number) if agreement and not agreement.ended else 0
    money = {"minor": left, "currency": agreement.currency} if agreement and left else None
    return Outcome(
        {
            "payment_amount": money,
            "payment_left": money,
            "payment_on": arguments.local(now).date().isoformat(),
            "payment_proof": None,
            "payment_wrong": None,
            **_about(agreement, number, arguments.local(now).date()),
        }
    )


def begin_part(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Does the same, and leaves the sum to be asked for."""
    begun = begin_payment(case, arguments, now)
    return Outcome({**begun.facts, "payment_amount": None})


def check_payment(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Says what is wrong with a payment, if anything."""
    agreement = _agreement(case, arguments)
    wrong = _wrong(agreement, case, arguments, now) if agreement else "gone"
    return Outcome({"payment_wrong": wrong})


def save_payment(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes a payment down. What is more than the instalment counts for the others; a plan that
    is paid in full is done."""
    agreement = _agreement(case, arguments)
    amount = arguments.facts.get("payment_amount")
    if agreement is None or amount is None:
        return Outcome({"payment_wrong": "gone"})
    paid = tuple(_payments(agreement, case, arguments, now))
    payments, number = (*case.payments, *paid), _number(arguments)
    left = left_of(agreement, payments, number)
    done = left_of_all(agreement, payments) == 0
    facts: dict[str, Value] = {
        "payment_left": {"minor": left, "currency": agreement.currency} if left else None,
        "payment_more": "yes" if len(paid) > 1 else "no",
        "plan_done": "yes" if done else "no",
    }
    ended = (_fulfilled(agreement, arguments),) if done else ()
    return Outcome(facts, (*paid, *ended, *_settled(agreement, case, payments)))


def _wrong(agreement: Agreement, case: Case, arguments: Arguments, now: datetime) -> str | None:
    amount, on = arguments.facts["payment_amount"], _paid_on(arguments, now)
    if amount["currency"] != agreement.currency:
        return "currency"
    if amount["minor"] > left_of_all(agreement, case.payments):
        return "too_much"
    if on > arguments.local(now).date():
        return "future"
    return "too_early" if on < arguments.local(agreement.agreed_at).date() else None


def _payments(
    agreement: Agreement, case: Case, arguments: Arguments, now: datetime
) -> Iterator[Payment]:
    minor = int(arguments.facts["payment_amount"]["minor"])
    for number, share in spread(minor, agreement, case.payments, _number(arguments)):
        yield Payment(
            id=new_id(now),
            agreement=agreement.id,
            number=number,
            paid_on=_paid_on(arguments, now),
            minor=share,
            at=now,
            proof=str(arguments.facts.get("payment_proof") or ""),
        )


def _settled(agreement: Agreement, case: Case, payments: tuple[Payment, ...]) -> Iterator[Change]:
    for due in agreement.dues:
        if not left_of(agreement, payments, due.number):
            yield from settled(case.reminders, agreement.id, due.number)


def _fulfilled(agreement: Agreement, arguments: Arguments) -> Agreement:
    on = arguments.day("payment_on")
    return replace(agreement, ended=on, ended_why="fulfilled")


def _about(agreement: Agreement | None, number: int, today: date) -> dict[str, Value]:
    """Says which instalment it is, wherever this began."""
    days = (due.on for due in agreement.dues if due.number == number) if agreement else ()
    day = next(iter(days), None)
    if day is None:
        return {}
    return {"reminder_day": day.isoformat(), "reminder_when": nearness((day - today).days)}


def _agreement(case: Case, arguments: Arguments) -> Agreement | None:
    about = arguments.facts.get("reminder_about")
    return next((each for each in case.agreements if each.id == about), None)


def _number(arguments: Arguments) -> int:
    return int(arguments.facts.get("reminder_part") or 0)


def _paid_on(arguments: Arguments, now: datetime) -> date:
    return arguments.day("payment_on") or arguments.local(now).date()
