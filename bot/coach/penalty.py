"""What a contract allows for lateness, against what is claimed, step by step."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from bot.coach.caps import Finding, cap_findings
from bot.coach.debt import Debt, refuse_debt
from bot.coach.in_force import InForce
from bot.coach.money import Money
from bot.coach.reckoning import A_YEAR, Reckoning, multiplier_of, reckon
from bot.coach.refused import Refused, first_refused, refuse_mixed, refuse_money
from bot.coach.rules import Rule

Verdict: TypeAlias = Literal["within", "about", "above", "unknown"]

BANK_YEAR = 360  # days; many banks divide a yearly rate by so many
# What the seed tells: so much per cent of all the remaining principal, not of the overdue part.
INFLATED, SHARE_FROM, SHARE_TO = "seed-002:inflated-penalty", Decimal(10), Decimal(20)


@dataclass(frozen=True, slots=True)
class PenaltyCheck:
    """What came out: above what the terms allow, about it (it depends on how a bank counts days),
    within it, or unknown because `missing` names what is not known. `share` is what is claimed in
    per cent of all the principal."""

    verdict: Verdict
    claimed: Money | None
    reckoning: Reckoning | None
    over: Money | None
    share: Decimal | None
    missing: tuple[str, ...]
    findings: tuple[Finding, ...]


def check_penalty(
    debt: Debt, claimed: Money | None, rules: Mapping[str, Rule], today: date
) -> PenaltyCheck | Refused:
    """Compares a penalty that is claimed, None for unknown, with what the terms allow today."""
    if refused := first_refused(_checks(debt, claimed, today)):
        return refused
    law = InForce(rules, today)
    reckoning = reckon(debt, law)
    verdict = _verdict(claimed, reckoning)
    share = _share(debt, claimed)
    return PenaltyCheck(
        verdict=verdict,
        claimed=claimed,
        reckoning=reckoning,
        over=claimed - reckoning.allowed if claimed and reckoning and verdict == "above" else None,
        share=share,
        missing=_missing(debt, claimed, law),
        findings=_inflated(debt, verdict, share) + cap_findings(debt, claimed, law),
    )


def everything_above_principal(debt: Debt) -> Money | None:
    """Gives what is claimed beyond the principal; None where that is unknown or nothing."""
    if debt.claimed is None or debt.principal is None or debt.claimed <= debt.principal:
        return None
    return debt.claimed - debt.principal


def _checks(debt: Debt, claimed: Money | None, today: date) -> Iterator[Refused | None]:
    yield refuse_debt(debt, today)
    if claimed is not None:
        sums = (claimed, debt.principal, debt.claimed, debt.overdue_principal)
        yield refuse_mixed("claimed_penalty", filter(None, sums))
        yield refuse_money("claimed_penalty", claimed)


def _verdict(claimed: Money | None, reckoning: Reckoning | None) -> Verdict:
    if claimed is None or reckoning is None:
        return "unknown"
    if claimed <= reckoning.allowed:
        return "within"
    banks_way = reckoning.allowed.times(Fraction(A_YEAR, BANK_YEAR))
    return "about" if claimed <= banks_way else "above"


def _share(debt: Debt, claimed: Money | None) -> Decimal | None:
    if claimed is None or debt.principal is None:
        return None
    return (Decimal(100 * claimed.minor) / debt.principal.minor).quantize(Decimal("0.1"))


def _missing(debt: Debt, claimed: Money | None, law: InForce) -> tuple[str, ...]:
    known = {
        "claimed_penalty": claimed,
        "overdue_principal": debt.overdue_principal,
        "annual_rate": debt.annual_rate,
        "penalty_multiplier": multiplier_of(debt, law),
        "first_overdue": debt.first_overdue,
    }
    return tuple(name for name, value in known.items() if value is None)


def _inflated(debt: Debt, verdict: Verdict, share: Decimal | None) -> tuple[Finding, ...]:
    """Recognises a penalty worked out on all that is left, while only a part is overdue."""
    only_a_part = (
        debt.principal is not None
        and debt.overdue_principal is not None
        and debt.overdue_principal < debt.principal
    )
    if share is None or not only_a_part or verdict in ("within", "about"):
        return ()
    return (Finding(INFLATED, "matches", share),) if SHARE_FROM <= share <= SHARE_TO else ()
