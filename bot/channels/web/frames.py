"""The page's frames as JSON: what comes in, checked, and what goes out."""

import json
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    StringConstraints,
    TypeAdapter,
    ValidationError,
)

from bot.core.guess import is_zone
from bot.core.messages import Pick, PickReminder, Reply, Text

EVENT = r"^[A-Za-z0-9_-]{1,64}$"
Event: TypeAlias = Annotated[str, StringConstraints(pattern=EVENT)]


class BadFrame(Exception):
    """A frame that no page of ours sends; `event` where it names one."""

    def __init__(self, event: str | None = None) -> None:
        super().__init__("no frame of ours")
        self.event = event


def _known_zone(name: str) -> str:
    return name if is_zone(name) else ""  # a browser may know a zone that this machine does not


class _Frame(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Hints(_Frame):
    """What the browser tells of its person."""

    language: Annotated[str, StringConstraints(max_length=35)] = ""
    timezone: Annotated[str, StringConstraints(max_length=64), AfterValidator(_known_zone)] = ""

    def given(self) -> dict[str, str]:
        """Gives those that are not empty."""
        return {name: value for name, value in self.model_dump().items() if value}


class Hello(_Frame):
    """The first frame: what the browser knows, the last turn the page has shown, and whether
    events wait in it that were not answered yet."""

    hello: Hints
    shown: int | None = None
    waiting: bool = False


class Said(_Frame):
    """Typed words."""

    event: Event
    text: str

    def what(self) -> Text:
        """Gives what was heard."""
        return Text(self.text)


class Tapped(_Frame):
    """A tapped choice, of a turn or of a reminder; without either, of the present question."""

    event: Event
    choose: Annotated[str, StringConstraints(max_length=100)]
    turn: int | None = None
    reminder: Annotated[str, StringConstraints(max_length=64)] | None = None

    def what(self) -> Pick | PickReminder:
        """Gives what was heard."""
        if self.reminder is not None:
            return PickReminder(self.reminder, self.choose)
        return Pick(self.choose, self.turn)


class AskPocket(_Frame):
    """Asks for the cards to hold while there is no network."""

    pocket: Literal[True]


Frame: TypeAlias = Hello | Said | Tapped | AskPocket
_FRAMES: TypeAdapter[Frame] = TypeAdapter(Frame)


def read_frame(data: str) -> Frame:
    """Reads a frame; raises BadFrame."""
    try:
        return _FRAMES.validate_json(data)
    except ValidationError as error:
        raise BadFrame(_event_of(data)) from error


def answered(event: str | None, replies: Iterable[Reply]) -> str:
    """Makes the frame that answers an event; without one it comes of itself."""
    return _json(event=event, replies=[_as_json(each) for each in replies])


def noticed(reply: Reply) -> str:
    """Makes the frame that brings a notice."""
    return _json(notice=_as_json(reply))


def refused(reason: str, event: str | None) -> str:
    """Makes the frame that says why something was not taken: too_big, too_fast, unreadable."""
    return _json(refused=reason, event=event)


def carried(pocket: Mapping[str, Any]) -> str:
    """Makes the frame that brings the pocket."""
    return _json(pocket=pocket)


def _event_of(data: str) -> str | None:
    try:
        event = json.loads(data)["event"]
        # Half a character cannot be encoded, nor sent back.
        return event if isinstance(event, str) and len(event.encode()) <= 64 else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _as_json(reply: Reply) -> dict[str, Any]:
    say = reply.say
    return {
        "text": say.text,
        "say": say.say,
        "meaning": say.meaning,
        "why": say.why,
        "language": say.language,
        "spoken": say.spoken,
        "choices": [{"id": each.id, "label": each.label} for each in say.choices],
        "turn": reply.turn,
        "at": say.at,
        "files": [{"name": each.name, "exhibit": each.exhibit} for each in say.files],
        "reminder": reply.reminder,
    }


def _json(**fields: Any) -> str:
    return json.dumps(fields, ensure_ascii=False)
