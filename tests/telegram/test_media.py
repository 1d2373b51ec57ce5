"""Files in both directions, over real HTTP, as aiogram and python-telegram-bot both read them."""

import hashlib
import tracemalloc
import zipfile
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from structlog.testing import capture_logs
from telegram.ext import ExtBot

from bot.channels.telegram.media import Media, received
from bot.coach.case import Exhibit
from bot.core.messages import Address, TooBig, Upload
from tests.stage import MIB, Stage
from tests.telegram.api import BROKEN, FLOOD, TOKEN, BotApi, Dropped, Json, Refused
from tests.telegram.house import House, opened
from tests.telegram.person import bold
from tests.telegram.server import served
from tests.telegram.test_chat import FIRST_LINE
from tests.telegram.wire import Wire

ADDRESS = Address("telegram", "7")


def exhibits(stage: Stage) -> list[tuple[Exhibit, bytes]]:
    """Gives what is kept as evidence, with its content."""
    with stage.talk.store.begin() as unit:
        found = unit.find(ADDRESS)
        assert found
        kept = unit.load(found.person_id, ("exhibits",)).exhibits
        return [(each, b"".join(unit.fetch(found.person_id, each.id))) for each in kept]


def file(id: str, **more: Any) -> Json:
    return {"file_id": id, "file_unique_id": id, "file_size": 5, **more}


KINDS: dict[str, tuple[Json, str]] = {
    "photo": (
        {"photo": [file("small", width=90, height=90), file("it", width=900, height=900)]},
        "photo",
    ),
    "document": ({"document": file("it", file_name="a letter.pdf")}, "a letter.pdf"),
    "voice": ({"voice": file("it", duration=3)}, "voice"),
    "audio": ({"audio": file("it", duration=3, file_name="call.m4a")}, "call.m4a"),
    "video": ({"video": file("it", duration=3, width=9, height=9)}, "video"),
    "round video": ({"video_note": file("it", duration=3, length=9)}, "video_note"),
    "captioned": ({"voice": file("it", duration=3), "caption": "first threat"}, "first threat"),
    "odd name": ({"document": file("it", file_name="../../etc/pa\u0007ss.txt")}, "pass.txt"),
}


@pytest.mark.parametrize(("content", "name"), KINDS.values(), ids=KINDS.keys())
async def test_every_kind_of_file_is_kept(online: House, content: Json, name: str) -> None:
    online.api.files |= {"it": b"12345", "small": b"1"}
    await online.say("/call")
    await online.heard(online.ann.sends(**content))
    assert f"Saved as evidence: {name}" in online.ann.last["text"]
    assert bold(online.ann.last) == FIRST_LINE
    ((exhibit, kept),) = exhibits(online.stage)
    assert (exhibit.name, kept) == (name, b"12345")


async def test_a_forwarded_file_is_kept_as_well(online: House) -> None:
    await online.say("/call")
    origin = {"type": "hidden_user", "sender_user_name": "Collector", "date": 1}
    await online.heard(online.ann.sends_document(b"threat", "v.ogg", forward_origin=origin))
    assert [content for _, content in exhibits(online.stage)] == [b"threat"]


