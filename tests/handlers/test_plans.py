"""A plan is written down whole or not at all; what it says later is what was agreed and paid."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.case import Agreement, Payment, Plan
from bot.coach.debt import Debt
from bot.coach.money import Money
from bot.core.messages import Value
from tests.handlers.desk import NOW, TODAY, Desk, pounds

CARD = Debt("card", lender="Northbank", claimed=Money(240_000, "GBP"), noted_at=NOW)


def board(**told: Value) -> Desk:
    """Lays a plan of twelve payments on the board and works it out."""
    desk = Desk(records=(CARD,))
    desk.do("turn_to_share", picked_share="card")
    desk.do("begin_plan")
    desk.do("draw_plan", **{"plan_size": "by_count", "plan_count": 12, **told})
    return desk


def agreed(**told: Value) -> Desk:
    """Writes that plan down."""
    desk = board(**told)
    desk.do("save_plan")
    return desk


def the_plan(desk: Desk) -> Agreement:
    [plan] = [each for each in desk.case.agreements if each.ended is None]
    return plan


def waiting(desk: Desk, about: str) -> set[tuple[int, int]]:
    found = (each for each in desk.case.reminders if each.about == about)
    return {(each.part, each.ahead) for each in found if each.state == "waiting"}


def test_an_agreed_plan_keeps_its_terms_and_gets_its_reminders() -> None:
    desk = agreed(plan_agreed_by="Ms Reed")
    plan = the_plan(desk)
    assert [due.minor for due in plan.dues] == [20_000] * 12
    assert (plan.dues[0].on, plan.dues[-1].on) == (date(2026, 4, 1), date(2027, 3, 1))
    assert (plan.debt, plan.agreed_by, plan.form) == ("card", "Ms Reed", "said")
    assert {(1, 7), (1, 3), (1, 1), (1, 0), (1, -1)} <= waiting(desk, plan.id)
    assert len(waiting(desk, plan.id)) == 12 * 5


def test_what_was_told_of_its_paper_is_kept() -> None:
    plan = the_plan(agreed(plan_form="written", plan_proof="exhibit", plan_payee="lender"))
    assert (plan.form, plan.written, plan.payee_checked) == ("written", "exhibit", True)


@pytest.mark.parametrize("payee", ["person", "not_yet", None])
def test_only_the_lender_s_account_counts_as_checked(payee: str | None) -> None:
    assert the_plan(agreed(plan_payee=payee)).payee_checked is False


def test_saving_twice_is_one_plan() -> None:
    desk = agreed()
    before = the_plan(desk)
    desk.do("draw_plan", plan_count=6)
    desk.do("save_plan")
    plan = the_plan(desk)
    assert (plan.id, len(plan.dues)) == (before.id, 6)
    assert {part for part, _ in waiting(desk, plan.id)} == set(range(1, 7))


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ({"plan_count": 400}, "count"),
        ({"plan_count": 0}, "count"),
        ({"plan_starts": "2026-03-01"}, "starts"),
        ({"plan_cost": "rate", "plan_rate": "3600"}, "rate"),
        ({"plan_cost": "fee", "plan_fee": {"minor": 100, "currency": "USD"}}, "fee"),
        ({"plan_size": "by_sum", "plan_each": {"minor": 9, "currency": "CNY"}}, "each"),
    ],
)
def test_an_answer_that_cannot_be_is_asked_for_again_and_nothing_is_saved(
    told: dict[str, Value], question: str
) -> None:
    desk = board(**told)
    assert desk.facts["plan_next"] == question
    assert desk.facts["plan_wrong"][0]["field"] == question
    desk.do("save_plan")
    assert (desk.case.agreements, desk.facts.get("plan_id")) == ((), None)


def test_what_was_shown_last_is_what_is_saved() -> None:
    desk = board()
    desk.do("draw_plan", plan_size="by_sum", plan_each={"minor": 9, "currency": "CNY"})
    desk.tell(plan_cost="rate")  # begun, and gone back over
    desk.do("save_plan")
    assert [due.minor for due in the_plan(desk).dues] == [20_000] * 12


def test_nothing_is_saved_once_the_first_day_is_past() -> None:
    desk = board()
    desk.now += timedelta(days=60)
    desk.do("save_plan")
    assert (desk.case.agreements, desk.facts.get("plan_id")) == ((), None)


def test_what_was_agreed_in_the_call_is_on_the_board_already() -> None:
    desk = Desk(records=(CARD,))
    desk.do("turn_to_share", picked_share="card")
    desk.do("start_call")
    desk.do("compute_offer", spare_monthly=pounds(200))
    desk.do("save_offer", offer_used="fallback", offer_result="agreed", offer_form="said")
    assert desk.facts["plan_agreed"] == "yes"
    desk.tell(caller_name="Mr Cole")
    desk.do("begin_plan")
    assert (desk.facts["plan_each"], desk.facts["plan_form"]) == (pounds(170), "said")
    assert desk.facts["plan_agreed_by"] == "Mr Cole"
    desk.do("draw_plan")
    desk.do("save_plan")
    assert the_plan(desk).contact == desk.session.contact_id
    assert desk.facts["plan_agreed"] == "no"


@pytest.mark.parametrize("used", ["pause", "lower_interest"])
def test_a_pause_or_less_interest_is_no_plan_with_dates(used: str) -> None:
    desk = Desk(records=(CARD,))
    desk.do("start_call")
    desk.do("save_offer", offer_used=used, offer_result="agreed")
    assert desk.facts.get("plan_agreed") is None


def test_more_time_means_one_payment() -> None:
    desk = Desk(records=(CARD,))
    desk.do("turn_to_share", picked_share="card")
    desk.do("start_call")
    desk.do("save_offer", offer_used="extension", offer_result="agreed")
    desk.do("begin_plan")
    desk.do("draw_plan")
    assert desk.facts["plan_payments"] == 1


def changed(desk: Desk, wish: str) -> Agreement:
    """Replaces the plan by one as it was wished."""
    desk.do("begin_change", plan_wish=wish)
    desk.do("draw_plan")
    desk.do("save_plan")
    return the_plan(desk)


def test_a_changed_plan_takes_over_what_is_left_and_ends_the_old_one() -> None:
    desk = agreed()
    old = the_plan(desk)
    desk.records = (*desk.records, Payment("p", old.id, 1, TODAY, 20_000, NOW))
    new = changed(desk, "smaller")
    assert new.dues[0].minor == 14_000
    assert sum(due.minor for due in new.dues) == 220_000
    [ended] = [each for each in desk.case.agreements if each.ended]
    assert (ended.id, ended.ended, ended.ended_why) == (old.id, TODAY, "replaced")
    assert (waiting(desk, old.id), bool(waiting(desk, new.id))) == (set(), True)


def test_a_smaller_sum_is_no_more_than_the_month_allows() -> None:
    desk = agreed()
    desk.tell(spare_monthly=pounds(60))
    assert changed(desk, "smaller").dues[0].minor == 4_200


def test_the_same_later_is_about_a_month_later() -> None:
    desk = agreed(plan_starts="2026-03-31")
    new = changed(desk, "later")
    assert [due.on for due in new.dues[:3]] == [
        date(2026, 4, 30),
        date(2026, 5, 31),
        date(2026, 6, 30),
    ]


@pytest.mark.parametrize(
    ("rhythm", "first"),
    [("weekly", "2026-04-28"), ("fortnightly", "2026-04-28"), ("once", "2026-04-30")],
)
def test_a_month_is_counted_in_the_plan_s_own_rhythm(rhythm: str, first: str) -> None:
    desk = agreed(plan_rhythm=rhythm, plan_starts="2026-03-31")
    assert changed(desk, "later").dues[0].on == date.fromisoformat(first)


def test_closed_days_do_not_pull_a_changed_plan_away_from_its_day() -> None:
    desk = agreed(plan_starts="2026-03-07", plan_move="later")  # a Saturday
    assert the_plan(desk).dues[0].on == date(2026, 3, 9)
    assert changed(desk, "smaller").dues[1].on == date(2026, 4, 7)


def test_a_reminder_s_plan_comes_before_the_one_that_is_open() -> None:
    desk = agreed()
    other = replace(the_plan(desk), id="other")
    desk.records = (*desk.records, other)
    desk.do("show_plan", reminder_about="other")
    assert desk.facts["plan_open"] == "other"
    desk.do("show_plan", reminder_about="gone")
    assert desk.facts["plan_open"] == "other"


def test_an_ended_plan_says_nothing_more() -> None:
    desk = agreed()
    plan = the_plan(desk)
    desk.do("end_plan", plan_ended_why="mistake")
    assert desk.facts["plan_state"] == "ended"
    assert waiting(desk, plan.id) == set()


def test_paper_that_comes_later_is_added() -> None:
    desk = agreed()
    desk.do("keep_papers", plan_proof="exhibit")
    desk.do("keep_papers", plan_payee="lender")
    plan = the_plan(desk)
    assert (plan.written, plan.form, plan.payee_checked) == ("exhibit", "written", True)
    assert (desk.facts["plan_on_paper"], desk.facts["plan_payee_known"]) == ("yes", "yes")


@pytest.mark.parametrize(("days", "state"), [(0, "running"), (31, "behind"), (62, "failing")])
def test_how_a_plan_stands_is_counted_by_what_is_open(days: int, state: str) -> None:
    desk = agreed()
    desk.now += timedelta(days=days)
    desk.do("list_plans")
    assert desk.facts["plans_list"][0]["state"] == state


def test_running_plans_come_before_those_that_ended() -> None:
    desk = agreed()
    over = replace(the_plan(desk), id="over", ended=TODAY)
    later = replace(the_plan(desk), id="later", dues=the_plan(desk).dues[3:])
    desk.records = (over, later, *desk.records)
    desk.do("list_plans")
    assert desk.entries("plans_list") == [
        desk.facts["plan_id"], "later", "over"
    ]  # fmt: skip


def test_a_payment_is_aimed_at_the_oldest_open_instalment() -> None:
    desk = agreed()
    plan = the_plan(desk)
    desk.records = (*desk.records, Payment("p", plan.id, 1, TODAY, 20_000, NOW))
    desk.do("aim_payment")
    assert (desk.facts["reminder_about"], desk.facts["reminder_part"]) == (plan.id, 2)
    desk.do("begin_payment")
    desk.do("save_payment")
    assert sum(each.minor for each in desk.case.payments) == 40_000


def test_a_plan_of_which_nobody_knows_is_not_there() -> None:
    desk = Desk(records=(CARD,))
    for action in ("show_plan", "keep_papers", "end_plan"):
        desk.do(action, plan_open="gone")
        assert desk.facts.get("plan_open") is None
    desk.do("begin_change")
    assert desk.facts.get("plan_replaces") is None


@settings(max_examples=40)
@given(
    total=st.integers(1, 10**9),
    count=st.integers(1, 24),
    rhythm=st.sampled_from(["monthly", "fortnightly", "weekly", "once"]),
    paid=st.integers(0, 10**9),
    wish=st.sampled_from(["smaller", "later", None]),
)
def test_sums_are_exact_through_agreement_payment_and_change(
    total: int, count: int, rhythm: str, paid: int, wish: str | None
) -> None:
    money = {"minor": total, "currency": "GBP"}
    desk = board(plan_total=money, plan_count=min(count, total), plan_rhythm=rhythm)
    desk.do("save_plan")
    old = the_plan(desk)
    assert sum(due.minor for due in old.dues) == total
    if 0 < paid < total:
        desk.do("aim_payment")
        desk.do("begin_payment")
        desk.do("save_payment", payment_amount={"minor": paid, "currency": "GBP"})
    left = total - (paid if paid < total else 0)
    desk.do("begin_change", plan_wish=wish)
    assert desk.facts["plan_total"] == {"minor": left, "currency": "GBP"}
    desk.do("draw_plan")
    if desk.facts["plan_next"] == "shown":
        desk.do("save_plan")
        assert sum(due.minor for due in the_plan(desk).dues) == left


def test_an_offer_in_writing_is_noted() -> None:
    desk = board()
    desk.do("note_offer")
    [plan] = desk.case.plans
    assert isinstance(plan, Plan)
    assert (plan.result, plan.form, plan.figures["plan_payment"]) == (
        "offered", "written", pounds(200)
    )  # fmt: skip
