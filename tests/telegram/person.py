"""Somebody with a phone: what they write, press and send, and what stands in their chat."""

from dataclasses import dataclass
from typing import Any

from tests.telegram.api import DATE, BotApi, Json


@dataclass
class Person:
    """One person in their private chat with the bot."""

    api: BotApi
    chat: int = 7
    language: str = "en"

    @property
    def account(self) -> Json:
        """Who they are, as Telegram tells it."""
        who: Json = {"id": self.chat, "is_bot": False, "first_name": "Ann"}
        return {**who, "language_code": self.language} if self.language else who

    @property
    def place(self) -> Json:
        """The chat, as Telegram tells it."""
        return {"id": self.chat, "type": "private", "first_name": "Ann"}

    @property
    def messages(self) -> list[Json]:
        """All that the bot has said here, as it stands now."""
        return list(self.api.chats[self.chat].values())

    @property
    def last(self) -> Json:
        """What the bot said last."""
        return self.messages[-1]

    def says(self, text: str, **more: Any) -> int:
        """Writes."""
        return self.sends(text=text, **more)

    def sends(self, **content: Any) -> int:
        """Sends a message of any kind."""
        common = {"message_id": 1, "from": self.account, "chat": self.place, "date": DATE}
        return self.api.hear(message={**common, **content})

    def sends_document(self, content: bytes, name: str, **more: Any) -> int:
        """Sends a file."""
        id = f"document-{len(self.api.files)}"
        self.api.files[id] = content
        file = {"file_id": id, "file_unique_id": id, "file_name": name, "file_size": len(content)}
        return self.sends(document=file, **more)

    def taps(self, choice: str) -> int:
        """Presses the button of a choice on the last message that has it."""
        for message in reversed(self.messages):
            for data in buttons(message):
                if data.rpartition(":")[2] == choice:
                    return self.presses(data, message)
        raise LookupError(choice)

    def presses(self, data: str, message: Json | None) -> int:
        """Presses a button."""
        query = {"id": f"query-{data}", "from": self.account, "chat_instance": "1", "data": data}
        return self.api.hear(callback_query={**query, "message": message})

    def blocks(self) -> int:
        """Blocks the bot."""
        self.api.blocked.add(self.chat)
        return self._moves("member", "kicked")

    def unblocks(self) -> int:
        """Lets the bot in again."""
        self.api.blocked.discard(self.chat)
        return self._moves("kicked", "member")

    def _moves(self, before: str, after: str) -> int:
        def member(status: str) -> Json:
            until = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.api.me, "status": status, **until}

        event = {"chat": self.place, "from": self.account, "date": DATE}
        states = {"old_chat_member": member(before), "new_chat_member": member(after)}
        return self.api.hear(my_chat_member={**event, **states})


def buttons(message: Json) -> list[str]:
    """Gives what a message's buttons carry."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def labels(message: Json) -> list[list[str]]:
    """Gives what is read on a message's buttons, row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def bold(message: Json) -> str | None:
    """Gives the line to say of a card."""
    raw = message["text"].encode("utf-16-le")
    for each in message.get("entities", []):
        if each["type"] == "bold":
            start, end = each["offset"], each["offset"] + each["length"]
            return str(raw[2 * start : 2 * end].decode("utf-16-le"))
    return None
