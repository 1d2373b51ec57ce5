"""What a tactic is: how it sounds, what sounds alike, and what its truth rests on."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, TypeAdapter

from bot.core.reading import Read, read_file

Language = Literal["en", "zh"]
Place = Literal["cn", "us", "uk"]
Severity = Literal["none", "usual", "serious", "grave"]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

# The messages of every words file `tactics/<id>.ftl`.
MESSAGES = ("name", "sounds", "truth", "line", "line.say", "line.why", "next", "keep")


def _alone(written: Any) -> Any:
    """Lets an example that is nothing but its text be written as that."""
    return {"text": written} if isinstance(written, str) else written


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Example(_Entry):
    """A text in which the tactic is; `also` names every other tactic that is in it."""

    text: Sentence
    also: tuple[Id, ...] = ()


class NearMiss(_Entry):
    """A text that sounds alike and is not the tactic; `is` names what it is instead, if at all."""

    text: Sentence
    is_: tuple[Id, ...] = Field(default=(), alias="is")


class Tactic(_Entry):
    """One thing that collectors do. `rules` are the ids behind its truth, by place."""

    id: Id
    severity: Severity
    source: tuple[str, ...] = ()
    rules: Mapping[Place, tuple[str, ...]] = {}
    sounds: Mapping[Language, tuple[Annotated[Example, BeforeValidator(_alone)], ...]]
    near: Mapping[Language, tuple[Annotated[NearMiss, BeforeValidator(_alone)], ...]]

    @property
    def words(self) -> str:
        """The name of its words file."""
        return f"tactics/{self.id}"


TACTIC: TypeAdapter[Tactic] = TypeAdapter(Tactic)


def read_tactics(folder: Path) -> tuple[Read[Tactic], ...]:
    """Reads `<id>.yaml` of a folder, each with its lines and mistakes."""
    return tuple(read_file(path, TACTIC) for path in sorted(folder.glob("*.yaml")))
