"""What a person can spare for plans, and who else waits for a share of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from bot.coach.agreed import running, still_owed
from bot.coach.case import Case
from bot.coach.debt import Debt
from bot.coach.left import Left, left
from bot.coach.money import Money, read_money
from bot.coach.schedule import Instalment
from bot.coach.split import Claim
from bot.core.messages import Value

THIS = "this"  # the debt that is being talked about, where it is not on record


def means(case: Case, facts: Mapping[str, Value]) -> Left | None:
    """Gives what is left of a usual and a bad month before any agreed plan; None where nobody has
    worked it out. A single figure told later than the budget stands for both months."""
    told = read_money(facts.get("spare_monthly"))
    budget = left(case.budgets[-1]) if case.budgets else None
    if budget and told in (None, budget.spare):
        return budget
    return Left(told, told) if told else None


def spare(case: Case, facts: Mapping[str, Value], today: date) -> Money | None:
    """Gives what is left a month for new plans: the worse month, less the heaviest month of the
    plans already agreed; never below zero, None where nobody has worked it out."""
    remaining = means(case, facts)
    if remaining is None:
        return None
    return (remaining.spare - committed(case, remaining.spare.currency, today)).at_least(0)


def committed(case: Case, currency: str, today: date) -> Money:
    """Gives what running plans take in their heaviest month to come."""
    months: Counter[date] = Counter()
    for one in still_owed(case.agreements, case.payments, currency, today):
        months[one.due.replace(day=1)] += one.amount.minor
    return Money(max(months.values(), default=0), currency)


def others(case: Case, currency: str, today: date, but: str) -> tuple[Instalment, ...]:
    """Gives what running plans still ask for, but for the plan that is about to be replaced."""
    kept = (each for each in case.agreements if each.id != but)
    return still_owed(kept, case.payments, currency, today)


def claims(case: Case, debt: str, facts: Mapping[str, Value]) -> tuple[Claim, ...]:
    """Lists what is claimed where no plan is agreed: of all open debts on record, and of the one
    that is talked about, with the sum that was told last."""
    planned = {each.debt for each in running(case.agreements) if each.debt}
    known = [each for each in case.debts if _counts(each) and each.id not in planned]
    found = {each.id: _claim(each) for each in known}
    told = read_money(facts.get("claimed_amount"))
    if told and debt not in planned:
        priority = next((each.priority for each in known if each.id == debt), None)
        found[debt or THIS] = Claim(debt or THIS, told, priority)
    return tuple(each for each in found.values() if each.claimed.minor > 0)


def in_one_currency(all_claims: Iterable[Claim], currency: str) -> tuple[Claim, ...]:
    """Leaves out what cannot be compared with the means."""
    return tuple(each for each in all_claims if each.claimed.currency == currency)


def _counts(debt: Debt) -> bool:
    return not debt.closed_on and debt.known not in ("not_mine", "paid")


def _claim(debt: Debt) -> Claim:
    sums = (debt.claimed, debt.overdue_principal, debt.principal)
    claimed = next((each for each in sums if each), Money(0, ""))
    return Claim(debt.id, claimed, debt.priority)
