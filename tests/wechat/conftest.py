"""What the tests of the WeChat channel share."""

from collections.abc import AsyncIterator

import pytest

from tests.wechat.fakes import Clock, EchoTalk
from tests.wechat.house import House, opened
from tests.wechat.weixin import Weixin


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def talk() -> EchoTalk:
    return EchoTalk()


@pytest.fixture
def weixin() -> Weixin:
    return Weixin(takes_menus=False)


@pytest.fixture
async def house(talk: EchoTalk, clock: Clock, weixin: Weixin) -> AsyncIterator[House]:
    """A channel in safe mode whose person has had the first message already."""
    async with opened(talk, clock, weixin) as house:
        await house.greeted(talk)
        yield house
