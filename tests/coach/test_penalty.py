"""The penalty's arithmetic is exact and shown, and a place's limits are named with their scope."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.caps import CAPS, Finding
from bot.coach.debt import Debt, Product
from bot.coach.in_force import InForce
from bot.coach.money import Money
from bot.coach.penalty import PenaltyCheck, check_penalty, everything_above_principal
from bot.coach.reckoning import Reckoning, reckon
from bot.coach.refused import Refused
from bot.coach.rules import load_rules

RULES = load_rules(Path(__file__).parents[2] / "content" / "rules")
TODAY = date(2026, 11, 21)


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


# Twelve thousand lent, one instalment of a thousand is overdue for 73 days, at 18 % and half more.
LOAN = Debt(
    "d1",
    product="consumer_loan",
    principal=yuan(1_200_000),
    overdue_principal=yuan(100_000),
    annual_rate=Decimal(18),
    penalty_multiplier=Decimal("1.5"),
    first_overdue=TODAY - timedelta(days=73),
    place="cn",
)


def checked(debt: Debt, claimed: Money | None) -> PenaltyCheck:
    answer = check_penalty(debt, claimed, RULES, TODAY)
    assert isinstance(answer, PenaltyCheck)
    return answer


def outcomes(debt: Debt, claimed: Money | None = None) -> dict[str, str]:
    return {found.rule: found.outcome for found in checked(debt, claimed).findings}


# The arithmetic


def test_every_step_is_there_to_be_shown() -> None:
    assert checked(LOAN, yuan(5_400)).reckoning == Reckoning(
        overdue_principal=yuan(100_000),
        annual_rate=Decimal(18),
        multiplier=Decimal("1.5"),
        assumed=False,
        penalty_rate=Decimal("27.0"),
        year_days=365,
        days=73,
        allowed=yuan(5_400),  # 1,000 x 27 % / 365 x 73 = 54.00
    )


def test_the_seeds_example_a_penalty_on_all_that_is_left() -> None:
    """15 per cent of the remaining principal is claimed, where a twelfth of it is overdue."""
    found = checked(LOAN, yuan(180_000))
    assert (found.verdict, found.over, found.share) == ("above", yuan(174_600), Decimal("15.0"))
    assert Finding("seed-002:inflated-penalty", "matches", Decimal("15.0")) in found.findings


@pytest.mark.parametrize("share", [10, 20])
def test_the_seeds_share_is_recognised_at_both_ends(share: int) -> None:
    assert "seed-002:inflated-penalty" in outcomes(LOAN, yuan(12_000 * share))


@pytest.mark.parametrize(
    ("debt", "claimed"),
    [
        (LOAN, yuan(12_000 * 21)),
        (LOAN, yuan(12_000 * 9)),
        (replace(LOAN, overdue_principal=LOAN.principal), yuan(180_000)),
        (replace(LOAN, overdue_principal=None), yuan(180_000)),
        (replace(LOAN, principal=None), yuan(180_000)),
    ],
)
def test_another_claim_is_not_taken_for_the_seeds(debt: Debt, claimed: Money) -> None:
    assert "seed-002:inflated-penalty" not in outcomes(debt, claimed)


@pytest.mark.parametrize(
    ("claimed", "verdict", "over"),
    [
        (5_400, "within", None),
        (5_401, "about", None),
        (5_475, "about", None),  # a bank that divides by 360 may come to 54.75
        (5_476, "above", yuan(76)),
    ],
)
def test_a_claim_that_another_way_of_counting_days_explains_is_not_above(
    claimed: int, verdict: str, over: Money | None
) -> None:
    found = checked(LOAN, yuan(claimed))
    assert (found.verdict, found.over) == (verdict, over)


@given(
    base=st.integers(1, 10**10),
    rate=st.decimals(0, 100, places=2),
    more=st.decimals(1, 2, places=2),
    days=st.integers(0, 4000),
)
def test_the_sum_is_exact_to_half_a_unit(
    base: int, rate: Decimal, more: Decimal, days: int
) -> None:
    debt = replace(
        LOAN,
        principal=None,
        overdue_principal=yuan(base),
        annual_rate=rate,
        penalty_multiplier=more,
        first_overdue=TODAY - timedelta(days=days),
    )
    found = reckon(debt, InForce(RULES, TODAY))
    assert found is not None
    exact = Fraction(base) * Fraction(rate) * Fraction(more) * days / 36500
    assert abs(found.allowed.minor - exact) <= Fraction(1, 2)


# What is not known


def test_with_nothing_known_the_answer_is_unknown() -> None:
    found = checked(Debt("d1"), None)
    assert (found.verdict, found.reckoning, found.over, found.share) == ("unknown",) + (None,) * 3
    assert found.missing == (
        "claimed_penalty",
        "overdue_principal",
        "annual_rate",
        "penalty_multiplier",
        "first_overdue",
    )
    assert found.findings == ()


@pytest.mark.parametrize("field", ["overdue_principal", "annual_rate", "first_overdue"])
def test_one_missing_figure_is_enough(field: str) -> None:
    unknown: dict[str, None] = {field: None}
    found = checked(replace(LOAN, **unknown), yuan(5_400))  # type: ignore[arg-type]
    assert (found.verdict, found.missing) == ("unknown", (field,))


def test_in_china_a_multiplier_that_is_not_known_is_the_highest_of_the_rule() -> None:
    found = checked(replace(LOAN, penalty_multiplier=None), yuan(180_000))
    assert found.reckoning is not None
    assert (found.reckoning.multiplier, found.reckoning.assumed) == (Decimal("1.5"), True)
    assert found.verdict == "above"


def test_elsewhere_nothing_is_assumed() -> None:
    found = checked(replace(LOAN, penalty_multiplier=None, place="us"), yuan(180_000))
    assert (found.verdict, found.missing) == ("unknown", ("penalty_multiplier",))


def test_all_above_the_principal() -> None:
    assert everything_above_principal(replace(LOAN, claimed=yuan(1_380_000))) == yuan(180_000)
    assert everything_above_principal(replace(LOAN, claimed=yuan(1_200_000))) is None
    assert everything_above_principal(LOAN) is None


@pytest.mark.parametrize(
    ("debt", "claimed", "reason"),
    [
        (LOAN, Money(5_400, "USD"), "mixed_currencies"),
        (LOAN, yuan(-1), "negative"),
        (LOAN, yuan(0), "zero"),
        (replace(LOAN, annual_rate=Decimal(3600)), yuan(1), "too_large"),
    ],
)
def test_figures_that_cannot_be_are_refused(debt: Debt, claimed: Money, reason: str) -> None:
    answer = check_penalty(debt, claimed, RULES, TODAY)
    assert isinstance(answer, Refused)
    assert answer.reason == reason


# The limits of a place


def test_a_bank_loan_in_china() -> None:
    assert outcomes(LOAN) == {
        "cn.rate.penalty": "within",
        "cn.rate.court24": "above",  # 27 % on what is overdue
        "cn.rate.private": "not_for_this",
    }


def test_the_figures_come_from_the_rules() -> None:
    found = {one.rule: one for one in checked(LOAN, None).findings}
    penalty, private = found["cn.rate.penalty"], found["cn.rate.private"]
    assert (penalty.figure, penalty.limit) == (Decimal("1.5"), Decimal("1.5"))
    assert private.limit == Decimal("12.0")  # four times the LPR of January 2026


@pytest.mark.parametrize(
    ("debt", "rule", "outcome"),
    [
        (replace(LOAN, penalty_multiplier=Decimal("1.6")), "cn.rate.penalty", "above"),
        (replace(LOAN, penalty_multiplier=None), "cn.rate.penalty", "unsure"),
        (replace(LOAN, product="other"), "cn.rate.penalty", "unsure"),
        (replace(LOAN, product=None), "cn.rate.private", "unsure"),
        (replace(LOAN, annual_rate=Decimal(15)), "cn.rate.court24", "within"),
        (replace(LOAN, annual_rate=None), "cn.rate.court24", "unsure"),
        (replace(LOAN, product="credit_card"), "cn.rate.card_fee", "applies"),
        (replace(LOAN, product="credit_card"), "cn.rate.penalty", "not_for_this"),
        (replace(LOAN, product="micro_loan"), "cn.rate.microloan", "within"),
        (replace(LOAN, product="micro_loan"), "cn.rate.private", "not_for_this"),
        (
            replace(LOAN, product="micro_loan", annual_rate=Decimal(35)),
            "cn.rate.microloan",
            "above",
        ),
    ],
)
def test_a_limit_in_china(debt: Debt, rule: str, outcome: str) -> None:
    assert outcomes(debt)[rule] == outcome


@pytest.mark.parametrize(
    ("product", "claimed", "outcome"),
    [
        ("micro_loan", 40_001, "above"),
        ("micro_loan", 40_000, "within"),
        ("credit_card", 40_001, "not_for_this"),
    ],
)
def test_the_british_cap_is_for_payday_loans(product: Product, claimed: int, outcome: str) -> None:
    debt = Debt(
        "d1",
        product=product,
        principal=Money(20_000, "GBP"),
        claimed=Money(claimed, "GBP"),
        place="uk",
    )
    assert outcomes(debt) == {"uk.rate": outcome}


def test_a_british_payday_loan_also_has_a_daily_cap() -> None:
    debt = Debt("d1", product="micro_loan", annual_rate=Decimal(365), place="uk")
    daily = checked(debt, None).findings[-1]
    assert (daily.figure, daily.limit, daily.outcome) == (Decimal(1), Decimal("0.8"), "above")


def test_the_american_cap_is_for_soldiers_only() -> None:
    assert outcomes(replace(LOAN, place="us")) == {"us.rate": "unsure"}


def test_a_rule_that_may_not_be_shown_gives_no_finding() -> None:
    answer = check_penalty(LOAN, None, {}, TODAY)
    assert isinstance(answer, PenaltyCheck)
    assert answer.findings == ()


def test_every_place_has_its_caps() -> None:
    assert set(CAPS) == {"cn", "uk", "us"}
