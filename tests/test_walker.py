"""Somebody who taps everything comes to every step of the real content, and never to a dead end."""

import re
from collections.abc import Callable, Iterator, Sized
from datetime import UTC, datetime
from random import Random

import pytest

from bot.core import engine, gates
from bot.core.check.texts import length
from bot.core.content import Content, load
from bot.core.messages import RESERVED, Say
from bot.core.session import Session
from bot.settings import Settings
from handlers import ACTIONS, CONDITIONS, files
from tests.walking.beginnings import LANGUAGES, PLACES, beginnings
from tests.walking.moments import Moment
from tests.walking.walker import Walker

START = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
TURNS = 60_000  # it stops when it has met everything, as a rule after 25,000
PLAIN_BYTES = 2048  # what one message in WeChat may hold
LINE = {"en": 25, "zh": 40}
Record = Callable[[str, object], None]


def test_everything_is_come_to_and_nothing_is_a_dead_end(
    record_property: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    for draw in ("draw_hours", "draw_plan"):  # a picture takes a second, and says nothing here
        monkeypatch.setattr(files, draw, lambda *_: b"")
    content = Content(load(Settings().content), CONDITIONS)
    walker = Walker(content, ACTIONS, [*beginnings(content, START)], Random(1))
    places: set[tuple[str, str | None, str | None]] = set()
    for moment in walker.walk(TURNS):
        assert [*faults(content, moment)] == [], moment.history
        place = (moment.at, moment.frame.held, moment.frame.asking)
        if place not in places:
            assert [*faults_elsewhere(content, moment)] == [], moment.history
        places.add(place)
    steps, choices = walker.missing_steps(), walker.missing_choices()
    share = f"{_share(walker.steps, steps)} steps, {_share(walker.choices, choices)} choices"
    record_property("note", f"walker: {share}, in {walker.turns} turns")
    assert steps == set()
    assert choices == set()


def faults(content: Content, moment: Moment) -> Iterator[str]:
    """Says what is wrong after a turn."""
    session, *earlier, last = moment.session, *moment.says
    step = content.scripts[moment.frame.script].steps[moment.frame.step]
    if not (session.paused or step.ask or {*moment.choices} - {*RESERVED} or last.files):
        yield f"{moment.at} is a dead end"
    if any(say.choices for say in earlier):
        yield f"{moment.at} has choices before the last card"
    if not moment.frame.held and gates.shut(content, session, step, moment.now):
        yield f"{moment.at} is shown although its gate is shut"
    if Session.model_validate_json(session.model_dump_json(exclude_defaults=True)) != session:
        yield f"{moment.at} is not the same after JSON"
    for say in moment.says:
        yield from unsayable(say)


def faults_elsewhere(content: Content, moment: Moment) -> Iterator[str]:
    """Says what is wrong with the same card for people of other languages and places."""
    for language in LANGUAGES:
        for place in PLACES:
            person = {**moment.session.person, "language": language, "place": place}
            session = moment.session.model_copy(update={"person": person})
            say = engine.present(content, session, moment.now)
            yield from unsayable(say) if say else ()


def unsayable(say: Say) -> Iterator[str]:
    """Says what is wrong with one card."""
    numbered = [f"{number}. {each.label}" for number, each in enumerate(say.choices, 1)]
    text = "\n".join(filter(None, [say.text, say.say, say.meaning, say.why, *numbered]))
    if not say.text:
        yield f"{say.at} has no text"
    if len(text.encode()) > PLAIN_BYTES:
        yield f"{say.at} makes {len(text.encode())} bytes"
    if say.say and length(say.say, str(say.spoken)) > LINE[str(say.spoken)]:
        yield f"{say.at} is too long to say: {say.say}"
    if re.search(r"(?<!: )\bnone\b|\{ ?\$", text):
        yield f"{say.at} shows what is not known: {text}"


def _share(whole: Sized, missing: Sized) -> str:
    return f"{len(whole) - len(missing)} of {len(whole)}"
