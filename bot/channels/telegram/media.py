"""Files that people send: which they are, and how they come in, streamed and within the limit."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from tempfile import NamedTemporaryFile
from typing import IO

from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiogram.types import Message
from aiohttp import ClientError

from bot.channels.telegram.patience import is_passing, pauses, wait_after
from bot.core.messages import TooBig, Upload

LIMIT_MIB = 20  # also the most that the Bot API hands out
TRIES = 4
KINDS = ("document", "audio", "video", "voice", "video_note", "animation")
_LIMIT_BYTES = LIMIT_MIB * 2**20
_PIECE_BYTES = 64 * 1024
_TIMEOUT_S = 60
_NAME_LENGTH = 80


class NotReceived(Exception):
    """A file that could not be fetched, tried as often as it was."""


class _Larger(Exception):
    """A file that turned out larger than may be kept."""


@dataclass(frozen=True)
class Media:
    """A file that waits on Telegram's servers: what it is fetched by, its kind and own name, its
    size in bytes where that is told, and the words that came with it."""

    id: str
    kind: str
    name: str = ""
    size: int | None = None
    caption: str = ""


def media_of(message: Message) -> Media | None:
    """Finds the file of a message, of a photo its largest size; None where there is none."""
    caption = message.caption or ""
    if message.photo:
        largest = max(message.photo, key=lambda each: each.width * each.height)
        return Media(largest.file_id, "photo", "", largest.file_size, caption)
    for kind in KINDS:
        if (file := getattr(message, kind)) is not None:
            name = getattr(file, "file_name", None) or ""
            return Media(file.file_id, kind, name, file.file_size, caption)
    return None


@asynccontextmanager
async def received(bot: Bot, media: Media) -> AsyncIterator[Upload | TooBig]:
    """Fetches a file and holds it for as long as it is needed; raises NotReceived."""
    with NamedTemporaryFile(prefix="steadyline-") as target:
        try:
            path = await _fetched(bot, media, target)
        except _Larger:
            yield TooBig(_named(media, ""), LIMIT_MIB)
        else:
            yield Upload(target.name, _named(media, path), media.caption)


async def _fetched(bot: Bot, media: Media, target: IO[bytes]) -> str:
    """Writes a file, and gives its path on the server."""
    if (media.size or 0) > _LIMIT_BYTES:
        raise _Larger
    for _, pause in zip(range(TRIES), pauses(), strict=False):
        try:
            path = await _path(bot, media)
            await _stream(bot, path, target)
        except AiogramError as error:
            if not is_passing(error):
                raise NotReceived from error
            await asyncio.sleep(wait_after(error, pause))
        except (ClientError, TimeoutError):
            await asyncio.sleep(pause)
        else:
            return path
    raise NotReceived


async def _path(bot: Bot, media: Media) -> str:
    try:
        file = await bot.get_file(media.id)
    except TelegramBadRequest as error:
        raise _Larger if "too big" in error.message else error from error
    return file.file_path or ""


async def _stream(bot: Bot, path: str, target: IO[bytes]) -> None:
    target.seek(0)
    target.truncate()
    url, left = bot.session.api.file_url(bot.token, path), _LIMIT_BYTES
    async for piece in bot.session.stream_content(url, timeout=_TIMEOUT_S, chunk_size=_PIECE_BYTES):
        left -= len(piece)
        if left < 0:
            raise _Larger
        await asyncio.to_thread(target.write, piece)
    await asyncio.to_thread(target.flush)


def _named(media: Media, path: str) -> str:
    """Names a file by its own name, else by the words that came with it, else by its kind."""
    suffix = PurePosixPath(media.name or path).suffix
    own = re.split(r"[/\\]", media.name)[-1].removesuffix(suffix)
    words = " ".join((own or media.caption or media.kind).split())
    shown = "".join(each for each in words if each.isprintable() and each not in "/\\")
    return f"{shown[:_NAME_LENGTH] or media.kind}{suffix}"
