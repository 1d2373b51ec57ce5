"""A charge for lateness is worked out step by step, and a wrong sum leaves all as it was."""

from datetime import date
from decimal import Decimal

import pytest

from bot.coach.debt import Debt
from bot.coach.money import Money
from bot.core.messages import Value
from tests.handlers.desk import NOW, Desk, yuan

LOAN = Debt(
    "d1",
    lender="花呗",
    product="purchase_credit",
    principal=Money(1_200_000, "CNY"),
    overdue_principal=Money(100_000, "CNY"),
    annual_rate=Decimal("18.25"),
    penalty_multiplier=Decimal("1.5"),
    first_overdue=date(2026, 1, 21),
    place="cn",
    noted_at=NOW,
)


def worked_out(debt: Debt = LOAN, **facts: Value) -> Desk:
    desk = Desk("cn", records=(debt,))
    desk.do("open_debt", picked_debt="d1")
    desk.do("begin_penalty")
    desk.do("work_out_penalty", **facts)
    return desk


def test_every_step_is_there_and_exact() -> None:
    [steps] = worked_out(claimed_penalty=yuan(180)).facts["penalty_steps"]
    assert steps["base"] == yuan(1000)
    assert (steps["annual_rate"], steps["multiplier"]) == ({"decimal": "18.25"}, {"decimal": "1.5"})
    assert (steps["penalty_rate"], steps["days"], steps["year_days"]) == (
        {"decimal": "27.375"}, 40, 365,
    )  # fmt: skip
    assert steps["allowed"] == yuan(30)  # 1000 x 27.375 % / 365 x 40 = 30.00


@pytest.mark.parametrize(("sum_named", "verdict"), [(30, "within"), (31, "above"), (20, "within")])
def test_what_is_named_is_held_against_it(sum_named: int, verdict: str) -> None:
    desk = worked_out(claimed_penalty=yuan(sum_named))
    assert desk.facts["penalty_verdict"] == verdict


def test_a_penalty_on_all_that_is_open_is_recognised() -> None:
    desk = worked_out(claimed_penalty=yuan(1800))  # 15 % of 12,000
    assert desk.facts["penalty_limits"][0] == {
        "id": "inflated",
        "outcome": "matches",
        "figure": {"decimal": "15"},
        "limit": None,
    }


def test_limits_come_with_their_scope_and_those_of_others_apart() -> None:
    desk = worked_out(claimed_penalty=yuan(60))
    limits = {each["id"]: each for each in desk.facts["penalty_limits"]}
    assert limits["cn.rate.court24"]["outcome"] == "above"
    assert limits["cn.rate.penalty"]["scope"] == "持牌金融机构"
    assert desk.entries("penalty_not_meant") == ["cn.rate.private"]


def test_without_a_sum_everything_beyond_the_principal_is_looked_at() -> None:
    desk = worked_out(Debt(**{**_fields(LOAN), "claimed": Money(1_290_000, "CNY")}))
    [view] = desk.facts["penalty_view"]
    assert (view["basis"], view["claimed"]) == ("beyond", yuan(900))


def test_a_multiplier_that_is_not_known_is_the_highest_of_the_place_and_said_so() -> None:
    desk = worked_out(Debt(**{**_fields(LOAN), "penalty_multiplier": None}))
    [steps] = desk.facts["penalty_steps"]
    assert (steps["assumed"], steps["multiplier"]) == ("yes", {"decimal": "1.5"})


def test_what_is_missing_is_named() -> None:
    desk = worked_out(Debt("d1", place="uk", noted_at=NOW))
    assert desk.facts["penalty_verdict"] == "unknown"
    assert desk.facts.get("penalty_steps") is None
    assert desk.entries("penalty_missing") == [
        "claimed_penalty", "overdue_principal", "annual_rate", "penalty_multiplier",
        "first_overdue",
    ]  # fmt: skip


def test_another_currency_is_not_taken() -> None:
    desk = worked_out(claimed_penalty={"minor": 5000, "currency": "USD"})
    assert (desk.facts["penalty_refused"], desk.facts.get("claimed_penalty")) == (
        "mixed_currencies", None,
    )  # fmt: skip
    desk.do("work_out_penalty", claimed_penalty=yuan(50))
    assert (desk.facts.get("penalty_refused"), desk.facts["penalty_verdict"]) == (None, "above")


def test_the_figures_asked_for_go_to_a_debt_on_record_only() -> None:
    desk = Desk("cn")
    desk.tell(creditor="花呗")
    desk.do("note_debt", debt_step="annual_rate", annual_rate="24")
    assert (desk.debts, desk.facts["annual_rate"]) == ((), "24")
    desk.do("note_debt", debt_step="annual_rate", annual_rate="3600")
    assert (desk.facts["debt_refused"], desk.facts.get("annual_rate")) == ("too_large", None)
    desk.do("adopt_debt")
    desk.do("note_debt", debt_step="annual_rate", annual_rate="36")
    assert desk.debts[0].annual_rate == 36


def test_it_can_be_worked_out_for_a_debt_without_a_record() -> None:
    desk = Desk("cn")
    desk.tell(
        overdue_principal=yuan(1000), annual_rate="18.25", penalty_multiplier="1.5",
        first_overdue_on="2026-01-21", product="consumer_loan",
    )  # fmt: skip
    desk.do("work_out_penalty", claimed_penalty=yuan(500))
    assert desk.facts["penalty_verdict"] == "above"


def _fields(debt: Debt) -> dict[str, Value]:
    return {name: getattr(debt, name) for name in debt.__slots__}


def test_a_figure_that_never_ends_is_cut() -> None:
    debt = Debt(
        "d1", product="micro_loan", principal=Money(30_000, "GBP"), claimed=Money(70_000, "GBP"),
        place="uk", noted_at=NOW,
    )  # fmt: skip
    first = worked_out(debt).facts["penalty_limits"][0]
    assert (first["figure"], first["outcome"]) == ({"decimal": "133.333"}, "above")


def test_a_rate_when_late_keeps_all_its_digits() -> None:
    fields = {**_fields(LOAN), "penalty_multiplier": Decimal("1.35")}
    [steps] = worked_out(Debt(**fields)).facts["penalty_steps"]
    assert steps["penalty_rate"] == {"decimal": "24.6375"}
