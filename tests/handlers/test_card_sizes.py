"""The cards that cite rules fit every channel, however many rules a place has."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import get_args

import pytest

from bot.coach.debt import Debt, Product
from bot.coach.money import Money
from bot.settings import CONTENT
from tests.handlers.desk import NOW, Desk
from tests.stage import strict

BYTES = 2048  # of a plain message
BUTTONS = 300  # bytes, more than the choices of any of these cards take
CARDS = {
    "debts": ("one", "closed", "clock_card", "restarts", "rests_on", "after", "details"),
    "penalty": ("verdict", "steps", "limits", "not_meant"),
}
DEBT = Debt(
    "d1",
    lender="x" * 60,
    priority="child_support",
    collector="agency",
    collected_by="y" * 60,
    account_tail="4821",
    principal=Money(10**9, "CNY"),
    claimed=Money(10**10, "CNY"),
    overdue_principal=Money(10**8, "CNY"),
    annual_rate=Decimal("99.125"),
    penalty_multiplier=Decimal("1.75"),
    first_overdue=date(2019, 12, 30),
    last_payment=date(2019, 11, 30),
    last_acknowledged=date(2021, 12, 30),
    known="wrong_amount",
    noted_at=NOW,
)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("place", ["cn", "uk", "us", "other"])
@pytest.mark.parametrize("product", get_args(Product))
def test_every_card_fits(product: Product, place: str, language: str) -> None:
    desk = Desk(place, records=(replace(DEBT, product=product, place=place),))
    desk.tell(language=language)
    for action in ("open_debt", "read_clock", "begin_penalty", "work_out_penalty"):
        desk.do(action, picked_debt="d1")
    for script, steps in CARDS.items():
        for step in steps:
            text = _card(desk, script, step, language)
            assert len(text.encode()) <= BYTES - BUTTONS, (script, step, text)
            assert not re.search(r"\bnone\b", text), (script, step, text)


def _card(desk: Desk, script: str, step: str, language: str) -> str:
    words, facts = strict(CONTENT).words, desk.facts
    parts = (words.find(script, language, f"{step}{part}", facts) for part in ("", ".say", ".why"))
    return "\n".join(filter(None, parts))
