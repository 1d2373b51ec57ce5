"""Works out the plan on the board: what it comes to, and whether the month can carry it."""

from datetime import date, datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.drafting import Board, draw_up, missing, read_board
from bot.coach.holidays import calendar_of
from bot.coach.left import best_day
from bot.coach.means import means, others
from bot.coach.refused import Refused
from bot.coach.schedule import Schedule
from bot.coach.standing import fit
from bot.core.messages import Value

ANSWERS = (
    "plan_total", "plan_rhythm", "plan_size", "plan_each", "plan_count", "plan_starts", "plan_day",
    "plan_move", "plan_cost", "plan_rate", "plan_fee",
)  # fmt: skip
SUMS = ("too_large", "never_ends")  # reasons whose limit is a sum, where it is a whole number
DRAWN = ("plan_drawn", "plan_fit", "plan_payment", "plan_payments", "plan_first_on", "plan_last")


def draw_plan(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Works out the plan on the board, and how it fits; or says what is missing, or wrong."""
    board, today = read_board(arguments.facts, _pay_day(case)), arguments.local(now).date()
    if needed := missing(board):
        return Outcome({"plan_next": needed, "plan_wrong": None})
    drawn = _drawn(board, arguments, today)
    if isinstance(drawn, Refused):
        currency = board.total.currency if board.total else ""
        wrong = [wrong_entry(drawn, currency)]
        return Outcome({"plan_next": drawn.field, "plan_wrong": wrong})
    done = {"plan_next": "shown", "plan_wrong": None}
    return Outcome({**done, **_figures(drawn, case, arguments, today)})


def shown_last(arguments: Arguments) -> dict[str, Value]:
    """Gives the answers behind the plan that was shown last, whatever was told and taken back
    since; none where no plan was shown."""
    drawn: list[dict[str, Value]] = arguments.facts.get("plan_drawn") or []
    return dict(drawn[0]["answers"]) if drawn else {}


def schedule_of(case: Case, arguments: Arguments, now: datetime) -> Schedule | None:
    """Gives the plan that was shown last, None where there is none or it is too late for it."""
    board = read_board(shown_last(arguments), _pay_day(case))
    drawn = None if missing(board) else _drawn(board, arguments, arguments.local(now).date())
    return drawn if isinstance(drawn, Schedule) else None


def _pay_day(case: Case) -> int | None:
    return best_day(case.budgets[-1]) if case.budgets else None


def wrong_entry(refused: Refused, currency: str) -> dict[str, Value]:
    """Gives what a refusal is told with: its reason, the question, and the limit that it broke."""
    return {"id": refused.reason, "field": refused.field, "limit": _limit(refused, currency)}


def _drawn(board: Board, arguments: Arguments, today: date) -> Schedule | Refused:
    place = str(arguments.facts.get("place"))
    return draw_up(board, today, calendar_of(arguments.library.calendars, place))


def _limit(refused: Refused, currency: str) -> Value:
    """Marks a limit as what it is, so that it is shown as people write it."""
    match refused.limit:
        case date():
            return {"date": refused.limit.isoformat()}
        case int() if refused.reason in SUMS:
            return {"minor": refused.limit, "currency": currency}
        case None | int():
            return refused.limit
    return {"decimal": str(refused.limit)}


def _figures(drawn: Schedule, case: Case, arguments: Arguments, today: date) -> dict[str, Value]:
    plan = drawn.instalments
    first, last = plan[0], plan[-1]
    other = last.amount.value if last.amount != first.amount else None
    verdict, shown = _fit(drawn, case, arguments, today)
    starts = first.planned.isoformat()
    entry = {
        "id": "drawn",
        "answers": {**_told(arguments), "plan_starts": starts},
        "sum": drawn.total.value,
        "cost": drawn.cost.value if drawn.cost.minor else None,
        "last_on": {"date": last.due.isoformat()},
        "moved": "yes" if any(one.planned != one.due for one in plan) else "no",
        "unsure": "yes" if drawn.unsure_years else "no",
        **shown,
    }
    return {
        "plan_starts": starts,
        "plan_drawn": [entry],
        "plan_fit": verdict,
        "plan_payment": first.amount.value,
        "plan_payments": len(plan),
        "plan_first_on": first.due.isoformat(),
        "plan_last": other,
    }


def _told(arguments: Arguments) -> dict[str, Value]:
    return {
        name: arguments.facts[name] for name in ANSWERS if arguments.facts.get(name) is not None
    }


def _fit(
    drawn: Schedule, case: Case, arguments: Arguments, today: date
) -> tuple[str, dict[str, Value]]:
    """Checks the plan against both months and the other plans; unknown where that cannot be."""
    remaining, currency = means(case, arguments.facts), drawn.principal.currency
    if remaining is None or remaining.usual.currency != currency:
        return "unknown", {"needed": None, "usual": None, "bad": None}
    replaced = str(arguments.facts.get("plan_replaces") or "")
    found = fit(drawn.instalments, others(case, currency, today, replaced), remaining)
    months = {"usual": remaining.usual.at_least(0).value, "bad": remaining.bad.at_least(0).value}
    return found.verdict, {"needed": found.needed.value, **months}