async def test_as_much_as_may_be_kept_comes_in_whole(online: House) -> None:
    content = bytes(range(256)) * (20 * MIB // 256)
    await online.say("/call")
    await online.heard(online.ann.sends_document(content, "film.mp4"))
    ((exhibit, kept),) = exhibits(online.stage)
    assert exhibit.sha256 == hashlib.sha256(content).hexdigest() and kept == content


@pytest.mark.parametrize("told", [21 * MIB, None], ids=["size told", "size not told"])
async def test_more_than_may_be_kept_is_said_and_not_fetched(online: House, told: int) -> None:
    online.api.files["it"] = b"0" * (21 * MIB)
    document = {"file_id": "it", "file_unique_id": "it", "file_name": "film.mp4"}
    await online.say("/call")
    size = {"file_size": told} if told else {}
    await online.heard(online.ann.sends(document={**document, **size}))
    assert "film.mp4 is too large; up to 20 MB fit." in online.ann.last["text"]
    assert bold(online.ann.last) == FIRST_LINE
    assert exhibits(online.stage) == []


class Endless(Wire):
    """A session that gives more than it said, piece by piece."""

    def __init__(self, api: BotApi, pieces: int) -> None:
        super().__init__(api)
        self.pieces = pieces
        self.given = 0

    async def stream_content(self, url: str, *_: Any, **options: Any) -> AsyncGenerator[bytes]:
        """Gives the same piece again and again."""
        piece = b"0" * int(options["chunk_size"])
        while self.given < self.pieces:
            self.given += 1
            yield piece


@pytest.mark.parametrize(("pieces", "kind"), [(320, Upload), (10_000, TooBig)])
async def test_a_file_is_streamed_and_cut_off_at_the_limit(
    api: BotApi, pieces: int, kind: type[Upload | TooBig]
) -> None:
    api.files["it"] = b""
    session = Endless(api, pieces)
    bot = Bot(TOKEN, session=session)
    tracemalloc.start()
    async with received(bot, Media("it", "video")) as file:
        assert isinstance(file, kind)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert session.given <= 321 and peak < 4 * MIB


@pytest.mark.parametrize(
    ("where", "fault"),
    [("getFile", BROKEN), ("getFile", Dropped()), ("getFile", FLOOD), ("file", Dropped())],
)
async def test_a_file_is_fetched_again_after_what_passes(
    online: House, where: str, fault: Refused | Dropped
) -> None:
    await online.say("/call")
    online.api.faults[where] += [fault]
    await online.heard(online.ann.sends_document(b"threat", "v.ogg"))
    assert [content for _, content in exhibits(online.stage)] == [b"threat"]
    assert len(online.api.sent()) == 3


async def test_a_file_that_cannot_be_fetched_is_said_and_may_be_sent_again(online: House) -> None:
    await online.say("/call")
    online.api.faults["getFile"] += [Refused(400, "Bad Request: wrong file_id")]
    await online.heard(online.ann.sends_document(b"threat", "v.ogg"))
    assert "didn't get through" in online.ann.messages[-2]["text"]
    assert bold(online.ann.last) == FIRST_LINE and online.turns == 1
    await online.heard(online.ann.sends_document(b"threat", "v.ogg"))
    assert len(exhibits(online.stage)) == 1


async def test_words_of_danger_with_a_file_come_first_and_the_file_is_kept(online: House) -> None:
    await online.say("/start")
    await online.heard(online.ann.sends_document(b"x", "v.ogg", caption="I want to die"))
    session = online.stage.session(ADDRESS)
    assert session and session.frames[-1].script == "crisis"
    assert len(exhibits(online.stage)) == 1


async def test_what_is_handed_out_arrives_whole_before_its_card(online: House) -> None:
    await online.say("/call")
    await online.heard(online.ann.sends_document(b"threat" * 50_000, "v.ogg"))
    online.api.faults["sendDocument"] += [BROKEN, Dropped()]
    count = len(online.ann.messages)
    await online.say("/export")
    ((name, content),) = online.api.documents
    assert name.endswith(".zip") and zipfile.is_zipfile(BytesIO(content))
    first, *_, last = online.ann.messages[count:]
    assert "document" in first and last["reply_markup"]


async def test_what_is_too_large_to_hand_out_is_said(online: House) -> None:
    online.api.faults["sendDocument"] += [Refused(413, "Request Entity Too Large")]
    await online.say("/export")
    said = [each["text"] for each in online.ann.messages]
    assert said.count("This file is too large to send.") == 1 and len(said) > 2


@asynccontextmanager
async def both(api: BotApi) -> AsyncIterator[tuple[Bot, ExtBot[None]]]:
    """A bot of each library at the same server."""
    async with served(api) as url:
        session = AiohttpSession(api=TelegramAPIServer.from_base(url))
        theirs: ExtBot[None] = ExtBot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
        async with Bot(TOKEN, session=session) as ours, theirs:
            yield ours, theirs


async def test_both_libraries_read_the_answers_of_our_bot_api(api: BotApi) -> None:
    api.files["it"] = b"12345" * 1000
    async with both(api) as (ours, theirs):
        one, other = await ours.get_file("it"), await theirs.get_file("it")
        assert one.file_path == "files/it" and one.file_size == other.file_size == 5000
        downloaded = await ours.download(one)
        assert downloaded and downloaded.read() == api.files["it"]
        assert await other.download_as_bytearray() == api.files["it"]
        sent = await ours.send_message(7, "<b>a</b>", parse_mode="HTML")
        also = await theirs.send_message(7, "<b>a</b>", parse_mode="HTML")
        assert sent.text == also.text == "a" and sent.html_text == also.text_html == "<b>a</b>"
        document = await theirs.send_document(7, b"content", filename="a.txt")
        assert document.document and document.document.file_name == "a.txt"
        assert api.documents == [("a.txt", b"content")]
        assert (await ours.get_me()).id == (await theirs.get_me()).id


async def test_nothing_that_goes_wrong_writes_the_token_into_the_log(
    stage: Stage, api: BotApi
) -> None:
    with capture_logs() as logs:
        async with opened(stage, api) as house:
            api.faults["getUpdates"] += [BROKEN, Dropped()]
            api.faults["sendMessage"] += [Refused(400, "Bad Request: no")]
            await house.heard(house.ann.sends(document=file("unknown", file_name="x")))
            await house.say("/call")
    assert logs and TOKEN not in str(logs)
