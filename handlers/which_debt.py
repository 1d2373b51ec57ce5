"""Which of the person's debts a call or letter is about, and what is learnt of it there."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.debt import PRIORITIES, Debt, days_overdue
from bot.core.messages import Value
from handlers.debt_facts import believed, facts_of

LEARNT = ("claimed_amount", "last_payment_on", "debt_known", "debt_age_known")  # in talks
TOLD = ("creditor", "claimed_amount", "debt_age_known", "debt_known")  # of a debt without a record
SAME, ANOTHER = "same", "another"
NAMED = 6  # debts that are named on buttons during a call
WIDE = 16  # columns of a name on a button; a Chinese character takes two


def named_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Turns to the debt that was named by a tap; the same or another one changes nothing."""
    found = find(case, arguments.facts.get("which_debt"))
    if found is None:
        return Outcome()
    today = arguments.local(now).date()
    choices = to_choose(case, arguments, found.id, today)
    facts = {**facts_of(found, today), "which_debt": SAME, "debts_open": choices}
    return Outcome(facts, learnt(case, arguments, now), debt=found.id)


def turn_to(
    case: Case, arguments: Arguments, last: str, today: date
) -> tuple[str | None, dict[str, Value]]:
    """Begins a contact with the debt that it is most likely about: its id and what is known of it,
    and what the contact may be about instead."""
    debt = on_the_table(case, arguments, last, today)
    found = find(case, debt)
    choices = to_choose(case, arguments, debt, today)
    known = {"debt_age_known": None, **facts_of(found, today)} if found else {}
    prepared = "yes" if choices else "no"
    return debt, {**known, "debts_open": choices, "debt_prepared": prepared}


def learnt(case: Case, arguments: Arguments, now: datetime) -> tuple[Debt, ...]:
    """Writes what was learnt of the debt on the table into its record, if it has one. A figure
    that cannot be is left out."""
    before = find(case, arguments.debt)
    facts = {fact: arguments.facts.get(fact) for fact in LEARNT}
    after = before and believed(before, facts, arguments.local(now).date())
    return (replace(after, noted_at=now),) if after and after != before else ()


def find(case: Case, debt: Value) -> Debt | None:
    """Finds a debt on record."""
    return next((each for each in case.debts if each.id == debt), None)


def open_debts(case: Case, today: date) -> list[Debt]:
    """Gives the debts that are not closed: what keeps a home first, then the longest overdue."""
    return sorted((each for each in case.debts if each.closed_on is None), key=_rank(today))


def on_the_table(case: Case, arguments: Arguments, last: str, today: date) -> str | None:
    """Chooses the debt that a call is most likely about, by its id: the one talked about last,
    else the only one. "" turns away from one that was closed, None leaves all as it is."""
    ids = [each.id for each in open_debts(case, today)]
    if arguments.debt in ids or _is_told(case, arguments):
        return arguments.debt or None
    likely = [each for each in (last, *ids) if each in ids]
    if likely and (likely[0] == last or len(ids) == 1):
        return likely[0]
    return "" if arguments.debt else None


def to_choose(
    case: Case, arguments: Arguments, debt: str | None, today: date
) -> list[dict[str, Value]] | None:
    """Names the debts that a contact may be about: first the `same` that is on the table, `another`
    last; None where nothing is known of any."""
    still_open = open_debts(case, today)
    here = [{**entry(each), "id": SAME} for each in still_open if each.id == debt]
    if not here and debt is None and _is_told(case, arguments):
        here = [{"id": SAME, "name": short(arguments.facts.get("creditor"))}]
    others = [entry(each) for each in still_open if each.id != debt][: NAMED - len(here)]
    return [*here, *others, {"id": ANOTHER, "name": None}] if here or others else None


def named(
    case: Case, arguments: Arguments, debt: str, today: date
) -> dict[str, list[dict[str, Value]] | None]:
    """Lets a call that is on know which debt is on the table now."""
    on_call = arguments.facts.get("on_call") == "yes"
    return {"debts_open": to_choose(case, arguments, debt, today)} if on_call else {}


def entry(debt: Debt) -> dict[str, Value]:
    """Gives what names a debt on a button."""
    return {"id": debt.id, "name": short(debt.lender), "tail": debt.account_tail or None}


def short(name: Value) -> str | None:
    """Cuts a name to what a button holds."""
    kept, columns = "", 0
    for character in str(name or ""):
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if columns > WIDE:
            return f"{kept.rstrip()}…"
        kept += character
    return kept or None


def _is_told(case: Case, arguments: Arguments) -> bool:
    """Whether something is known of a debt on the table that is not on record."""
    known = any(arguments.facts.get(fact) for fact in TOLD)
    return known and find(case, arguments.debt) is None


def _rank(today: date) -> Callable[[Debt], tuple[int, int]]:
    def rank(debt: Debt) -> tuple[int, int]:
        urgent = PRIORITIES.index(debt.priority) if debt.priority else len(PRIORITIES)
        return urgent, -(days_overdue(debt, today) or 0)

    return rank
