"""The picture of docs/benchmarks.md: updates in a second of each bot, and the parts of a turn."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from textwrap import fill
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from bench.measure import Figures, Row

OURS, OTHERS, PART = "#1b7f79", "#b9c4c9", "#5b7fa6"
WIDTH = 44  # letters of a label in one line
LOOK: Any = {"svg.hashsalt": "steadyline", "font.size": 9}


def draw(rows: Sequence[Row], shares: Mapping[str, float], file: Path) -> None:
    """Draws both halves, as SVG."""
    with mpl.rc_context(LOOK):
        figure = Figure(figsize=(13, 5), layout="constrained")
        left, right = figure.subplots(1, 2)
        _rates(left, list(_bars(rows)))
        _shares(right, shares)
        file.parent.mkdir(exist_ok=True)
        figure.savefig(file, metadata={"Date": None})


def _bars(rows: Sequence[Row]) -> Iterator[tuple[str, str, Figures]]:
    """Gives each bot once: its name, colour and figures."""
    seen = ""
    for row in rows:
        if row.unit == "/s":
            if row.what != seen:
                yield f"ours: {row.what}", OURS, row.ours
            yield row.peer, OTHERS, row.peers
            seen = row.what


def _rates(axes: Any, bars: Sequence[tuple[str, str, Figures]]) -> None:
    middles = [median(figures) for _, _, figures in bars]
    spread = [quantiles(figures, n=4) for _, _, figures in bars]
    below = [middle - low for middle, (low, _, _) in zip(middles, spread, strict=True)]
    above = [high - middle for middle, (_, _, high) in zip(middles, spread, strict=True)]
    _across(axes, [name for name, _, _ in bars], middles, [colour for _, colour, _ in bars])
    axes.errorbar(middles, range(len(bars)), xerr=(below, above), fmt="none", ecolor="#444444")
    axes.set_title("updates in a second of one process (line: the middle half)")


def _shares(axes: Any, shares: Mapping[str, float]) -> None:
    _across(axes, list(shares), [share * 100 for share in shares.values()], [PART] * len(shares))
    axes.set_title("where a turn's time goes, per cent")


def _across(
    axes: Any, names: Sequence[str], lengths: Sequence[float], colours: Sequence[str]
) -> None:
    axes.barh(range(len(names)), lengths, color=colours)
    axes.set_yticks(range(len(names)), [fill(name, WIDTH) for name in names])
    axes.invert_yaxis()
    axes.spines[["top", "right"]].set_visible(False)
    for place, length in enumerate(lengths):
        axes.annotate(f" {length:,.0f}", (length, place - 0.28), va="center", color="#222222")
