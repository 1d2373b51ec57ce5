"""WeChat's side of the callback: signs and seals a person's messages, and reads the answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any, Protocol

from aiohttp import ClientSession

from bot.channels.wechat import envelope
from bot.channels.wechat.crypto import Seal, signature

TOKEN = "callback token"
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
APP_ID = "wx0123456789abcdef"
ACCOUNT = "gh_7f083739789a"
ANN = "oAnn"


class Side(Protocol):
    """What signs and seals."""

    def sign(self, timestamp: str, nonce: str, sealed: str) -> str: ...

    def seal(self, text: str) -> str: ...

    def open(self, sealed: str) -> str: ...


class OurSide:
    """Our own, for all tests that are not about it."""

    def __init__(self, app_id: str = APP_ID, token: str = TOKEN) -> None:
        self._seal, self._token = Seal(AES_KEY, app_id), token

    def sign(self, timestamp: str, nonce: str, sealed: str) -> str:
        """Signs."""
        return signature(self._token, timestamp, nonce, sealed)

    def seal(self, text: str) -> str:
        """Seals."""
        return self._seal.seal(text.encode())

    def open(self, sealed: str) -> str:
        """Opens."""
        return self._seal.open(sealed).decode()


@dataclass(frozen=True)
class Posted:
    """A request as WeChat makes it."""

    query: Mapping[str, str]
    body: str


@dataclass
class Phone:
    """One person's WeChat. `mode` is plain, compatible or safe, as set in the account's console."""

    client: ClientSession
    clock: Callable[[], datetime]
    mode: str = "safe"
    side: Side = field(default_factory=OurSide)
    sender: str = ANN
    _ids: Any = field(default_factory=lambda: count(23837423))

    async def says(self, content: str, **more: str) -> str | None:
        """Writes a text; gives the answer, None for "success"."""
        return await self.sends(MsgType="text", Content=content, **more)

    async def sends(self, **fields: str) -> str | None:
        """Sends a message of any kind."""
        return await self.delivers(self.letter(**fields))

    async def delivers(self, fields: Mapping[str, str]) -> str | None:
        """Delivers a message, perhaps once more."""
        posted = self.posted(fields)
        async with self.client.post("/wechat", params=posted.query, data=posted.body) as got:
            assert got.status == 200, got.status
            return self.read(await got.text())

    def letter(self, **fields: str) -> dict[str, str]:
        """Makes a message with a number of its own; an event has none."""
        named = {} if fields["MsgType"] == "event" else {"MsgId": str(next(self._ids))}
        moment = str(int(self.clock().timestamp()))
        head = {"ToUserName": ACCOUNT, "FromUserName": self.sender, "CreateTime": moment}
        return {**head, **named, **fields}

    def posted(self, fields: Mapping[str, str]) -> Posted:
        """Makes a request of a message."""
        timestamp, nonce = str(int(self.clock().timestamp())), "1372623149"
        query = {"timestamp": timestamp, "nonce": nonce, "openid": self.sender}
        query["signature"] = signature(TOKEN, timestamp, nonce)
        plain = envelope.write(fields)
        if self.mode == "plain":
            return Posted(query, plain)
        sealed = self.side.seal(plain)
        query["encrypt_type"] = "aes"
        query["msg_signature"] = self.side.sign(timestamp, nonce, sealed)
        shown = fields if self.mode == "compatible" else {"ToUserName": ACCOUNT}
        return Posted(query, envelope.write({**shown, "Encrypt": sealed}))

    def read(self, body: str) -> str | None:
        """Reads an answer: for this person, and sealed unless in plain mode."""
        if body == "success":
            return None
        fields = envelope.read(body.encode())
        if "Encrypt" in fields:
            sealed = fields["Encrypt"]
            signed = self.side.sign(fields["TimeStamp"], fields["Nonce"], sealed)
            assert signed == fields["MsgSignature"]
            fields = envelope.read(self.side.open(sealed).encode())
        else:
            assert self.mode != "safe"
        assert (fields["ToUserName"], fields["FromUserName"]) == (self.sender, ACCOUNT)
        assert (fields["MsgType"], len(fields["Content"].encode()) <= 2048) == ("text", True)
        return fields["Content"]
