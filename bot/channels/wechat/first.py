"""The first message's three lines: enough for a call even if nothing else arrives."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

HOW_MANY = 3


def first_lines(pocket: Mapping[str, Any], face: Mapping[str, str]) -> str:
    """Gives the lines of a call's first card and of those its first choices lead to, as a text."""
    cards = islice(_cards(pocket), HOW_MANY)
    return "\n".join((face["first_lines"], *(line for each in cards for line in _lines(each))))


def _cards(pocket: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Gives the cards nearest to the start, each line once."""
    nodes, said = pocket["nodes"], set[str]()
    for each in (pocket["start"], *nodes[pocket["start"]]["next"].values()):
        card = nodes[each]
        if card["say"] and card["say"] not in said:
            said.add(card["say"])
            yield card


def _lines(card: Mapping[str, Any]) -> Iterator[str]:
    yield f"» {card['say']}"
    if card["meaning"]:
        yield f"  {card['meaning']}"
