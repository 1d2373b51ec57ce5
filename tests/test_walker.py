"""Somebody who taps everything comes to every step of the real content, and never to a dead end."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from random import Random

import pytest

from bot.core import engine, gates
from bot.core.content import Content, load
from bot.core.messages import RESERVED, Say
from bot.core.session import Session
from bot.settings import Settings
from handlers import ACTIONS, CONDITIONS
from tests.walker import Moment, Walker

Record = Callable[[str, object], None]
START = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
TURNS = 40_000
LANGUAGES, PLACES = ("en", "zh"), ("cn", "us", "uk", "other")
PEOPLE = [{"language": language, "place": place} for language in LANGUAGES for place in PLACES]
MESSAGE, PLAIN_BYTES = 4096, 2048  # Telegram's characters, WeChat's bytes
SAY = {"en": 25, "zh": 40}


def test_every_step_is_come_to_and_nothing_is_a_dead_end(record_property: Record) -> None:
    content = Content(load(Settings().content), CONDITIONS)
    walker = Walker(content, ACTIONS, PEOPLE, START, Random(1))
    for moment in walker.walk(TURNS):
        assert faults(content, moment) == [], moment.history
    steps, choices = walker.missing_steps(), walker.missing_choices()
    record_property("note", f"walker: {walker.turns} turns, {_share(walker.steps, steps)} steps, "
        f"{_share(walker.choices, choices)} choices")
    assert steps == set()
    assert len(choices) <= 0.02 * len(walker.choices), sorted(choices)


def faults(content, moment):
    found = []
    *earlier, last = moment.says
    session = moment.session
    step = content.scripts[session.frames[-1].script].steps[session.frames[-1].step]
    if not session.paused and not (step.ask or {c.id for c in last.choices} - {*RESERVED}):
        found.append("a dead end")
    if any(each.choices for each in earlier):
        found.append("choices before the last card")
    if Session.model_validate_json(session.model_dump_json()) != session or Session.model_validate_json(session.model_dump_json(exclude_defaults=True)) != session:
        found.append("json")
    if not session.paused and gates.shut(content, session, step, moment.now):
        found.append("gate")
    for say in moment.says:
        t="\n".join(filter(None,(say.text,say.say,say.meaning,say.why,*(f"{n}. {c.label}" for n,c in enumerate(say.choices,1)))))
        if len(t.encode())>2048: found.append(f"long {len(t.encode())} {say.at}")
        if re.search(r"\bnone\b",t) : found.append(f"none in {say.at}: {t}")
        if not say.text: found.append(f"no text {say.at}")
    return found

def _share(whole: set, missing: set) -> str:
    return f"{len(whole) - len(missing)} of {len(whole)}"
