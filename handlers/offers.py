"""What may be offered during a call, the promise to answer, and what became of an offer."""

from datetime import datetime, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Plan, Promise
from bot.coach.offer import Offer, offers
from bot.coach.reminders import for_promise, timing_of
from bot.core.ids import new_id
from bot.core.messages import Value

FRIDAY = 4
NAMES = ("first", "fallback", "floor")


def compute_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Works out the three offers from what can be spared a month; unset where there is none."""
    spare, claimed = arguments.facts.get("spare_monthly"), arguments.facts.get("claimed_amount")
    facts: dict[str, Value] = {}
    before: Offer | None = None
    for name, offer in zip(NAMES, _offers(spare, claimed), strict=True):
        better = offer if offer != before else None  # the same sum twice is no second offer
        facts |= _figures(name, better, spare["currency"] if spare else "")
        before = offer
    return Outcome(facts)


def promise_answer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Records the promise to answer in writing by the coming Friday."""
    today = arguments.local(now).date()
    friday = today + timedelta(days=(FRIDAY - today.weekday() - 1) % 7 + 1)
    promise = Promise(
        id=f"{arguments.contact or new_id(now)}-answer",
        contact=arguments.contact,
        debt=arguments.debt,
        by="i",
        made_at=now,
        kind="answer_offer",
        due=friday,
        form="said",
    )
    day = friday.isoformat()
    reminders = for_promise(promise, timing_of(arguments.facts), now)
    return Outcome({"answer_when": day, "my_promise_due": day}, (promise, *reminders))


def save_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Records an offer and what became of it."""
    facts = arguments.facts
    used = facts.get("offer_used")
    figures = {name: facts[name] for name in _names(str(used)) if facts.get(name) is not None}
    plan = Plan(
        id=new_id(now),
        contact=arguments.contact,
        debt=arguments.debt,
        at=now,
        used=used,
        result=facts.get("offer_result"),
        form=facts.get("offer_form"),
        figures=figures,
    )
    return Outcome(changes=(plan,))


def _offers(spare: Value, claimed: Value) -> tuple[Offer | None, Offer | None, Offer | None]:
    if not spare or not claimed or spare["currency"] != claimed["currency"]:
        return (None, None, None)
    return offers(spare["minor"], claimed["minor"]) or (None, None, None)


def _names(used: str) -> tuple[str, ...]:
    return (f"offer_{used}", f"offer_{used}_months", f"offer_{used}_last", "claimed_amount")


def _figures(name: str, offer: Offer | None, currency: str) -> dict[str, Value]:
    monthly, months, last = _names(name)[:3]
    if offer is None:
        return {monthly: None, months: None, last: None}
    return {
        monthly: {"minor": offer.monthly, "currency": currency},
        months: offer.months,
        last: {"minor": offer.last, "currency": currency},
    }
