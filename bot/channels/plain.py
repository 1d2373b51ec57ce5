"""Cards as plain text with numbered choices, for every channel that has no buttons."""

from collections.abc import Iterator, Mapping

from bot.core.messages import RESERVED, Say


def lines_of(
    say: Say, face: Mapping[str, str], *, notice: bool = False
) -> Iterator[tuple[str, str]]:
    """Gives a card's lines, each with its part: text, say, meaning, why, choice, usual, file. The
    choices of a notice are typed with a #, so that a bare number never answers it."""
    for line in say.text.splitlines():
        yield "text", line
    if say.say:
        yield "say", f"» {say.say}"
    if say.meaning:
        yield "meaning", f"  {face['it_means.plain']}{say.meaning}"
    if say.why:
        yield "why", f"  {say.why}"
    for file in say.files:
        yield "file", f"[{file.name}]"
    yield from _tagged(say) if notice else _choices(say)


def _tagged(say: Say) -> Iterator[tuple[str, str]]:
    for number, each in enumerate(say.choices, 1):
        yield "choice", f"#{number} {each.label}"


def _choices(say: Say) -> Iterator[tuple[str, str]]:
    numbered = [(number, each) for number, each in enumerate(say.choices, 1)]
    for number, each in numbered:
        if each.id not in RESERVED:
            yield "choice", f"{number}. {each.label}"
    usual = [f"{number}. {each.label}" for number, each in numbered if each.id in RESERVED]
    if usual:
        yield "usual", " · ".join(usual)


def plain(say: Say, face: Mapping[str, str], *, notice: bool = False) -> str:
    """Gives a card, or a notice, as one text."""
    return "\n".join(line for _, line in lines_of(say, face, notice=notice))
