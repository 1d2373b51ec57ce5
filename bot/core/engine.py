"""The conversation as a pure step: (content, session, heard, now) -> (session, says, action)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core import listen, repair, walk
from bot.core.content import Content
from bot.core.interrupts import command_of
from bot.core.messages import (
    Did,
    File,
    Kept,
    Moved,
    NoRoom,
    Pick,
    PickReminder,
    Pressed,
    Say,
    Text,
    TooBig,
)
from bot.core.notices import press
from bot.core.play import Play
from bot.core.session import Session
from bot.core.values import TEXT_LIMIT

AWAY = timedelta(hours=6)  # after this, a person is welcomed back and a call is surely over

Heard = Text | Pick | PickReminder | Pressed | Kept | TooBig | NoRoom | Moved
Input = Heard | Did


@dataclass(frozen=True)
class Turn:
    """What one step made of what was heard: `action` is due before the person is waited for, and
    `notes` and `files` go out with the card after it."""

    session: Session
    says: tuple[Say, ...]
    action: str | None
    notes: tuple[str, ...] = ()
    files: tuple[File, ...] = ()


def step(content: Content, session: Session, heard: Input, now: datetime) -> Turn:
    """Takes one thing heard (or what an action brought) and goes on until the person is needed.

    Never raises for anything a person can send.
    """
    play = Play(content, session, now)
    if isinstance(heard, Did):
        _did(play, heard)
    else:
        _heard(play, heard)
    return Turn(play.session, tuple(play.says), play.action, tuple(play.notes), play.files)


def present(content: Content, session: Session, now: datetime) -> Say | None:
    """Gives the present question once more, changing nothing; None for somebody who is nowhere."""
    play = Play(content, session, now)
    repair.mend(play)
    if not play.session.frames:
        return None
    walk.again(play)
    return play.says[-1]


def _did(play: Play, did: Did) -> None:
    if did.contact is not None:
        play.session = play.session.about(did.contact)
    if did.debt is not None:
        play.session = play.session.on_debt(did.debt)
    play.learn(**did.facts)
    play.notes, play.files = list(did.notes), did.files
    if play.frame.held:  # the action of a gate's answer
        walk.enter(play, play.frame.held)
    else:
        walk.go_on(play)


def _heard(play: Play, heard: Heard) -> None:
    away = play.session.last_at is not None and play.now - play.session.last_at > AWAY
    play.change(turn=play.session.turn + 1, last_at=play.now)
    was_on_call, in_place = play.on_call, repair.mend(play)
    _take_up(play, heard)
    if away:
        _come_back(play, was_on_call)
    if isinstance(heard, Text) and _interrupted(play, heard):
        return None
    if not play.session.frames:
        return _begin(play, heard)
    if isinstance(heard, Pressed):
        return press(play, heard)
    if away and not isinstance(heard, PickReminder):
        play.note("call_left" if was_on_call else "welcome_back")
    if not in_place:
        return walk.enter(play, play.frame.held or play.frame.step)
    if away and was_on_call:
        return walk.only(play, play.content.conversation.after_call)
    return _listen(play, heard)


def _take_up(play: Play, heard: Heard) -> None:
    """Says what has changed since the last turn. After a move no earlier button counts."""
    if play.facts.get("unreached") == "yes":
        play.note("reached_again")
        play.learn(unreached=None)
    if isinstance(heard, Moved):
        play.notes += heard.notes
        play.note(heard.word)
        play.files = heard.files
        play.change(paused=False)
        play.moved()


def _listen(play: Play, heard: Heard) -> None:
    match heard:
        case Pick():
            listen.picked(play, heard)
        case Kept():
            listen.sent(play, heard)
        case Text():
            listen.typed(play, heard)
        case TooBig() | NoRoom() | PickReminder():
            _refuse(play, heard)
        case Moved(closes=script) if play.frame.script == script:
            walk.come_back(play)
        case Moved():
            walk.again(play)


def _refuse(play: Play, heard: TooBig | NoRoom | PickReminder) -> None:
    match heard:
        case TooBig():
            play.note("file_too_big", name=heard.name, limit=heard.limit)
        case NoRoom():
            play.note("no_room", name=heard.name)
        case PickReminder():
            play.note("reminder_gone")
    walk.again(play)


def _begin(play: Play, heard: Heard | None) -> None:
    """Somebody who is nowhere yet: the first screen, or the home page; a file is kept first."""
    parts = play.content.conversation
    if isinstance(heard, Kept):
        play.note("kept_file", name=heard.name)
    known = play.session.person.get("onboarded") == "yes"
    walk.only(play, parts.home if known else parts.first)


def _come_back(play: Play, was_on_call: bool) -> None:
    """Ends a pause after hours or days; a call that was on is surely over."""
    play.change(paused=False)
    if was_on_call:
        play.learn(on_call="no")


def _interrupted(play: Play, heard: Text) -> bool:
    """Lets danger to life, a command or a ringing phone come before the present step."""
    text = heard.text
    return _danger(play, text) or _command(play, text) or _ringing(play, text)


def _danger(play: Play, text: str) -> bool:
    whose = play.content.listener.danger(text)
    if whose is None:
        return False
    parts = play.content.conversation
    play.learn(interrupted_words=text[:TEXT_LIMIT])
    quoting = whose == "quoted" or play.on_call or _quotes(play)
    walk.open_script(play, parts.whose_words if quoting else parts.crisis)
    return True


def _quotes(play: Play) -> bool:
    return bool(play.session.frames) and play.step.quotes


def _command(play: Play, text: str) -> bool:
    asking = bool(play.session.frames) and listen.waits_for_words(play.step)
    parts = play.content.conversation
    name = command_of(parts, text, asking=asking)
    if name is None or (name.startswith("?") and _is_choice(play, text)):
        return False
    if name.startswith("?"):
        _unknown(play, name[1:])
        return True
    if parts.commands[name].script == parts.coming:
        play.learn(topic=name)
    play.change(paused=False)
    walk.open_script(play, parts.commands[name].script)
    return True


def _is_choice(play: Play, text: str) -> bool:
    return bool(play.session.frames) and listen.choice_meant(play, text) is not None


def _unknown(play: Play, name: str) -> None:
    play.note("command_unknown", command=name)
    if play.session.frames:
        walk.again(play)
    else:
        _begin(play, None)


def _ringing(play: Play, text: str) -> bool:
    asking = bool(play.session.frames) and bool(play.step.ask)
    if asking or play.on_call or not play.content.listener.says_call_is_on(text):
        return False
    walk.open_script(play, play.content.conversation.call)
    return True
