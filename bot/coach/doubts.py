"""Which figures of a budget look odd, so that they are asked about kindly instead of believed."""

from collections.abc import Callable, Mapping

from bot.coach.budget import Budget, Category
from bot.coach.left import left, monthly_cost, total_essentials, total_income

YEARLY = 8  # an income of so many months' essentials may have been typed for the year
TINY = 100  # housing or food below a hundredth of the income may have lost its noughts
MANY = 10  # dependants


def questions(budget: Budget) -> tuple[str, ...]:
    """Lists what is odd about a budget, by id, the weightiest first; empty where nothing is."""
    return tuple(name for name, is_odd in DOUBTS.items() if is_odd(budget))


def _spent(budget: Budget, category: Category) -> int:
    return sum(monthly_cost(one).minor for one in budget.essentials if one.category == category)


def _no_income(budget: Budget) -> bool:
    return total_income(budget).minor == 0


def _no_essentials(budget: Budget) -> bool:
    return total_essentials(budget).minor == 0


def _rent_above_income(budget: Budget) -> bool:
    return 0 < total_income(budget).minor < _spent(budget, "housing")


def _spends_more(budget: Budget) -> bool:
    return not _no_income(budget) and total_essentials(budget) > total_income(budget)


def _no_food(budget: Budget) -> bool:
    return not _no_essentials(budget) and not _spent(budget, "food") and not budget.dependants


def _no_food_for_dependants(budget: Budget) -> bool:
    return not _spent(budget, "food") and budget.dependants > 0


def _no_housing(budget: Budget) -> bool:
    return not _no_essentials(budget) and not _spent(budget, "housing")


def _income_perhaps_yearly(budget: Budget) -> bool:
    monthly = any(income.every != "yearly" for income in budget.incomes)
    needed = total_essentials(budget).minor
    return monthly and 0 < needed * YEARLY <= total_income(budget).minor


def _perhaps_in_thousands(budget: Budget) -> bool:
    income = total_income(budget).minor
    return any(0 < _spent(budget, category) * TINY < income for category in ("housing", "food"))


def _all_equal(budget: Budget) -> bool:
    amounts = {essential.amount.minor for essential in budget.essentials}
    return len(budget.essentials) > 2 and len(amounts) == 1


def _bad_better_than_usual(budget: Budget) -> bool:
    remaining = left(budget)
    return remaining.bad > remaining.usual


def _plans_take_more(budget: Budget) -> bool:
    before_plans = total_income(budget) - total_essentials(budget)
    return sum(plan.minor for plan in budget.plans) > before_plans.at_least(0).minor


def _many_dependants(budget: Budget) -> bool:
    return budget.dependants > MANY


DOUBTS: Mapping[str, Callable[[Budget], bool]] = {
    "no_income": _no_income,
    "no_essentials": _no_essentials,
    "rent_above_income": _rent_above_income,
    "spends_more": _spends_more,
    "no_food_for_dependants": _no_food_for_dependants,
    "no_food": _no_food,
    "no_housing": _no_housing,
    "income_perhaps_yearly": _income_perhaps_yearly,
    "perhaps_in_thousands": _perhaps_in_thousands,
    "all_equal": _all_equal,
    "bad_better_than_usual": _bad_better_than_usual,
    "plans_take_more": _plans_take_more,
    "many_dependants": _many_dependants,
}
