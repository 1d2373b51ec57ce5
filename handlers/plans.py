"""Plans as they are shown: in a list, one by itself, and its next instalments."""

from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.agreed import next_row, paid, rows, running, to_pay
from bot.coach.case import Agreement, Case
from bot.coach.paying import missed
from bot.coach.reminders import is_open
from bot.coach.standing import FAILING
from bot.core.messages import Value
from handlers.debt_facts import facts_of
from handlers.drafts import about
from handlers.paging import MORE, paged
from handlers.which_debt import find, learnt, short

NEAREST = 4  # instalments on a card


def list_plans(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists the plans: those that run by their next day, then those that ended."""
    today = arguments.local(now).date()
    on = sorted(running(case.agreements), key=lambda each: _next_on(case, each, today))
    over = [each for each in case.agreements if each.ended]
    entries = [_entry(case, each, arguments, now) for each in (*on, *reversed(over))]
    facts = paged("plans", entries, arguments.facts, beside=(MORE, "work_out", "note", "done"))
    return Outcome({**facts, "plans_total": len(entries), "picked_plan": None})


def open_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the plan that was picked, and to its debt."""
    found = find_plan(case, arguments.facts.get("picked_plan"))
    if found is None:
        return Outcome({"plan_open": None})
    debt, today = find(case, found.debt), arguments.local(now).date()
    known = facts_of(debt, today) if debt else {"creditor": found.terms.get("creditor")}
    turned = found.debt != arguments.debt
    changes = learnt(case, arguments, now) if turned else ()
    facts = {**(known if turned else {}), "plan_open": found.id, "reminder_about": None}
    return Outcome({**facts, **shown(case, found, arguments, now)}, changes, debt=found.debt)


def show_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Shows the plan that is talked about as it stands now."""
    found = about(case, arguments)
    if found is None:
        return Outcome({"plan_open": None})
    return Outcome({"plan_open": found.id, **shown(case, found, arguments, now)})


def aim_payment(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes up the next instalment of the plan that is open, with a reminder of it if there is
    one."""
    found = about(case, arguments)
    row = next_row(rows(found, case.payments, arguments.local(now).date())) if found else None
    if found is None or row is None:
        return Outcome({"reminder_about": None})
    part = row.due.number
    of_it = (each for each in case.reminders if (each.about, each.part) == (found.id, part))
    reminder = next((each.id for each in of_it if is_open(each)), None)
    return Outcome(
        {
            "reminder_about": found.id,
            "reminder_part": part,
            "reminder": reminder,
            "reminder_day": row.due.on.isoformat(),
        }
    )


def find_plan(case: Case, id: Value) -> Agreement | None:
    """Finds a plan on record."""
    return next((each for each in case.agreements if each.id == id), None)


def _next_on(case: Case, agreement: Agreement, today: date) -> date:
    row = next_row(rows(agreement, case.payments, today))
    return row.due.on if row else date.max


def lender_of(case: Case, agreement: Agreement) -> str:
    """Names the lender of a plan: as its debt is called now, else as it was told."""
    debt = find(case, agreement.debt)
    return (debt.lender if debt else "") or str(agreement.terms.get("creditor") or "")


def _entry(
    case: Case, agreement: Agreement, arguments: Arguments, now: datetime
) -> dict[str, Value]:
    """Gives what a plan is shown by, in a list and by itself."""
    today = arguments.local(now).date()
    row = next_row(rows(agreement, case.payments, today))
    return {
        "id": agreement.id,
        "name": short(lender_of(case, agreement)),
        "lender": lender_of(case, agreement) or None,
        "state": _state(case, agreement, today),
        "missed": len(missed(agreement, case.payments, today)),
        "next_on": {"date": row.due.on.isoformat()} if row else None,
        "next_sum": _money(row.left, agreement) if row else None,
        "paid": paid(agreement, case.payments).value,
        "left": to_pay(agreement, case.payments).value,
        "count": len(agreement.dues),
        "form": agreement.form,
        "proof": "yes" if agreement.written else "no",
        "payee": "yes" if agreement.payee_checked else "no",
        "by": agreement.agreed_by or None,
        "agreed_on": {"date": arguments.local(agreement.agreed_at).date().isoformat()},
        "ended_on": {"date": agreement.ended.isoformat()} if agreement.ended else None,
        "ended_why": agreement.ended_why or None,
    }


def shown(
    case: Case, agreement: Agreement, arguments: Arguments, now: datetime
) -> dict[str, Value]:
    """Lays a plan open: how it stands, and what comes next."""
    today = arguments.local(now).date()
    return {
        "plan_view": [_entry(case, agreement, arguments, now)],
        "plan_rows": _nearest(case, agreement, today),
        "plan_state": _state(case, agreement, today),
        "plan_on_paper": "yes" if agreement.written else "no",
        "plan_payee_known": "yes" if agreement.payee_checked else "no",
    }


def _nearest(case: Case, agreement: Agreement, today: date) -> list[dict[str, Value]] | None:
    """Lists the instalments that come next; what was missed comes first."""
    owed = [row for row in rows(agreement, case.payments, today) if row.left]
    return [
        {
            "id": str(row.due.number),
            "on": {"date": row.due.on.isoformat()},
            "sum": _money(row.due.minor, agreement),
            "paid": _money(row.paid, agreement) if row.paid else None,
            "state": row.state,
        }
        for row in owed[:NEAREST]
    ] or None


def _state(case: Case, agreement: Agreement, today: date) -> str:
    if agreement.ended and agreement.ended_why != "fulfilled":
        return "ended"
    if not to_pay(agreement, case.payments).minor:
        return "done"
    behind = len(missed(agreement, case.payments, today))
    return "failing" if behind >= FAILING else "behind" if behind else "running"


def _money(minor: int, agreement: Agreement) -> dict[str, Value]:
    return {"minor": minor, "currency": agreement.currency}
