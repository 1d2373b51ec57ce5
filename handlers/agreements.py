"""What both sides agreed: written down with its instalments and reminders, proved, and ended."""

from dataclasses import replace
from datetime import datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Agreement, Case, Change, Due
from bot.coach.reminders import cancelled, for_agreement, timing_of
from bot.coach.schedule import Schedule
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.drafts import about
from handlers.drawing_up import schedule_of, shown_last
from handlers.plans import find_plan, shown


def save_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes down the plan that was shown last, with its reminders, and ends the one it replaces.
    Without an id where there is none, or its first day is past by now: it is on the board again."""
    drawn, facts = schedule_of(case, arguments, now), arguments.facts
    if drawn is None:
        return Outcome({**shown_last(arguments), "plan_id": None})
    dues = tuple(Due(one.number, one.due, one.amount.minor) for one in drawn.instalments)
    before = find_plan(case, facts.get("plan_id"))
    made = Agreement(
        id=before.id if before else new_id(now),
        contact=arguments.contact if facts.get("plan_agreed") == "yes" else "",
        debt=arguments.debt,
        agreed_at=before.agreed_at if before else now,
        currency=drawn.principal.currency,
        dues=dues,
        terms=_terms(drawn, arguments),
    )
    kept = _papers(made, arguments)
    known = {"plan_id": kept.id, "plan_open": kept.id, "plan_agreed": "no", "reminder_about": None}
    changes = (*_kept(case, kept, arguments, now), *_replaced(case, arguments, kept, now))
    return Outcome({**known, **shown(case, kept, arguments, now)}, changes)


def keep_papers(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes what was told of a plan's paper: said or written, its proof, and who is to be paid."""
    found = about(case, arguments)
    if found is None:
        return Outcome({"plan_open": None})
    kept = _papers(found, arguments)
    asked = dict.fromkeys(("plan_form", "plan_proof", "plan_payee"))
    return Outcome({**asked, **shown(case, kept, arguments, now)}, (kept,))


def end_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Ends a plan today; nothing more is said of it."""
    found = about(case, arguments)
    if found is None:
        return Outcome({"plan_open": None})
    why = str(arguments.facts.get("plan_ended_why") or "given_up")
    ended = replace(found, ended=arguments.local(now).date(), ended_why=why)
    reminders = cancelled(case.reminders, found.id)
    return Outcome(shown(case, ended, arguments, now), (ended, *reminders))


def _terms(drawn: Schedule, arguments: Arguments) -> dict[str, Value]:
    """Keeps what was told of the plan, and the day of the month that is meant."""
    creditor = arguments.facts.get("creditor")
    day = max(one.planned.day for one in drawn.instalments)
    named = {"creditor": creditor} if creditor else {}
    return {**named, **shown_last(arguments), "plan_day": day}


def _papers(agreement: Agreement, arguments: Arguments) -> Agreement:
    """Takes over what was told; what was not stays as it was."""
    facts = arguments.facts
    written = facts.get("plan_proof") or agreement.written
    payee = facts.get("plan_payee")
    return replace(
        agreement,
        form="written" if written else facts.get("plan_form") or agreement.form,
        written=written,
        payee_checked=agreement.payee_checked if payee is None else payee == "lender",
        agreed_by=facts.get("plan_agreed_by") or agreement.agreed_by,
    )


def _kept(case: Case, made: Agreement, arguments: Arguments, now: datetime) -> tuple[Change, ...]:
    """Gives the record, and its reminders in place of those that were made for it before."""
    reminders = for_agreement(made, case.payments, timing_of(arguments.facts), now)
    ids = {each.id for each in reminders}
    gone = [each for each in cancelled(case.reminders, made.id) if each.id not in ids]
    return (made, *gone, *reminders)


def _replaced(
    case: Case, arguments: Arguments, made: Agreement, now: datetime
) -> tuple[Change, ...]:
    old = find_plan(case, arguments.facts.get("plan_replaces"))
    if old is None or old.ended or old.id == made.id:
        return ()
    today = arguments.local(now).date()
    return (replace(old, ended=today, ended_why="replaced"), *cancelled(case.reminders, old.id))
