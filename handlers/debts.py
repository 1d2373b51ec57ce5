"""The person's debts: a list of them, and one laid open."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.debt import Debt, days_overdue
from bot.coach.money import Money
from bot.coach.stages import Stage, stage
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.debt_facts import facts_of, listed
from handlers.paging import MORE, paged
from handlers.which_debt import entry, find, learnt, named, open_debts

COURT = ("court_paper", "payment_order")
ONLY_IN = {"untrustworthy_list": "cn"}  # what there is in one place only


def list_debts(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists one page of the debts, the open ones first, and what may be tapped there."""
    today = arguments.local(now).date()
    still_open = open_debts(case, today)
    found = [*still_open, *(each for each in case.debts if each.closed_on)]
    items = [_item(each, case, today) for each in found]
    facts = paged("debt", items, arguments.facts, beside=("new", MORE, "done"))
    sums = [{"amount": money.value} for money in _claims_by_currency(still_open)]
    return Outcome(
        {
            **facts,
            "debts_total": len(found),
            "debt_sums": sums or None,
        }
    )


def new_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to a debt of which nothing is known; it is on record once something is."""
    return Outcome({"debt_mode": "quick"}, debt=new_id(now), changes=learnt(case, arguments, now))


def open_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the debt that was picked. If a call is on, what was said of another one counts no
    more."""
    found = find(case, arguments.facts.get("picked_debt"))
    if found is None:
        return Outcome({"debt_view": None})
    shown = _shown(found, case, arguments, now)
    if found.id == arguments.debt:
        return Outcome(shown)
    choices = named(case, arguments, found.id, arguments.local(now).date())
    changes = learnt(case, arguments, now)
    return Outcome({**shown, **choices, "which_debt": None}, debt=found.id, changes=changes)


def show_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Shows the debt on the table as it is on record now."""
    found = find(case, arguments.debt)
    return Outcome(_shown(found, case, arguments, now) if found else {"debt_view": None})


def _claims_by_currency(debts: Iterable[Debt]) -> list[Money]:
    """Adds up what is claimed, by currency."""
    sums: dict[str, Money] = {}
    for money in (each.claimed for each in debts if each.claimed):
        sums[money.currency] = sums.get(money.currency, Money(0, money.currency)) + money
    return list(sums.values())


def _item(debt: Debt, case: Case, today: date) -> dict[str, Value]:
    reached = _stage(debt, case, today)
    return {
        **entry(debt),
        "full_name": debt.lender or None,
        "product": debt.product,
        "priority": debt.priority,
        "amount": debt.claimed.value if debt.claimed else None,
        "days": days_overdue(debt, today),
        "stage": reached.name if reached else None,
        "closed_on": {"date": debt.closed_on.isoformat()} if debt.closed_on else None,
    }


def _shown(debt: Debt, case: Case, arguments: Arguments, now: datetime) -> dict[str, Value]:
    """Lays a debt open: its figures, how far collecting is, what is likely next and what is not."""
    today = arguments.local(now).date()
    reached = None if debt.closed_on else _stage(debt, case, today)
    return {
        **facts_of(debt, today),
        "debt_view": [{**_item(debt, case, today), "id": debt.id}],
        "debt_fields": listed(debt, today),
        "debt_closed": "yes" if debt.closed_on else "no",
        "stage_likely": _steps(reached.likely, debt) if reached else None,
        "stage_unlikely": _steps(reached.unlikely, debt) if reached else None,
    }


def _stage(debt: Debt, case: Case, today: date) -> Stage | None:
    """A court's paper counts for the debt it is about; where that was not told, for the only one
    that is open."""
    papers = {each.debt for each in case.deadlines if each.kind in COURT and not each.done}
    alone = len(open_debts(case, today)) == 1
    return stage(debt, today, court_paper=debt.id in papers or ("" in papers and alone))


def _steps(names: Iterable[str], debt: Debt) -> list[dict[str, Value]]:
    return [{"id": name} for name in names if ONLY_IN.get(name, debt.place) == debt.place]
