"""Who may come in: only WeChat itself, only now, only for this account; and what goes back out."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.channels.wechat import envelope
from bot.channels.wechat.account import Account
from bot.channels.wechat.crypto import Forged, Seal, check, signature

FRESH = timedelta(minutes=5)  # how far WeChat's clock may be from ours


@dataclass(frozen=True)
class Letter:
    """A message from WeChat: its named texts, and whether it came sealed."""

    fields: Mapping[str, str]
    sealed: bool

    def __getitem__(self, name: str) -> str:
        """Gives a text, empty where there is none."""
        return self.fields.get(name, "")

    @property
    def sender(self) -> str:
        """Whoever wrote: their key at this account."""
        return self["FromUserName"]

    @property
    def event(self) -> str:
        """What is the same in all deliveries of this message, and in no other of its sender."""
        return self["MsgId"] or f"{self['CreateTime']}.{self['Event']}"


class Door:
    """Tells WeChat's own requests from others, and writes answers to them."""

    def __init__(self, account: Account, clock: Callable[[], datetime]) -> None:
        self._token = account.token.get_secret_value()
        self._clock = clock
        key = account.aes_key
        self._seal = Seal(key.get_secret_value(), account.app_id) if key else None

    def greet(self, query: Mapping[str, str]) -> str:
        """Gives back what WeChat asks for when the address is set up; raises Forged."""
        self._check(query)
        return query.get("echostr", "")

    def open(self, query: Mapping[str, str], body: bytes) -> Letter:
        """Reads a message; raises Forged or Unreadable."""
        self._check(query)
        fields = envelope.read(body)
        if self._seal is None:
            return Letter(fields, sealed=False)
        return Letter(envelope.read(self._opened(self._seal, query, fields)), sealed=True)

    def answer(self, letter: Letter, text: str) -> str:
        """Writes the answer to a message, sealed where that was."""
        moment = int(self._clock().timestamp())
        plain = envelope.write(
            {
                "ToUserName": letter.sender,
                "FromUserName": letter["ToUserName"],
                "CreateTime": moment,
                "MsgType": "text",
                "Content": text,
            }
        )
        return self._sealed(self._seal, plain, str(moment)) if self._seal else plain

    def _check(self, query: Mapping[str, str]) -> None:
        """A captured request opens nothing later: its signature covers its time."""
        timestamp, nonce = query.get("timestamp", ""), query.get("nonce", "")
        check(query.get("signature", ""), self._token, timestamp, nonce)
        moment = int(timestamp) if timestamp.isdecimal() and len(timestamp) < 12 else 0
        if abs(self._clock().timestamp() - moment) > FRESH.total_seconds():
            raise Forged("time")

    def _opened(self, seal: Seal, query: Mapping[str, str], fields: Mapping[str, str]) -> bytes:
        sealed, parts = fields.get("Encrypt", ""), (query["timestamp"], query["nonce"])
        check(query.get("msg_signature", ""), self._token, *parts, sealed)
        return seal.open(sealed)

    def _sealed(self, seal: Seal, plain: str, timestamp: str) -> str:
        sealed, nonce = seal.seal(plain.encode()), secrets.token_hex(8)
        return envelope.write(
            {
                "Encrypt": sealed,
                "MsgSignature": signature(self._token, timestamp, nonce, sealed),
                "TimeStamp": int(timestamp),
                "Nonce": nonce,
            }
        )
