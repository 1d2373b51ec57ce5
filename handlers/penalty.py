"""What is charged for lateness, worked out step by step against what the contract allows."""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from bot.coach.action import Arguments, Outcome
from bot.coach.caps import Finding
from bot.coach.case import Case
from bot.coach.debt import Debt
from bot.coach.money import Money, read_money
from bot.coach.penalty import INFLATED, PenaltyCheck, check_penalty, everything_above_principal
from bot.coach.refused import Refused
from bot.core.messages import Value
from handlers.citing import citation, law
from handlers.debt_facts import told
from handlers.which_debt import find

DIGITS = 3  # after the point, of a figure that never ends


def begin_penalty(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Forgets the sum that was named before: each call names another."""
    return Outcome({"claimed_penalty": None, "penalty_view": None, "penalty_verdict": None})


def work_out_penalty(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Holds what is claimed against what the terms allow; without a sum for the penalty alone,
    everything that is claimed beyond the principal."""
    facts = arguments.facts
    debt = told(find(case, arguments.debt) or _unsaved(arguments), facts)
    named = read_money(facts.get("claimed_penalty"))
    claimed = named or everything_above_principal(debt)
    today = arguments.local(now).date()
    check = check_penalty(debt, claimed, arguments.library.rules, today)
    if isinstance(check, Refused):
        return Outcome({"penalty_refused": check.reason, "claimed_penalty": None})
    return Outcome(_result(check, "named" if named else "beyond", arguments, now))


def _unsaved(arguments: Arguments) -> Debt:
    return Debt(arguments.debt, place=str(arguments.facts.get("place") or ""))


def _result(
    check: PenaltyCheck, basis: str, arguments: Arguments, now: datetime
) -> dict[str, Value]:
    limits = [each for each in check.findings if each.outcome != "not_for_this"]
    not_meant = [each for each in check.findings if each.outcome == "not_for_this"]
    return {
        "penalty_refused": None,
        "penalty_verdict": check.verdict,
        "penalty_view": [_view(check, basis)],
        "penalty_steps": [_view(check, basis)] if check.reckoning else None,
        "penalty_missing": [{"id": name} for name in check.missing],
        "penalty_limits": _findings(limits, arguments, now),
        "penalty_not_meant": _findings(not_meant, arguments, now),
    }


def _view(check: PenaltyCheck, basis: str) -> dict[str, Value]:
    steps = check.reckoning
    return {
        "id": "penalty",
        "verdict": check.verdict,
        "basis": basis,
        "claimed": _money(check.claimed),
        "over": _money(check.over),
        "share": _figure(check.share),
        "base": _money(steps.overdue_principal if steps else None),
        "annual_rate": _figure(steps.annual_rate if steps else None),
        "multiplier": _figure(steps.multiplier if steps else None),
        "assumed": "yes" if steps and steps.assumed else "no",
        "penalty_rate": _figure(steps.penalty_rate if steps else None),
        "year_days": steps and steps.year_days,
        "days": steps and steps.days,
        "allowed": _money(steps.allowed if steps else None),
    }


def _findings(
    findings: Iterable[Finding], arguments: Arguments, now: datetime
) -> list[dict[str, Value]]:
    rules, language = law(arguments, now), str(arguments.facts.get("language", "en"))
    found: list[dict[str, Value]] = []
    for each in findings:
        rule = rules.find(each.rule)
        known = citation(rule, language, due=rules.due(rule)) if rule else None
        figures = {"figure": _rounded(each.figure), "limit": _rounded(each.limit)}
        about = known or {"id": _passage(each.rule)}
        found.append({**about, "outcome": each.outcome, **figures})
    return found


def _passage(reference: str) -> str:
    return "inflated" if reference == INFLATED else reference


def _money(money: Money | None) -> Value:
    return money.value if money else None


def _figure(figure: Decimal | None) -> Value:
    return None if figure is None else {"decimal": format(figure.normalize(), "f")}


def _rounded(figure: Decimal | None) -> Value:
    """Cuts a figure that was worked out and never ends."""
    return None if figure is None else _figure(round(figure, DIGITS))
