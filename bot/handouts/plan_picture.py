"""One picture of a plan: when what is due, and how much of it is paid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.coach.agreed import Row, next_row
from bot.handouts.marks import MISSED, NEXT, PAID, PALE_MISSED, PALE_NEXT, kind_of, kinds_of, mark
from bot.handouts.paper import INK, MARGIN, PALE, SOFT, WIDTH, Paper
from bot.handouts.wording import Wording

INNER = WIDTH - 2 * MARGIN
RIGHT = WIDTH - MARGIN
YEAR, AFTER_YEAR, FOOT = 30.0, 8.0, 46.0
FILL = {"missed": PALE_MISSED, "next": PALE_NEXT}
COLOUR = {"missed": MISSED, "next": NEXT, "paid": PAID}


@dataclass(frozen=True)
class Grid:
    """How instalments are laid out: so many beside each other, each so high, at most so many."""

    columns: int
    height: float
    gap: float
    most: int

    @property
    def width(self) -> float:
        """How wide one is."""
        return (INNER - self.gap * (self.columns - 1)) / self.columns

    def place(self, index: int) -> tuple[float, float]:
        """Gives the upper left corner of one, from that of all."""
        row, column = divmod(index, self.columns)
        return column * (self.width + self.gap), row * (self.height + self.gap)

    def tall(self, count: int) -> float:
        """How high so many are together."""
        return -(-count // self.columns) * (self.height + self.gap)


LIST, CARDS, SIGNS = Grid(1, 32, 4, 14), Grid(3, 48, 7, 48), Grid(9, 38, 4, 10**6)


@dataclass(frozen=True)
class Shown:
    """What a picture shows; an empty `lender` is not named."""

    rows: Sequence[Row]
    currency: str
    today: date
    lender: str
    words: Wording

    @property
    def grid(self) -> Grid:
        """The roomiest layout that so many fit."""
        return next(grid for grid in (LIST, CARDS, SIGNS) if len(self.rows) <= grid.most)

    def sum(self, minor: int) -> str:
        """Writes an amount of the plan."""
        return self.words.sum(minor, self.currency)


def draw_plan(shown: Shown) -> bytes:
    """Draws a plan of one or more instalments as PNG."""
    parts, head = _parts(shown), list(_head(shown))
    top = 54.0 + 22 * len(head)
    body = top + 116
    paper = Paper(body + sum(_tall(shown.grid, *part) for part in parts) + _foot_tall(shown))
    paper.write(MARGIN, 38, shown.words.say("plan_title"), 22)
    for index, line in enumerate(head):
        paper.write(MARGIN, 66 + 22 * index, line, 13.5, SOFT)
    _progress(paper, top + 12, shown)
    _now(paper, top + 58, shown)
    for title, rows in parts:
        _part(paper, body, title, rows, shown)
        body += _tall(shown.grid, title, rows)
    _foot(paper, body + 18, shown)
    return paper.png()


def _head(shown: Shown) -> Iterator[str]:
    """Gives the lines under the title; where signs have no sums beside them, with the sums."""
    rows, say = shown.rows, shown.words.say
    days = [shown.words.day(row.due.on) for row in (rows[0], rows[-1])]
    if shown.lender:
        yield shown.lender
    yield say("plan_about", count=len(rows), first=days[0], last=days[1])
    if shown.grid is SIGNS:
        first, last = rows[0].due.minor, rows[-1].due.minor
        other = shown.sum(last) if last != first else None
        yield say("plan_each", sum=shown.sum(first), other=other)


def _parts(shown: Shown) -> list[tuple[str, list[Row]]]:
    """Breaks many instalments up by year; few stand in one list, each with its whole date."""
    if shown.grid is LIST:
        return [("", list(shown.rows))]
    years = groupby(shown.rows, lambda row: row.due.on.year)
    return [(shown.words.day(date(year, 1, 1), "y"), list(rows)) for year, rows in years]


def _tall(grid: Grid, title: str, rows: Sequence[Row]) -> float:
    return (YEAR + AFTER_YEAR if title else 0) + grid.tall(len(rows))


def _progress(paper: Paper, y: float, shown: Shown) -> None:
    paid, owed = sum(row.paid for row in shown.rows), sum(row.left for row in shown.rows)
    paper.box(MARGIN, y, INNER, 12, PALE)
    if paid:
        paper.box(MARGIN, y, max(12, INNER * paid / (paid + owed)), 12, PAID)
    paper.write(MARGIN, y + 28, shown.words.say("plan_paid", sum=shown.sum(paid)), 13.5, PAID)
    paper.write(
        RIGHT, y + 28, shown.words.say("plan_left", sum=shown.sum(owed)), 13.5, INK, "right"
    )


def _now(paper: Paper, y: float, shown: Shown) -> None:
    """Says what matters most: what is to be paid now."""
    row = next_row(shown.rows)
    if row is None:
        paper.box(MARGIN, y, INNER, 42, PALE)
        paper.write(WIDTH / 2, y + 21, shown.words.say("plan_done"), 15, PAID, "center")
        return
    late = row.state == "missed"
    paper.box(MARGIN, y, INNER, 42, PALE_MISSED if late else PALE_NEXT)
    day = shown.words.day(row.due.on)
    paper.write(
        MARGIN + 14, y + 21, shown.words.say("plan_late" if late else "plan_next", day=day), 15
    )
    paper.write(RIGHT - 14, y + 21, shown.sum(row.left), 15, INK, "right")


def _part(paper: Paper, y: float, title: str, rows: Sequence[Row], shown: Shown) -> None:
    if title:
        paper.write(MARGIN, y + 14, title, 14, SOFT)
        y += YEAR
    draw = {LIST: _listed, CARDS: _card, SIGNS: _sign}[shown.grid]
    for index, row in enumerate(rows):
        x, down = shown.grid.place(index)
        draw(paper, MARGIN + x, y + down, row, shown)


def _listed(paper: Paper, x: float, y: float, row: Row, shown: Shown) -> None:
    middle = y + LIST.height / 2
    if row.state in FILL:
        paper.box(x, y, LIST.width, LIST.height, FILL[row.state])
    mark(paper, kind_of(row), x + 18, middle, 9, row.paid / row.due.minor)
    paper.write(x + 38, middle, shown.words.day(row.due.on), 14)
    paper.write(x + 158, middle, _remark(row, shown), 12, COLOUR.get(row.state, SOFT))
    paper.write(x + LIST.width - 14, middle, shown.sum(row.due.minor), 14, INK, "right")


def _remark(row: Row, shown: Shown) -> str:
    """Tells how much of an instalment is paid, else names its state where that says more."""
    if row.paid and row.left:
        return shown.words.say("plan_partly", sum=shown.sum(row.paid))
    return "" if row.state == "to_come" else shown.words.say(f"sign.{row.state}")


def _card(paper: Paper, x: float, y: float, row: Row, shown: Shown) -> None:
    paper.box(x, y, CARDS.width, CARDS.height, FILL.get(row.state, PALE))
    mark(paper, kind_of(row), x + 15, y + 15, 7, row.paid / row.due.minor)
    paper.write(x + 28, y + 15, shown.words.day(row.due.on, "MMMd"), 13)
    paper.write(x + 28, y + 34, shown.sum(row.due.minor), 13, COLOUR.get(row.state, SOFT))


def _sign(paper: Paper, x: float, y: float, row: Row, shown: Shown) -> None:
    middle = x + SIGNS.width / 2
    mark(paper, kind_of(row), middle, y + 11, 9.5, row.paid / row.due.minor)
    paper.write(middle, y + 29, shown.words.day(row.due.on, "Md"), 11, SOFT, "center")


def _foot_tall(shown: Shown) -> float:
    return FOOT if shown.grid is LIST else FOOT + 28


def _foot(paper: Paper, y: float, shown: Shown) -> None:
    """Explains signs that stand without words, and says of which day the picture is."""
    x = MARGIN
    for kind in kinds_of(shown.rows) if shown.grid is not LIST else ():
        mark(paper, kind, x + 6, y, 6)
        x += 17 + paper.write(x + 17, y, shown.words.say(f"sign.{kind}"), 12, SOFT) + 14
    as_of = shown.words.say("plan_as_of", day=shown.words.day(shown.today))
    paper.write(MARGIN, y + _foot_tall(shown) - FOOT, as_of, 12, SOFT)
