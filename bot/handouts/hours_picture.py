"""One picture of the calls: on which days of the week, at what hour, and how many a week."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from bot.handouts.paper import INK, LINE, MARGIN, PALE, SOFT, WHITE, WIDTH, Paper
from bot.handouts.wording import Wording

RIGHT = WIDTH - MARGIN
LEFT = MARGIN + 42  # of the hours' names
TOP, HIGH, GAP = 132.0, 17.0, 2.0
WIDE = (RIGHT - LEFT) / 7
BOTTOM = TOP + 24 * HIGH
BARS, BAR_ROOM = 92.0, 182.0
WEEKS = 12  # at most, the latest
MONDAY = date(2024, 1, 1)
A_WEEK = timedelta(days=7)
SHADES = ("#cfe0f4", "#8fb8e4", "#4c8acb", "#1f5da8", "#123a6d")


Cell: TypeAlias = tuple[int, int]  # a weekday and an hour


@dataclass(frozen=True)
class Call:
    """When a call came, on the person's clock; `hour` is None where only the day is known."""

    on: date
    hour: int | None


def draw_hours(calls: Sequence[Call], words: Wording) -> bytes:
    """Draws one or more calls as PNG."""
    paper = Paper(BOTTOM + BAR_ROOM)
    cells = Counter((call.on.weekday(), call.hour) for call in calls if call.hour is not None)
    _head(paper, calls, cells, words)
    _axes(paper, words)
    _untimed(paper, len(calls) - cells.total(), words)
    for weekday in range(7):
        for hour in range(24):
            _cell(paper, weekday, hour, cells[weekday, hour], max(cells.values(), default=1))
    _weeks(paper, calls, words)
    return paper.png()


def _head(paper: Paper, calls: Sequence[Call], cells: Counter[Cell], words: Wording) -> None:
    days = [words.day(find(call.on for call in calls)) for find in (min, max)]
    about = words.say("hours_about", count=len(calls), first=days[0], last=days[1])
    paper.write(MARGIN, 38, words.say("hours_title"), 22)
    paper.write(MARGIN, 66, about, 13.5, SOFT)
    paper.write(MARGIN, 88, _most(cells, words), 13.5, SOFT)


def _most(cells: Counter[Cell], words: Wording) -> str:
    """Names the busiest hour, where one stands out."""
    ranked = cells.most_common(2)
    if not ranked or ranked[0][1] < 2 or [n for _, n in ranked].count(ranked[0][1]) > 1:
        return ""
    weekday, hour = ranked[0][0]
    day, hours = _day_name(weekday, words, "EEEE"), f"{hour}:00–{hour + 1}:00"
    return words.say("hours_most", day=day, hours=hours)


def _axes(paper: Paper, words: Wording) -> None:
    for weekday in range(7):
        x = LEFT + (weekday + 0.5) * WIDE
        paper.write(x, TOP - 14, _day_name(weekday, words, "EEE"), 12, SOFT, "center")
    for hour in range(0, 24, 3):
        paper.write(LEFT - 8, TOP + (hour + 0.5) * HIGH, f"{hour:02}:00", 11.5, SOFT, "right")


def _untimed(paper: Paper, count: int, words: Wording) -> None:
    if count:
        paper.write(LEFT, BOTTOM + 12, words.say("hours_untimed", count=count), 12, SOFT)


def _day_name(weekday: int, words: Wording, skeleton: str) -> str:
    from babel.dates import format_date

    return str(format_date(MONDAY + timedelta(days=weekday), skeleton, locale=words.locale))


def _cell(paper: Paper, weekday: int, hour: int, count: int, most: int) -> None:
    x, y = LEFT + weekday * WIDE, TOP + hour * HIGH
    paper.box(x + GAP / 2, y + GAP / 2, WIDE - GAP, HIGH - GAP, _shade(count, most), 3)
    if count:
        light = _shade(count, most) in SHADES[:2]
        paper.write(x + WIDE / 2, y + HIGH / 2, str(count), 11.5, INK if light else WHITE, "center")


def _shade(count: int, most: int) -> str:
    """Gives the colour for a count: the darker, the closer to the most; few counts, few colours."""
    if not count:
        return PALE
    darkest = min(most + 1, len(SHADES) - 1)
    steps = min(most, len(SHADES))
    return SHADES[darkest - (most - count) * steps // most]


def _weeks(paper: Paper, calls: Sequence[Call], words: Wording) -> None:
    """Draws a bar for each week, those without a call too."""
    counts = Counter(_monday(call.on) for call in calls)
    last = max(counts)
    weeks = [last - A_WEEK * back for back in reversed(range(_span(counts)))]
    top, most = BOTTOM + 62, max(counts.values())
    paper.write(
        MARGIN, BOTTOM + 48, words.say("hours_weeks", weeks=len(weeks), cut=_cut(counts)), 14
    )
    paper.stroke([(MARGIN, top + BARS - 10), (RIGHT, top + BARS - 10)], LINE, 0.8)
    wide = (RIGHT - MARGIN) / max(len(weeks), 6)
    for index, week in enumerate(weeks):
        _bar(paper, MARGIN + index * wide, top, wide, counts[week], most)
        if index % 4 == 0:
            paper.write(
                MARGIN + index * wide + 4, top + BARS + 4, words.day(week, "MMMd"), 11.5, SOFT
            )


def _bar(paper: Paper, x: float, top: float, wide: float, count: int, most: int) -> None:
    high, floor = (BARS - 30) * count / most, top + BARS - 10
    if count:
        paper.box(x + 4, floor - high, wide - 8, high, SHADES[3])
        paper.write(x + wide / 2, floor - high - 9, str(count), 11.5, INK, "center")


def _all_weeks(counts: Counter[date]) -> int:
    return (max(counts) - min(counts)) // A_WEEK + 1


def _span(counts: Counter[date]) -> int:
    return min(WEEKS, _all_weeks(counts))


def _cut(counts: Counter[date]) -> str:
    return "yes" if _all_weeks(counts) > WEEKS else "no"


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
