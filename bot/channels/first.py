"""The first message's three lines: enough for a call even if nothing else arrives."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, TypeAlias

from bot.core.messages import Address
from bot.core.talk import Talk

HOW_MANY = 3
Card: TypeAlias = Mapping[str, Any]


def first_cards(
    talk: Talk, address: Address, guessed: Mapping[str, str], now: datetime
) -> tuple[Card, ...]:
    """Gives the first card of a call and the nearest ones that its choices lead to."""
    pocket = talk.pocket(address, guessed, now, depth=1)
    return tuple(islice(_cards(pocket), HOW_MANY))


def _cards(pocket: Mapping[str, Any]) -> Iterator[Card]:
    """Gives the cards nearest to the start, each line once."""
    nodes, said = pocket["nodes"], set[str]()
    for each in (pocket["start"], *nodes[pocket["start"]]["next"].values()):
        card = nodes[each]
        if card["say"] and card["say"] not in said:
            said.add(card["say"])
            yield card
