"""A chat in Telegram: updates to the real channel, and what it sends, read off the phone."""

import asyncio
import json
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar, TypeVar

from bot.channels.telegram.faces import faces_of
from bot.channels.telegram.sender import Sender
from bot.core.messages import RESERVED, Address, Heard, Pick, PickReminder, Reply, Text, Upload
from bot.core.talk import Answer, Outcome
from tests.faces.face import Cards, What
from tests.stage import Stage
from tests.telegram.api import BotApi, Call
from tests.telegram.house import House, access, opened, until
from tests.telegram.html import parts
from tests.telegram.person import Person
from tests.telegram.wire import PtbWire

T = TypeVar("T")
CHAT = 7
MARKS = {"bold": "» {}", "italic": "  {}", "blockquote": "  {}", "": "{}"}
SHOWN = ("sendMessage", "editMessageText", "sendDocument")


class TelegramFace:
    """Ann at her phone."""

    cannot: ClassVar[frozenset[str]] = frozenset({"again", "much"})
    address = Address("telegram", str(CHAT))

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._api = BotApi()
        self._read = 0

    def open(self) -> Cards:
        """Starts the channel; what had not been sent leaves of itself."""
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        return self._run(self._open())

    def hear(self, what: What, event: str) -> Cards:
        """Writes, presses or sends."""
        return self._run(self._hear(what))

    def notices(self) -> Cards:
        """Lets what is due leave."""

        def send(notice: Reply) -> Outcome:
            return self._run(self._house.telegram.send(notice))

        self._stage.reminding.deliver(self._stage.clock, send)
        return self._cards()

    def close(self) -> None:
        """Stops the channel."""
        self._run(self._end.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)

    async def _open(self) -> Cards:
        self._end = AsyncExitStack()
        self._api.begin()
        talk = _Hinted(self._stage)
        sender = Sender(access(), faces_of(self._stage.talk), PtbWire(self._api), pace_s=0.001)
        running = opened(self._stage, self._api, talk=talk, sender=sender)
        self._house: House = await self._end.enter_async_context(running)
        asked = len(self._api.sent("getUpdates"))
        house = self._house
        await until(lambda: len(self._api.sent("getUpdates")) > asked and house.telegram.is_idle)
        return self._cards()

    async def _hear(self, what: What) -> Cards:
        ann = Person(self._api, CHAT, _locale(self._stage))
        await self._house.heard(_update(ann, what))
        return self._cards()

    def _cards(self) -> Cards:
        """Reads what was shown since the last look."""
        calls, self._read = self._api.calls[self._read :], len(self._api.calls)
        shown = [call for call in calls if call.method in SHOWN]
        return tuple(self._printed(shown))

    def _printed(self, shown: Sequence[Call]) -> Iterator[str]:
        files: list[str] = []
        for call in shown:
            if call.method == "sendDocument":
                files.append(f"[{call.params['document'][0]}]")
            elif "keyboard" not in (markup := _markup(call)):
                lines = [MARKS[tag].format(text) for tag, text in parts(call.params["text"])]
                buttons = [each for row in markup.get("inline_keyboard", []) for each in row]
                yield "\n".join([*lines, *files, *self._choices(buttons)])
                files = []

    def _choices(self, buttons: Sequence[dict[str, str]]) -> Iterator[str]:
        if any(each["callback_data"].startswith("r:") for each in buttons):
            yield from (f"#{number} {each['text']}" for number, each in enumerate(buttons, 1))
            return
        ids = [each["callback_data"].rpartition(":")[2] for each in buttons]
        usual = []
        for number, (id, button) in enumerate(zip(ids, buttons, strict=True), 1):
            if id in RESERVED:
                usual.append(f"{number}. {self._label(id, button['text'])}")
            else:
                yield f"{number}. {button['text']}"
        if usual:
            yield " · ".join(usual)

    def _label(self, id: str, short: str) -> str:
        """Gives the whole label of a usual choice, of which the button shows a short form."""
        here = self._stage.talk.present(self.address, {}, self._stage.now)
        labels = {each.id: each.label for reply in here for each in reply.say.choices}
        return labels.get(id, short)


class _Hinted:
    """The conversation, with what the stage knows of the person and Telegram does not tell."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stage.talk, name)

    def turn(self, heard: Heard) -> Answer:
        """Plays a turn."""
        guessed = {**self._stage.hints, **heard.guessed}
        return self._stage.talk.turn(replace(heard, guessed=guessed))


def _locale(stage: Stage) -> str:
    """Gives the language as Telegram tells it."""
    return stage.hints.get("language", "")


def _update(ann: Person, what: What) -> int:
    match what:
        case Text(text):
            return ann.says(text)
        case Pick(choice, None):
            return ann.taps(choice)
        case Pick(choice, turn):
            return ann.presses(f"{turn}:{choice}", ann.last)
        case PickReminder(reminder, choice):
            return ann.presses(f"r:{reminder}:{choice}", ann.last)
        case Upload(path, name):
            return ann.sends_document(Path(path).read_bytes(), name)


def _markup(call: Call) -> dict[str, Any]:
    markup: dict[str, Any] = json.loads(call.params.get("reply_markup", "{}"))
    return markup
