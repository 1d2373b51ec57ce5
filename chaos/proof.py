"""The proof from the outside: what people were told against what their cases hold."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.coach.case import Case
from bot.coach.reminders import for_agreement, for_promise
from bot.coach.storing import Arrived
from bot.coach.timing import timing_of
from bot.core.messages import Address
from bot.core.session import Session
from bot.storage.store import Store
from chaos.journeys import AGREEMENTS, CONTACTS, INSTALMENTS, PROMISES, promised
from chaos.people import Talker
from chaos.sleepers import CHANNEL

PARTS = ("contacts", "promises", "agreements", "reminders")


def wrong(store: Store, talkers: Iterable[Talker]) -> list[str]:
    """Gives all that is lost or doubled of people whose talk is over, a line for each."""
    return [f"{each.chat}: {what}" for each in talkers for what in _wrong_of(store, each)]


def _wrong_of(store: Store, talker: Talker) -> Iterator[str]:
    with store.begin() as unit:
        found = unit.find(Address(CHANNEL, str(talker.chat)))
        if found is None:
            yield "all of it"
            return
        case = unit.load(found.person_id, PARTS)
    if talker.strayed:
        yield talker.strayed
    if talker.silences:
        yield f"{talker.silences} answers never came"
    told, held = _told(talker, found, case), _held(found, case)
    yield from (
        f"{name}: {held[name]}, told {told[name]}" for name in told if held[name] != told[name]
    )


def _told(talker: Talker, found: Arrived, case: Case) -> dict[str, Any]:
    return {
        "turns": talker.turns,
        "contacts": CONTACTS,
        "promises": [promised(talker.chat)] * PROMISES,
        "instalments": [INSTALMENTS] * AGREEMENTS,
        "reminders": sorted(_due(found, case)),
    }


def _held(found: Arrived, case: Case) -> dict[str, Any]:
    return {
        "turns": found.turn,
        "contacts": len({each.contact for each in case.contacts}),
        "promises": [each.what for each in case.promises],
        "instalments": [len(each.dues) for each in case.agreements],
        "reminders": sorted(each.id for each in case.reminders),
    }


def _due(found: Arrived, case: Case) -> Iterator[str]:
    """Computes afresh which reminders there must be."""
    when = timing_of(Session.model_validate_json(found.session or "{}").facts())
    for agreement in case.agreements:
        yield from (each.id for each in for_agreement(agreement, (), when, agreement.agreed_at))
    for promise in case.promises:
        yield from (each.id for each in for_promise(promise, when, promise.made_at))
