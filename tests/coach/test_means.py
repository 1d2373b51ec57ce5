"""What is left for new plans, and whose claims count: never more than the worse month leaves."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.coach.budget import Budget, Essential, Income
from bot.coach.case import Agreement, Case, Due, Payment
from bot.coach.debt import Debt
from bot.coach.left import Left
from bot.coach.means import THIS, claims, committed, in_one_currency, means, others, spare
from bot.coach.money import Money
from bot.core.messages import Value

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def pounds(minor: int) -> Money:
    return Money(minor, "GBP")


BUDGET = Budget(
    "GBP",
    incomes=(Income("wages", pounds(200_000), lowest=pounds(160_000)),),
    essentials=(Essential("housing", pounds(130_000)),),
    noted_at=NOW,
)
CARD = Debt("card", lender="Northbank", claimed=pounds(240_000), noted_at=NOW)
RENT = Debt("rent", priority="housing", claimed=pounds(90_000), noted_at=NOW)


def plan(debt: str, *dues: tuple[date, int]) -> Agreement:
    made = tuple(Due(number, on, minor) for number, (on, minor) in enumerate(dues, 1))
    return Agreement(f"plan-{debt}", "", debt, NOW, "GBP", made)


def told(minor: int) -> dict[str, Value]:
    return {"spare_monthly": pounds(minor).value}


def test_nothing_is_known_where_nobody_has_worked_it_out() -> None:
    assert means(Case(), {}) is None
    assert spare(Case(), {}, TODAY) is None


def test_a_budget_tells_both_months_and_the_worse_counts() -> None:
    case = Case(budgets=(BUDGET,))
    assert means(case, {}) == Left(pounds(70_000), pounds(30_000))
    assert spare(case, {}, TODAY) == pounds(30_000)


def test_the_budget_s_own_figure_changes_nothing() -> None:
    assert means(Case(budgets=(BUDGET,)), told(30_000)) == Left(pounds(70_000), pounds(30_000))


def test_another_figure_that_was_told_stands_for_both_months() -> None:
    assert means(Case(budgets=(BUDGET,)), told(20_000)) == Left(pounds(20_000), pounds(20_000))


def test_the_heaviest_month_of_agreed_plans_is_taken_off() -> None:
    dues = ((date(2026, 4, 1), 10_000), (date(2026, 4, 28), 5_000), (date(2026, 5, 1), 12_000))
    case = Case(agreements=(plan("card", *dues),))
    assert committed(case, "GBP", TODAY) == pounds(15_000)
    assert spare(case, told(20_000), TODAY) == pounds(5_000)


def test_never_less_than_nothing_is_left() -> None:
    case = Case(agreements=(plan("card", (date(2026, 4, 1), 50_000)),))
    assert spare(case, told(20_000), TODAY) == pounds(0)


def test_what_is_paid_is_not_taken_off_again() -> None:
    agreement = plan("card", (date(2026, 4, 1), 10_000))
    paid = Payment("p", agreement.id, 1, TODAY, 10_000, NOW)
    assert committed(Case(agreements=(agreement,), payments=(paid,)), "GBP", TODAY) == pounds(0)


def test_a_plan_that_is_replaced_does_not_weigh_on_its_successor() -> None:
    agreement = plan("card", (date(2026, 4, 1), 10_000))
    case = Case(agreements=(agreement,))
    assert others(case, "GBP", TODAY, but=agreement.id) == ()
    assert len(others(case, "GBP", TODAY, but="")) == 1


def test_debts_with_a_plan_or_closed_or_not_theirs_claim_nothing() -> None:
    closed = replace(CARD, id="closed", closed_on=TODAY)
    foreign = replace(CARD, id="foreign", known="not_mine")
    case = Case(
        debts=(CARD, RENT, closed, foreign),
        agreements=(plan("rent", (date(2026, 4, 1), 1_000)),),
    )
    assert [claim.debt for claim in claims(case, "", {})] == ["card"]


def test_what_was_told_last_of_the_debt_on_the_table_counts() -> None:
    facts = {"claimed_amount": pounds(50_000).value}
    assert [claim.claimed for claim in claims(Case(debts=(CARD,)), "card", facts)] == [
        pounds(50_000)
    ]
    assert [claim.debt for claim in claims(Case(debts=(CARD,)), "", facts)] == ["card", THIS]


def test_a_priority_is_known_of_a_debt_on_record() -> None:
    facts = {"claimed_amount": pounds(80_000).value}
    [claim] = claims(Case(debts=(RENT,)), "rent", facts)
    assert claim.priority == "housing"


def test_another_currency_cannot_be_compared() -> None:
    foreign = replace(CARD, id="foreign", claimed=Money(1, "USD"))
    found = claims(Case(debts=(CARD, foreign)), "", {})
    assert [claim.debt for claim in in_one_currency(found, "GBP")] == ["card"]


@given(left=st.integers(1, 10**9), dues=st.lists(st.integers(1, 10**8), min_size=1, max_size=24))
def test_new_plans_never_get_more_than_is_left(left: int, dues: list[int]) -> None:
    days = [date(2026 + month // 12, month % 12 + 1, 1) for month in range(3, 3 + len(dues))]
    case = Case(agreements=(plan("card", *zip(days, dues, strict=True)),))
    free = spare(case, told(left), TODAY)
    assert free == pounds(max(0, left - max(dues)))
