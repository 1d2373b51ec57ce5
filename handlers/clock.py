"""The time limit of a debt, as far as it can be told: its days, and what would start it again."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Contact
from bot.coach.clock import Clock
from bot.coach.debt import Debt
from bot.coach.limitation import Events, limitation
from bot.core.messages import Value
from handlers.citing import cited
from handlers.log import Thread, threads
from handlers.which_debt import find

REACHED = ("message", "letter", "visit")  # beside a call that was answered


def read_clock(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Reads the clock of the debt on the table, with the rules that it rests on."""
    debt = find(case, arguments.debt)
    if debt is None:
        return Outcome({"clock_state": "unknown", "clock_view": None, "clock_asks": None})
    events = Events(_last_demand(case, debt, arguments), arguments.facts.get("nation"))
    today = arguments.local(now).date()
    clock = limitation(debt, arguments.library.rules, today, events)
    unclear = debt.place == "uk" and events.nation is None
    return Outcome(
        {
            "clock_state": clock.state,
            "clock_view": _view(clock),
            "clock_asks": "nation" if unclear else None,
            "clock_rules": cited(clock.rules, arguments, now),
            "clock_restarts": cited(clock.restarts, arguments, now),
            "clock_after": cited(clock.after, arguments, now),
        }
    )


def _view(clock: Clock) -> list[dict[str, Value]] | None:
    """Gives the clock's days; None where none of them is known."""
    days = {
        "counted_from": clock.counted_from,
        "earliest": clock.earliest,
        "likely": clock.likely,
        "latest": clock.latest,
    }
    shown = {name: {"date": day.isoformat()} if day else None for name, day in days.items()}
    return [{"id": "clock", **shown}] if any(shown.values()) else None


def _last_demand(case: Case, debt: Debt, arguments: Arguments) -> date | None:
    """Gives the day of the collector's last call or message about a debt that is in the log."""
    days = (
        arguments.local(thread[-1].happened_at).date()
        for thread in threads(case.contacts)
        if thread[0].debt == debt.id and _demands(thread)
    )
    return max(days, default=None)


def _demands(thread: Thread) -> bool:
    details = dict(_details(thread))
    if details.get("direction") == "outgoing":
        return False
    spoke = details.get("contact_kind") == "call" and details.get("outcome") == "answered"
    return spoke or details.get("contact_kind") in REACHED


def _details(thread: list[Contact]) -> Iterator[tuple[str, Value]]:
    """Gives every field of a contact, the latest that was written of it last."""
    for each in thread:
        yield from each.details.items()
