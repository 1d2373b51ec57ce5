"""Somebody who taps everything comes to every step of the real content, and never to a dead end."""

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from random import Random

from bot.core import gates
from bot.core.content import Content, load
from bot.core.messages import RESERVED, Say
from bot.core.session import Session
from bot.settings import Settings
from handlers import ACTIONS, CONDITIONS
from tests.walking.beginnings import beginnings
from tests.walking.moments import Moment
from tests.walking.walker import Walker

Record = Callable[[str, object], None]
START = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)
TURNS = 40_000
PLAIN_BYTES = 2048  # what one message holds where it is shortest


def test_every_step_is_come_to_and_nothing_is_a_dead_end(record_property: Record) -> None:
    content = Content(load(Settings().content), CONDITIONS)
    walker = Walker(content, ACTIONS, [*beginnings(content, START)], Random(1))
    for moment in walker.walk(TURNS):
        assert faults(content, moment) == [], moment.history
    steps, choices = walker.missing_steps(), walker.missing_choices()
    record_property(
        "note",
        f"walker: {walker.turns} turns, {_share(walker.steps, steps)} steps, "
        f"{_share(walker.choices, choices)} choices",
    )
    assert steps == set()
    assert len(choices) <= 0.02 * len(walker.choices), sorted(choices)


def faults(content: Content, moment: Moment) -> list[str]:
    """Names what must never be true of a moment of a talk."""
    session = moment.session
    frame = session.frames[-1]
    step = content.scripts[frame.script].steps[frame.step]
    own = {each.id for each in moment.says[-1].choices} - {*RESERVED}
    wrong = {
        "a dead end": not (session.paused or step.ask or own),
        "choices before the last card": any(each.choices for each in moment.says[:-1]),
        "a state that does not survive JSON": any(each != session for each in _stored(session)),
        "a risky step with its gate shut": bool(gates.shut(content, session, step, moment.now)),
        "a card too long": any(len(_plain(say).encode()) > PLAIN_BYTES for say in moment.says),
        "a card without words": not all(say.text for say in moment.says),
    }
    return [name for name, found in wrong.items() if found]


def _stored(session: Session) -> Iterator[Session]:
    yield Session.model_validate_json(session.model_dump_json())
    yield Session.model_validate_json(session.model_dump_json(exclude_defaults=True))


def _plain(say: Say) -> str:
    labels = (f"{number}. {each.label}" for number, each in enumerate(say.choices, 1))
    return "\n".join(filter(None, (say.text, say.say, say.meaning, say.why, *labels)))


def _share(whole: Collection[object], missing: Collection[object]) -> str:
    return f"{len(whole) - len(missing)} of {len(whole)}"
