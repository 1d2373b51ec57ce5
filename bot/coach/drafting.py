"""A plan on the drawing board: what was told of it, usual answers for the rest, and the figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from bot.coach.due_days import Move, Rhythm, due_days
from bot.coach.holidays import Calendar
from bot.coach.money import Money, read_money
from bot.coach.refused import Refused
from bot.coach.schedule import Schedule, make_schedule
from bot.coach.terms import Annual, Cost, Equal, Fee, Fixed, Once, Terms, Way
from bot.core.messages import Value

SOON = timedelta(days=7)  # the first payment is not before that, unless a day was agreed
LATER = timedelta(days=30)  # a single payment without a day
USUAL_DAY = 1
RHYTHMS: Mapping[str, Rhythm] = {
    "weekly": "weekly",
    "fortnightly": "fortnightly",
    "monthly": "monthly",
}
MOVES: Mapping[str, Move] = {"as_is": "none", "earlier": "earlier", "later": "later"}


@dataclass(frozen=True, slots=True)
class Board:
    """What was told of a plan; None is not told. `day` is the day of the month that is meant where
    the first day is cut short by a month's end; `pay_day` the one after the person's pay day."""

    total: Money | None
    rhythm: str = "monthly"
    size: str = ""
    each: Money | None = None
    count: int | None = None
    starts: date | None = None
    day: int | None = None
    move: str = "as_is"
    cost: str = "free"
    rate: Decimal | None = None
    fee: Money | None = None
    pay_day: int | None = None


def read_board(facts: Mapping[str, Value], pay_day: int | None = None) -> Board:
    """Reads what was told from the facts of the conversation."""
    starts, rate = facts.get("plan_starts"), facts.get("plan_rate")
    return Board(
        total=read_money(facts.get("plan_total")),
        rhythm=facts.get("plan_rhythm") or "monthly",
        size=facts.get("plan_size") or "",
        each=read_money(facts.get("plan_each")),
        count=facts.get("plan_count"),
        starts=date.fromisoformat(starts) if starts else None,
        day=facts.get("plan_day"),
        move=facts.get("plan_move") or "as_is",
        cost=facts.get("plan_cost") or "free",
        rate=Decimal(rate) if rate else None,
        fee=read_money(facts.get("plan_fee")),
        pay_day=pay_day,
    )


def missing(board: Board) -> str | None:
    """Names the first question without whose answer nothing can be worked out."""
    parts = board.rhythm != "once"
    questions = {
        "total": board.total is None,
        "size": parts and not board.size,
        "each": parts and board.size == "by_sum" and board.each is None,
        "count": parts and board.size == "by_count" and board.count is None,
        "rate": board.cost == "rate" and board.rate is None,
        "fee": board.cost == "fee" and board.fee is None,
    }
    return next((question for question, is_open in questions.items() if is_open), None)


def draw_up(board: Board, today: date, calendar: Calendar) -> Schedule | Refused:
    """Works out a plan that misses nothing; Refused names the question whose answer cannot be."""
    assert board.total is not None
    made = make_schedule(_terms(board, board.total, today), today, calendar)
    return _about(board, made) if isinstance(made, Refused) else made


def first_day(board: Board, today: date) -> date:
    """Gives the day of the first payment: as told, else the first fitting day a week from now."""
    if board.starts:
        return board.starts
    if board.rhythm == "once":
        return today + LATER
    if board.rhythm != "monthly":
        return today + SOON
    return due_days(today + SOON, "monthly", 1, board.pay_day or USUAL_DAY)[0]


def _terms(board: Board, total: Money, today: date) -> Terms:
    first = first_day(board, today)
    return Terms(
        total=total,
        way=_way(board),
        starts=first,
        every=RHYTHMS.get(board.rhythm, "monthly"),
        day=_month_day(board, first),
        move=MOVES[board.move],
        cost=_cost(board),
    )


def _way(board: Board) -> Way:
    if board.rhythm == "once":
        return Once()
    if board.size == "by_sum" and board.each:
        return Fixed(board.each)
    return Equal(board.count or 0)


def _cost(board: Board) -> Cost | None:
    match board.cost:
        case "rate":
            return Annual(board.rate) if board.rate else None
        case "fee":
            return Fee(board.fee) if board.fee else None
    return None


def _month_day(board: Board, first: date) -> int | None:
    """Gives the day of the month that is meant, where the first day may stand for it."""
    day = board.day or board.pay_day
    if day is None or board.rhythm != "monthly":
        return None
    return day if due_days(first.replace(day=1), "monthly", 1, day)[0] == first else None


def _about(board: Board, refused: Refused) -> Refused:
    """Names the question that has to be asked again."""
    question = {"amount": "each", "percent": "rate"}.get(refused.field, refused.field)
    if question == "count" and board.size != "by_count":
        question = "each"
    if refused.reason == "sum_too_small":
        question = "count"
    return Refused(refused.reason, question, refused.limit)
