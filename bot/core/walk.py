"""Going from step to step: enter, follow, open a script, come back."""

from itertools import takewhile

from bot.core import cards, gates
from bot.core.play import Play
from bot.core.script import END, HANG_UP, RETURN, Step, When
from bot.core.session import DEPTH, Frame
from bot.core.values import fits

LONGEST = 200  # silent steps in a row; `check` proves that no loop of them exists


class LostInLoop(Exception):
    """The script never comes to a step that waits."""


def open_script(play: Play, script: str) -> None:
    """Starts a script over the present one; one that is already open is gone back to instead. What
    was open before the phone rang gives way, but never the call on top of it."""
    frames, live = play.session.frames, _call_begins(play)
    play.change(frames=(*_until(script, frames[:live]), *_until(script, frames[live:])))
    call(play, script)


def _call_begins(play: Play) -> int:
    """Gives where the running call lies among what is open; 0 where none is on."""
    scripts = [each.script for each in play.session.frames]
    phone = play.content.conversation.call
    return scripts.index(phone) if play.on_call and phone in scripts else 0


def _until(script: str, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    return tuple(takewhile(lambda each: each.script != script, frames))


def call(play: Play, script: str) -> None:
    """Plays a script from its start, and comes back here; the oldest gives way where too many
    are open."""
    found = play.content.scripts[script]
    fresh = Frame(script=script, step=found.start, version=found.version)
    play.change(frames=(*play.session.frames[-DEPTH:], fresh))
    enter(play, found.start)


def only(play: Play, script: str) -> None:
    """Ends all that is open and starts this script."""
    play.change(frames=())
    open_script(play, script)


def enter(play: Play, step: str) -> None:
    """Comes to a step and goes on until one waits for the person or an action is due."""
    for _ in range(LONGEST):
        onward = _arrive(play, step)
        if onward is None:
            return
        step = onward
    raise LostInLoop(f"{play.frame.script}.{step}")


def follow(play: Play, target: str) -> None:
    """Goes on to a step, or to what `return`, `end` and `hang_up` mean."""
    match target:
        case "return":
            come_back(play)
        case "end":
            only(play, play.content.conversation.home)
        case "hang_up":
            only(play, play.content.conversation.after_call)
        case _:
            enter(play, target)


def go_on(play: Play) -> None:
    """Leaves a step that does not wait by its `then`."""
    follow(play, _way(play, play.step))


def come_back(play: Play) -> None:
    """Closes the script on top and goes on in the one below."""
    below = play.session.frames[:-1]
    if not below:
        return only(play, play.content.conversation.home)
    play.change(frames=below)
    if not _stands(play, play.frame):
        return go_on(play)
    play.note("returning")
    return _renew(play)


def _renew(play: Play) -> None:
    """Shows where one comes back to; what was listed there is listed anew."""
    if play.step.renew and not play.frame.held:
        return enter(play, play.step.renew)
    return show(play)


def go_back(play: Play) -> bool:
    """Goes to the question before this one, in the script below where this one has none before;
    False where there is none. Every risk that was accepted is closed again."""
    frames = play.session.frames
    while not frames[-1].visited:
        frames = frames[:-1]
        if not frames:
            return False
        if _stands(play, frames[-1]):
            play.change(frames=frames, accepted=())
            _renew(play)
            return True
    play.change(frames=frames, accepted=())
    _return_to(play, *frames[-1].visited[-1])
    show(play)
    return True


def _return_to(play: Play, step: str, asking: str | None) -> None:
    """Stands where an answer was given; an answer to a gate is forgotten, others are kept."""
    visited, kept = play.frame.visited[:-1], (*play.frame.kept, (step, asking))
    if asking is None or asking in play.script.steps[step].ask:
        play.turn_to(step=step, asking=asking, held=None, visited=visited, kept=kept)
    else:
        play.turn_to(step=step, asking=None, held=None, visited=visited)
        play.learn(**{asking: None})


def _stands(play: Play, frame: Frame) -> bool:
    """Says whether a script waits at a question (and not for a script that it called)."""
    return frame.held is not None or play.content.scripts[frame.script].steps[frame.step].waits


def show(play: Play) -> None:
    """Puts the present question, behind its gate where it has one."""
    stand(play)
    play.learn(**_settings(play, play.step))
    play.moved()
    play.says.append(cards.card(play))


def again(play: Play) -> None:
    """Repeats the present question: its earlier buttons still count."""
    stand(play)
    play.says.append(cards.card(play))


def _arrive(play: Play, step: str) -> str | None:
    """Stands on a step; gives the next one when nothing is waited for here."""
    play.turn_to(step=step, held=None, asking=None)
    if _hold(play, step) or play.step.choose:
        show(play)
        return None
    play.learn(**_settings(play, play.step))
    return _ask(play) if play.step.ask else _pass(play)


def stand(play: Play) -> None:
    """Tests the gate of where a conversation was found: nothing risky may be answered there."""
    _hold(play, play.frame.held or play.frame.step)


def _hold(play: Play, step: str) -> bool:
    """Lets the twin stand in for a step whose gate is shut."""
    wanted = play.script.steps[step]
    if gates.shut(play.content, play.session, wanted, play.now) and wanted.twin:
        play.turn_to(step=wanted.twin, held=step, asking=_first(play.script.steps[wanted.twin]))
        return True
    play.turn_to(step=step, held=None)
    return False


def _first(step: Step) -> str | None:
    return next(iter(step.ask), None)


def _settings(play: Play, step: Step) -> dict[str, object]:
    kinds = play.content.kinds
    return {
        fact: int(value) if kinds[fact].type == "number" else value
        for fact, value in step.set.items()
        if fact in kinds
    }


def _ask(play: Play) -> str | None:
    for fact in _remaining(play):
        play.turn_to(asking=fact)
        if not _still_fits(play, fact):
            show(play)
            return None
        play.leave()
        play.note("kept_answers")
    return _onward(play)


def _remaining(play: Play) -> list[str]:
    names = list(play.step.ask)
    if play.frame.asking in names:
        return names[names.index(play.frame.asking) + 1 :]
    return names


def _still_fits(play: Play, fact: str) -> bool:
    """Says whether this was answered, gone back over, and the answer is still of its type."""
    if (play.frame.step, fact) not in play.frame.kept:
        return False
    value, kind = play.facts.get(fact), play.step.ask[fact]
    if kind == "choice":
        return value in play.content.kinds[fact].values
    return value is not None and fits(kind, value)


def answered(play: Play) -> None:
    """Goes on after an answer: to the next thing this step asks, else to the next step."""
    play.leave()
    onward = _ask(play)
    if onward is not None:
        enter(play, onward)


def _pass(play: Play) -> str | None:
    if (said := cards.words_only(play)) is not None:
        play.says.append(said)
    if play.step.do:
        play.action = play.step.do
        return None
    if play.step.call:
        call(play, play.step.call)
        return None
    return _onward(play)


def _onward(play: Play) -> str | None:
    """Gives the next step of this script; leaves the script where `then` says so."""
    target = _way(play, play.step)
    if target in (RETURN, END, HANG_UP):
        follow(play, target)
        return None
    return target


def _way(play: Play, step: Step) -> str:
    match step.then:
        case When():
            return _chosen(play, step.then)
        case None:
            return RETURN
        case _:
            return step.then


def _chosen(play: Play, when: When) -> str:
    facts = play.facts
    holds = play.content.holds
    return next(
        target
        for condition, target in when.when.items()
        if condition == "otherwise" or holds(condition, facts, play.now)
    )
