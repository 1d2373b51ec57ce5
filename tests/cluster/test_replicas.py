"""Three replicas behind nginx on one PostgreSQL: together they are one product."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from chaos.course import densest
from chaos.databases import Postgres, postgres
from chaos.proof import wrong
from chaos.sleepers import unsaid
from chaos.town import Asleep, Town, town

pytestmark = [pytest.mark.needs("nginx"), pytest.mark.asyncio(loop_scope="module")]

BOTS, PEOPLE, ASLEEP = 3, 8, 150
REMINDED_S = 60.0
A_WHILE_S = 1.0
AWAY_S = 8.0  # longer than anybody waits


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def place() -> AsyncIterator[Town]:
    """One for all tests here, for starting it takes long. All reminders are due at once."""
    async with town(postgres, BOTS, asleep=Asleep(ASLEEP)) as made:
        yield made


async def proved(place: Town) -> None:
    """Fails unless everybody had each answer once, and their case holds all that they told."""
    store = place.store()
    found = [*place.lost, *wrong(store, place.talkers)]
    store.close()
    assert found == []


def repeated(place: Town) -> int:
    """Counts the answers that came more than once."""
    return sum(times - 1 for seen in place.api.seen.values() for times in seen.turns.values())


async def test_one_persons_turns_are_in_order_whichever_replica_hears_them(place: Town) -> None:
    async with place.talking(PEOPLE):
        await asyncio.sleep(A_WHILE_S)
    assert len(place.post.served_by) == BOTS
    assert (repeated(place), place.post.again) == (0, 0)
    await proved(place)


async def test_each_reminder_is_sent_once_and_all_senders_keep_to_one_rate(place: Town) -> None:
    assert await place.reminded(REMINDED_S)
    assert set(place.api.notices.values()) == {1}
    # Each sender spaces its own evenly; on the way here some may catch up with those before them.
    assert densest(place.api.notice_times, seconds=3) <= 3 * 30
    store = place.store()
    assert unsaid(store, place.sleepers) == []
    store.close()


async def test_a_rolling_restart_loses_no_turn(place: Town) -> None:
    before = repeated(place)
    async with place.talking(PEOPLE):
        await asyncio.sleep(A_WHILE_S)
        await place.renew()
    assert repeated(place) - before <= BOTS * PEOPLE
    assert [seen.sorry for seen in place.api.seen.values() if seen.sorry] == []
    await proved(place)


async def test_a_replica_killed_in_the_middle_of_turns_loses_none(place: Town) -> None:
    before = repeated(place)
    async with place.talking(PEOPLE):
        await asyncio.sleep(A_WHILE_S)
        place.replicas[0].kill()
        await asyncio.sleep(A_WHILE_S)
    assert repeated(place) - before <= PEOPLE
    assert [seen.sorry for seen in place.api.seen.values() if seen.sorry] == []
    await proved(place)


@pytest.mark.parametrize("how", ["fast", "immediate"])
async def test_a_database_that_restarts_is_waited_for(place: Town, how: str) -> None:
    assert isinstance(place.database, Postgres)
    async with place.talking(PEOPLE):
        await asyncio.sleep(A_WHILE_S)
        await place.database.stop(how)
        await place.database.ensure()
        await asyncio.sleep(A_WHILE_S)
    assert [seen.sorry for seen in place.api.seen.values() if seen.sorry] == []
    await proved(place)


async def test_a_database_that_stays_away_is_told_of_plainly(place: Town) -> None:
    assert isinstance(place.database, Postgres)
    sorry = sum(seen.sorry for seen in place.api.seen.values())
    async with place.talking(PEOPLE):
        await asyncio.sleep(A_WHILE_S)
        await place.database.stop("fast")
        await asyncio.sleep(AWAY_S)
        await place.database.ensure()
    assert sum(seen.sorry for seen in place.api.seen.values()) > sorry
    await proved(place)
