"""A budget is told in short steps, checked at each, and only a whole one counts."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.budget import Budget, refuse_budget
from bot.coach.case import Agreement, Due
from bot.coach.left import left
from bot.coach.means import spare
from bot.coach.money import Money
from bot.core.messages import Value
from handlers.budget_draft import budget_of
from tests.handlers.desk import NOW, TODAY, Desk, pounds, yuan

DOLLARS = {"minor": 30_000, "currency": "USD"}


def earning(desk: Desk, **answers: Value) -> Desk:
    """Tells of one source of income."""
    told = {"income_source": "wages", "income_amount": pounds(1400), **answers}
    desk.do("keep_budget", budget_step="income", **told)
    return desk


def spending(desk: Desk, category: str, amount: int, every: str = "monthly") -> Desk:
    """Tells of one cost."""
    desk.do(
        "keep_budget",
        budget_step="essential",
        essential_category=category,
        essential_amount=pounds(amount),
        essential_every=every,
    )
    return desk


def whole() -> Desk:
    """Tells a whole month, without anything odd."""
    desk = earning(Desk(), income_pay_day=25, income_lowest=pounds(1100))
    for category, amount in (("housing", 500), ("food", 260), ("energy", 90)):
        spending(desk, category, amount)
    desk.do("keep_budget", budget_step="dependants", dependants=1)
    desk.do("keep_budget", budget_step="bad_month", bad_month_cost=pounds(50))
    return desk


def test_a_whole_budget_is_written_down_and_gives_the_figure_for_plans() -> None:
    desk = whole()
    assert desk.facts.get("budget_doubt") is None
    desk.do("finish_budget")
    [budget] = desk.case.budgets
    assert (budget.dependants, len(budget.essentials), budget.noted_at) == (1, 3, NOW)
    assert desk.facts["spare_monthly"] == pounds(200)  # 1100 - 850 - 50, the bad month's
    assert (desk.facts["means"], desk.facts["budget_state"]) == ("some", "done")
    [view] = desk.facts["budget_view"]
    assert (view["usual"], view["bad"], view["best_day"]) == (pounds(550), pounds(200), 26)
    assert spare(desk.case, desk.facts, TODAY) == Money(20_000, "GBP")


def test_nothing_counts_before_it_is_whole() -> None:
    desk = earning(Desk())
    assert (desk.case.budgets, desk.facts.get("spare_monthly")) == ((), None)


def test_where_nothing_is_left_there_is_no_figure() -> None:
    desk = spending(earning(Desk()), "housing", 1400)
    desk.do("finish_budget")
    assert (desk.facts.get("spare_monthly"), desk.facts["means"]) == (None, "nothing")


def test_a_change_has_it_worked_out_again() -> None:
    desk = whole()
    desk.do("finish_budget")
    spending(desk, "transport", 100)
    assert desk.facts["budget_state"] == "begun"
    desk.do("finish_budget")
    assert desk.facts["spare_monthly"] == pounds(100)
    assert len(desk.case.budgets) == 1


def test_skipping_through_a_finished_budget_changes_nothing() -> None:
    desk = whole()
    desk.do("finish_budget")
    before = desk.case.budgets
    for step in ("dependants", "plans", "bad_month"):
        desk.do("keep_budget", budget_step=step)
    assert (desk.facts["budget_state"], desk.case.budgets) == ("done", before)


@pytest.mark.parametrize(
    ("step", "told", "reason"),
    [
        ("income_amount", {"income_amount": DOLLARS}, "mixed_currencies"),
        ("income_amount", {"income_amount": {"minor": 10**12, "currency": "GBP"}}, "too_large"),
        (
            "income_lowest",
            {"income_amount": pounds(1), "income_lowest": DOLLARS},
            "mixed_currencies",
        ),
        ("income_pay_day", {"income_amount": pounds(1), "income_pay_day": 45}, "no_such_day"),
        ("income_pay_day", {"income_amount": pounds(1), "income_pay_day": 0}, "no_such_day"),
        ("dependants", {"dependants": 31}, "too_many"),
        ("bad_month", {"bad_month_cost": DOLLARS}, "mixed_currencies"),
        ("plans", {"plans_monthly": DOLLARS}, "mixed_currencies"),
        (
            "essential_amount",
            {"essential_category": "tax", "essential_amount": DOLLARS},
            "mixed_currencies",
        ),
    ],
)
def test_an_answer_that_cannot_be_is_forgotten_and_nothing_else(
    step: str, told: dict[str, Value], reason: str
) -> None:
    desk = whole()
    before = budget_of(desk.facts)
    desk.do("check_budget", budget_step=step, **told)
    assert desk.facts["budget_refused"] == reason
    assert budget_of(desk.facts) == before
    asked = {"plans": "plans_monthly", "bad_month": "bad_month_cost"}.get(step, step)
    assert desk.facts.get(asked) is None
    others = {name: value for name, value in told.items() if name != asked}
    assert others.items() <= desk.facts.items()


def test_keeping_an_answer_that_cannot_be_keeps_nothing() -> None:
    desk = whole()
    before = budget_of(desk.facts)
    outcome = desk.do("keep_budget", budget_step="dependants", dependants=99)
    assert (outcome.changes, budget_of(desk.facts)) == ((), before)


def test_the_first_sum_decides_the_currency() -> None:
    desk = earning(Desk(), income_amount=DOLLARS)
    assert budget_of(desk.facts).currency == "USD"
    assert budget_of(Desk("cn").facts).currency == "CNY"
    assert budget_of(Desk("other").facts).currency == "USD"


def test_the_same_category_again_replaces_its_sum() -> None:
    desk = spending(spending(Desk(), "food", 200), "food", 260)
    assert [each["amount"] for each in desk.facts["essentials"]] == [pounds(260)]


def test_what_was_taken_out_is_gone() -> None:
    desk = whole()
    desk.do("drop_income", picked_income="i1")
    desk.do("drop_essential", essential_category="energy")
    assert desk.facts.get("incomes") is None
    assert desk.entries("essentials") == ["housing", "food"]
    earning(desk)
    earning(desk, income_source="benefits")
    desk.do("drop_income", picked_income="i1")
    earning(desk, income_source="pension")
    assert desk.entries("incomes") == ["i2", "i3"]


def test_what_other_plans_took_can_be_taken_out_again() -> None:
    desk = whole()
    desk.do("keep_budget", budget_step="plans", plans_monthly=pounds(30))
    assert (desk.facts["plans_told"], desk.facts["bad_month_told"]) == ("yes", "yes")
    desk.do("drop_rest", budget_step="plans")
    assert (desk.facts["plans_told"], budget_of(desk.facts).plans) == ("no", ())
    desk.do("drop_rest", budget_step="bad_month")
    assert (desk.facts["bad_month_told"], budget_of(desk.facts).bad_month) == ("no", None)
    assert budget_of(desk.facts).dependants == 1


def test_a_category_that_was_told_is_recognised() -> None:
    desk = whole()
    desk.do("pick_essential", essential_category="food")
    assert desk.facts["essential_known"] == "yes"
    desk.do("pick_essential", essential_category="tax")
    assert desk.facts["essential_known"] == "no"


def test_an_answer_of_before_never_slips_into_the_next() -> None:
    desk = earning(Desk(), income_every="weekly", income_pay_day=3, income_lowest=pounds(9))
    desk.do("keep_budget", budget_step="income", income_amount=pounds(10))
    last = desk.facts["incomes"][-1]
    assert (last["source"], last["every"], last["pay_day"], last["lowest"]) == (
        "other_income", "monthly", None, None,
    )  # fmt: skip


def test_odd_figures_are_asked_about_one_at_a_time_and_once() -> None:
    desk = spending(earning(Desk()), "energy", 90)
    asked = []
    while doubt := desk.facts.get("budget_doubt"):
        asked.append(doubt)
        desk.do("settle_doubt")
    assert asked == ["no_food", "no_housing", "income_perhaps_yearly"]
    spending(desk, "energy", 95)
    assert desk.facts.get("budget_doubt") is None
    desk.do("finish_budget")
    assert desk.case.budgets[0].settled == tuple(asked)


def test_a_doubt_leads_to_where_it_is_put_right() -> None:
    desk = spending(Desk(), "housing", 500)
    assert (desk.facts["budget_doubt"], desk.facts["doubt_about"]) == ("no_income", "income")
    earning(desk, income_amount=pounds(400))
    assert desk.facts["doubt_about"] == "essential"


def test_plans_agreed_here_are_shown_but_do_not_change_the_figure() -> None:
    plan = Agreement("a1", "", "d1", NOW, "GBP", (Due(1, date(2026, 4, 1), 15_000),))
    desk = whole()
    desk.records = (*desk.records, plan)
    desk.do("finish_budget")
    [view] = desk.facts["budget_view"]
    assert (view["taken"], view["free"]) == (pounds(150), pounds(50))
    assert desk.facts["spare_monthly"] == pounds(200)
    assert spare(desk.case, desk.facts, TODAY) == Money(5_000, "GBP")


def test_why_is_kept_in_the_persons_own_words() -> None:
    desk = whole()
    desk.do("finish_budget", overdue_why="fewer shifts since autumn")
    assert desk.case.budgets[0].why == "fewer shifts since autumn"


def test_a_budget_on_record_is_taken_up_as_it_is() -> None:
    first = whole()
    first.do("keep_budget", budget_step="plans", plans_monthly=pounds(30))
    first.do("finish_budget", overdue_why="fewer shifts")
    desk = Desk(records=first.records)
    desk.do("open_budget")
    assert (desk.facts["budget_state"], desk.facts["means"]) == ("done", "some")
    desk.do("finish_budget")
    assert desk.case.budgets == first.case.budgets


def test_it_is_taken_up_where_it_was_left() -> None:
    desk = Desk()
    desk.do("open_budget")
    assert desk.facts.get("budget_state") is None
    desk.do("open_budget", why_asked="yes")
    assert desk.facts["budget_state"] == "begun"


STEPS = st.sampled_from(
    ["income", "income_amount", "essential", "dependants", "plans", "bad_month"]
)
SUMS = st.builds(
    lambda minor, currency: {"minor": minor, "currency": currency},
    st.integers(1, 10**12),
    st.sampled_from(["CNY", "CNY", "CNY", "USD"]),
)
TOLD = st.fixed_dictionaries(
    {},
    optional={
        "income_amount": SUMS,
        "income_lowest": SUMS,
        "income_pay_day": st.integers(0, 99),
        "income_every": st.sampled_from(["weekly", "monthly", "yearly"]),
        "essential_category": st.sampled_from(["housing", "food", "other"]),
        "essential_amount": SUMS,
        "dependants": st.integers(0, 99),
        "plans_monthly": SUMS,
        "bad_month_cost": SUMS,
    },
)


@given(st.lists(st.tuples(STEPS, TOLD), max_size=8))
def test_whatever_is_told_the_budget_stays_sound(told: list[tuple[str, dict[str, Any]]]) -> None:
    desk = Desk("cn")
    for step, answers in told:
        desk.do("keep_budget", budget_step=step, **answers)
        assert refuse_budget(budget_of(desk.facts)) is None
    desk.do("finish_budget")
    figure = desk.facts.get("spare_monthly") or yuan(0)
    assert figure["minor"] == left(_one(desk)).spare.minor


def _one(desk: Desk) -> Budget:
    [budget] = desk.case.budgets
    return budget
