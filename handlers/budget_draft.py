"""A budget while it is being told: answers are gathered in lists until it is whole."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.coach.budget import Budget, Essential, Income
from bot.coach.money import Money, add_up, read_money
from bot.core.messages import Value

CURRENCIES = {"cn": "CNY", "us": "USD", "uk": "GBP"}
ANSWERS = (
    "income_source", "income_amount", "income_every", "income_lowest", "income_pay_day",
    "essential_category", "essential_amount", "essential_every",
    "dependants", "plans_monthly", "bad_month_cost",
)  # fmt: skip
LISTS = ("incomes", "essentials", "household")
ASKED = {"plans": "plans_monthly", "bad_month": "bad_month_cost"}  # by step, else of its name
Facts = Mapping[str, Value]
Entry = dict[str, Any]


def answered(step: str, facts: Facts) -> dict[str, Value]:
    """Gives the list with the answers of a step in it; nothing where nothing was told."""
    if step.startswith("income"):
        return _income(facts)
    return _essential(facts) if step.startswith("essential") else _household(facts)


def without(name: str, id: Value, facts: Facts) -> dict[str, Value]:
    """Gives a list without one of its entries."""
    return {name: [each for each in facts.get(name) or () if each["id"] != id] or None}


def without_field(field: str, facts: Facts) -> dict[str, Value]:
    """Gives the household without what one step asks for."""
    before: Entry = next(iter(facts.get("household") or ()), {"id": "household"})
    return {"household": [{name: before[name] for name in before if name != field}]}


def budget_of(facts: Facts) -> Budget:
    """Makes a budget of what was told so far; its currency is that of the first sum."""
    household: Entry = next(iter(facts.get("household") or ()), {})
    plans = read_money(household.get("plans"))
    return Budget(
        currency=_currency(facts),
        incomes=tuple(map(_income_of, facts.get("incomes") or ())),
        essentials=tuple(map(_essential_of, facts.get("essentials") or ())),
        dependants=household.get("dependants") or 0,
        plans=(plans,) if plans else (),
        bad_month=read_money(household.get("bad_month")),
    )


def draft_of(budget: Budget) -> dict[str, Value]:
    """Gives the lists that make a budget, to go on from."""
    household = {
        "id": "household",
        "dependants": budget.dependants,
        "plans": add_up(budget.plans, budget.currency).value if budget.plans else None,
        "bad_month": budget.bad_month.value if budget.bad_month else None,
    }
    incomes = [_told_of(f"i{i}", each) for i, each in enumerate(budget.incomes, 1)]
    return {
        "incomes": incomes or None,
        "essentials": [_cost(each) for each in budget.essentials] or None,
        "household": [{name: value for name, value in household.items() if value is not None}],
        "household_asked": "yes",
        "doubts_settled": [{"id": each} for each in budget.settled] or None,
        "overdue_why": budget.why or None,
    }


def _income(facts: Facts) -> dict[str, Value]:
    before, amount = list(facts.get("incomes") or ()), facts.get("income_amount")
    if amount is None:
        return {}
    last = max((int(each["id"][1:]) for each in before), default=0)
    added = Income(
        source=facts.get("income_source") or "other_income",
        amount=_money(amount),
        every=facts.get("income_every") or "monthly",
        pay_day=facts.get("income_pay_day"),
        lowest=read_money(facts.get("income_lowest")),
    )
    return {"incomes": [*before, _told_of(f"i{last + 1}", added)]}


def _essential(facts: Facts) -> dict[str, Value]:
    category, amount = facts.get("essential_category"), facts.get("essential_amount")
    if category is None or amount is None:
        return {}
    added = Essential(category, _money(amount), facts.get("essential_every") or "monthly")
    before = [each for each in facts.get("essentials") or () if each["id"] != category]
    return {"essentials": [*before, _cost(added)]}


def _household(facts: Facts) -> dict[str, Value]:
    before: Entry = next(iter(facts.get("household") or ()), {"id": "household"})
    told = {
        "dependants": facts.get("dependants"),
        "plans": facts.get("plans_monthly"),
        "bad_month": facts.get("bad_month_cost"),
    }
    known = {name: value for name, value in told.items() if value is not None}
    return {"household": [{**before, **known}]} if known else {}


def _told_of(id: str, income: Income) -> Entry:
    return {
        "id": id,
        "source": income.source,
        "amount": income.amount.value,
        "every": income.every,
        "pay_day": income.pay_day,
        "lowest": income.lowest.value if income.lowest else None,
    }


def _cost(essential: Essential) -> Entry:
    return {
        "id": essential.category,
        "category": essential.category,
        "amount": essential.amount.value,
        "every": essential.every,
    }


def _income_of(entry: Entry) -> Income:
    return Income(
        source=entry["source"],
        amount=_money(entry["amount"]),
        every=entry["every"],
        pay_day=entry["pay_day"],
        lowest=read_money(entry["lowest"]),
    )


def _essential_of(entry: Entry) -> Essential:
    return Essential(entry["category"], _money(entry["amount"]), entry["every"])


def _money(value: Value) -> Money:
    return Money(value["minor"], value["currency"])


def _currency(facts: Facts) -> str:
    usual = CURRENCIES.get(str(facts.get("place")), "USD")
    return next((value["currency"] for value in _sums(facts)), usual)


def _sums(facts: Facts) -> Iterator[Value]:
    for name in ("incomes", "essentials"):
        yield from (each["amount"] for each in facts.get(name) or ())
    for each in facts.get("household") or ():
        yield from filter(None, (each.get("plans"), each.get("bad_month")))
