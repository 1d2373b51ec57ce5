"""Fits how far to believe: logistic regression on a few numbers, by Newton's method."""

from collections.abc import Sequence
from math import exp

ROUNDS = 8
CALM = 1e-3  # keeps the way out of endless slopes

Numbers = Sequence[float]
Table = list[list[float]]


def share(numbers: Numbers, weights: Numbers) -> float:
    """Gives a share between 0 and 1 for some numbers."""
    total = sum(a * b for a, b in zip(numbers, weights, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def fit(judged: Sequence[tuple[Numbers, bool]]) -> tuple[float, ...]:
    """Gives the weights under which `share` is nearest to what was right."""
    size = len(judged[0][0]) if judged else 0
    weights = [0.0] * size
    for _ in range(ROUNDS):
        steps = _solved(*_slopes(judged, weights))
        weights = [weight + step for weight, step in zip(weights, steps, strict=True)]
    return tuple(weights)


def _slopes(judged: Sequence[tuple[Numbers, bool]], weights: Numbers) -> tuple[Table, list[float]]:
    size = range(len(weights))
    curve = [[CALM * (a == b) for b in size] for a in size]
    slope = [-CALM * weight for weight in weights]
    for numbers, right in judged:
        believed = share(numbers, weights)
        missing, sway = right - believed, believed * (1 - believed)
        for a in size:
            slope[a] += missing * numbers[a]
            for b in size:
                curve[a][b] += sway * numbers[a] * numbers[b]
    return curve, slope


def _solved(table: Table, right: list[float]) -> list[float]:
    """Solves a few equations by elimination; the table is positive: no pivot is in the way."""
    rows = [[*row, value] for row, value in zip(table, right, strict=True)]
    for index, pivot in enumerate(rows):
        pivot[:] = [each / pivot[index] for each in pivot]
        for row in rows:
            if row is not pivot:
                row[:] = [a - row[index] * b for a, b in zip(row, pivot, strict=True)]
    return [row[-1] for row in rows]
