"""A debt may be almost unknown; what is known is checked, and its stage is told carefully."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from bot.coach.debt import Debt, days_overdue, refuse_debt
from bot.coach.money import Money
from bot.coach.rules import load_sources
from bot.coach.stages import STAGES, stage

TODAY = date(2026, 11, 21)
SOURCES = load_sources(Path(__file__).parents[2] / "content" / "sources.yaml")


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


UNKNOWN = Debt("d1")
KNOWN = Debt(
    "d1",
    lender="招联",
    product="consumer_loan",
    collector="lender",
    account_tail="0042",
    principal=yuan(1_000_000),
    claimed=yuan(1_150_000),
    overdue_principal=yuan(83_000),
    annual_rate=Decimal("18.25"),
    penalty_multiplier=Decimal("1.5"),
    first_overdue=date(2026, 9, 1),
    last_payment=date(2026, 8, 1),
    last_acknowledged=date(2026, 10, 1),
    place="cn",
)


def test_nothing_has_to_be_known() -> None:
    assert refuse_debt(UNKNOWN, TODAY) is None
    assert (days_overdue(UNKNOWN, TODAY), stage(UNKNOWN, TODAY)) == (None, None)
    assert UNKNOWN.last_event is None


def test_what_is_known_passes() -> None:
    assert refuse_debt(KNOWN, TODAY) is None
    assert days_overdue(KNOWN, TODAY) == 81
    assert KNOWN.last_event == date(2026, 10, 1)


def test_a_day_to_come_is_not_overdue_yet() -> None:
    assert days_overdue(replace(UNKNOWN, first_overdue=date(2027, 1, 1)), TODAY) == 0


@pytest.mark.parametrize(
    ("debt", "reason"),
    [
        (replace(KNOWN, principal=yuan(0)), ("zero", "principal")),
        (replace(KNOWN, claimed=yuan(-1)), ("negative", "claimed")),
        (replace(KNOWN, claimed=yuan(10**11 + 1)), ("too_large", "claimed")),
        (replace(KNOWN, claimed=Money(5, "USD")), ("mixed_currencies", "debt")),
        (replace(KNOWN, overdue_principal=Money(5, "USD")), ("mixed_currencies", "debt")),
        (
            replace(KNOWN, overdue_principal=yuan(1_000_001)),
            ("above_principal", "overdue_principal"),
        ),
        (replace(KNOWN, annual_rate=Decimal(3600)), ("too_large", "annual_rate")),
        (replace(KNOWN, annual_rate=Decimal(-1)), ("negative", "annual_rate")),
        (replace(KNOWN, penalty_multiplier=Decimal(50)), ("too_large", "penalty_multiplier")),
        (replace(KNOWN, penalty_multiplier=Decimal("0.5")), ("too_low", "penalty_multiplier")),
        (replace(KNOWN, first_overdue=TODAY + timedelta(days=1)), ("in_future", "first_overdue")),
        (replace(KNOWN, last_payment=date(1926, 1, 1)), ("too_long_ago", "last_payment")),
    ],
)
def test_what_cannot_be_is_refused(debt: Debt, reason: tuple[str, str]) -> None:
    answer = refuse_debt(debt, TODAY)
    assert answer is not None
    assert (answer.reason, answer.field) == reason


@pytest.mark.parametrize(
    ("days", "number"),
    [(0, None), (1, 1), (30, 1), (31, 2), (90, 2), (91, 3), (180, 3), (181, 4), (4000, 4)],
)
def test_the_stage_by_days(days: int, number: int | None) -> None:
    found = stage(replace(UNKNOWN, first_overdue=TODAY - timedelta(days=days)), TODAY)
    assert (found.number if found else None) == number


def test_who_collects_says_more_than_the_days() -> None:
    found = stage(replace(KNOWN, collector="agency"), TODAY)
    assert found is not None
    assert found.number == 3
    assert stage(replace(UNKNOWN, collector="buyer"), TODAY) == STAGES[2]


def test_a_court_paper_is_the_last_stage() -> None:
    assert stage(UNKNOWN, TODAY, court_paper=True) == STAGES[3]


def test_an_old_debt_stays_in_the_last_stage_whoever_collects() -> None:
    old = replace(KNOWN, first_overdue=date(2020, 1, 1), collector="agency")
    assert stage(old, TODAY) == STAGES[3]


@pytest.mark.parametrize("one", STAGES, ids=lambda one: one.name)
def test_a_stage_cites_its_source_and_contradicts_nothing(one: object) -> None:
    assert one in STAGES
    found = next(candidate for candidate in STAGES if candidate == one)
    assert SOURCES.passage(found.source) is not None
    assert set(found.likely) & set(found.unlikely) == set()


@pytest.mark.parametrize("debt", [UNKNOWN, KNOWN])
def test_a_debt_survives_json(debt: Debt) -> None:
    debts = TypeAdapter(Debt)
    assert debts.validate_json(debts.dump_json(debt)) == debt
