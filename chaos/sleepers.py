"""People who once agreed a plan and now only wait: each has a reminder that falls due soon."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.coach.case import Agreement, Change, Due
from bot.coach.reminders import for_agreement
from bot.coach.timing import Timing, local_day
from bot.core.messages import Address, Heard, Text
from bot.storage.store import Store
from bot.storage.unit import Unit

CHANNEL = "telegram"
REMINDER = "plan-1-1"  # of the first instalment, the day before
AT_ONCE = 200  # in one transaction
A_DAY = timedelta(days=1)


def zone_of_noon(now: datetime) -> str:
    """Names a zone where it is about noon: nobody's quiet hours come near."""
    return f"Etc/GMT{now.hour - 12:+d}"  # west is plus, as it was in the beginning


def put_to_bed(store: Store, moments: dict[int, datetime], now: datetime) -> None:
    """Stores people by their chat, each with a reminder due at their moment."""
    waiting = list(moments.items())
    for begin in range(0, len(waiting), AT_ONCE):
        with store.begin() as unit:
            for chat, due in waiting[begin : begin + AT_ONCE]:
                _put(unit, chat, due, now)


def unsaid(store: Store, chats: Collection[int]) -> list[int]:
    """Gives those whose reminder is not noted as said."""
    with store.begin() as unit:
        return [each for each in chats if _state(unit, each) == "waiting"]


def _put(unit: Unit, chat: int, due: datetime, now: datetime) -> None:
    address, zone = Address(CHANNEL, str(chat)), zone_of_noon(now)
    person = unit.arrive(address, "begin", now).person_id
    session = f'{{"turn":1,"person":{{"language":"en","place":"uk","timezone":"{zone}"}}}}'
    unit.apply(person, _case(due, Timing(zone), now))
    unit.save(person, 1, session, Heard(address, "begin", Text(""), now), ())
    unit.sent([(person, 1, now)])


def _case(due: datetime, when: Timing, now: datetime) -> Iterator[Change]:
    tomorrow = local_day(now, when) + A_DAY
    plan = Agreement("plan", "", "", now, "GBP", (Due(1, tomorrow, 50_000),))
    yield plan
    for each in for_agreement(plan, (), when, now - A_DAY):
        yield replace(each, due=due) if each.id == REMINDER else each


def _state(unit: Unit, chat: int) -> str:
    found = unit.find(Address(CHANNEL, str(chat)))
    assert found
    reminders = unit.load(found.person_id, ["reminders"]).reminders
    return next(each.state for each in reminders if each.id == REMINDER)
