"""A call knows the debts on record: one is on the table, the others are a tap away."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.coach.case import Contact
from bot.coach.debt import Debt
from bot.coach.money import Money
from bot.core.messages import Value
from handlers.which_debt import NAMED, short
from tests.handlers.desk import NOW, TODAY, Desk, pounds

CARD = Debt(
    "d1",
    lender="Northbank",
    account_tail="4821",
    claimed=Money(240_000, "GBP"),
    last_payment=date(2025, 12, 5),
    place="uk",
    noted_at=NOW,
)
OLD = Debt("d2", lender="Catalogue Direct", last_payment=date(2019, 3, 5), place="uk", noted_at=NOW)
GONE = replace(CARD, id="d3", lender="Shut shop", closed_on=TODAY)
LATER = NOW + timedelta(days=1)


def contact(debt: str, days_ago: int = 1, **details: Value) -> Contact:
    happened = NOW - timedelta(days=days_ago)
    kind: dict[str, Value] = {"contact_kind": "call", "outcome": "answered", **details}
    name = f"c-{debt}-{days_ago}"
    return Contact(name, name, debt, happened, "Europe/London", happened, kind)


def called(*records: Debt | Contact) -> Desk:
    """Begins a call with that on record."""
    desk = Desk(records=records)
    desk.do("start_call")
    return desk


def test_the_only_debt_is_on_the_table() -> None:
    desk = called(CARD)
    assert (desk.session.debt_id, desk.facts["creditor"]) == ("d1", "Northbank")
    assert desk.facts["claimed_amount"] == pounds(2400)
    assert (desk.facts["debt_age_known"], desk.facts["debt_prepared"]) == ("within_year", "yes")
    assert desk.entries("debts_open") == ["same", "another"]
    assert desk.facts["debts_open"][0]["name"] == "Northbank"


def test_of_several_the_one_talked_about_last() -> None:
    desk = called(CARD, OLD, contact("d1", 9), contact("d2", 2))
    assert (desk.session.debt_id, desk.facts["debt_age_known"]) == ("d2", "older")
    assert desk.entries("debts_open") == ["same", "d1", "another"]


def test_of_several_never_talked_about_none_is_guessed() -> None:
    desk = called(CARD, OLD)
    assert (desk.session.debt_id, desk.facts.get("creditor")) == ("", None)
    assert desk.entries("debts_open") == ["d1", "d2", "another"]
    assert desk.facts["debt_prepared"] == "yes"


def test_the_one_that_was_just_looked_at_comes_before_the_last_contact() -> None:
    desk = Desk(records=(CARD, OLD, contact("d2")))
    desk.do("open_debt", picked_debt="d1")
    desk.do("start_call")
    assert desk.session.debt_id == "d1"


def test_a_closed_debt_is_not_talked_about_any_more() -> None:
    desk = Desk(records=(GONE,))
    desk.do("open_debt", picked_debt="d3")
    desk.do("start_call")
    assert (desk.session.debt_id, desk.facts.get("creditor")) == ("", None)
    assert (desk.facts["debt_prepared"], desk.facts.get("debts_open")) == ("no", None)


def test_nothing_on_record_and_nothing_told_is_nothing_to_choose() -> None:
    desk = called()
    assert (desk.facts["debt_prepared"], desk.facts.get("debts_open")) == ("no", None)


def test_what_was_told_of_a_debt_without_a_record_stays() -> None:
    desk = Desk(records=(CARD, OLD))
    desk.tell(creditor="Payday Now", debt_age_known="unknown")
    desk.do("start_call")
    assert (desk.facts["creditor"], desk.session.debt_id) == ("Payday Now", "")
    assert desk.entries("debts_open") == ["same", "d1", "d2", "another"]


def test_an_age_that_only_was_tapped_is_asked_again_in_the_next_call() -> None:
    desk = Desk(records=(replace(CARD, last_payment=None),))
    desk.do("open_debt", picked_debt="d1")
    desk.tell(debt_age_known="within_year")
    desk.do("start_call")
    assert desk.facts.get("debt_age_known") is None


def test_another_debt_closes_accepted_risks_and_brings_its_own_facts() -> None:
    desk = called(CARD, OLD, contact("d1"))
    desk.session = desk.session.model_copy(update={"accepted": ("admits_debt",)})
    desk.do("take_debt", which_debt="d2")
    assert (desk.session.debt_id, desk.session.accepted) == ("d2", ())
    assert (desk.facts["creditor"], desk.facts["debt_age_known"]) == ("Catalogue Direct", "older")
    assert (desk.facts["which_debt"], desk.facts.get("claimed_amount")) == ("same", None)
    assert desk.entries("debts_open") == ["same", "d1", "another"]


def test_the_same_debt_leaves_an_accepted_risk_as_it_is() -> None:
    desk = called(CARD, OLD, contact("d1"))
    desk.session = desk.session.model_copy(update={"accepted": ("admits_debt",)})
    desk.do("take_debt", which_debt="same")
    assert (desk.session.debt_id, desk.session.accepted) == ("d1", ("admits_debt",))


def test_another_one_is_none_on_record() -> None:
    desk = called(CARD)
    desk.session = desk.session.model_copy(update={"accepted": ("admits_debt",)})
    desk.do("take_debt", which_debt="another")
    assert (desk.session.debt_id, desk.session.accepted) == ("", ())
    assert desk.facts.get("creditor") is None
    desk.do("save_contact")
    assert desk.case.contacts[0].debt == ""


def test_what_was_learnt_in_the_call_goes_to_the_record() -> None:
    desk = called(OLD)
    desk.tell(claimed_amount=pounds(310), debt_known="wrong_amount", last_payment_on="2019-06-01")
    desk.do("save_contact")
    [debt] = desk.debts
    assert (debt.claimed, debt.known) == (Money(31_000, "GBP"), "wrong_amount")
    assert debt.last_payment == date(2019, 6, 1)
    assert desk.case.contacts[0].debt == "d2"


def test_an_old_age_that_was_tapped_is_remembered() -> None:
    desk = called(replace(OLD, last_payment=None))
    desk.tell(debt_age_known="older")
    desk.do("save_contact")
    assert desk.debts[0].long_ago
    desk.do("finish_call")
    desk.do("start_call")
    assert desk.facts["debt_age_known"] == "older"


def test_what_cannot_be_does_not_go_to_the_record() -> None:
    desk = called(replace(CARD, principal=Money(200_000, "GBP")))
    desk.tell(claimed_amount={"minor": 5000, "currency": "USD"}, last_payment_on="2027-01-01")
    desk.do("save_contact")
    assert desk.debts == (replace(CARD, principal=Money(200_000, "GBP")),)


def test_a_correction_of_an_earlier_contact_teaches_its_debt_nothing() -> None:
    desk = called(CARD, OLD, contact("d2"))
    desk.do("finish_call")
    desk.do("save_contact")
    desk.do("reopen_contact", picked_contact="c-d2-1")
    assert desk.session.debt_id == "d2"
    before = desk.debts
    desk.tell(claimed_amount=pounds(999))
    desk.do("save_contact")
    assert desk.debts == before


def test_a_debt_opened_during_a_call_has_to_be_confirmed_for_it() -> None:
    desk = called(CARD, OLD, contact("d1"))
    desk.tell(which_debt="same")
    desk.do("open_debt", picked_debt="d2")
    assert desk.facts.get("which_debt") is None
    assert desk.facts["debts_open"][0] == {"id": "same", "name": "Catalogue Direct", "tail": None}


def test_a_debt_added_during_a_call_can_be_named_at_once() -> None:
    desk = called()
    desk.do("new_debt")
    desk.do("keep_debt", debt_step="creditor", creditor="Payday Now")
    assert desk.entries("debts_open") == ["same", "another"]


def test_a_letter_is_logged_for_the_debt_it_is_about() -> None:
    desk = Desk(records=(CARD, OLD, contact("d1")))
    desk.do("begin_log")
    assert (desk.session.debt_id, desk.entries("debts_open")) == ("d1", ["same", "d2", "another"])
    desk.do("take_debt", which_debt="d2")
    desk.do("save_contact", contact_kind="letter")
    assert desk.case.contacts[-1].debt == "d2"


def test_history_by_debt_goes_by_what_is_on_record_now() -> None:
    told = contact("", 3, creditor="Auntie's loan")
    desk = Desk(records=(CARD, OLD, contact("d1", 5, creditor="N. Bank"), contact("d2", 1), told))
    desk.do("list_contacts", history_view="by_debt", history_move="first")
    names = [each["debt"] for each in desk.facts["contacts"]]
    assert names == ["Auntie's loan", "Catalogue Direct", "Northbank ·4821"]


def test_a_call_names_no_more_debts_than_fit() -> None:
    many = tuple(Debt(f"d{i}", lender=f"L{i}", noted_at=NOW) for i in range(20))
    desk = called(*many, contact("d7"))
    assert len(desk.facts["debts_open"]) == NAMED + 1
    assert desk.facts["debts_open"][0]["name"] == "L7"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Northbank", "Northbank"),
        ("Northern Savings Bank plc", "Northern Savings…"),
        ("招联消费金融有限公司", "招联消费金融有限…"),
        ("", None),
    ],
)
def test_a_name_on_a_button_is_short(name: str, shown: str | None) -> None:
    assert short(name) == shown
