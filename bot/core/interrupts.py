"""What comes before any step: danger to life in the words, a call that is on, a command."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.script import Conversation, Interrupts
from bot.core.values import tidy


@dataclass(frozen=True)
class Listener:
    """Finds an interrupt in typed text; made once from the content's phrases."""

    own: re.Pattern[str]
    quoted: re.Pattern[str]
    call_on: re.Pattern[str]
    cancelled: re.Pattern[str]

    def danger(self, text: str) -> str | None:
        """Says whose words of danger these may be: "own", "quoted", or None."""
        plain = self.cancelled.sub(" ", _plain(text))
        if self.quoted.search(plain):
            return "quoted"
        return "own" if self.own.search(plain) else None

    def says_call_is_on(self, text: str) -> bool:
        """Says whether somebody tells that a collector is calling right now."""
        return bool(self.call_on.search(self.cancelled.sub(" ", _plain(text))))


def listener(phrases: Interrupts) -> Listener:
    """Compiles the phrases."""
    return Listener(
        own=_any_of(phrases.own),
        quoted=_any_of(phrases.quoted),
        call_on=_any_of(phrases.call_on),
        cancelled=_any_of(phrases.not_),
    )


def command_of(conversation: Conversation, text: str, *, asking: bool) -> str | None:
    """Gives the command that a message is, "?" plus its name when there is none of that name.

    A bare Chinese word counts only as a whole message, and never as an answer to a question.
    """
    word = tidy(text).casefold()
    slash, bare = word.startswith("/"), word.lstrip("/").split("@")[0].split(" ")[0]
    if not slash and (asking or " " in word):
        return None
    for name, command in conversation.commands.items():
        if bare == command.zh or (slash and bare == name):
            return name
    return f"?{bare[:30]}" if slash and bare.isidentifier() else None


def _plain(text: str) -> str:
    """Folds a message so that spacing tricks do not hide what it says."""
    return re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", tidy(text).casefold()).replace(
        "\u2019", "'"
    )


def _any_of(phrases: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    words = [_bounded(phrase) for each in phrases.values() for phrase in each]
    return re.compile("|".join(sorted(words, key=len, reverse=True)) or r"(?!)")


def _bounded(phrase: str) -> str:
    plain = _plain(phrase)
    first, rest = (re.escape(each).replace(r"\ ", r"\s+") for each in (plain[:1], plain[1:]))
    if re.search(r"[\u3400-\u9fff]", plain):
        return first + rest
    # The look behind stands second: so a phrase is passed over at its first letter, and a long
    # text is searched many times as fast.
    return rf"{first}(?<!\w{first}){rest}(?!\w)"
