"""Several messages looked at together: what each does, so that a mild one hides no hard one."""

import re
from collections.abc import Iterable, Sequence

from bot.coach.tactics import LIKELIEST, Recognised, Recogniser, Recognition

MOST = 20  # messages in one paste
_BLANK = re.compile(r"\n\s*\n")


def messages_in(pasted: str) -> list[str]:
    """Gives the messages of one paste; an empty line stands between two."""
    return [each for each in _BLANK.split(pasted, maxsplit=MOST - 1) if each.strip()]


def recognise_all(recogniser: Recogniser, messages: Iterable[str]) -> Recognition:
    """Says what is in all of them; where none is sure, the likeliest of all."""
    found = [recogniser.recognise(each) for each in messages]
    sure = [each for recognition in found if recognition.sure for each in recognition.tactics]
    if not sure:
        likely = _best(each for recognition in found for each in recognition.tactics)
        return Recognition(tuple(likely[:LIKELIEST]))
    hard = [each for each in sure if each.id not in recogniser.harmless]
    return Recognition(tuple(_best(hard or sure)), sure=True)


def _best(tactics: Iterable[Recognised]) -> Sequence[Recognised]:
    """Gives every tactic once, the likeliest first."""
    best: dict[str, Recognised] = {}
    for each in sorted(tactics, key=lambda one: -one.confidence):
        best.setdefault(each.id, each)
    return list(best.values())
