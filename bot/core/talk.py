"""What a channel may ask of the conversation: the only thing of it that a channel sees."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias

from bot.core.messages import Address, Heard, Reply

Clock: TypeAlias = Callable[[], datetime]
Outcome: TypeAlias = Literal["sent", "not_now", "gone"]  # what came of carrying a notice


@dataclass(frozen=True)
class Answer:
    """What one turn gives back: whose it was, which turn, and the replies in order. The turn is 0
    where none was stored: there is nothing to note as sent.

    `live`: a call was on before and still is, so this card may take the place of the last one.
    `left`: the event was heard before, and these replies have left already.
    `stood`: the step ("script.step") at which the person was before, empty for somebody new, and
    `stands`: the one at which they are now.
    """

    person: str
    turn: int
    replies: tuple[Reply, ...]
    live: bool = False
    left: bool = False
    stood: str = ""
    stands: str = ""


class Talk(Protocol):
    """The conversation as a channel uses it: plain calls, each to be made in a thread, but for
    `sent`, which waits for nothing."""

    def turn(self, heard: Heard) -> Answer:
        """Plays one turn in one transaction; an event already seen gets its stored reply again."""
        ...

    def sent(self, answer: Answer, now: datetime) -> None:
        """Notes that an answer has left; written down with the next turn, or soon."""
        ...

    def unsent(self, channel: str, key: str | None = None) -> list[Answer]:
        """Gives the answers of a channel (of one address of it) that never left, oldest first."""
        ...

    def take_over(self, channel: str, now: datetime) -> list[Answer]:
        """Keeps what this process has still to send on a channel, and takes what no process holds
        any more: gives that, a few at a time, oldest first."""
        ...

    def hold(self, answer: Answer, now: datetime) -> bool:
        """Keeps an answer that leaves late; False if another process has taken or sent it."""
        ...

    def beat(self, kind: str, now: datetime) -> int:
        """Says that this process lives and does what the kind names; gives how many do."""
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

    def pocket(
        self, address: Address, guessed: Mapping[str, str], now: datetime, depth: int = 3
    ) -> Any:
        """Gives the first cards of a live call, so many taps deep, as JSON, for a face to hold
        while there is no network: {"start": node, "nodes": {node: {card…, "next": {…: node}}}}."""
        ...

    def face(self, file: str, language: str) -> Mapping[str, str]:
        """Gives all words of a file, by message and message.attribute, for a face's own texts."""
        ...


@dataclass
class Notice:
    """A reminder on its way to its person; whoever carries it notes what came of it."""

    reply: Reply
    outcome: Outcome = "not_now"


class Due(Protocol):
    """What is due, as a channel sees it."""

    def due(self, clock: Clock, address: Address | None = None) -> Iterator[Notice]:
        """Gives what is due, in order, to be carried one by one: only what is addressed to one
        person, or everything."""
        ...

    def next_due(self) -> datetime | None:
        """Gives when there is something to do next."""
        ...

    def hasten(self, address: Address, now: datetime) -> None:
        """Lets what could not be said to a person be tried now: they can be reached again."""
        ...
