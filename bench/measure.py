"""Interleaved measuring: ours and the peer take turns, so that both meet the same noise."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

ROUNDS = 15


@dataclass(frozen=True)
class Row:
    """One line of the table. Times are seconds of one piece of work; `ratio` is ours to the
    peer's, round by round; `budget` is the most it may be, None where nothing is promised."""

    what: str
    peer: str
    ours: tuple[float, ...]
    peers: tuple[float, ...]
    budget: float | None

    @property
    def ratios(self) -> list[float]:
        return [ours / peers for ours, peers in zip(self.ours, self.peers, strict=True)]

    @property
    def ratio(self) -> float:
        return median(self.ratios)

    @property
    def kept(self) -> bool:
        return self.budget is None or self.ratio <= self.budget

    def line(self) -> str:
        low, _, high = quantiles(self.ratios, n=4)
        budget = f"at most {self.budget:g}" if self.budget else "none"
        cells = (
            self.what,
            self.peer,
            f"{median(self.ours) * 1000:.2f} ms",
            f"{median(self.peers) * 1000:.2f} ms",
            f"{self.ratio:.2f} ({low:.2f} to {high:.2f})",
            budget,
        )
        return f"| {' | '.join(cells)} |"


HEAD = """| what | peer in the same run | ours | peer | ratio (middle half) | budget |
| --- | --- | --- | --- | --- | --- |"""


def side_by_side(
    ours: Callable[[], None], peer: Callable[[], None], *, each: int, rounds: int = ROUNDS
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Times `each` runs of both, in turns; gives the seconds of one run, round by round."""
    ours(), peer()
    found = [(_timed(ours, each), _timed(peer, each)) for _ in range(rounds)]
    return tuple(pair[0] for pair in found), tuple(pair[1] for pair in found)


def _timed(work: Callable[[], None], each: int) -> float:
    begun = perf_counter()
    for _ in range(each):
        work()
    return (perf_counter() - begun) / each
