"""People in Telegram: each walks through the same talk, and presses what the bot has shown them."""

import asyncio
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from time import perf_counter
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

Json: TypeAlias = dict[str, Any]
BOT: Json = {"id": 4242, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
DATE = 1_772_446_500
KINDS = {"b": "bold", "i": "italic", "blockquote": "blockquote"}
_TAG = re.compile(r"<(/?)(\w+)>")
_TYPED = "="  # begins what is typed; all else is the id of a choice
DONE, SHOWN, STOPPED = "done", "shown", "stopped"  # what a person waits for


@dataclass
class Turn:
    """One update, until all that it brings has come. Times are seconds of `perf_counter`."""

    begun: float
    waits: set[str]
    over: asyncio.Future[None]
    shown: float = 0.0

    def came(self, what: str) -> None:
        """Notes that something came: the webhook's answer, the card, or the end of the waiting
        sign on the button."""
        if what == SHOWN:
            self.shown = perf_counter()
        self.waits.discard(what)
        if not self.waits and not self.over.done():
            self.over.set_result(None)


@dataclass
class Person:
    """One person in their private chat."""

    chat: int
    at: int = 0
    card: Json | None = None
    turn: Turn | None = None

    @property
    def account(self) -> Json:
        """Who they are, as Telegram tells it."""
        who = {"id": self.chat, "is_bot": False, "first_name": "Ann", "language_code": "en"}
        return {**who, "username": f"ann_{self.chat}"}

    @property
    def place(self) -> Json:
        """The chat, as Telegram tells it."""
        return {"id": self.chat, "type": "private", "first_name": "Ann"}


@dataclass
class Crowd:
    """All who talk with one bot. `astray` counts what they could not press (then they press the
    first button there is), `size` the bytes that the bot has sent."""

    people: dict[int, Person] = field(default_factory=dict)
    count: int = 100
    astray: int = 0
    requests: int = 0
    size: int = 0

    def person(self, chat: int) -> Person:
        """Gives a person; a new one has just come."""
        return self.people.setdefault(chat, Person(chat))

    def update(self, person: Person, walk: Sequence[str]) -> tuple[Json, set[str]]:
        """Gives the next thing a person does, and what they wait for then."""
        what, id = walk[person.at % len(walk)], self._next()
        person.at += 1
        if what.startswith(_TYPED):
            return {"update_id": id, "message": self._typed(person, what[1:])}, {DONE, SHOWN}
        query = {"id": f"{person.chat}-{id}", "from": person.account, "chat_instance": "1"}
        pressed = {**query, "message": person.card, "data": self._data(person, what)}
        return {"update_id": id, "callback_query": pressed}, {DONE, SHOWN, STOPPED}

    def asked(self, method: str, body: bytes) -> Any:
        """Does what the bot asks of the Bot API; gives the result."""
        self.requests += 1
        self.size += len(body)
        return self._do(method, _params(body))

    def told(self, answer: bytes) -> None:
        """Does what the bot has answered an update with, if anything: the Bot API takes one
        request that way, and answers nothing."""
        params = _params(answer) if answer.startswith(b"{") else {}
        if method := params.get("method"):
            self._do(method, params)

    def _do(self, method: str, params: Json) -> Any:
        match method:
            case "sendMessage" | "editMessageText":
                return self._show(params)
            case "answerCallbackQuery":
                self._came(int(params["callback_query_id"].partition("-")[0]), STOPPED)
            case "getMe":
                return BOT
        return True

    def _show(self, params: Mapping[str, Any]) -> Json:
        person = self.person(int(params["chat_id"]))
        message = _message(person, params, int(params.get("message_id") or self._next()))
        if "reply_markup" in message:
            person.card = message
            self._came(person.chat, SHOWN)
        return message

    def _came(self, chat: int, what: str) -> None:
        if turn := self.person(chat).turn:
            turn.came(what)

    def _data(self, person: Person, choice: str) -> str:
        assert person.card is not None
        rows = person.card["reply_markup"]["inline_keyboard"]
        shown: list[str] = [button["callback_data"] for row in rows for button in row]
        found = next((each for each in shown if each.rpartition(":")[2] == choice), None)
        self.astray += found is None
        return found or shown[0]

    def _typed(self, person: Person, text: str) -> Json:
        content: Json = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        common = {"message_id": self._next(), "from": person.account, "chat": person.place}
        return {**common, "date": DATE, **content}

    def _next(self) -> int:
        self.count += 1
        return self.count


def _params(body: bytes) -> Json:
    """Reads what a bot asks with: the Bot API takes JSON, and forms with JSON within."""
    if body.startswith(b"{"):
        whole: Json = json.loads(body)
        return whole
    params: Json = dict(parse_qsl(body.decode()))
    if "reply_markup" in params:
        params["reply_markup"] = json.loads(params["reply_markup"])
    return params


def _message(person: Person, params: Mapping[str, Any], id: int) -> Json:
    text, entities = _formatted(params["text"])
    common = {"message_id": id, "from": BOT, "chat": person.place, "date": DATE, "text": text}
    markup = params.get("reply_markup") or {}
    inline = {"reply_markup": markup} if markup.get("inline_keyboard") else {}
    return {**common, "entities": entities, **inline}


def _formatted(html: str) -> tuple[str, list[Json]]:
    """Takes the marks out of a text that has none within another; gives where they were."""
    text, entities, begun, last = "", list[Json](), 0, 0
    for tag in _TAG.finditer(html):
        text, last = text + unescape(html[last : tag.start()]), tag.end()
        if tag[1]:
            where = {"offset": begun, "length": len(text) - begun}
            entities.append({"type": KINDS[tag[2]], **where})
        begun = len(text)
    return text + unescape(html[last:]), entities
