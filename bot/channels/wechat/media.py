"""Files that people send: WeChat holds them, and they are fetched into a file of ours."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import PurePath
from tempfile import NamedTemporaryFile
from zoneinfo import ZoneInfo

from bot.channels.wechat.api import Api
from bot.channels.wechat.hearing import Media
from bot.core.messages import Upload

PATH = "/cgi-bin/media/get"
LIMIT_BYTES = 20 * 1024 * 1024
CHINA = ZoneInfo("Asia/Shanghai")
_NAME_LENGTH = 120


@asynccontextmanager
async def fetched(api: Api, media: Media, now: datetime) -> AsyncIterator[Upload]:
    """Holds a file while it is looked at; one that is too large has a byte too many, and no more.
    Raises ApiError or Unreached."""
    with NamedTemporaryFile(prefix="steadyline-") as target:
        name = await api.download(PATH, media.id, target, LIMIT_BYTES + 1)
        yield Upload(target.name, _tidy(name, media, now))


def _tidy(name: str, media: Media, now: datetime) -> str:
    """Keeps the last part of a name that can be shown; WeChat's own is its number, and tells less
    than the time."""
    last = PurePath(re.split(r"[/\\]", name)[-1])
    if last.stem in ("", media.id):
        last = PurePath(now.astimezone(CHINA).strftime("wechat-%Y%m%d-%H%M%S") + last.suffix)
    return "".join(each for each in str(last) if each.isprintable())[-_NAME_LENGTH:]
