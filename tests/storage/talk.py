"""Short ways to say what happens in a test of the store."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.coach.case import Change, Contact
from bot.coach.storing import Arrived
from bot.core.messages import Address, Choice, Heard, Reply, Say, Text
from bot.storage.store import Store

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ANN = Address("telegram", "ann-4711")
BOB = Address("web", "bob-4712")


def heard(event: str, address: Address = ANN, at: datetime = NOW) -> Heard:
    return Heard(address, event, Text("hello"), at)


def reply(text: str, turn: int, address: Address = ANN) -> Reply:
    choices = (Choice("who", "Who is calling?"), Choice("end", "结束"))
    return Reply(address, turn, Say(text, "call.hub", say="Which company?", choices=choices))


def contact(record_id: str, words: str = "pay today", at: datetime = NOW) -> Contact:
    return Contact(record_id, record_id, "d1", NOW, "Asia/Shanghai", at, {"words": words})


def take_turn(
    store: Store,
    event: str,
    address: Address = ANN,
    changes: Sequence[Change] = (),
    at: datetime = NOW,
) -> Arrived:
    """Does what a conversation does: a seen event is not stepped, any other is answered."""
    with store.begin() as unit:
        arrived = unit.arrive(address, event, at)
        if arrived.answered is None:
            turn = arrived.turn + 1
            unit.apply(arrived.person_id, changes)
            said = [reply(f"answer to {event}", turn, address)]
            state = f'{{"after": "{event}"}}'
            unit.save(arrived.person_id, turn, state, heard(event, address, at), said)
        return arrived


def mark_sent(store: Store, person_id: str, turn: int, at: datetime = NOW) -> None:
    with store.begin() as unit:
        unit.sent([(person_id, turn, at)])


def unsent_texts(store: Store) -> list[str]:
    with store.begin() as unit:
        return [each.say.text for _, each in unit.unsent()]
