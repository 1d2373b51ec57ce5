"""The signs for an instalment's state: told apart by shape, not by colour alone."""

from collections.abc import Callable, Mapping, Sequence

from bot.coach.agreed import Row
from bot.handouts.paper import LINE, WHITE, Paper

PAID, MISSED, NEXT = "#24704f", "#b4501b", "#1f5da8"
PALE_PAID, PALE_MISSED, PALE_NEXT = "#e6f2ec", "#fbeee6", "#e7effa"
KINDS = ("paid", "part", "missed", "next", "to_come")


def kind_of(row: Row) -> str:
    """Names a row's sign: its state, or that a coming instalment is partly paid."""
    partly = row.paid and row.state in ("next", "to_come")
    return "part" if partly else row.state


def kinds_of(rows: Sequence[Row]) -> list[str]:
    """Names all signs that a plan needs, in their usual order."""
    found = {kind_of(row) for row in rows}
    return [kind for kind in KINDS if kind in found]


def mark(paper: Paper, kind: str, x: float, y: float, radius: float, part: float = 0.5) -> None:
    """Draws a sign around a point; `part` is how much of the instalment is paid."""
    if kind == "part":
        paper.disc(x, y, radius, WHITE, PAID)
        paper.wedge(x, y, radius, part, PAID)
    else:
        _MARKS[kind](paper, x, y, radius)


def _paid(paper: Paper, x: float, y: float, radius: float) -> None:
    paper.disc(x, y, radius, PAID)
    tick = ((-0.45, 0.02), (-0.12, 0.36), (0.46, -0.32))
    paper.stroke([(x + dx * radius, y + dy * radius) for dx, dy in tick], WHITE, radius * 0.2)


def _missed(paper: Paper, x: float, y: float, radius: float) -> None:
    paper.disc(x, y, radius, MISSED)
    paper.stroke([(x, y - 0.48 * radius), (x, y + 0.12 * radius)], WHITE, radius * 0.2)
    paper.disc(x, y + 0.5 * radius, 0.13 * radius, WHITE)


def _next(paper: Paper, x: float, y: float, radius: float) -> None:
    paper.disc(x, y, radius, WHITE, NEXT)
    paper.disc(x, y, radius * 0.45, NEXT)


def _to_come(paper: Paper, x: float, y: float, radius: float) -> None:
    paper.disc(x, y, radius, WHITE, LINE)


_MARKS: Mapping[str, Callable[[Paper, float, float, float], None]] = {
    "paid": _paid,
    "missed": _missed,
    "next": _next,
    "to_come": _to_come,
}
