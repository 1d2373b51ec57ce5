"""What may be tapped at a position: a gate's choices, the step's own, and the usual ones."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.core import gates
from bot.core.messages import Choice, Value
from bot.core.play import Play
from bot.core.words import COMMON

NEXT = "next"


@dataclass(frozen=True)
class Offered:
    """A choice that works now, and where its label is written."""

    id: str
    file: str
    label: str
    entry: Mapping[str, Value] = field(default_factory=dict)


def offered(play: Play) -> Iterator[Offered]:
    """Gives everything that may be tapped now, the usual buttons last."""
    yield from _of_gate(play)
    yield from _own(play)
    yield from (Offered(id, COMMON, f"labels.{id}") for id in _usual(play))


def choices(play: Play) -> tuple[Choice, ...]:
    """Gives the same with their labels."""
    return tuple(labelled(play, each) for each in offered(play))


def labelled(play: Play, each: Offered) -> Choice:
    """Writes a choice's label in the person's language."""
    facts = {**play.facts, **each.entry}
    return Choice(each.id, play.content.words.label(each.file, play.language, each.label, facts))


def held_by(play: Play) -> gates.Shut | None:
    """Gives the gate that keeps the wanted step back while its twin is shown."""
    if play.frame.held is None:
        return None
    wanted = play.script.steps[play.frame.held]
    return gates.shut(play.content, play.session, wanted, play.now)


def asked_kind(play: Play) -> str | None:
    """Gives the type of answer that is waited for, None where there is only something to tap."""
    return play.step.ask.get(play.frame.asking) if play.frame.asking else None


def message_of(play: Play) -> str:
    """Names the message of the present question: of the step, or of one of several it asks."""
    several = play.frame.asking and len(play.step.ask) > 1
    return f"{play.frame.step}-{play.frame.asking}" if several else play.frame.step


def _of_gate(play: Play) -> Iterator[Offered]:
    shut = held_by(play)
    if shut and shut.asks and shut.entries:
        yield from _entries(str(shut.need.from_), shut.entries, gates.FILE)
    elif shut:
        yield from (Offered(id, gates.FILE, f"{shut.words}.{id}") for id in shut.choices)


def _own(play: Play) -> Iterator[Offered]:
    step, script = play.step, play.frame.script
    if step.from_:
        yield from _entries(step.from_, play.facts.get(step.from_) or (), script)
        return
    for id in tuple(step.choose) or _values(play) or _onward(play):
        yield Offered(id, script, f"{message_of(play)}.{id}")


def _entries(name: str, entries: Iterable[Mapping[str, Value]], file: str) -> Iterator[Offered]:
    """Gives the entries of a list as choices."""
    for entry in entries:
        yield Offered(str(entry["id"]), file, f"{name}-item.label", entry)


def _values(play: Play) -> tuple[str, ...]:
    if asked_kind(play) != "choice":
        return ()
    return play.content.kinds[str(play.frame.asking)].values


def _onward(play: Play) -> tuple[str, ...]:
    """A twin that would not wait by itself gets a button to go on."""
    return (NEXT,) if play.frame.held is not None and not play.step.waits else ()


def _usual(play: Play) -> list[str]:
    under_way = not play.script.resting
    works = {
        "explain": play.has_words(f"{play.frame.step}.explain"),
        "skip": play.step.optional,
        "back": under_way and can_go_back(play),
        "hub": play.on_call and not _on_first_card(play),
        "pause": under_way,
        "end": under_way,
    }
    return [id for id, works_here in works.items() if works_here]


def can_go_back(play: Play) -> bool:
    """Whether a question stands before this one; a call's first card is a beginning."""
    return not _on_first_card(play) and bool(play.frame.visited or len(play.session.frames) > 1)


def _on_first_card(play: Play) -> bool:
    visited, calling = play.frame.visited, play.content.conversation.call
    return play.script.id == calling and (not visited or visited[0][0] == play.frame.step)
