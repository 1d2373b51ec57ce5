"""The person's month: what comes in, what life costs, what is left, and what a plan may use."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.budget import Budget, refuse_budget
from bot.coach.case import Case
from bot.coach.doubts import questions
from bot.coach.left import best_day, left, total_essentials, total_income
from bot.coach.means import committed
from bot.coach.money import add_up
from bot.core.messages import Value
from handlers.budget_draft import (
    ANSWERS,
    ASKED,
    LISTS,
    answered,
    budget_of,
    draft_of,
    without,
    without_field,
)

ABOUT = {  # where a doubt is put right; any other is about what life costs
    "no_income": "income",
    "income_perhaps_yearly": "income",
    "bad_better_than_usual": "income",
    "plans_take_more": "plans",
    "many_dependants": "dependants",
}


def open_budget(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the budget up where it was left, else the one on record; an answer that was only half
    told counts too."""
    facts = arguments.facts
    found = _half_told(facts)
    begun = found or any(facts.get(name) for name in (*LISTS, "why_asked"))
    if not begun and case.budgets:
        return _with(case, arguments, now, {**draft_of(case.budgets[-1]), "budget_state": "done"})
    state = facts.get("budget_state") or ("begun" if begun else None)
    known = {"budget_state": state, **_changed(arguments, found)}
    return _with(case, arguments, now, {**found, **known})


def check_budget(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Says why the last answer cannot be, and forgets it; the budget stays as it was."""
    step = str(arguments.facts.get("budget_step"))
    refused = refuse_budget(budget_of({**arguments.facts, **answered(step, arguments.facts)}))
    if refused is None:
        return Outcome({"budget_refused": None})
    return Outcome({ASKED.get(step, step): None, "budget_refused": refused.reason})


def keep_budget(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the last answers into the budget, unless they cannot be."""
    checked = check_budget(case, arguments, now)
    if checked.facts["budget_refused"]:
        return checked
    found = answered(str(arguments.facts.get("budget_step")), arguments.facts)
    return _with(case, arguments, now, {**found, **_changed(arguments, found)})


def pick_essential(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Says whether the category that was picked has a sum already."""
    picked = arguments.facts.get("essential_category")
    known = any(each["id"] == picked for each in arguments.facts.get("essentials") or ())
    return Outcome({"essential_known": "yes" if known else "no"})


def drop_income(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes one source of income out."""
    found = without("incomes", arguments.facts.get("picked_income"), arguments.facts)
    return _with(case, arguments, now, {**found, **_changed(arguments, found)})


def drop_essential(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes one cost out."""
    found = without("essentials", arguments.facts.get("essential_category"), arguments.facts)
    return _with(case, arguments, now, {**found, **_changed(arguments, found)})


def drop_rest(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes out what other plans take, or what a bad month costs, whichever was come to."""
    found = without_field(str(arguments.facts.get("budget_step")), arguments.facts)
    return _with(case, arguments, now, {**found, **_changed(arguments, found)})


def settle_doubt(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Notes that an odd figure is right, so that it is not asked about again."""
    settled = [*_settled(arguments.facts), arguments.facts.get("budget_doubt")]
    return _with(case, arguments, now, {"doubts_settled": [{"id": each} for each in settled]})


def finish_budget(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Writes the budget down; what plans may use becomes the figure that offers come from."""
    facts = arguments.facts
    budget = replace(
        budget_of(facts),
        why=str(facts.get("overdue_why") or ""),
        settled=_settled(facts),
        noted_at=now,
    )
    spare = left(budget).spare
    known = {"budget_state": "done", "spare_monthly": spare.value if spare.minor else None}
    return replace(_with(case, arguments, now, known), changes=(budget,))


def _half_told(facts: Mapping[str, Value]) -> dict[str, Value]:
    found = answered(str(facts.get("budget_step")), facts)
    return {} if refuse_budget(budget_of({**facts, **found})) else found


def _changed(arguments: Arguments, found: Mapping[str, Value]) -> dict[str, Value]:
    """Has the result worked out again after a change."""
    same = all(arguments.facts.get(name) == value for name, value in found.items())
    return {} if same else {"budget_state": "begun"}


def _with(case: Case, arguments: Arguments, now: datetime, found: Mapping[str, Value]) -> Outcome:
    """Gives what was found, with the budget as it now looks and nothing left of the answers."""
    facts = {**arguments.facts, **found}
    budget = budget_of(facts)
    answers = dict.fromkeys((*ANSWERS, "picked_income", "budget_refused"))
    doubt = next((each for each in questions(budget) if each not in _settled(facts)), None)
    return Outcome(
        {
            **answers,
            **found,
            "budget_view": [_view(budget, case, arguments, now)],
            "means": "some" if left(budget).spare.minor else "nothing",
            "plans_told": "yes" if budget.plans else "no",
            "bad_month_told": "yes" if budget.bad_month else "no",
            "budget_doubt": doubt,
            "doubt_about": ABOUT.get(doubt, "essential") if doubt else None,
        }
    )


def _settled(facts: Mapping[str, Value]) -> tuple[str, ...]:
    return tuple(each["id"] for each in facts.get("doubts_settled") or ())


def _view(budget: Budget, case: Case, arguments: Arguments, now: datetime) -> dict[str, Value]:
    remaining = left(budget)
    taken = committed(case, budget.currency, arguments.local(now).date())
    return {
        "id": "budget",
        "income": total_income(budget).value,
        "costs": total_essentials(budget).value,
        "plans": add_up(budget.plans, budget.currency).value if budget.plans else None,
        "usual": remaining.usual.value,
        "bad": remaining.bad.value,
        "short": "yes" if remaining.usual.minor < 0 else "no",
        "spare": remaining.spare.value if remaining.spare.minor else None,
        "taken": taken.value if taken.minor else None,
        "free": (remaining.spare - taken).at_least(0).value,
        "best_day": best_day(budget),
    }
