"""Lays a plan on the board: for an offer, for what was agreed, or to change a running one."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.agreed import next_row, rows, to_pay
from bot.coach.case import Agreement, Case, Plan
from bot.coach.drafting import RHYTHMS
from bot.coach.due_days import A_YEAR, Rhythm, due_days
from bot.coach.offer import speakable
from bot.core.messages import Value
from handlers.debt_facts import facts_of
from handlers.drawing_up import ANSWERS, DRAWN
from handlers.shares import offers_for
from handlers.which_debt import find, learnt

PAPERS = ("plan_agreed_by", "plan_form", "plan_proof", "plan_payee", "plan_id", "plan_replaces")
BLANK = dict.fromkeys((*ANSWERS, *PAPERS, *DRAWN, "plan_wrong"))
SMALLER = 70  # per cent of what is paid now: what is asked for instead, at most
SOON, A_MONTH = timedelta(days=7), timedelta(days=30)


def begin_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays on the board what was agreed about the debt on the table, as far as it is known."""
    claimed = {"plan_total": arguments.facts.get("claimed_amount"), "plan_purpose": "agreement"}
    return Outcome({**BLANK, **claimed, **_agreed(case, arguments)})


def begin_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays an offer on the board, with the sum that was chosen."""
    facts = arguments.facts
    each = facts.get(f"offer_{facts.get('offer_used')}")
    claimed = {"plan_total": facts.get("claimed_amount"), "plan_purpose": "offer"}
    return Outcome({**BLANK, **claimed, **_by_sum(each)})


def ask_sum_again(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the sum off the board, so that a smaller one is asked for."""
    rhythm = arguments.facts.get("plan_rhythm")
    parts = "monthly" if rhythm == "once" else rhythm
    return Outcome({"plan_size": "by_sum", "plan_each": None, "plan_rhythm": parts})


def begin_change(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays on the board what is left of the plan that is talked about, changed as it was wished."""
    agreement = about(case, arguments)
    if agreement is None:
        return Outcome({"plan_replaces": None})
    debt, today = find(case, agreement.debt), arguments.local(now).date()
    known = facts_of(debt, today) if debt else {"creditor": agreement.terms.get("creditor")}
    kept = {name: agreement.terms.get(name) for name in ("plan_rhythm", "plan_move", "plan_day")}
    facts = {
        **BLANK,
        **known,
        **kept,
        "plan_purpose": "change",
        "plan_replaces": agreement.id,
        "plan_total": to_pay(agreement, case.payments).value,
        **_wished(case, arguments, agreement, now),
    }
    turned = agreement.debt != arguments.debt
    changes = learnt(case, arguments, now) if turned else ()
    return Outcome(facts, changes, debt=agreement.debt)


def about(case: Case, arguments: Arguments) -> Agreement | None:
    """Finds the plan that is talked about: the one that a reminder was pressed for, else the one
    that is open."""
    wanted = (arguments.facts.get(name) for name in ("reminder_about", "plan_open"))
    found = (each for id in wanted for each in case.agreements if id and each.id == id)
    return next(found, None)


def _agreed(case: Case, arguments: Arguments) -> dict[str, Value]:
    """Gives what they agreed to in the contact that was just had."""
    plan = _said_yes(case, arguments)
    if plan is None:
        return {}
    once = {"plan_rhythm": "once"} if plan.used == "extension" else {}
    form, by = plan.form, arguments.facts.get("caller_name")
    return {
        **once,
        **_by_sum(plan.figures.get(f"offer_{plan.used}")),
        "plan_form": form,
        "plan_agreed_by": by,
    }


def _said_yes(case: Case, arguments: Arguments) -> Plan | None:
    if arguments.facts.get("plan_agreed") != "yes":
        return None
    agreed = [each for each in case.plans if each.result == "agreed"]
    return next((each for each in reversed(agreed) if each.contact == arguments.contact), None)


def _by_sum(each: Value) -> dict[str, Value]:
    return {"plan_size": "by_sum", "plan_each": each} if each else {}


def _wished(
    case: Case, arguments: Arguments, agreement: Agreement, now: datetime
) -> dict[str, Value]:
    """Changes what the person wished: less each time, or the same later."""
    today, each = arguments.local(now).date(), agreement.dues[0].minor
    starts = _next_on(case, agreement, today)
    match arguments.facts.get("plan_wish"):
        case "smaller":
            each = _less(case, arguments, agreement, now)
        case "later":
            starts = _put_off(starts, agreement)
    money = {"minor": each, "currency": agreement.currency}
    return {**_by_sum(money), "plan_starts": starts.isoformat()}


def _put_off(starts: date, agreement: Agreement) -> date:
    """Gives the day about a month later on which the plan would go on."""
    rhythm = _rhythm(agreement)
    if rhythm is None:
        return starts + A_MONTH
    periods = {"weekly": 4, "fortnightly": 2, "monthly": 1}[rhythm]
    return due_days(starts, rhythm, periods + 1, agreement.terms.get("plan_day"))[-1]


def _rhythm(agreement: Agreement) -> Rhythm | None:
    """Gives how often a plan is paid; None for one that is paid at once."""
    return RHYTHMS.get(agreement.terms.get("plan_rhythm") or "monthly")


def _next_on(case: Case, agreement: Agreement, today: date) -> date:
    """Gives the day on which a plan would go on: the next one, as it was before closed days."""
    row = next_row(rows(agreement, case.payments, today))
    if row is None or row.due.on < today:
        return today + SOON
    planned = _planned(row.due.on, agreement)
    return planned if planned >= today else row.due.on


def _planned(on: date, agreement: Agreement) -> date:
    day = agreement.terms.get("plan_day")
    if day is None or _rhythm(agreement) != "monthly":
        return on
    before = (on.replace(day=1) - timedelta(days=1)).replace(day=1)
    return min(due_days(before, "monthly", 3, day), key=lambda each: abs(each - on))


def _less(case: Case, arguments: Arguments, agreement: Agreement, now: datetime) -> int:
    """Works out a smaller sum: what the month allows without this plan, and less than now."""
    without = tuple(each for each in case.agreements if each.id != agreement.id)
    owed = {"claimed_amount": to_pay(agreement, case.payments).value}
    alone = replace(arguments, debt=agreement.debt, facts={**arguments.facts, **owed})
    offers = offers_for(replace(case, agreements=without), alone, now).offers
    less = agreement.dues[0].minor * SMALLER // 100
    periods = A_YEAR[_rhythm(agreement) or "monthly"]
    return max(1, speakable(min(less, offers[0].monthly * 12 // periods) if offers else less))
