"""A Bot API of our own: chats in memory, answers as the real one gives them, faults on demand."""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.telegram.html import Unparsable, read_html, units

TOKEN = "4242:AAtest-token_of-nobody"
BOT = {"id": 4242, "is_bot": True, "first_name": "Steadyline", "username": "steadyline_bot"}
DATE = 1_772_446_500
LONGEST, BUTTON_BYTES = 4096, 64
Json: TypeAlias = dict[str, Any]


class Refused(Exception):
    """What the API answers instead of a result."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.answer: Json = {"ok": False, "error_code": code, "description": description}
        if parameters:
            self.answer["parameters"] = parameters

    @property
    def code(self) -> int:
        """The status."""
        return int(self.answer["error_code"])


class Dropped(Exception):
    """The connection breaks, nothing comes back; `after`: what was asked was done all the same."""

    def __init__(self, *, after: bool = False) -> None:
        super().__init__("dropped")
        self.after = after


class Garbled(Exception):
    """Something between answers for the API, and not in JSON."""


Fault: TypeAlias = Refused | Dropped | Garbled
FLOOD = Refused(429, "Too Many Requests: retry after 1", retry_after=1)
BLOCKED = Refused(403, "Forbidden: bot was blocked by the user")
BROKEN = Refused(502, "Bad Gateway")


@dataclass(frozen=True)
class Call:
    """One request of the bot, and when it came (seconds, of no clock in particular)."""

    method: str
    params: Mapping[str, Any]
    at: float


@dataclass
class BotApi:
    """All chats of one bot. What the bot sends is checked as the real API checks it."""

    calls: list[Call] = field(default_factory=list)
    chats: dict[int, dict[int, Json]] = field(default_factory=lambda: defaultdict(dict))
    files: dict[str, bytes] = field(default_factory=dict)
    documents: list[tuple[str, bytes]] = field(default_factory=list)
    faults: dict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    blocked: set[int] = field(default_factory=set)
    acknowledged: int = 0
    waits: bool = True
    me: Json = field(default_factory=lambda: dict(BOT))
    _updates: list[Json] = field(default_factory=list)
    _all: dict[int, Json] = field(default_factory=dict)
    _count: int = 100
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def begin(self) -> None:
        """Begins anew in another event loop, with everything that has happened."""
        self._news = asyncio.Event()

    # The bot's side

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        """Does what the bot asks; raises a fault."""
        self.calls.append(Call(method, dict(params), time.monotonic()))
        fault = self.faults[method].pop(0) if self.faults[method] else None
        if fault is not None and not (isinstance(fault, Dropped) and fault.after):
            raise fault
        result = await self._do(method, params)
        if fault is not None:
            raise fault
        return result

    async def told(self, answer: Json) -> None:
        """Does what the bot answers an update with; nobody tells it what came of that."""
        with suppress(Refused, Dropped, Garbled):
            await self.call(answer["method"], answer)

    async def _do(self, method: str, params: Mapping[str, Any]) -> Any:
        if int(params.get("chat_id", 0)) in self.blocked:
            raise BLOCKED
        doing: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
            "getMe": lambda _: BOT,
            "sendMessage": self._send,
            "editMessageText": self._edit,
            "sendDocument": self._take_document,
            "getFile": self._tell_file,
        }
        if method == "getUpdates":
            return await self._give_updates(params)
        return doing[method](params) if method in doing else True

    async def _give_updates(self, params: Mapping[str, Any]) -> list[Json]:
        offset = int(params.get("offset", 0))
        self.acknowledged = max(self.acknowledged, offset)
        self._updates = [each for each in self._updates if each["update_id"] >= offset]
        if not self._updates and self.waits:
            self._news.clear()
            try:
                async with asyncio.timeout(float(params.get("timeout", 0))):
                    await self._news.wait()
            except TimeoutError:
                return []
        return self._updates[: int(params.get("limit", 100))]

    def _send(self, params: Mapping[str, Any]) -> Json:
        return self._put(int(params["chat_id"]), self._count_on(), _content(params))

    def _edit(self, params: Mapping[str, Any]) -> Json:
        chat, id = int(params["chat_id"]), int(params["message_id"])
        if id not in self.chats[chat]:
            raise Refused(400, "Bad Request: message to edit not found")
        before, content = self.chats[chat][id], _content(params)
        if all(before.get(name) == content.get(name) for name in ("text", "reply_markup")):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        return self._put(chat, id, {**content, "edit_date": DATE})

    def _take_document(self, params: Mapping[str, Any]) -> Json:
        name, content = params["document"]
        self.documents.append((name, content))
        file = {"file_id": name, "file_unique_id": name, "file_name": name}
        return self._put(int(params["chat_id"]), self._count_on(), {"document": file})

    def _tell_file(self, params: Mapping[str, Any]) -> Json:
        id = str(params["file_id"])
        if id not in self.files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(self.files[id]) > 20 * 2**20:
            raise Refused(400, "Bad Request: file is too big")
        size = len(self.files[id])
        return {"file_id": id, "file_unique_id": id, "file_size": size, "file_path": f"files/{id}"}

    def _put(self, chat: int, id: int, content: Json) -> Json:
        where = {"id": chat, "type": "private", "first_name": "Ann"}
        message = {"message_id": id, "from": BOT, "chat": where, "date": DATE, **content}
        self.chats[chat][id] = message
        return message

    # The person's side

    def hear(self, **update: Any) -> int:
        """Lets something happen; gives the update's id."""
        id = self._count_on()
        self._all[id] = {"update_id": id, **update}
        self.again(id)
        return id

    def again(self, update: int) -> None:
        """Lets an update come, be it once more."""
        self._updates.append(self._all[update])
        self._news.set()

    def update(self, id: int) -> Json:
        """Gives an update, for a test that carries it itself."""
        self._updates = [each for each in self._updates if each["update_id"] != id]
        return self._all[id]

    def sent(self, method: str = "sendMessage") -> list[Call]:
        """Gives the calls of a method."""
        return [each for each in self.calls if each.method == method]

    def _count_on(self) -> int:
        self._count += 1
        return self._count


def _content(params: Mapping[str, Any]) -> Json:
    text, entities = _formatted(params)
    if not text.strip():
        raise Refused(400, "Bad Request: message text is empty")
    if units(text) > LONGEST:
        raise Refused(400, "Bad Request: message is too long")
    content: Json = {"text": text, **({"entities": entities} if entities else {})}
    markup = params.get("reply_markup")
    parsed = json.loads(markup) if isinstance(markup, str) else markup
    if parsed and "inline_keyboard" in parsed:
        content["reply_markup"] = {"inline_keyboard": _checked(parsed["inline_keyboard"])}
    return content


def _formatted(params: Mapping[str, Any]) -> tuple[str, list[Json]]:
    if params.get("parse_mode") != "HTML":
        return str(params["text"]), []
    try:
        return read_html(str(params["text"]))
    except Unparsable as error:
        raise Refused(400, f"Bad Request: can't parse entities: {error}") from error


def _checked(rows: list[list[Json]]) -> list[list[Json]]:
    for button in (each for row in rows for each in row):
        if len(button["callback_data"].encode()) > BUTTON_BYTES:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
        if not button["text"]:
            raise Refused(400, "Bad Request: inline keyboard button text is empty")
    return rows
