"""How far the collecting of a debt usually is by now, and what is likely next."""

from dataclasses import dataclass
from datetime import date

from bot.coach.debt import Debt, days_overdue


@dataclass(frozen=True, slots=True)
class Stage:
    """How far collecting usually is, with ids of what is likely next and what is not."""

    number: int
    name: str
    from_day: int
    source: str
    likely: tuple[str, ...]
    unlikely: tuple[str, ...]


# A rule of thumb of ours: no law sets these days, and lenders differ.
STAGES = (
    Stage(
        1, "reminders", 1, "seed-002:stage-reminders",
        likely=("messages", "calls", "emergency_contact"),
        unlikely=("contract_cancelled", "untrustworthy_list", "lawsuit", "home_visit"),
    ),
    Stage(
        2, "emergency_contact", 31, "seed-002:stage-emergency-contact",
        likely=("more_calls", "emergency_contact", "agency"),
        unlikely=("untrustworthy_list", "lawsuit", "home_visit"),
    ),
    Stage(
        3, "agency", 91, "seed-002:stage-agency",
        likely=("agency_calls", "debt_sold", "settlement_offer", "home_visit"),
        unlikely=("untrustworthy_list",),
    ),
    Stage(
        4, "court", 181, "seed-002:stage-court",
        likely=("agency_calls", "settlement_offer", "lawsuit"),
        unlikely=("untrustworthy_list",),
    ),
)  # fmt: skip


def stage(debt: Debt, today: date, court_paper: bool = False) -> Stage | None:
    """Tells how far collecting usually is; None where nothing is known of it, or nothing overdue.

    An agency or a buyer is the third stage however short the time, a court's paper the fourth.
    """
    days = days_overdue(debt, today) or 0
    reached = [stage for stage in STAGES if stage.from_day <= days]
    if debt.collector in ("agency", "buyer"):
        reached.append(STAGES[2])
    if court_paper:
        reached.append(STAGES[3])
    return max(reached, key=lambda stage: stage.number, default=None)
