"""Who may get how much a month: what is left, shared out over all debts without a plan."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.agreed import running
from bot.coach.case import Case
from bot.coach.means import THIS, claims, committed, in_one_currency, spare
from bot.coach.money import Money
from bot.coach.refused import Refused
from bot.coach.split import Claim, Offers, split, split_offers
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.debt_facts import facts_of
from handlers.paging import MORE, paged
from handlers.which_debt import entry, find, learnt, open_debts

ANOTHER = "another"


@dataclass(frozen=True)
class Found:
    """What can be offered for one debt: what is left for all, what is claimed, and the offers, or
    why there are none."""

    spare: Money | None
    claimed: Money | None
    offers: Offers | None = None
    why: str | None = None


def offers_for(case: Case, arguments: Arguments, now: datetime) -> Found:
    """Works out first offer, fallback and floor for the debt on the table, from its share."""
    today, case = arguments.local(now).date(), _without_its_plan(case, arguments.debt)
    left = spare(case, arguments.facts, today)
    waiting = claims(case, arguments.debt, arguments.facts)
    this = next((each for each in waiting if each.debt == (arguments.debt or THIS)), None)
    if left is None or this is None:
        return Found(left, this.claimed if this else None)
    offers = split_offers(left, waiting)[this.debt]
    if isinstance(offers, Refused):
        return Found(left, this.claimed, why=offers.reason)
    return Found(left, this.claimed, offers)


def share_out(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Shares out what is left a month; says what is missing for that where something is."""
    today = arguments.local(now).date()
    left = spare(case, arguments.facts, today)
    waiting = claims(case, arguments.debt, arguments.facts)
    if left is None:
        return Outcome({"share_state": "no_means"})
    shares = paged(
        "share", _shares(case, waiting, left, today), arguments.facts, beside=(MORE, "done")
    )
    known = {
        "share_view": [_view(case, left, waiting, today)],
        "share_state": _state(left, waiting),
        "picked_share": waiting[0].debt if len(waiting) == 1 else None,
    }
    return Outcome({**shares, **known})


def list_lenders(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists the debts that a plan may be about, and another one."""
    today = arguments.local(now).date()
    planned = {each.debt for each in running(case.agreements)}
    known = [each for each in open_debts(case, today) if each.id not in planned]
    facts = paged("share", list(map(entry, known)), arguments.facts, beside=(MORE, ANOTHER))
    return Outcome({**facts, "picked_share": None if known else ANOTHER})


def turn_to_share(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the debt that was picked, with all that is known of it; another one is new."""
    picked, today = arguments.facts.get("picked_share"), arguments.local(now).date()
    if picked == (arguments.debt or THIS):
        return Outcome()
    changes = learnt(case, arguments, now)
    found = find(case, picked)
    if found is None:
        return Outcome(changes=changes, debt=new_id(now))
    return Outcome(facts_of(found, today), changes, debt=found.id)


def _without_its_plan(case: Case, debt: str) -> Case:
    """Leaves out the plan that a new one with the same lender would replace."""
    others = tuple(each for each in case.agreements if not debt or each.debt != debt)
    return replace(case, agreements=others)


def _state(left: Money, waiting: tuple[Claim, ...]) -> str:
    if not left.minor:
        return "nothing"
    return {0: "no_debts", 1: "one"}.get(len(waiting), "some")


def _shares(
    case: Case, waiting: tuple[Claim, ...], left: Money, today: date
) -> list[dict[str, Value]]:
    """Lists the debts with their shares, what keeps a home first."""
    order = [each.id for each in open_debts(case, today)]
    ranked = sorted(waiting, key=lambda each: order.index(each.debt) if each.debt in order else -1)
    offers = split_offers(left, waiting)
    limits = split(left, in_one_currency(waiting, left.currency)).limits
    return [_share(case, each, offers[each.debt], limits.get(each.debt)) for each in ranked]


def _share(
    case: Case, claim: Claim, offers: Offers | Refused, limit: Money | None
) -> dict[str, Value]:
    debt = find(case, claim.debt)
    named = entry(debt) if debt else {"name": None, "tail": None}
    return {
        **named,
        "id": claim.debt,
        "priority": claim.priority,
        "claimed": claim.claimed.value,
        "share": limit.value if limit and limit.minor else None,
        "why": offers.reason if isinstance(offers, Refused) else None,
    }


def _view(case: Case, left: Money, waiting: tuple[Claim, ...], today: date) -> dict[str, Value]:
    shared = split(left, in_one_currency(waiting, left.currency))
    taken = committed(case, left.currency, today)
    return {
        "id": "shares",
        "left": left.value,
        "taken": taken.value if taken.minor else None,
        "short": shared.short.value if shared.short.minor else None,
        "several": "yes" if len(waiting) > 1 else "no",
    }
