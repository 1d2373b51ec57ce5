"""The notice of a reminder as a card, and what a press on it opens."""

from collections.abc import Mapping

from bot.core import walk
from bot.core.content import Content
from bot.core.messages import Choice, Pressed, Say, Value
from bot.core.play import Play
from bot.core.session import Frame

FILE = "notices"
LATE = "late"


def notice(content: Content, kind: str, facts: Mapping[str, Value], *, late: bool) -> Say:
    """Makes the card of a notice from the person's facts and what can be told of the reminder."""
    language, words = str(facts.get("language", "en")), content.words
    names = (LATE, kind) if late else (kind,)
    text = "\n\n".join(words.get(FILE, language, name, facts) for name in names)
    choices = tuple(
        Choice(id, words.label(FILE, language, f"{kind}.{id}", facts))
        for id in content.notices.get(kind, {})
    )
    return Say(text, f"{FILE}.{kind}", language, choices=choices)


def press(play: Play, pressed: Pressed) -> None:
    """Opens what a choice of a notice stands for, over whatever is going on. The same press again
    changes nothing."""
    script = play.content.notices.get(pressed.kind, {}).get(pressed.choice)
    play.change(paused=False)
    if script is None:
        play.note("reminder_gone")
        walk.again(play)
    elif _is_open(play, script, pressed):
        walk.again(play)
    else:
        _leave_others(play)
        play.learn(**pressed.facts, reminder_choice=pressed.choice)
        walk.open_script(play, script)


def _is_open(play: Play, script: str, pressed: Pressed) -> bool:
    same = play.facts.get("reminder") == pressed.facts.get("reminder")
    return same and play.frame.script == script


def _leave_others(play: Play) -> None:
    """Closes what an earlier press opened, with all that it called: it would go on with another
    reminder's facts."""
    frames = play.session.frames
    left: set[int] = set()
    for i, frame in enumerate(frames):
        called = i - 1 in left and _calls(play, frames[i - 1]) == frame.script
        if called or frame.script in _openers(play):
            left.add(i)
    play.change(frames=tuple(each for i, each in enumerate(frames) if i not in left))


def _openers(play: Play) -> set[str]:
    return {script for each in play.content.notices.values() for script in each.values()}


def _calls(play: Play, frame: Frame) -> str | None:
    return play.content.scripts[frame.script].steps[frame.step].call
