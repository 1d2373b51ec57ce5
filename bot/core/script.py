"""The shapes of what authors write: scripts, facts, gates, interrupts, commands. Structure only."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Kind = Literal[
    "text", "number", "decimal", "money", "date", "time", "phone", "choice", "file", "list"
]
Scope = Literal["person", "debt", "contact"]
RETURN, END, HANG_UP = "return", "end", "hang_up"
TARGETS = (RETURN, END, HANG_UP)
OTHERWISE = "otherwise"


class Shape(BaseModel):
    """A piece of content: unknown keys are mistakes, and nothing changes it once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class When(Shape):
    """A way on that depends on conditions, tried in order; `otherwise` comes last."""

    when: dict[str, str]


class Step(Shape):
    """One step of a script."""

    source: tuple[str, ...] = ()
    tags: tuple[Id, ...] = ()
    twin: Id | None = None
    choose: dict[Id, str] = {}
    ask: dict[Id, Kind] = {}
    from_: Annotated[Id | None, Field(alias="from")] = None
    optional: bool = False
    quotes: bool = False
    typed: dict[Id, str] = {}
    set: dict[Id, str] = {}
    do: Id | None = None
    call: Id | None = None
    then: str | When | None = None
    renew: Id | None = None
    was: tuple[Id, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether the conversation stops here for the person."""
        return bool(self.choose or self.ask)

    def ways(self) -> Iterator[tuple[str, str]]:
        """Gives every way on as (what leads there, target)."""
        yield from self.choose.items()
        yield from ((f"typed {fact}", target) for fact, target in self.typed.items())
        match self.then:
            case When():
                yield from self.then.when.items()
            case str():
                yield "then", self.then
        if self.renew:
            yield "renew", self.renew


class Script(Shape):
    """One conversation. `live`: it is played while the collector is on the line. `resting`: nothing
    is under way here that could be paused or ended, so those buttons are not shown."""

    id: Id
    version: int = 1
    start: Id
    live: bool = False
    resting: bool = False
    steps: dict[Id, Step]

    def renamed(self, step: str) -> str | None:
        """Gives the present id of a step, by its own name or one it had before."""
        if step in self.steps:
            return step
        return next((id for id, known in self.steps.items() if step in known.was), None)


class FactKind(Shape):
    """What a fact is and how long it lasts. `logged`: it goes into the log with its contact.
    `resets`: choosing this value forgets everything of that scope. `tense`: where to look for a
    date whose year or week was not said."""

    scope: Scope
    type: Kind
    values: tuple[Id, ...] = ()
    logged: bool = False
    resets: dict[Id, Scope] = {}
    tense: Literal["past", "future", "near"] = "near"


class Need(Shape):
    """A fact that a gate asks for: the values that open it (None: any), the one-tap choices, and
    the condition under which it counts at all. `from`: the choices are the entries of a list, if
    it has any. `do`: an action that follows an answer, before the step is tried again."""

    open: tuple[Id, ...] | None = None
    choices: tuple[Id, ...] = ()
    from_: Annotated[Id | None, Field(alias="from")] = None
    do: Id | None = None
    when: str | None = None


class Gate(Shape):
    """What must be known before a line with this tag is shown; `accept`: the person may take the
    stated risk. `phrases` per language always need the tag."""

    needs: dict[Id, Need] = Field(min_length=1)
    accept: bool = False
    phrases: dict[str, tuple[str, ...]] = {}


class Interrupts(Shape):
    """Phrases, per language, that come before any step."""

    own: dict[str, tuple[str, ...]]
    quoted: dict[str, tuple[str, ...]]
    call_on: dict[str, tuple[str, ...]]
    not_: Annotated[dict[str, tuple[str, ...]], Field(alias="not")] = {}


Notices = dict[Id, dict[Id, Id]]  # by kind of reminder: what each choice of its notice opens


class Command(Shape):
    """What a command opens, and its word in Chinese."""

    script: Id
    zh: str


class Conversation(Shape):
    """Which script plays which part, and the commands."""

    home: Id
    first: Id
    call: Id
    after_call: Id
    left_early: Id
    crisis: Id
    whose_words: Id
    coming: Id
    commands: dict[Id, Command]

    def parts(self) -> Mapping[str, str]:
        """Gives the scripts that have a part of their own, by part."""
        return {name: str(value) for name, value in self if name != "commands"}
