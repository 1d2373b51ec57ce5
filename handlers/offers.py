"""What may be offered during a call, the promise to answer, and what became of an offer."""

from datetime import datetime, timedelta

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Plan, Promise
from bot.coach.money import Money, read_money
from bot.coach.offer import LONGEST, Offer, whole_offer
from bot.coach.reminders import for_promise, timing_of
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.shares import Found, offers_for

FRIDAY = 4
NAMES = ("first", "fallback", "floor")
WITH_DATES = (*NAMES, "extension", "instalments")  # what becomes a plan once it is agreed
FLOORS = ("offer_floor", "offer_fallback", "offer_first")  # the highest that is offered comes first
OFFERED = ("plan_payment", "plan_payments", "plan_last", "plan_first_on", "plan_rhythm")
PREPARED = "prepared"  # an offer that was worked out at home, and not made yet


def compute_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Works out the three offers from this debt's share of what can be spared a month; unset where
    there is none. A sum that the person prepared comes first, if it is not above the floor."""
    found = offers_for(case, arguments, now)
    currency = found.spare.currency if found.spare else ""
    facts: dict[str, Value] = {"offer_none": found.why}
    before: Offer | None = None
    for name, offer in zip(NAMES, _prepared(case, arguments, found), strict=True):
        better = offer if offer != before else None  # the same sum twice is no second offer
        facts |= _figures(name, better, currency)
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
    agreed = {"plan_agreed": "yes"} if plan.result == "agreed" and used in WITH_DATES else {}
    return Outcome(agreed, (plan,))


def keep_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Keeps a monthly sum that was worked out at home, so that a call begins with it; one that is
    above the floor is none for a call."""
    facts = arguments.facts
    each = read_money(facts.get("plan_payment"))
    floor = next((read_money(facts[name]) for name in FLOORS if facts.get(name)), None)
    monthly = facts.get("plan_rhythm") in (None, "monthly")
    if not (each and floor and monthly and _within(each, floor)):
        return Outcome({"offer_kept": "no"})
    plan = Plan(
        id=new_id(now),
        contact="",
        debt=arguments.debt,
        at=now,
        used=PREPARED,
        figures={"offer_first": each.value},
    )
    return Outcome({"offer_kept": "yes"}, (plan,))


def note_offer(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Records the plan on the board as offered in writing."""
    facts = arguments.facts
    figures = {name: facts[name] for name in OFFERED if facts.get(name) is not None}
    plan = Plan(
        id=new_id(now),
        contact="",
        debt=arguments.debt,
        at=now,
        result="offered",
        form="written",
        figures=figures,
    )
    return Outcome(changes=(plan,))


def _within(each: Money, floor: Money) -> bool:
    return each.currency == floor.currency and each <= floor


def _prepared(case: Case, arguments: Arguments, found: Found) -> tuple[Offer | None, ...]:
    """Puts the sum that was prepared at home before the others that are above it."""
    plans = (each for each in reversed(case.plans) if each.used == PREPARED)
    plan = next((each for each in plans if each.debt == arguments.debt), None)
    each, claimed = read_money(plan.figures["offer_first"]) if plan else None, found.claimed
    if not (found.offers and each and claimed and each.currency == claimed.currency):
        return found.offers or (None, None, None)
    first = whole_offer(each.minor, claimed.minor)
    if first.monthly > found.offers[-1].monthly or first.months > LONGEST:
        return found.offers
    above = [offer for offer in found.offers[1:] if offer.monthly > first.monthly]
    wanted = [first, *above]
    return (*wanted, *[wanted[-1]] * (len(NAMES) - len(wanted)))


def _names(used: str) -> tuple[str, ...]:
    return (f"offer_{used}", f"offer_{used}_months", f"offer_{used}_last", "claimed_amount")


def _other_last(offer: Offer, currency: str) -> Value:
    """Gives the last instalment where it is another sum than the rest."""
    return None if offer.last == offer.monthly else {"minor": offer.last, "currency": currency}


def _figures(name: str, offer: Offer | None, currency: str) -> dict[str, Value]:
    monthly, months, last = _names(name)[:3]
    if offer is None:
        return {monthly: None, months: None, last: None}
    return {
        monthly: {"minor": offer.monthly, "currency": currency},
        months: offer.months,
        last: _other_last(offer, currency),
    }
