"""One run: people talk, reminders fall due, faults come by chance; then all is counted."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import median, quantiles
from typing import Any, TypeVar

from bot.reminding import AT_ONCE
from chaos.faults import KILL, NETWORK, possible
from chaos.journeys import Step, Tap, asks
from chaos.people import NotAnswered, Talker
from chaos.proof import wrong
from chaos.replicas import garbled
from chaos.sleepers import unsaid
from chaos.town import Asleep, Opens, Town, town
from tests.telegram.person import buttons

T = TypeVar("T")
PAUSES_S = (1.0, 6.0)  # between the end of a fault and the next
HEALED_WITHIN_S = 240.0
CALM_AHEAD_S = 30 * 60  # past every lease and every second try
SAID_WITHIN_S = 120.0
SIDE_BY_SIDE = 16


@dataclass(frozen=True)
class Plan:
    """How a run shall be."""

    bots: int
    people: int  # who talk at a time
    reminders: int
    seconds: float
    seed: int
    sample: int = 100  # people who are asked once more at the end, of each kind


@dataclass(frozen=True)
class Struck:
    """One fault: when it began and when its cause was healed, on the monotonic clock."""

    name: str
    began: float
    healed: float


@dataclass(frozen=True)
class Figures:
    """What one run has shown."""

    database: str
    plan: Plan
    people: int
    turns: int
    reminders: int
    faults: dict[str, int]
    recovered_s: dict[str, tuple[float, float]]  # median and worst of those caught in the middle
    answered_s: tuple[float, float, float]  # median, 99 of 100, worst
    posted_again: int
    sorry: int
    twice: int
    lost: list[str]
    reminders_repeated: int
    reminders_bound: int
    replies_repeated: int
    replies_bound: int
    most_in_a_second: int
    seconds: float

    @property
    def held(self) -> bool:
        """Whether nothing is lost and nothing repeated beyond its bound."""
        within = self.reminders_repeated <= self.reminders_bound
        return not self.lost and within and self.replies_repeated <= self.replies_bound

    def json(self) -> dict[str, Any]:
        """Gives all of it as plain data."""
        return {**asdict(self), "held": self.held}


async def run(database: str, opens: Opens, plan: Plan) -> Figures:
    """Runs one; all who talked have had their answers by its end, or are counted as lost."""
    began = time.monotonic()
    asleep = Asleep(plan.reminders, within_s=plan.seconds)
    async with town(opens, plan.bots, plan.seed, asleep) as place:
        async with place.talking(plan.people):
            struck = await _disturb(place, plan.seconds)
        lost = [*place.lost, *await _calm(place, plan.sample)]
        await place.stop()
        lost += garbled(place.replicas)
        store = place.store()
        lost += wrong(store, place.talkers)
        lost += [f"{each}: reminder not noted as said" for each in unsaid(store, place.sleepers)]
        store.close()
        return _figures(database, plan, place, struck, lost, time.monotonic() - began)


async def _disturb(place: Town, seconds: float) -> list[Struck]:
    """Strikes with one fault after the other, each kind as often as the others. Between them
    somebody serves: where nobody does, a fault would be felt by nobody."""
    faults, struck = possible(place), list[Struck]()
    end, bag = time.monotonic() + seconds, list[str]()
    while time.monotonic() < end:
        await asyncio.sleep(place.chance.uniform(*PAUSES_S))
        await place.serves()
        bag = bag or place.chance.sample(sorted(faults), len(faults))
        name, began = bag.pop(), time.monotonic()
        async with asyncio.timeout(HEALED_WITHIN_S):
            await faults[name](place)
        struck.append(Struck(name, began, time.monotonic()))
        print(f"  {name}", file=sys.stderr, flush=True)
    return struck


async def _calm(place: Town, sample: int) -> list[str]:
    """Lets every lease end; then everybody's last question must be answerable, and all that they
    told must be read there. Gives what was not so."""
    for each in place.replicas:
        await each.ready.wait()
    place.clock.jump(CALM_AHEAD_S)
    await asyncio.gather(*(each.renew() for each in place.replicas))
    lost = [] if await place.reminded(SAID_WITHIN_S) else ["reminders were never said"]
    limit = asyncio.Semaphore(SIDE_BY_SIDE)
    asked = _some(place, place.talkers, sample)
    reached = _some(place, [each for each in place.sleepers if place.api.chats[each]], sample)
    asking = [_ask(each, asks(each.chat), limit) for each in asked]
    pressing = [_ask(Talker(place.post, each, turns=1), (), limit) for each in reached]
    return lost + [each for each in await asyncio.gather(*asking, *pressing) if each]


async def _ask(talker: Talker, steps: Sequence[Step], limit: asyncio.Semaphore) -> str:
    """Presses somebody's last button, and goes on; gives what was not answered, if anything."""
    async with limit:
        try:
            choice = buttons(talker.person.last)[0].rpartition(":")[2]
            await talker.walk((Tap(choice), *steps))
        except (NotAnswered, IndexError) as error:
            return f"last question of {talker.chat}: {error}"
        return ""


def _some(place: Town, of: Sequence[T], most: int) -> Sequence[T]:
    return place.chance.sample(of, min(most, len(of)))


def _figures(
    database: str, plan: Plan, place: Town, struck: list[Struck], lost: list[str], seconds: float
) -> Figures:
    faults = Counter(each.name for each in struck)
    api, said = place.api, place.api.notices
    repeated = sum(times - 1 for seen in api.seen.values() for times in seen.turns.values())
    hard = faults.total() - faults[KILL] - sum(faults[each] for each in NETWORK)
    return Figures(
        database=database,
        plan=plan,
        people=len(place.talkers),
        turns=sum(each.turns for each in place.talkers),
        reminders=len(said),
        faults=dict(faults),
        recovered_s=dict(_recovered(place, struck)),
        answered_s=_answered(place.talkers),
        posted_again=place.post.again,
        sorry=sum(each.sorry for each in api.seen.values()),
        twice=sum(each.twice for each in place.talkers),
        lost=lost,
        reminders_repeated=said.total() - len(said),
        reminders_bound=AT_ONCE * (faults[KILL] + plan.bots * hard) + api.lost_notices,
        replies_repeated=repeated,
        replies_bound=plan.people * (faults[KILL] + hard) + api.lost_answers,
        most_in_a_second=densest(api.notice_times),
        seconds=round(seconds, 1),
    )


def _recovered(place: Town, struck: Iterable[Struck]) -> Iterator[tuple[str, tuple[float, float]]]:
    """Gives, for each kind of fault, how long those waited who were caught in the middle of it,
    counted from when its cause was healed: the last of them, at the median fault and at the
    worst."""
    exchanges = [each for talker in place.talkers for each in talker.exchanges]
    waits: dict[str, list[float]] = {}
    for each in struck:
        caught = [x.answered for x in exchanges if x.said <= each.healed < x.answered]
        waits.setdefault(each.name, []).append(max(caught, default=each.healed) - each.healed)
    for name, found in waits.items():
        yield name, (round(median(found), 2), round(max(found), 2))


def _answered(talkers: Iterable[Talker]) -> tuple[float, float, float]:
    waits = [each.answered - each.said for talker in talkers for each in talker.exchanges]
    found = (median(waits), quantiles(waits, n=100)[-1], max(waits))
    return round(found[0], 3), round(found[1], 2), round(found[2], 2)


def densest(times: Sequence[float], seconds: float = 1.0) -> int:
    """Gives the most that came within so many seconds."""
    most = first = 0
    for last, at in enumerate(times):
        while at - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most
