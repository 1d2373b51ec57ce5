"""What may go wrong, each with its end: when a fault returns, its cause is healed."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from chaos.databases import Postgres
from chaos.town import Town
from chaos.weather import Weather

Fault: TypeAlias = Callable[[Town], Awaitable[None]]
LASTS_S = 4.0
AHEAD_S, BEHIND_S = 90, -60  # within a lease and beyond a minute

SLOW = Weather(slow_s=1.5)
DROPPING = Weather(before=0.3, after=0.1)
REFUSING = Weather(flood=0.2, broken=0.3)


async def kill_a_bot(town: Town) -> None:
    """Kills one with -9, and its worker with it; the machine starts it again."""
    town.chance.choice(town.replicas).kill()


def storm(weather: Weather) -> Fault:
    """Gives a fault of the network between the bots and the Bot API."""

    async def blow(town: Town) -> None:
        town.api.weather = weather
        await asyncio.sleep(LASTS_S)
        town.api.weather = Weather()

    return blow


async def move_the_clock(town: Town) -> None:
    """Lets the clock of all bots jump, and jump back."""
    town.clock.jump(town.chance.choice((AHEAD_S, BEHIND_S)))
    await asyncio.sleep(LASTS_S)
    town.clock.jump(0)


async def fill_the_disk(town: Town) -> None:
    """Leaves no room on the database's disk for a while."""
    assert town.database.disk
    await asyncio.to_thread(town.database.disk.fill)
    await asyncio.sleep(LASTS_S)
    town.database.disk.clear()
    await town.database.ensure()


async def break_the_disk(town: Town) -> None:
    """Lets the disk become one that can only be read; it is then checked and opened anew."""
    assert town.database.disk
    town.database.disk.corrupt()
    await asyncio.sleep(LASTS_S)
    await town.database.kill()
    repairing = asyncio.to_thread(town.database.disk.repair)
    async with asyncio.TaskGroup() as tasks:
        repaired = tasks.create_task(repairing)
        while not repaired.done():  # whoever has a file of it open
            if not isinstance(town.database, Postgres):
                town.replicas[0].kill()
            await asyncio.sleep(0.1)
    await town.database.ensure()


async def kill_the_database(town: Town) -> None:
    """Kills PostgreSQL with -9."""
    await town.database.kill()
    await town.database.ensure()


async def kill_one_of_the_database(town: Town) -> None:
    """Kills one of PostgreSQL's processes with -9: it throws out everybody and recovers."""
    assert isinstance(town.database, Postgres)
    await town.database.kill_one(town.chance)
    await town.database.ensure()


def stop_the_database(how: str) -> Fault:
    """Gives a fault that stops PostgreSQL and starts it again."""

    async def stop(town: Town) -> None:
        assert isinstance(town.database, Postgres)
        await town.database.stop(how)
        await town.database.ensure()

    return stop


KILL = "bot killed (`kill -9`)"
STORMS: Mapping[str, Fault] = {
    "Bot API slow": storm(SLOW),
    "Bot API drops connections": storm(DROPPING),
    "Bot API refuses (429, 502)": storm(REFUSING),
}
NETWORK = tuple(STORMS)  # these touch no bot and no database
EVERYWHERE: Mapping[str, Fault] = {KILL: kill_a_bot, "clock jumps": move_the_clock, **STORMS}
ON_A_DISK: Mapping[str, Fault] = {
    "disk full": fill_the_disk,
    "disk read-only": break_the_disk,
}
ON_POSTGRES: Mapping[str, Fault] = {
    "database killed (`kill -9`)": kill_the_database,
    "one of its processes killed": kill_one_of_the_database,
    "database crashes (`immediate`)": stop_the_database("immediate"),
    "database restarted (`fast`)": stop_the_database("fast"),
}


def possible(town: Town) -> Mapping[str, Fault]:
    """Gives all that can go wrong here, by name."""
    disk = ON_A_DISK if town.database.disk else {}
    server = ON_POSTGRES if isinstance(town.database, Postgres) else {}
    return {**EVERYWHERE, **disk, **server}
