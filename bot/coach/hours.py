"""Whether collectors may call at an hour, as far as the rules of a place say it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import Literal, TypeAlias, get_args

from bot.coach.rules import Force, Rule

State: TypeAlias = Literal["quiet", "open", "unsure", "unknown"]
FORCES: tuple[Force, ...] = get_args(Force)  # the strongest first


@dataclass(frozen=True, slots=True)
class Hour:
    """What the rules say of an hour. `quiet`: at least one is against calls then, and `force` is
    that of the strongest; `unsure`: all that name hours wait for review; `unknown`: none does."""

    state: State
    force: Force | None = None


def hour_told(rules: Iterable[Rule], due: Iterable[str], at: time) -> Hour:
    """Holds a person's own time of day against rules; `due` names those that wait for review."""
    naming = [rule for rule in rules if {"from", "to"} <= rule.numbers.keys()]
    sure = [rule for rule in naming if rule.id not in {*due}]
    against = [rule.force for rule in sure if is_quiet_by(rule, at)]
    if against:
        return Hour("quiet", min(against, key=FORCES.index))
    if sure:
        return Hour("open")
    return Hour("unsure" if naming else "unknown")


def is_quiet_by(rule: Rule, at: time) -> bool:
    """Tells whether a time of day lies in the hours, past midnight too, that a rule keeps free."""
    begin, end = rule.clock("from"), rule.clock("to")
    return begin <= at < end if begin <= end else at >= begin or at < end
