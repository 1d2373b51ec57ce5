"""Telegram's HTML, read as its server reads it: text and entities."""

from html.parser import HTMLParser
from typing import Any

TAGS = {"b": "bold", "i": "italic", "blockquote": "blockquote"}


class Unparsable(Exception):
    """HTML that Telegram refuses."""


def units(text: str) -> int:
    """Counts UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Gives the text, and its entities by UTF-16 offsets; raises Unparsable."""
    reader = _Reader(convert_charrefs=True)
    reader.feed(html)
    reader.close()
    if reader.open:
        raise Unparsable("a tag is left open")
    return reader.text, reader.entities


def parts(html: str) -> list[tuple[str, str]]:
    """Gives a message piece by piece: each kind of entity, or "", and its text."""
    text, entities = read_html(html)
    raw, at, found = text.encode("utf-16-le", "surrogatepass"), 0, []
    for each in [*entities, {"type": "", "offset": units(text), "length": 0}]:
        start, end = each["offset"], each["offset"] + each["length"]
        found += [("", _cut(raw, at, start)), (each["type"], _cut(raw, start, end))]
        at = end
    return [(tag, piece) for tag, piece in found if piece]


def _cut(raw: bytes, start: int, end: int) -> str:
    return raw[2 * start : 2 * end].decode("utf-16-le", "surrogatepass").strip("\n")


class _Reader(HTMLParser):
    def __init__(self, **options: bool) -> None:
        super().__init__(**options)
        self.text = ""
        self.entities: list[dict[str, Any]] = []
        self.open: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise Unparsable(f'unsupported start tag "{tag}"')
        self.open.append((tag, units(self.text)))

    def handle_endtag(self, tag: str) -> None:
        opened, offset = self.open.pop() if self.open else ("", 0)
        if opened != tag:
            raise Unparsable(f'unexpected end tag "{tag}"')
        length = units(self.text) - offset
        self.entities.append({"type": TAGS[tag], "offset": offset, "length": length})

    def handle_data(self, data: str) -> None:
        self.text += data
