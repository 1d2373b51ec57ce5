"""Which of a place's limits on interest and penalties concern a debt, and how it stands to them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.coach.debt import Debt
from bot.coach.in_force import InForce
from bot.coach.money import Money

Outcome: TypeAlias = Literal["within", "above", "unsure", "applies", "matches", "not_for_this"]

LICENSED = ("credit_card", "consumer_loan", "purchase_credit")  # banks, consumer-finance companies
A_YEAR = 365


@dataclass(frozen=True, slots=True)
class Finding:
    """How a debt stands to one rule (or passage of a source). `applies`: the rule has no figure to
    compare; `not_for_this`: it is often named, but its scope is another. `figure` is the debt's and
    `limit` the rule's, in the unit of that rule."""

    rule: str
    outcome: Outcome
    figure: Decimal | None = None
    limit: Decimal | None = None


Cap: TypeAlias = Callable[[Debt, Money | None, InForce], Iterator[Finding]]


def cap_findings(debt: Debt, penalty: Money | None, law: InForce) -> tuple[Finding, ...]:
    """Holds a debt, and a penalty that is claimed, against the limits of its place that may be
    shown; a place that has none gives nothing."""
    found = (finding for cap in CAPS.get(debt.place, ()) for finding in cap(debt, penalty, law))
    return tuple(finding for finding in found if law.find(finding.rule))


def penalty_rate(debt: Debt) -> Decimal | None:
    """Gives the rate on what is overdue, in per cent a year; None where it is unknown."""
    if debt.annual_rate is None or debt.penalty_multiplier is None:
        return None
    return debt.annual_rate * debt.penalty_multiplier


def _against(rule: str, figure: Decimal | None, limit: Decimal | None) -> Finding:
    if figure is None or limit is None:
        return Finding(rule, "unsure", figure, limit)
    return Finding(rule, "above" if figure > limit else "within", figure, limit)


def _cn_multiplier(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """30 to 50 per cent on top, for loans of licensed lenders; a card has its own charges."""
    rule = "cn.rate.penalty"
    limit = law.number(rule, "max_multiplier")
    if debt.product == "credit_card":
        yield Finding(rule, "not_for_this", debt.penalty_multiplier, limit)
    elif debt.product in LICENSED:
        yield _against(rule, debt.penalty_multiplier, limit)
    else:
        yield Finding(rule, "unsure", debt.penalty_multiplier, limit)


def _cn_private(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """Four times LPR is for private lending only, and for the LPR of the contract's day."""
    rule = "cn.rate.private"
    times, lpr = law.number(rule, "lpr_multiplier"), law.number("cn.rate.lpr", "percent")
    limit = times * lpr if times and lpr else None
    licensed = debt.product in (*LICENSED, "micro_loan")
    yield Finding(rule, "not_for_this" if licensed else "unsure", debt.annual_rate, limit)


def _cn_court(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """A court may be asked to cut what goes above 24 per cent a year, of licensed lenders."""
    if debt.product in LICENSED:
        rule = "cn.rate.court24"
        yield _against(rule, _highest_rate(debt), law.number(rule, "percent"))


def _cn_micro_loan(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    if debt.product == "micro_loan":
        rule = "cn.rate.microloan"
        yield _against(rule, debt.annual_rate, law.number(rule, "percent"))


def _cn_card(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """No interest on default charges, and a court may be asked to reduce them."""
    if debt.product == "credit_card":
        yield Finding("cn.rate.card_fee", "applies")
        yield Finding("cn.rate.card_reduce", "applies")


def _uk_payday(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """The cap on high-cost short-term credit: what is charged in all, and what a day costs."""
    rule = "uk.rate"
    total = law.number(rule, "total_percent")
    if debt.product != "micro_loan":
        yield Finding(rule, "not_for_this", None, total)
        return
    yield _against(rule, _charged(debt), total)
    if debt.annual_rate is not None:
        yield _against(rule, debt.annual_rate / A_YEAR, law.number(rule, "daily_percent"))


def _us_military(debt: Debt, penalty: Money | None, law: InForce) -> Iterator[Finding]:
    """Only for service members and their dependants: the coach does not know who is one."""
    rule = "us.rate"
    yield Finding(rule, "unsure", debt.annual_rate, law.number(rule, "military_percent"))


def _highest_rate(debt: Debt) -> Decimal | None:
    return penalty_rate(debt) or debt.annual_rate


def _charged(debt: Debt) -> Decimal | None:
    """What is claimed beyond the principal, in per cent of it."""
    if debt.claimed is None or debt.principal is None or not debt.principal.minor:
        return None
    return Decimal(100 * (debt.claimed - debt.principal).minor) / debt.principal.minor


CAPS: Mapping[str, tuple[Cap, ...]] = {
    "cn": (_cn_multiplier, _cn_court, _cn_private, _cn_micro_loan, _cn_card),
    "uk": (_uk_payday,),
    "us": (_us_military,),
}
