"""Interleaved measuring: ours and the peer take turns, so that both meet the same noise."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter
from typing import Literal, TypeAlias

ROUNDS = 3
Figures: TypeAlias = tuple[float, ...]
Unit: TypeAlias = Literal["ms", "/s", "MB"]


@dataclass(frozen=True)
class Row:
    """One line of the table. `ours` and `peers` are seconds of one piece of work, or pieces in a
    second, round by round; `cpu` is the processor's seconds for one piece, ours and the peer's."""

    what: str
    peer: str
    ours: Figures
    peers: Figures
    unit: Unit = "ms"
    at_most: float | None = None
    at_least: float | None = None
    cpu: tuple[float, float] | None = None
    note: str = ""

    @property
    def ratios(self) -> list[float]:
        return [ours / peers for ours, peers in zip(self.ours, self.peers, strict=True)]

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    @property
    def kept(self) -> bool:
        low, high = self.at_least, self.at_most
        return (low is None or self.ratio >= low) and (high is None or self.ratio <= high)

    @property
    def budget(self) -> str:
        if self.at_least is None and self.at_most is None:
            return "–"
        promised = (
            f"at least {self.at_least:.3g}" if self.at_least else f"at most {self.at_most:.3g}"
        )
        return f"{promised}: {'kept' if self.kept else '**missed**'}"

    def line(self) -> str:
        """Gives the row in Markdown."""
        low, _, high = quantiles(self.ratios, n=4)
        cells = (
            *(self.what, self.peer, self.shown(self.ours), self.shown(self.peers)),
            f"{self.ratio:.3g} ({low:.3g} to {high:.3g})",
            " : ".join(f"{each * 1000:.2f}" for each in self.cpu) if self.cpu else "–",
            self.budget,
        )
        return f"| {' | '.join(cells)} |"

    def shown(self, figures: Figures) -> str:
        """Gives the median with its unit."""
        middle = median(figures)
        match self.unit:
            case "/s":
                return f"{middle:,.0f}/s"
            case "MB":
                return f"{middle / 1e6:.1f} MB"
            case "ms":
                return f"{middle * 1000:{',.0f' if middle >= 1 else '.3g'}} ms"


HEAD = """\
| what | peer in the same run | ours | peer | ratio (middle half) | CPU ms, ours : peer | budget |
| --- | --- | ---: | ---: | --- | --- | --- |"""


def side_by_side(
    ours: Callable[[], None], peer: Callable[[], None], *, each: int, rounds: int = ROUNDS
) -> tuple[Figures, Figures]:
    """Times `each` runs of both, in turns; gives the seconds of one run, round by round."""
    ours()
    peer()
    found = [(_timed(ours, each), _timed(peer, each)) for _ in range(rounds)]
    return tuple(pair[0] for pair in found), tuple(pair[1] for pair in found)


def _timed(work: Callable[[], None], each: int) -> float:
    begun = perf_counter()
    for _ in range(each):
        work()
    return (perf_counter() - begun) / each
