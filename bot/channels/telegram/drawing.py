"""A card as Telegram shows it: HTML and buttons, and nothing yet of any library."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any, TypeAlias
from unicodedata import east_asian_width

from bot.channels.telegram.buttons import stamped
from bot.channels.telegram.splitting import pieces, units
from bot.core.messages import RESERVED, Choice, Reply, Say

LIMIT = 4096  # units of one message, without its marks
HALF = 18  # letters that fit half the width of a phone


@dataclass(frozen=True)
class Button:
    """One button: what is read on it, and what it carries."""

    label: str
    data: str


Rows: TypeAlias = tuple[tuple[Button, ...], ...]
Block: TypeAlias = tuple[str, str, str]  # the gap before it, its tag, and its text


@dataclass(frozen=True)
class Card:
    """The messages of a card in order; the buttons belong to the last."""

    messages: tuple[str, ...]
    rows: Rows


def draw(reply: Reply, face: Mapping[str, str]) -> Card:
    """Draws a reply: the line to say bold, what it means in italics, why as a quotation."""
    return Card(tuple(_messages(_blocks(reply.say, face))), tuple(_rows(reply, face)))


def hello(cards: Iterable[Mapping[str, Any]], face: Mapping[str, str]) -> str:
    """Draws the lines to hold on to if nothing else gets through."""
    lines = (line for number, card in enumerate(cards, 1) for line in _held(number, card))
    return "\n".join((_marked("", face["first_lines"]), "", *lines))


def _held(number: int, card: Mapping[str, Any]) -> Iterator[str]:
    yield f"{number}. {_marked('b', card['say'])}"
    if card["meaning"]:
        yield _marked("i", card["meaning"])


def _blocks(say: Say, face: Mapping[str, str]) -> Iterator[Block]:
    if say.text:
        yield "", "", say.text
    if say.say:
        yield "\n\n", "b", say.say
    if say.meaning:
        yield "\n", "i", f"{face['it_means.plain']}{say.meaning}"
    if say.why:
        yield "\n", "blockquote", say.why


def _messages(blocks: Iterable[Block]) -> Iterator[str]:
    html, size = "", 0
    for gap, tag, text in blocks:
        for piece in pieces(text, LIMIT):
            if html and size + len(gap) + units(piece) > LIMIT:
                yield html
                html, size = "", 0
            html += (gap if html else "") + _marked(tag, piece)
            size += len(gap) + units(piece)
    yield html


def _marked(tag: str, text: str) -> str:
    escaped = escape(text, quote=False)
    return f"<{tag}>{escaped}</{tag}>" if tag else escaped


def _rows(reply: Reply, face: Mapping[str, str]) -> Iterator[tuple[Button, ...]]:
    """Gives the choices two and two where they are short, the usual ones last, in one slim row."""
    row: tuple[Button, ...] = ()
    for choice in (each for each in reply.say.choices if each.id not in RESERVED):
        button = Button(choice.label, stamped(reply, choice))
        if row and not (_is_short(row[0]) and _is_short(button)):
            yield row
            row = ()
        row += (button,)
        if len(row) == 2:
            yield row
            row = ()
    usual = tuple(_usual(reply, each, face) for each in reply.say.choices if each.id in RESERVED)
    yield from (each for each in (row, usual) if each)


def _usual(reply: Reply, choice: Choice, face: Mapping[str, str]) -> Button:
    return Button(face.get(f"usual.{choice.id}", choice.label), stamped(reply, choice))


def _is_short(button: Button) -> bool:
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in button.label) <= HALF
