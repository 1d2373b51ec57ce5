"""The outbox sends each answer once, and a sentence of no turn however often it comes."""

from dataclasses import dataclass, field

from bot.channels.telegram.outbox import Outbox, Parcel
from bot.core.messages import Address, Reply, Say
from bot.core.talk import Answer
from tests.telegram.house import until

SORRY = Answer(
    "", 0, (Reply(Address("telegram", "7"), 0, Say("Something went wrong.", "trouble")),)
)


@dataclass
class Carrier:
    """Notes the chats that it was sent to."""

    chats: list[int] = field(default_factory=list)

    async def deliver(self, parcel: Parcel) -> None:
        """Takes a parcel there."""
        self.chats.append(parcel.chat)


async def test_a_sentence_of_no_turn_is_never_taken_for_one_that_has_just_left() -> None:
    carrier = Carrier()
    outbox = Outbox(carrier)
    async with outbox.open():
        for chat in range(200):  # a new one lies where an old one lay in memory
            outbox.put(Parcel(chat, SORRY))
            seen = outbox.on_their_way
            await until(lambda: outbox.is_idle)
            assert outbox.put(Parcel(1000 + chat, SORRY), seen) is not None
            await until(lambda: outbox.is_idle)
    assert sorted(carrier.chats) == [*range(200), *range(1000, 1200)]


async def test_the_answer_of_a_turn_leaves_once_though_it_is_put_again() -> None:
    carrier, answer = Carrier(), Answer("ann", 3, SORRY.replies)
    outbox = Outbox(carrier)
    async with outbox.open():
        first = outbox.put(Parcel(7, answer))
        seen = outbox.on_their_way
        assert outbox.put(Parcel(7, answer)) is first
        await until(lambda: outbox.is_idle)
        assert outbox.put(Parcel(7, answer), seen) is None
    assert carrier.chats == [7]
