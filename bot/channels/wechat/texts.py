"""Cards as WeChat's texts: 2,048 bytes at most, whole characters always, whole sentences if it
can be."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from bot.channels.plain import lines_of
from bot.core.messages import File, Reply

LIMIT = 2048  # bytes of UTF-8
ROOM = LIMIT - 88  # what is left for a card where a remark is to follow it
BETWEEN = "\n\n────────\n\n"  # cards in one text
MORE = "⋯"  # closes a part whose card goes on in the next one

Link = Callable[[File], str]
# Where a text may be cut, the best place first: after a paragraph, a line, a sentence, a clause.
_ENDS = [
    re.compile(r"\n\n"),
    re.compile(r"\n"),
    re.compile(r"[。！？!?…]+[”’」)]?|[.;；] "),
    re.compile(r"[，、,：:] ?| "),
]
# Never before these: they belong to the character that stands before them.
_BELONGS = re.compile("[\u0300-\u036f\u200d\u20e3\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")


def card(reply: Reply, face: Mapping[str, str], link: Link) -> str:
    """Gives a reply as one text; after the name of a file, where it can be had."""
    files = iter(reply.say.files)
    lines = list[str]()
    for part, line in lines_of(reply.say, face, notice=reply.reminder is not None):
        lines.append(line)
        if part == "file":
            lines.append(link(next(files)))
    return "\n".join(lines)


def letters(cards: Iterable[str], room: int = ROOM) -> list[str]:
    """Puts cards into as few texts as they fit, in order; only one that is too long is cut."""
    texts = list[str]()
    for each in cards:
        joined = BETWEEN.join((*texts[-1:], each))
        if size(joined) <= room:
            texts[-1:] = [joined]
        else:
            texts += cut(each, room)
    return texts


def cut(text: str, room: int) -> list[str]:
    """Cuts a text into parts of at most `room` bytes; all but the last are marked as unfinished."""
    if size(text) <= room:
        return [text]
    parts = list(_pieces(text, room - size(MORE)))
    return [*(f"{part}{MORE}" for part in parts[:-1]), parts[-1]]


def size(text: str) -> int:
    """Tells how many bytes a text has."""
    return len(text.encode())


def _pieces(text: str, room: int) -> Iterator[str]:
    while size(text) > room:
        at = _end(text, room)
        yield text[:at]
        text = text[at:]
    yield text


def _end(text: str, room: int) -> int:
    """Finds where a part ends: the last good place in its second half, else any character."""
    most = len(text.encode()[:room].decode(errors="ignore"))
    for ends in _ENDS:
        places = [found.end() for found in ends.finditer(text, most // 2, most)]
        if places:
            return places[-1]
    return _whole(text, most)


def _whole(text: str, at: int) -> int:
    """Moves a cut back to where no character is torn from its accents or its skin."""
    for back in range(at, max(0, at - 40), -1):
        if not _BELONGS.match(text[back]) and text[back - 1] != "\u200d":
            return back
    return at
