"""The person's debts: list, add, look at one, change it, close it; and which one a call is about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.debt import Debt, days_overdue, refuse_debt
from bot.coach.refused import Refused
from bot.coach.stages import Stage, stage
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.known_debts import (
    FIELDS,
    SAME,
    claims_by_currency,
    entry,
    facts_of,
    find,
    learnt,
    open_debts,
    to_choose,
    told,
)

PAGE = 5
NAME = 60  # characters of a lender's name
COURT = ("court_paper", "payment_order")
ONLY_IN = {"untrustworthy_list": "cn"}  # what there is in one place only


def list_debts(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists one page of the debts, the open ones first."""
    today = arguments.local(now).date()
    still_open = open_debts(case, today)
    found = [*still_open, *(each for each in case.debts if each.closed_on)]
    last = max(0, (len(found) - 1) // PAGE)
    page = _page(arguments, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    sums = [{"amount": money.value} for money in claims_by_currency(still_open)]
    return Outcome(
        {
            "debt_list": [_item(each, case, today) for each in shown],
            "debts_total": len(found),
            "debt_sums": sums or None,
            "debts_page": page,
            "debts_move": None,
            "debts_more": "yes" if page < last else "no",
        }
    )


def new_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to a debt of which nothing is known; it is on record once something is."""
    return Outcome({"debt_mode": "quick"}, debt=new_id(now), changes=learnt(case, arguments, now))


def open_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the debt that was picked. If a call is on, what was said of another one counts no
    more."""
    found = find(case, arguments.facts.get("picked_debt"))
    if found is None:
        return Outcome({"debt_view": None})
    shown = _shown(found, case, arguments, now)
    if found.id == arguments.debt:
        return Outcome(shown)
    changes = learnt(case, arguments, now)
    return Outcome({**shown, "which_debt": None}, debt=found.id, changes=changes)


def show_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Shows the debt on the table as it is on record now."""
    found = find(case, arguments.debt)
    return Outcome(_shown(found, case, arguments, now) if found else {"debt_view": None})


def keep_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes the debt on the table down as far as it is known. A figure that cannot be is not
    taken, and everything stays as it was."""
    before = find(case, arguments.debt) or _fresh(arguments, now)
    return _keep(case, before, arguments, now)


def note_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the last answer into the debt on record; of a debt without a record it is only
    checked."""
    before = find(case, arguments.debt)
    if before is not None:
        return _keep(case, before, arguments, now)
    refused = _refused(told(_fresh(arguments, now), arguments.facts), arguments, now)
    return Outcome(_refusal(refused, Debt(""), arguments))


def close_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Closes the debt on the table today."""
    return _closed(case, arguments, now, arguments.local(now).date())


def reopen_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens the debt on the table again."""
    return _closed(case, arguments, now, None)


def take_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns a call to the debt that was named by a tap; the same or another one changes nothing."""
    found = find(case, arguments.facts.get("which_debt"))
    if found is None:
        return Outcome()
    facts = {**facts_of(found, arguments.local(now).date()), "which_debt": SAME}
    return Outcome(facts, learnt(case, arguments, now), debt=found.id)


def _fresh(arguments: Arguments, now: datetime) -> Debt:
    place = str(arguments.facts.get("place") or "")
    return Debt(arguments.debt or new_id(now), place=place)


def _keep(case: Case, before: Debt, arguments: Arguments, now: datetime) -> Outcome:
    after = told(before, arguments.facts)
    refused = _refused(after, arguments, now)
    if refused or after == before:
        return Outcome(_refusal(refused, before, arguments))
    kept = replace(after, noted_at=now)
    facts = {**_carried(arguments), **facts_of(kept, arguments.local(now).date())}
    return Outcome({**facts, "debt_refused": None, **_named(case, kept, arguments, now)},
                   (kept,), debt=kept.id)  # fmt: skip


def _carried(arguments: Arguments) -> dict[str, Value]:
    """Takes what is known of a debt along when it gets its record."""
    names = () if arguments.debt else ("debt_age_known", "hardship", "debt_mode", "debt_step")
    return {name: arguments.facts.get(name) for name in names}


def _named(case: Case, kept: Debt, arguments: Arguments, now: datetime) -> dict[str, Value]:
    """Lets a call that is on know of it."""
    if arguments.facts.get("on_call") != "yes":
        return {}
    debts = (*(each for each in case.debts if each.id != kept.id), kept)
    today = arguments.local(now).date()
    known = replace(arguments, debt=kept.id)
    return {"debts_open": to_choose(replace(case, debts=debts), known, kept.id, today)}


def _refused(debt: Debt, arguments: Arguments, now: datetime) -> Refused | None:
    if len(debt.lender) > NAME:
        return Refused("too_long", "creditor", NAME)
    return refuse_debt(debt, arguments.local(now).date())


def _refusal(refused: Refused | None, before: Debt, arguments: Arguments) -> dict[str, Value]:
    """Says why an answer was not taken, and puts back what was known before it."""
    if refused is None:
        return {"debt_refused": None}
    asked = str(arguments.facts.get("debt_step"))
    known = getattr(before, FIELDS[asked].name) if asked in FIELDS else None
    back = FIELDS[asked].value(known) if known not in (None, "") else None
    return {"debt_refused": refused.reason, asked: back}


def _closed(case: Case, arguments: Arguments, now: datetime, on: date | None) -> Outcome:
    found = find(case, arguments.debt)
    if found is None:
        return Outcome()
    changed = replace(found, closed_on=on, noted_at=now)
    return Outcome({"debt_closed": "yes" if on else "no"}, (changed,))


def _page(arguments: Arguments, last: int) -> int:
    here = int(arguments.facts.get("debts_page") or 0)
    moves = {"first": 0, "further": here + 1, "nearer": here - 1}
    return min(max(moves.get(str(arguments.facts.get("debts_move")), here), 0), last)


def _item(debt: Debt, case: Case, today: date) -> dict[str, Value]:
    reached = _stage(debt, case, today)
    return {
        **entry(debt),
        "full_name": debt.lender or None,
        "product": debt.product,
        "priority": debt.priority,
        "amount": debt.claimed.value if debt.claimed else None,
        "days": days_overdue(debt, today),
        "stage": reached.name if reached else None,
        "closed_on": {"date": debt.closed_on.isoformat()} if debt.closed_on else None,
    }


def _shown(debt: Debt, case: Case, arguments: Arguments, now: datetime) -> dict[str, Value]:
    """Lays a debt open: its figures, how far collecting is, what is likely next and what is not."""
    today = arguments.local(now).date()
    reached = None if debt.closed_on else _stage(debt, case, today)
    return {
        **facts_of(debt, today),
        "debt_view": [{**_item(debt, case, today), "id": debt.id}],
        "debt_closed": "yes" if debt.closed_on else "no",
        "stage_likely": _steps(reached.likely, debt) if reached else None,
        "stage_unlikely": _steps(reached.unlikely, debt) if reached else None,
    }


def _stage(debt: Debt, case: Case, today: date) -> Stage | None:
    """A court's paper says nothing of its debt, so it counts where there is only one open."""
    paper = any(each.kind in COURT and not each.done for each in case.deadlines)
    return stage(debt, today, court_paper=paper and len(open_debts(case, today)) == 1)


def _steps(names: Iterable[str], debt: Debt) -> list[dict[str, Value]]:
    return [{"id": name} for name in names if ONLY_IN.get(name, debt.place) == debt.place]
