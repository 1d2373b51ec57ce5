"""Offers never exceed what is left, priority debts come first, and the rest is shared fairly."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.debt import PRIORITIES
from bot.coach.money import MixedCurrencies, Money
from bot.coach.offer import Offer, offers, speakable
from bot.coach.refused import Refused
from bot.coach.split import Claim, split, split_offers


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


CARD, LOAN, SHOP = (
    Claim("card", yuan(600_000)),
    Claim("loan", yuan(300_000)),
    Claim("shop", yuan(100_000)),
)
CLAIMED = st.lists(st.integers(1, 10**10), min_size=1, max_size=12)
URGENT = st.sampled_from([None, None, *PRIORITIES])


# One debt


def test_three_offers_that_are_easily_said() -> None:
    assert offers(100_000, 1_000_000) == (
        Offer(70_000, 15, 20_000),
        Offer(85_000, 12, 65_000),
        Offer(100_000, 10, 100_000),
    )


@pytest.mark.parametrize(("spare", "claimed"), [(0, 100), (-1, 100), (100, 0), (1, 61)])
def test_no_offer_where_nothing_is_left_or_it_never_ends(spare: int, claimed: int) -> None:
    assert offers(spare, claimed) is None


@given(spare=st.integers(1, 10**9), claimed=st.integers(1, 10**10))
def test_offers_stay_within_what_is_left_and_pay_everything(spare: int, claimed: int) -> None:
    made = offers(spare, claimed, longest=10**10)
    assert made is not None
    for offer in made:
        assert 0 < offer.last <= offer.monthly <= spare
        assert offer.monthly * (offer.months - 1) + offer.last == claimed
    assert [offer.monthly for offer in made] == sorted(offer.monthly for offer in made)


@pytest.mark.parametrize(
    ("minor", "said"),
    [(123_456, 123_000), (10_000, 10_000), (9_999, 9_900), (1_000, 1_000), (999, 999), (0, 0)],
)
def test_a_sum_is_rounded_down_to_what_is_easily_said(minor: int, said: int) -> None:
    assert speakable(minor) == said


# Several


def test_the_rest_is_shared_by_what_is_claimed() -> None:
    found = split(yuan(100_001), [CARD, LOAN, SHOP])
    assert found.limits == {"card": yuan(60_001), "loan": yuan(30_000), "shop": yuan(10_000)}
    assert (found.short, found.unused) == (yuan(0), yuan(0))


def test_the_home_comes_before_the_fine_and_both_before_the_card() -> None:
    rent = Claim("rent", yuan(240_000), "housing", monthly=yuan(50_000))
    fine = Claim("fine", yuan(60_000), "fine")
    found = split(yuan(80_000), [CARD, fine, rent])
    assert found.limits == {"rent": yuan(50_000), "fine": yuan(5_000), "card": yuan(25_000)}


def test_where_the_urgent_take_everything_nobody_else_gets_an_offer() -> None:
    rent = Claim("rent", yuan(240_000), "housing", monthly=yuan(50_000))
    tax = Claim("tax", yuan(120_000), "tax")
    claims = [CARD, tax, rent]
    assert split(yuan(55_000), claims).short == yuan(5_000)
    assert split(yuan(55_000), claims).limits["tax"] == yuan(5_000)
    assert split_offers(yuan(55_000), claims)["card"] == Refused("nothing_left")


def test_nobody_haggles_over_the_rent() -> None:
    rent = Claim("rent", yuan(240_000), "housing", monthly=yuan(33_333))
    made = split_offers(yuan(100_000), [rent])["rent"]
    assert made == (Offer(33_333, 8, 6_669),) * 3


def test_nobody_gets_more_than_they_claim() -> None:
    found = split(yuan(5_000_000), [CARD, LOAN, SHOP])
    assert found.limits == {c.debt: c.claimed for c in (CARD, LOAN, SHOP)}
    assert found.unused == yuan(4_000_000)


def test_a_share_that_would_take_too_long_is_told_from_nothing() -> None:
    assert split_offers(yuan(1_000), [CARD, LOAN])["card"] == Refused("too_long", limit=60)
    assert split_offers(yuan(-5), [CARD])["card"] == Refused("nothing_left")


def test_a_debt_in_another_currency_has_no_part_in_the_split() -> None:
    abroad = Claim("abroad", Money(100_000, "USD"))
    made = split_offers(yuan(50_000), [CARD, abroad])
    assert made["abroad"] == Refused("mixed_currencies")
    assert made["card"] == offers(50_000, 600_000)
    with pytest.raises(MixedCurrencies):
        split(yuan(50_000), [CARD, abroad])


def test_no_debts_no_offers() -> None:
    assert split_offers(yuan(50_000), []) == {}
    assert split(yuan(50_000), []).unused == yuan(50_000)


@given(spare=st.integers(-100, 10**10), claimed=CLAIMED, data=st.data())
def test_the_parts_add_up_to_the_last_unit(
    spare: int, claimed: list[int], data: st.DataObject
) -> None:
    claims = [Claim(str(i), yuan(c), data.draw(URGENT)) for i, c in enumerate(claimed)]
    found = split(yuan(spare), claims)
    used = sum(money.minor for money in found.limits.values())
    assert used + found.unused.minor == max(0, spare)
    assert all(0 <= found.limits[c.debt].minor <= c.claimed.minor for c in claims)
    assert found.short.minor >= 0


@given(spare=st.integers(0, 10**10), claimed=CLAIMED)
def test_each_share_is_less_than_a_unit_from_exact(spare: int, claimed: list[int]) -> None:
    claims = [Claim(str(i), yuan(c)) for i, c in enumerate(claimed)]
    limits, shared = split(yuan(spare), claims).limits, min(spare, sum(claimed))
    for claim in claims:
        exact = Fraction(shared * claim.claimed.minor, sum(claimed))
        assert abs(limits[claim.debt].minor - exact) < 1


@given(spare=st.integers(1, 10**8), claimed=CLAIMED)
def test_all_floors_together_stay_within_what_is_left(spare: int, claimed: list[int]) -> None:
    made = split_offers(yuan(spare), [Claim(str(i), yuan(c)) for i, c in enumerate(claimed)])
    floors = [three[2].monthly for three in made.values() if not isinstance(three, Refused)]
    assert sum(floors) <= spare
