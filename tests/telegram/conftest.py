"""A stage, a Bot API of our own, and the channel between them."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.stage import Stage
from tests.telegram.api import BotApi
from tests.telegram.house import House, opened, opened_over_http

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path, NOW)
    yield stage
    stage.close()


@pytest.fixture
async def api() -> BotApi:
    return BotApi()


@pytest.fixture
async def house(stage: Stage, api: BotApi) -> AsyncIterator[House]:
    """The channel without a network."""
    async with opened(stage, api) as house:
        yield house


@pytest.fixture
async def online(stage: Stage, api: BotApi) -> AsyncIterator[House]:
    """The channel over real HTTP."""
    async with opened_over_http(stage, api) as house:
        yield house
