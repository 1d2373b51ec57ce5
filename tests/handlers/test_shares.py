"""What is left is shared out over all debts, and what can be offered never goes above a share."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.case import Plan
from bot.coach.debt import Debt
from bot.coach.money import Money
from bot.core.messages import Value
from tests.handlers.desk import NOW, Desk, pounds

CARD = Debt("card", lender="Northbank", claimed=Money(240_000, "GBP"), noted_at=NOW)
SHOP = Debt("shop", lender="Catalogue Direct", claimed=Money(80_000, "GBP"), noted_at=NOW)
RENT = Debt(
    "rent", lender="Landlord", priority="housing", claimed=Money(90_000, "GBP"), noted_at=NOW
)


def desk(*debts: Debt, left: int | None = 200) -> Desk:
    made = Desk(records=debts)
    if left is not None:
        made.tell(spare_monthly=pounds(left))
    return made


def shares(asked: Desk) -> dict[str, Value]:
    asked.do("share_out")
    return {each["id"]: each["share"] for each in asked.facts["share_list"]}


def offers(asked: Desk) -> list[Value]:
    asked.do("compute_offer")
    return [asked.facts.get(f"offer_{name}") for name in ("first", "fallback", "floor")]


def test_without_means_nothing_is_shared_out() -> None:
    asked = desk(CARD, left=None)
    asked.do("share_out")
    assert asked.facts["share_state"] == "no_means"


def test_where_nothing_is_left_nothing_is_offered() -> None:
    asked = desk(CARD)
    asked.tell(claimed_amount=pounds(2400), spare_monthly=None, means="nothing")
    assert offers(asked) == [None, None, None]


@pytest.mark.parametrize(
    ("debts", "state"), [((), "no_debts"), ((CARD,), "one"), ((CARD, SHOP), "some")]
)
def test_it_is_said_how_many_wait(debts: tuple[Debt, ...], state: str) -> None:
    asked = desk(*debts)
    asked.do("share_out")
    assert asked.facts["share_state"] == state


def test_what_keeps_a_home_comes_first_and_the_rest_is_fair() -> None:
    assert shares(desk(CARD, SHOP, RENT)) == {
        "rent": pounds(75),
        "card": {"minor": 9_375, "currency": "GBP"},
        "shop": {"minor": 3_125, "currency": "GBP"},
    }


def test_a_debt_in_another_currency_gets_no_share() -> None:
    foreign = replace(SHOP, claimed=Money(80_000, "USD"))
    asked = desk(CARD, foreign)
    assert shares(asked) == {"card": pounds(200), "shop": None}
    [found] = [each for each in asked.facts["share_list"] if each["id"] == "shop"]
    assert found["why"] == "mixed_currencies"


def test_the_debt_on_the_table_is_offered_only_its_share() -> None:
    asked = desk(CARD, SHOP, RENT)
    asked.do("turn_to_share", picked_share="shop")
    assert asked.facts["creditor"] == "Catalogue Direct"
    assert offers(asked) == [pounds(21), pounds(26), pounds(31)]


def test_why_nothing_can_be_offered_is_told() -> None:
    asked = desk(CARD, RENT, left=75)
    asked.do("turn_to_share", picked_share="card")
    offers(asked)
    assert asked.facts["offer_none"] == "nothing_left"


def test_a_call_about_an_unknown_debt_shares_with_those_on_record() -> None:
    asked = desk(CARD)
    asked.tell(claimed_amount=pounds(2400))
    assert offers(asked)[-1] == pounds(100)


def prepared(minor: int) -> Plan:
    money = {"minor": minor, "currency": "GBP"}
    return Plan("p", "", "card", NOW, used="prepared", figures={"offer_first": money})


@pytest.mark.parametrize(
    ("minor", "sums"),
    [
        (9_000, [pounds(90), pounds(170), pounds(200)]),  # it comes first
        (18_000, [pounds(180), pounds(200), None]),  # no offer goes down again
        (20_000, [pounds(200), None, None]),
        (25_000, [pounds(140), pounds(170), pounds(200)]),  # above the floor: not kept any more
        (1_000, [pounds(140), pounds(170), pounds(200)]),  # it would take twenty years
    ],
)
def test_a_sum_that_was_prepared_comes_first(minor: int, sums: list[Value]) -> None:
    asked = desk(CARD)
    asked.do("turn_to_share", picked_share="card")
    asked.records = (*asked.records, prepared(minor))
    assert offers(asked) == sums


@pytest.mark.parametrize(
    ("rhythm", "amount", "kept"),
    [("monthly", 20, "yes"), (None, 200, "yes"), ("weekly", 20, "no"), ("monthly", 201, "no")],
)
def test_a_monthly_sum_up_to_the_floor_is_kept_for_a_call(
    rhythm: str | None, amount: int, kept: str
) -> None:
    asked = desk(CARD)
    asked.do("turn_to_share", picked_share="card")
    asked.do("compute_offer")
    asked.do("keep_offer", plan_payment=pounds(amount), plan_rhythm=rhythm)
    assert asked.facts["offer_kept"] == kept
    assert [plan.used for plan in asked.case.plans] == ["prepared"] * (kept == "yes")


def test_a_sum_in_another_currency_is_no_offer_for_a_call() -> None:
    asked = desk(CARD)
    asked.do("turn_to_share", picked_share="card")
    asked.do("compute_offer")
    asked.do("keep_offer", plan_payment={"minor": 5000, "currency": "EUR"}, plan_rhythm="monthly")
    assert asked.facts["offer_kept"] == "no"
    assert not asked.case.plans


def test_long_lists_come_in_pages_that_go_round() -> None:
    asked = desk(*(replace(CARD, id=f"d{number}") for number in range(7)))
    asked.do("share_out", share_move="first")
    first = asked.entries("share_buttons")
    asked.do("share_out", share_move="more")
    assert first == ["d0", "d1", "d2", "d3", "d4", "more", "done"]
    assert asked.entries("share_buttons") == ["d5", "d6", "more", "done"]
    asked.do("share_out", share_move="more")
    assert asked.entries("share_buttons") == first


def test_a_plan_may_be_about_a_debt_that_is_not_on_record() -> None:
    asked = desk(CARD)
    asked.do("list_lenders")
    assert asked.entries("share_buttons") == ["card", "another"]
    asked.do("turn_to_share", picked_share="another")
    assert asked.session.debt_id not in ("", "card")
    assert "creditor" not in asked.facts


@given(
    left=st.integers(1, 10**8),
    claimed=st.lists(st.integers(1, 10**9), min_size=1, max_size=8),
    urgent=st.integers(0, 3),
)
def test_shares_never_come_to_more_than_is_left(left: int, claimed: list[int], urgent: int) -> None:
    debts = [
        Debt(f"d{i}", claimed=Money(minor, "GBP"), priority="tax" if i < urgent else None)
        for i, minor in enumerate(claimed)
    ]
    asked = Desk(records=tuple(replace(debt, noted_at=NOW) for debt in debts))
    asked.tell(spare_monthly={"minor": left, "currency": "GBP"})
    asked.do("share_out")
    found = asked.facts["share_list"]
    assert sum(each["share"]["minor"] for each in found if each["share"]) <= left
    for each in found:
        asked.do("turn_to_share", picked_share=each["id"])
        asked.do("compute_offer")
        floor = [asked.facts.get(f"offer_{name}") for name in ("floor", "fallback", "first")]
        highest = next((one["minor"] for one in floor if one), 0)
        assert highest <= (each["share"]["minor"] if each["share"] else 0)
