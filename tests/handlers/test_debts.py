"""Debts on record: every answer is checked before it is kept, and a wrong one changes nothing."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.case import Deadline
from bot.coach.debt import Debt, refuse_debt
from bot.coach.money import Money
from bot.core.messages import Value
from handlers.debt_facts import FIELDS, age_of, facts_of, told
from tests.handlers.desk import NOW, TODAY, Desk, pounds

CARD = Debt(
    "d1",
    lender="Northbank",
    product="credit_card",
    principal=Money(200_000, "GBP"),
    claimed=Money(240_000, "GBP"),
    first_overdue=date(2026, 1, 20),
    last_payment=date(2025, 12, 5),
    place="uk",
    noted_at=NOW,
)
OLD = Debt("d2", lender="Catalogue Direct", last_payment=date(2019, 3, 5), place="uk", noted_at=NOW)
RENT = Debt("d3", lender="The landlord", priority="housing", place="uk", noted_at=NOW)
DAY = st.dates(date(1990, 1, 1), TODAY)
DEBT = st.builds(
    Debt,
    st.just("d1"),
    lender=st.text(max_size=20),
    product=st.sampled_from([None, "credit_card", "other"]),
    priority=st.sampled_from([None, "housing", "fine"]),
    collector=st.sampled_from([None, "lender", "buyer"]),
    account_tail=st.text("0123456789ab", max_size=4),
    principal=st.none() | st.integers(1, 10**10).map(lambda minor: Money(minor, "GBP")),
    claimed=st.none() | st.integers(1, 10**10).map(lambda minor: Money(minor, "GBP")),
    annual_rate=st.none() | st.decimals(0, 1000, places=2),
    penalty_multiplier=st.none() | st.decimals(1, 10, places=1),
    first_overdue=st.none() | DAY,
    last_payment=st.none() | DAY,
    last_acknowledged=st.none() | DAY,
    place=st.sampled_from(["cn", "uk", ""]),
    known=st.sampled_from([None, "mine", "unsure"]),
)


def added(**answers: Value) -> Desk:
    """Adds a debt by answers, one after the other, as the form asks them."""
    desk = Desk()
    desk.do("new_debt")
    for fact, value in answers.items():
        desk.do("keep_debt", debt_step=fact, **{fact: value})
    return desk


def test_a_debt_is_on_record_as_soon_as_something_is_known() -> None:
    desk = added(creditor="Northbank")
    [debt] = desk.debts
    assert (debt.lender, debt.place, debt.noted_at, debt.id) == (
        "Northbank", "uk", NOW, desk.session.debt_id,
    )  # fmt: skip
    assert desk.facts["debt_saved"] == "yes"


def test_nothing_known_is_nothing_on_record() -> None:
    desk = Desk()
    desk.do("new_debt")
    desk.do("keep_debt", debt_step="creditor")
    desk.do("keep_debt", debt_step="claimed_amount")
    assert desk.debts == ()


def test_five_answers_make_one_debt() -> None:
    desk = added(
        creditor="Northbank",
        product="credit_card",
        claimed_amount=pounds(2400),
        first_overdue_on="2026-01-20",
        last_payment_on="2025-12-05",
    )
    [debt] = desk.debts
    assert (debt.product, debt.claimed) == ("credit_card", Money(240_000, "GBP"))
    assert (debt.first_overdue, debt.last_payment) == (date(2026, 1, 20), date(2025, 12, 5))
    assert desk.facts["debt_age_known"] == "within_year"


@pytest.mark.parametrize(
    ("fact", "value", "reason"),
    [
        ("claimed_amount", {"minor": 5000, "currency": "USD"}, "mixed_currencies"),
        ("claimed_amount", {"minor": 10**11 + 1, "currency": "GBP"}, "too_large"),
        ("overdue_principal", pounds(2001), "above_principal"),
        ("annual_rate", "3600", "too_large"),
        ("penalty_multiplier", "0.5", "too_low"),
        ("penalty_multiplier", "50", "too_large"),
        ("first_overdue_on", "2026-03-03", "in_future"),
        ("last_payment_on", "2027-01-01", "in_future"),
        ("last_acknowledged_on", "1926-03-01", "too_long_ago"),
        ("creditor", "x" * 61, "too_long"),
        ("collected_by", "x" * 61, "too_long"),
    ],
)
def test_an_answer_that_cannot_be_changes_nothing(fact: str, value: Value, reason: str) -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    outcome = desk.do("keep_debt", debt_step=fact, **{fact: value})
    assert (desk.facts["debt_refused"], outcome.changes) == (reason, ())
    assert desk.debts == (CARD,)
    assert desk.facts.get(fact) == facts_of(CARD, TODAY).get(fact)


def test_a_right_answer_after_a_wrong_one_is_kept() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    desk.do("keep_debt", debt_step="annual_rate", annual_rate="3600")
    desk.do("keep_debt", debt_step="annual_rate", annual_rate="36")
    assert (desk.facts.get("debt_refused"), desk.debts[0].annual_rate) == (None, Decimal(36))


def test_what_was_said_wrongly_elsewhere_does_not_spoil_another_answer() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    desk.tell(last_payment_on="2027-01-01")  # told in a talk that checks nothing
    desk.do("keep_debt", debt_step="product", product="other")
    assert (desk.debts[0].product, desk.debts[0].last_payment) == ("other", date(2025, 12, 5))


@pytest.mark.parametrize(
    ("typed", "tail"),
    [
        ("6222 0210 0110 4821", "4821"),
        ("…4821", "4821"),
        ("82", "82"),
        ("AB-12", "AB12"),
        ("?!", ""),
    ],
)
def test_no_more_of_an_account_is_kept_than_its_tail(typed: str, tail: str) -> None:
    desk = added(creditor="Northbank", account_tail=typed)
    assert desk.debts[0].account_tail == tail
    assert desk.facts["account_tail"] == (tail or typed)


def test_an_ordinary_debt_is_no_priority_any_more() -> None:
    desk = Desk(records=(RENT,))
    desk.do("open_debt", picked_debt="d3")
    desk.do("keep_debt", debt_step="debt_priority", debt_priority="ordinary")
    assert desk.debts[0].priority is None


def test_a_debt_told_in_a_call_is_adopted_with_all_that_can_be() -> None:
    desk = Desk()
    desk.tell(
        creditor="Northbank", claimed_amount=pounds(300), last_payment_on="2027-05-05",
        debt_known="mine", hardship="illness",
    )  # fmt: skip
    desk.do("adopt_debt")
    [debt] = desk.debts
    assert (debt.lender, debt.claimed, debt.known) == ("Northbank", Money(30_000, "GBP"), "mine")
    assert debt.last_payment is None
    assert desk.session.debt_id == debt.id
    assert desk.facts["hardship"] == "illness"


def test_the_list_begins_with_what_keeps_a_home_and_ends_with_what_is_closed() -> None:
    closed = Debt("d4", lender="Old shop", closed_on=TODAY, place="uk", noted_at=NOW)
    desk = Desk(records=(closed, OLD, CARD, RENT))
    desk.do("list_debts", debt_move="first")
    assert desk.entries("debt_list") == ["d3", "d1", "d2", "d4"]
    assert desk.entries("debt_buttons") == ["d3", "d1", "d2", "d4", "new", "done"]
    assert desk.facts["debts_total"] == 4
    assert desk.facts["debt_sums"] == [{"amount": pounds(2400)}]


def test_sums_of_two_currencies_are_never_added() -> None:
    euros = Money(50_000, "EUR")
    abroad = Debt("d5", claimed=euros, place="other", noted_at=NOW)
    desk = Desk(records=(CARD, abroad))
    desk.do("list_debts", debt_move="first")
    sums = [each["amount"] for each in desk.facts["debt_sums"]]
    assert sorted(sums, key=str) == sorted([pounds(2400), euros.value], key=str)


def test_twelve_debts_take_three_pages() -> None:
    desk = Desk(records=tuple(Debt(f"d{i}", lender=f"L{i}", noted_at=NOW) for i in range(12)))
    seen: list[str] = []
    for move in ("first", "more", "more"):
        desk.do("list_debts", debt_move=move)
        seen += desk.entries("debt_list")
        assert desk.entries("debt_buttons")[-3:] == ["new", "more", "done"]
    assert (len(seen), len(set(seen)), desk.facts["debt_page"]) == (12, 12, 2)
    desk.do("list_debts", debt_move="more")
    assert desk.facts["debt_page"] == 0


def test_one_laid_open_shows_its_stage_and_what_is_likely() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    [view] = desk.facts["debt_view"]
    assert (view["days"], view["stage"]) == (41, "emergency_contact")
    assert desk.entries("stage_likely") == ["more_calls", "emergency_contact", "agency"]
    assert desk.entries("stage_unlikely") == ["lawsuit", "home_visit"]


def test_the_list_of_dishonest_debtors_is_spoken_of_in_china_only() -> None:
    desk = Desk(records=(Debt("d1", first_overdue=date(2026, 1, 20), place="cn", noted_at=NOW),))
    desk.do("open_debt", picked_debt="d1")
    assert "untrustworthy_list" in desk.entries("stage_unlikely")


@pytest.mark.parametrize(
    ("kind", "stage"), [("payment_order", "court"), ("other_paper", "emergency_contact")]
)
def test_a_court_paper_makes_the_last_stage_of_the_only_debt(kind: str, stage: str) -> None:
    desk = Desk(records=(CARD, Deadline("p1", kind, TODAY, NOW)))
    desk.do("open_debt", picked_debt="d1")
    assert desk.facts["debt_view"][0]["stage"] == stage


def test_of_several_debts_a_court_paper_counts_for_the_one_it_is_about() -> None:
    desk = Desk(records=(CARD, OLD, Deadline("p1", "court_paper", TODAY, NOW, debt="d1")))
    desk.do("list_debts")
    stages = {each["id"]: each["stage"] for each in desk.facts["debt_list"]}
    assert stages["d1"] == "court" != stages[OLD.id]


def test_of_several_debts_a_court_paper_that_names_none_counts_for_none() -> None:
    desk = Desk(records=(CARD, OLD, Deadline("p1", "payment_order", TODAY, NOW)))
    desk.do("open_debt", picked_debt="d1")
    assert desk.facts["debt_view"][0]["stage"] == "emergency_contact"


def test_everything_on_record_can_be_read_again() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    values = {each["name"]: each["value"] for each in desk.facts["debt_fields"]}
    assert values == {
        "creditor": "Northbank",
        "product": "credit_card",
        "principal": pounds(2000),
        "claimed_amount": pounds(2400),
        "first_overdue_on": {"date": "2026-01-20"},
        "last_payment_on": {"date": "2025-12-05"},
        "debt_place": "uk",
    }


def test_closed_and_opened_again() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="d1")
    desk.do("close_debt")
    assert (desk.debts[0].closed_on, desk.facts["debt_closed"]) == (TODAY, "yes")
    desk.do("show_debt")
    assert desk.facts.get("stage_likely") is None
    desk.do("reopen_debt")
    assert (desk.debts[0].closed_on, desk.facts["debt_closed"]) == (None, "no")


@pytest.mark.parametrize("action", ["close_debt", "reopen_debt", "show_debt", "read_clock"])
def test_without_a_debt_nothing_happens(action: str) -> None:
    desk = Desk()
    assert desk.do(action).changes == ()


def test_a_button_of_a_debt_that_is_gone_opens_nothing() -> None:
    desk = Desk(records=(CARD,))
    desk.do("open_debt", picked_debt="gone")
    assert (desk.facts.get("debt_view"), desk.session.debt_id) == (None, "")


@pytest.mark.parametrize(
    ("debt", "age"),
    [
        (Debt("d"), None),
        (Debt("d", last_payment=TODAY - timedelta(days=365)), "within_year"),
        (Debt("d", last_payment=TODAY - timedelta(days=366)), "older"),
        (Debt("d", last_payment=date(2019, 1, 1), first_overdue=date(2026, 1, 1)), "within_year"),
        (Debt("d", first_overdue=date(2019, 1, 1)), None),
        (Debt("d", long_ago=True), "older"),
        (Debt("d", long_ago=True, last_payment=TODAY), "within_year"),
        (Debt("d", known="not_mine", last_payment=TODAY), "not_mine"),
    ],
)
def test_the_age_is_told_only_where_it_is_sure(debt: Debt, age: str | None) -> None:
    assert age_of(debt, TODAY) == age


@given(DEBT)
def test_a_debt_goes_through_facts_unchanged(debt: Debt) -> None:
    assert told(Debt("d1"), facts_of(debt, TODAY)) == told(debt, facts_of(debt, TODAY))


@given(DEBT, st.sampled_from(sorted(FIELDS)), st.data())
def test_whatever_is_answered_the_record_stays_sound(debt: Debt, fact: str, data: Any) -> None:
    """A debt that could be before an answer can be after it, whatever that was."""
    if refuse_debt(debt, TODAY):
        return
    desk = Desk(records=(replace(debt, noted_at=NOW),))
    desk.do("open_debt", picked_debt="d1")
    value = data.draw(ANSWERS[fact])
    desk.do("keep_debt", debt_step=fact, **{fact: value})
    [after] = desk.debts
    assert refuse_debt(after, TODAY) is None


MONEY = st.builds(
    lambda minor, currency: {"minor": minor, "currency": currency},
    st.integers(1, 10**11),
    st.sampled_from(["GBP", "CNY"]),
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat)
FIGURES = st.decimals(0, 10**6, places=2).map(str)
ANSWERS: dict[str, st.SearchStrategy[Value]] = {
    **dict.fromkeys(FIELDS, st.text(min_size=1, max_size=80)),
    "product": st.sampled_from(["micro_loan", "other"]),
    "debt_priority": st.sampled_from(["ordinary", "tax"]),
    "debt_collector": st.sampled_from(["agency", "lender"]),
    "debt_place": st.sampled_from(["us", "other"]),
    "debt_known": st.sampled_from(["mine", "not_mine"]),
    **dict.fromkeys(("principal", "claimed_amount", "overdue_principal"), MONEY),
    **dict.fromkeys(("annual_rate", "penalty_multiplier"), FIGURES),
    **dict.fromkeys(("first_overdue_on", "last_payment_on", "last_acknowledged_on"), DAYS),
}
