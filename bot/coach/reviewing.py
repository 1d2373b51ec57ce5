"""Which rules somebody has to look up again: an author is told, and nothing stops for it."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from bot.coach.rules import Rule
from bot.core.complaints import Complaint
from bot.core.marked import read_marked


def due_for_review(rules: Iterable[Rule], folder: Path, today: date) -> Iterator[Complaint]:
    """Lists the rules, read from a folder, that are past their day."""
    for rule in (each for each in rules if each.due_for_review(today)):
        path = folder / f"{rule.place}.yaml"
        line = read_marked(path)[1].key_at(rule.id, "review_by")
        message = f'"{rule.id}" was to be looked up again by {rule.review_by}'
        yield Complaint("R003", str(path), line, f"{message}; people are told to check it")
