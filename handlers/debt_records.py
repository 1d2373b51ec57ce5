"""Putting a debt on record: every answer is checked first, and a wrong one changes nothing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.debt import Debt, refuse_debt
from bot.coach.refused import Refused
from bot.core.ids import new_id
from bot.core.messages import Value
from handlers.debt_facts import FIELDS, believed, facts_of, told
from handlers.which_debt import find, named

NAME = 60  # characters of a name


def keep_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes the debt on the table down as far as it is known. An answer that cannot be is not
    taken, and everything stays as it was."""
    before = find(case, arguments.debt) or _fresh(arguments, now)
    after, refused = _answered(before, arguments, now)
    if refused or after == before:
        return Outcome(_refusal(refused, before, arguments))
    kept = replace(after, noted_at=now)
    today = arguments.local(now).date()
    facts = {**facts_of(kept, today), **_named(case, kept, arguments, today)}
    return Outcome({**facts, "debt_refused": None}, (kept,), debt=kept.id)


def adopt_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Puts the debt on the table on record, with all that is known of it and can be."""
    today = arguments.local(now).date()
    kept = replace(believed(_fresh(arguments, now), arguments.facts, today), noted_at=now)
    facts = {**_carried(arguments), **facts_of(kept, today)}
    return Outcome({**facts, **_named(case, kept, arguments, today)}, (kept,), debt=kept.id)


def note_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the last answer into the debt on record; of a debt without a record it is only
    checked."""
    if find(case, arguments.debt):
        return keep_debt(case, arguments, now)
    before = _fresh(arguments, now)
    _, refused = _answered(before, arguments, now)
    return Outcome(_refusal(refused, before, arguments))


def close_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Closes the debt on the table today."""
    return _closed(case, arguments, now, arguments.local(now).date())


def reopen_debt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Opens the debt on the table again."""
    return _closed(case, arguments, now, None)


def is_unsaved(facts: Mapping[str, Value]) -> bool:
    """Says whether a debt that was talked about is worth being put on record: it is not yet, the
    person has not declined, and it may be theirs."""
    known = facts.get("creditor") or facts.get("claimed_amount")
    ours = facts.get("debt_known") not in ("not_mine", "paid")
    return bool(known) and facts.get("debt_saved") is None and ours


def _fresh(arguments: Arguments, now: datetime) -> Debt:
    place = str(arguments.facts.get("place") or "")
    return Debt(arguments.debt or new_id(now), place=place)


def _answered(before: Debt, arguments: Arguments, now: datetime) -> tuple[Debt, Refused | None]:
    """Gives the debt with the last answer, and why that cannot be taken."""
    asked, facts = str(arguments.facts.get("debt_step")), arguments.facts
    earlier = {name: value for name, value in facts.items() if name != asked}
    known = believed(before, earlier, arguments.local(now).date())
    after = told(known, {asked: facts.get(asked)})
    return after, _refused(after, arguments, now)


def _carried(arguments: Arguments) -> dict[str, Value]:
    """Takes along what a record does not hold, when a debt gets one."""
    names = ("debt_age_known", "hardship", "answer_when")
    return {name: arguments.facts.get(name) for name in names}


def _named(case: Case, kept: Debt, arguments: Arguments, today: date) -> dict[str, Value]:
    others = (each for each in case.debts if each.id != kept.id)
    return named(replace(case, debts=(*others, kept)), arguments, kept.id, today)


def _refused(debt: Debt, arguments: Arguments, now: datetime) -> Refused | None:
    if max(len(debt.lender), len(debt.collected_by)) > NAME:
        return Refused("too_long", "name", NAME)
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
