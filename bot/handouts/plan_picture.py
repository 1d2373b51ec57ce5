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
TOP = 190.0  # where the instalments begin
FOOT = 72.0
YEAR = 28.0
FILL = {"missed": PALE_MISSED, "next": PALE_NEXT}
COLOUR = {"missed": MISSED, "next": NEXT, "paid": PAID, "part": PAID}


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


LIST, CARDS, SIGNS = Grid(1, 32, 4, 14), Grid(3, 48, 7, 48), Grid(12, 23, 6, 10**6)


@dataclass(frozen=True)
class Shown:
    """What a picture shows; an empty `lender` is not named."""

    rows: Sequence[Row]
    currency: str
    today: date
    lender: str
    words: Wording

    def sum(self, minor: int) -> str:
        """Writes an amount of the plan."""
        return self.words.sum(minor, self.currency)


def draw_plan(shown: Shown) -> bytes:
    """Draws a plan of one or more instalments as PNG."""
    grid = next(grid for grid in (LIST, CARDS, SIGNS) if len(shown.rows) <= grid.most)
    parts = _parts(grid, shown)
    body = sum(_tall(grid, title, rows) for title, rows in parts)
    paper = Paper(TOP + body + FOOT)
    _head(paper, shown)
    y = TOP
    for title, rows in parts:
        _part(paper, grid, y, title, rows, shown)
        y += _tall(grid, title, rows)
    _foot(paper, y + 18, shown)
    return paper.png()


def _parts(grid: Grid, shown: Shown) -> list[tuple[str, list[Row]]]:
    """Breaks many instalments up by year; few stand in one list, each with its whole date."""
    if grid is LIST:
        return [("", list(shown.rows))]
    years = groupby(shown.rows, lambda row: row.due.on.year)
    return [(shown.words.day(date(year, 1, 1), "y"), list(rows)) for year, rows in years]


def _tall(grid: Grid, title: str, rows: Sequence[Row]) -> float:
    return (YEAR if title else 0) + grid.tall(len(rows)) + (6 if title else 0)


def _head(paper: Paper, shown: Shown) -> None:
    say, rows = shown.words.say, shown.rows
    days = [shown.words.day(row.due.on) for row in (rows[0], rows[-1])]
    paper.write(MARGIN, 36, say("plan_title", lender=shown.lender), 21)
    paper.write(MARGIN, 62, say("plan_about", count=len(rows), first=days[0], last=days[1]), 13, SOFT)
    _progress(paper, shown)
    _next(paper, shown)


def _progress(paper: Paper, shown: Shown) -> None:
    paid, owed = sum(row.paid for row in shown.rows), sum(row.left for row in shown.rows)
    paper.box(MARGIN, 80, INNER, 12, PALE)
    if paid:
        paper.box(MARGIN, 80, max(12, INNER * paid / (paid + owed)), 12, PAID)
    paper.write(MARGIN, 108, shown.words.say("plan_paid", sum=shown.sum(paid)), 13, PAID)
    paper.write(RIGHT, 108, shown.words.say("plan_left", sum=shown.sum(owed)), 13, INK, "right")


def _next(paper: Paper, shown: Shown) -> None:
    """The line that matters most: what is to be paid now."""
    row = next_row(shown.rows)
    if row is None:
        paper.box(MARGIN, 128, INNER, 42, PALE)
        paper.write(WIDTH / 2, 149, shown.words.say("plan_done"), 15, PAID, "center")
        return
    late = row.state == "missed"
    paper.box(MARGIN, 128, INNER, 42, PALE_MISSED if late else PALE_NEXT)
    name = "plan_late" if late else "plan_next"
    paper.write(MARGIN + 14, 149, shown.words.say(name, day=shown.words.day(row.due.on)), 15)
    paper.write(RIGHT - 14, 149, shown.sum(row.left), 15, INK, "right")


def _part(
    paper: Paper, grid: Grid, y: float, title: str, rows: Sequence[Row], shown: Shown
) -> None:
    if title:
        paper.write(MARGIN, y + 10, title, 14, SOFT)
        y += YEAR
    draw = {1: _listed, 3: _card}.get(grid.columns, _sign)
    for index, row in enumerate(rows):
        x, down = grid.place(index)
        draw(paper, MARGIN + x, y + down, grid, row, shown)


def _listed(paper: Paper, x: float, y: float, grid: Grid, row: Row, shown: Shown) -> None:
    kind, middle = kind_of(row), y + grid.height / 2
    if kind in FILL:
        paper.box(x, y, grid.width, grid.height, FILL[kind])
    mark(paper, kind, x + 18, middle, 9, row.paid / row.due.minor)
    paper.write(x + 38, middle, shown.words.day(row.due.on), 14)
    paper.write(x + 158, middle, _remark(row, shown), 11.5, COLOUR.get(kind, SOFT))
    paper.write(x + grid.width - 14, middle, shown.sum(row.due.minor), 14, INK, "right")


def _remark(row: Row, shown: Shown) -> str:
    """Tells how much of an instalment is paid, else names its state where that says more."""
    if row.paid and row.left:
        return shown.words.say("plan_partly", sum=shown.sum(row.paid))
    return "" if row.state == "to_come" else shown.words.say(f"sign.{kind_of(row)}")


def _card(paper: Paper, x: float, y: float, grid: Grid, row: Row, shown: Shown) -> None:
    kind = kind_of(row)
    paper.box(x, y, grid.width, grid.height, FILL.get(kind, PALE))
    mark(paper, kind, x + 15, y + 15, 7, row.paid / row.due.minor)
    paper.write(x + 28, y + 15, shown.words.day(row.due.on, "MMMd"), 12.5)
    paper.write(x + 28, y + 34, shown.sum(row.due.minor), 12.5, COLOUR.get(kind, SOFT))


def _sign(paper: Paper, x: float, y: float, grid: Grid, row: Row, shown: Shown) -> None:
    kind, part = kind_of(row), row.paid / row.due.minor
    mark(paper, kind, x + grid.width / 2, y + grid.height / 2, 9.5, part)


def _foot(paper: Paper, y: float, shown: Shown) -> None:
    """Explains the signs, and says of which day the picture is."""
    x = MARGIN
    for kind, label in _legend(shown):
        mark(paper, kind, x + 6, y, 6)
        paper.write(x + 16, y, label, 11.5, SOFT)
        x += INNER / 5
    as_of = shown.words.say("plan_as_of", day=shown.words.day(shown.today))
    paper.write(MARGIN, y + 28, as_of, 11.5, SOFT)


def _legend(shown: Shown) -> Iterator[tuple[str, str]]:
    for kind in kinds_of(shown.rows):
        yield kind, shown.words.say(f"sign.{kind}")
