"""What a channel may ask of the conversation: the only thing of it that a channel sees."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.core.messages import Address, Heard, Reply


@dataclass(frozen=True)
class Answer:
    """What one turn gives back: whose it was, which turn, and the replies in order.

    `live`: a call was on before and still is, so this card may take the place of the last one.
    `left`: the event was heard before, and these replies have left already.
    """

    person: str
    turn: int
    replies: tuple[Reply, ...]
    live: bool = False
    left: bool = False


class Talk(Protocol):
    """The conversation as a channel uses it: plain calls, each to be made in a thread."""

    def turn(self, heard: Heard) -> Answer:
        """Plays one turn in one transaction; an event already seen gets its stored reply again."""
        ...

    def sent(self, answer: Answer, now: datetime) -> None:
        """Notes that an answer has left; written down with the next turn."""
        ...

    def unsent(self, channel: str) -> list[Answer]:
        """Gives the answers of a channel that were stored and never left, oldest first."""
        ...

    def gone(self, address: Address, now: datetime) -> None:
        """Notes that nobody is reached at an address any more, until they write from there."""
        ...

    def is_gone(self, address: Address) -> bool:
        """Says whether an address was noted as one where nobody is reached."""
        ...

    def whose(self, address: Address) -> str | None:
        """Gives the person at an address, None for nobody; it writes nothing."""
        ...

    def file(self, person: str, exhibit: str) -> Iterator[bytes]:
        """Streams a file that goes out with a reply; raises LookupError where there is none."""
        ...

    def trouble(self, heard: Heard) -> Reply:
        """Gives the sentence for a turn that failed: nothing of it was stored, all else stands."""
        ...

    def present(
        self, address: Address, guessed: Mapping[str, str], now: datetime
    ) -> tuple[Reply, ...]:
        """Gives the present question again without counting a turn; nothing for somebody new."""
        ...

    def pocket(self, address: Address, guessed: Mapping[str, str], now: datetime) -> Any:
        """Gives the first cards of a live call as JSON, for a face to hold while there is no
        network: {"start": node, "nodes": {node: {card…, "next": {choice: node}}}}."""
        ...

    def face(self, file: str, language: str) -> Mapping[str, str]:
        """Gives all words of a file, by message and message.attribute, for a face's own texts."""
        ...
