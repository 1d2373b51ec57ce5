"""Until when a paper has to be answered: from the place's rule, or "call the court today"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, TypeAlias

from bot.coach.in_force import InForce
from bot.coach.refused import Refused, refuse_past_day
from bot.coach.rules import Rule

Paper: TypeAlias = Literal["court_paper", "payment_order", "validation_notice"]
State: TypeAlias = Literal["open", "last_day", "passed", "unsure"]

# The rule, its figure in days from the day of receipt. A paper that is not here is "unsure".
ANSWERS: Mapping[tuple[str, Paper], tuple[str, str]] = {
    ("cn", "payment_order"): ("cn.lim.payorder", "days"),
    ("us", "validation_notice"): ("us.dispute", "days"),
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to answer a paper. It is never moved off a weekend or holiday: it may then be
    too early, never too late. Unsure or passed means: call the court, or an adviser, today."""

    paper: Paper
    received: date
    state: State
    due: date | None = None
    days_left: int | None = None
    rule: str | None = None


def deadline(
    paper: Paper, received: date, place: str, rules: Mapping[str, Rule], today: date
) -> Deadline | Refused:
    """Works out by when a paper must be answered, from the day on which it was received."""
    if refused := refuse_past_day("received", received, today):
        return refused
    rule, figure = ANSWERS.get((place, paper), ("", ""))
    days = InForce(rules, today).number(rule, figure)
    if days is None:
        return Deadline(paper, received, "unsure")
    due = received + timedelta(days=int(days))
    left = (due - today).days
    return Deadline(paper, received, _state(left), due, left, rule)


def _state(left: int) -> State:
    if left < 0:
        return "passed"
    return "open" if left else "last_day"
