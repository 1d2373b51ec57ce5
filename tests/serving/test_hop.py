"""The hop to a thread and back: quick turns are not interrupted, slow ones hold up nobody."""

import asyncio
import time
from collections.abc import Iterator

import pytest

from bot.channels.hop import STILL_S, Hop

SLOW_S = 25 * STILL_S


@pytest.fixture
def hop() -> Iterator[Hop]:
    hop = Hop()
    yield hop
    hop.close()


def slowly() -> str:
    time.sleep(SLOW_S)
    return "slow"


async def test_nothing_else_goes_on_beside_a_quick_turn(
    hop: Hop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.hop.STILL_S", 20.0)  # a busy machine is slow to begin
    went_on: list[str] = []
    asyncio.get_running_loop().call_soon(went_on.append, "else")
    assert await hop.over(lambda: "quick") == "quick"
    assert went_on == []


async def test_the_loop_stands_still_once_for_a_slow_turn_and_not_for_those_behind_it(
    hop: Hop,
) -> None:
    began = time.monotonic()
    tasks = [asyncio.create_task(hop.over(slowly)) for _ in range(4)]
    await asyncio.sleep(0)
    assert time.monotonic() - began < SLOW_S
    assert await asyncio.gather(*tasks) == ["slow"] * 4
    assert time.monotonic() - began >= 4 * SLOW_S  # there is one thread


async def test_where_there_are_more_threads_turns_are_side_by_side() -> None:
    hop = Hop(at_once=4)
    began = time.monotonic()
    assert await asyncio.gather(*(hop.over(slowly) for _ in range(4))) == ["slow"] * 4
    assert time.monotonic() - began < 4 * SLOW_S
    hop.close()


@pytest.mark.parametrize("error", [TimeoutError, LookupError])
async def test_what_goes_wrong_is_told(hop: Hop, error: type[Exception]) -> None:
    def fails() -> None:
        raise error("on purpose")

    with pytest.raises(error, match="on purpose"):
        await hop.over(fails)
    assert await hop.over(lambda: 1) == 1


def test_closing_waits_for_what_is_in_hand(hop: Hop) -> None:
    done: list[str] = []

    async def leave() -> None:
        task = asyncio.create_task(hop.over(lambda: done.append(slowly())))
        await asyncio.sleep(0)
        task.cancel()

    asyncio.run(leave())
    hop.close()
    assert done == ["slow"]
