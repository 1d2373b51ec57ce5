"""Recognising a tactic: how long a message takes, and how much memory what was learnt takes."""

import pickle
import tracemalloc
from collections.abc import Iterator, Sequence
from statistics import median
from time import perf_counter

from bench.measure import Row
from bench.processes import ROOT
from bot.coach.library import Library
from bot.coach.tactics import Recogniser
from bot.coach.teaching import examples, read_lessons
from bot.settings import CONTENT

BUDGET_S, BUDGET_BYTES = 0.001, 10_000_000
EVERY = 7  # of the examples
ROUNDS = 5


def table() -> Iterator[Row]:
    """Measures both against their budgets; there is no peer."""
    recogniser = Library(CONTENT, ROOT / "var/cache").recogniser
    tactics, _ = read_lessons(CONTENT)
    texts = [each.text for each in examples(tactics)][::EVERY]
    ours = tuple(_median(recogniser, texts) for _ in range(ROUNDS))
    what = f"recognising a tactic, at the median of {len(texts):,} messages"
    yield Row(what, "the budget itself", ours, (BUDGET_S,) * ROUNDS, at_most=1)
    size = _size(recogniser)
    what = "what the recogniser has learnt, in memory"
    yield Row(what, "the budget itself", (size,) * 2, (BUDGET_BYTES,) * 2, "MB", at_most=1)


def _median(recogniser: Recogniser, texts: Sequence[str]) -> float:
    return median(_time(recogniser, each) for each in texts)


def _time(recogniser: Recogniser, text: str) -> float:
    begun = perf_counter()
    recogniser.recognise(text)
    return perf_counter() - begun


def _size(recogniser: Recogniser) -> int:
    """Gives the bytes that a process holds once it has loaded it."""
    stored = pickle.dumps(recogniser, protocol=5)
    tracemalloc.start()
    again = pickle.loads(stored)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert again.ids == recogniser.ids
    return held
