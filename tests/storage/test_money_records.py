"""Debts and budgets come back from the database exactly: sums, rates, days, and what is unknown."""

from datetime import date
from decimal import Decimal

import pytest

from bot.coach.budget import Budget, Essential, Income
from bot.coach.case import Record
from bot.coach.debt import Debt
from bot.coach.money import Money
from bot.storage.store import Store
from tests.storage.talk import NOW, take_turn

UNKNOWN = Debt("d1", noted_at=NOW)
KNOWN = Debt(
    "d2",
    lender="招联消费金融",
    product="consumer_loan",
    priority="housing",
    collector="agency",
    collected_by="某某公司",
    account_tail="4821",
    principal=Money(1_234_567, "CNY"),
    claimed=Money(10**11, "CNY"),
    overdue_principal=Money(1, "CNY"),
    annual_rate=Decimal("18.250"),
    penalty_multiplier=Decimal("1.5"),
    first_overdue=date(2024, 2, 29),
    last_payment=date(2024, 1, 31),
    last_acknowledged=date(2024, 3, 1),
    closed_on=date(2026, 3, 2),
    place="cn",
    known="wrong_amount",
    long_ago=True,
    noted_at=NOW,
)
BUDGET = Budget(
    currency="GBP",
    incomes=(Income("wages", Money(140_000, "GBP"), "monthly", 31, Money(110_000, "GBP")),),
    essentials=(Essential("food", Money(6_000, "GBP"), "weekly"),),
    dependants=2,
    plans=(Money(3_000, "GBP"),),
    bad_month=Money(5_000, "GBP"),
    why="fewer shifts",
    settled=("no_housing",),
    noted_at=NOW,
)


@pytest.mark.parametrize("record", [UNKNOWN, KNOWN, BUDGET, Budget("CNY", noted_at=NOW)], ids=repr)
def test_a_record_comes_back_as_it_was(store: Store, record: Record) -> None:
    person = take_turn(store, "1", changes=[record]).person_id
    part = "debts" if isinstance(record, Debt) else "budgets"
    with store.begin() as unit:
        assert getattr(unit.load(person, [part]), part) == (record,)


def test_everybody_has_one_budget(store: Store) -> None:
    take_turn(store, "1", changes=[Budget("CNY", noted_at=NOW)])
    person = take_turn(store, "2", changes=[BUDGET]).person_id
    with store.begin() as unit:
        assert unit.load(person, ["budgets"]).budgets == (BUDGET,)
