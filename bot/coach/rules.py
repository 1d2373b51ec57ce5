"""Reads what our lines rest on: the rules of each place, and the passages of our sources."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from bot.core.complaints import Complaint
from bot.core.marked import Lines, MarkedError, read_marked

Force = Literal["law", "binding_rule", "recommended_standard", "industry_pledge", "practice"]
Confidence = Literal["verified", "secondary", "secondary_weak", "memory"]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z]+(\.[a-z0-9_]+)+$")]
SourceDate = Annotated[str, StringConstraints(pattern=r"^(none|\d{4}(-\d\d(-\d\d)?)?)$")]
# ISO text only: left to itself, pydantic takes "3" for a moment in 1970.
Day = Annotated[date, BeforeValidator(lambda text: date.fromisoformat(str(text)))]
Clock = Annotated[time, BeforeValidator(lambda text: time.fromisoformat(str(text)))]
Figure = Annotated[Decimal | Day | Clock, Field(union_mode="left_to_right")]
Kind = TypeVar("Kind", Decimal, date, time)


class RulesError(Exception):
    """The rules or sources have mistakes; `complaints` names every one."""

    def __init__(self, complaints: tuple[Complaint, ...]) -> None:
        super().__init__("\n".join(map(str, complaints)))
        self.complaints = complaints


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Wording(_Entry):
    """The same words in both languages."""

    en: Prose
    zh: Prose


class Rule(_Entry):
    """A legal or industry fact of one place, in our own words."""

    id: RuleId
    value: Wording
    numbers: Mapping[str, Figure] = {}
    instrument: Prose
    force: Force
    scope: Wording
    applies_from: Day | None = None
    applies_until: Day | None = None
    source_date: SourceDate
    confidence: Confidence
    review_by: Day
    phone: Prose | None = None
    web: Prose | None = None

    @model_validator(mode="after")
    def _memory_gives_no_figures(self) -> "Rule":
        if self.confidence == "memory" and self.numbers:
            raise ValueError("a fact from memory may not give figures")
        return self

    @property
    def place(self) -> str:
        """The place whose rule this is, such as "cn"."""
        return self.id.split(".")[0]

    def shown(self, today: date) -> bool:
        """Tells whether a person may be shown this: not from memory, and in force on that day."""
        started = self.applies_from is None or self.applies_from <= today
        ended = self.applies_until is not None and self.applies_until < today
        return self.confidence != "memory" and started and not ended

    def due_for_review(self, today: date) -> bool:
        """Tells whether somebody has to look this up again."""
        return self.review_by <= today

    def number(self, name: str) -> Decimal:
        """Gives a figure; its unit is in its name. KeyError if there is no such number."""
        return self._figure(name, Decimal)

    def clock(self, name: str) -> time:
        """Gives a time of day, local to the person. KeyError if there is no such time."""
        return self._figure(name, time)

    def day(self, name: str) -> date:
        """Gives a calendar day. KeyError if there is no such day."""
        return self._figure(name, date)

    def _figure(self, name: str, kind: type[Kind]) -> Kind:
        figure = self.numbers.get(name)
        if not isinstance(figure, kind):
            raise KeyError(f"{self.id} has no {kind.__name__} called {name}")
        return figure


class Passage(Wording):
    """One piece of advice, summed up; `corrected` says where it is wrong or too strong."""

    kind: Literal["seed", "plain_advice"] = "seed"
    corrected: Wording | None = None


class Source(_Entry):
    """A text that advice comes from, with its passages by id."""

    title: Wording
    passages: Mapping[Slug, Passage]


@dataclass(frozen=True)
class Sources:
    """Every source by id."""

    by_id: Mapping[str, Source]

    def passage(self, reference: str) -> Passage | None:
        """Finds a passage by a reference such as "seed-001:step-1"."""
        source, _, name = reference.partition(":")
        return self.by_id[source].passages.get(name) if source in self.by_id else None

    def references(self) -> Iterator[str]:
        """Lists every reference that a line may cite."""
        for source_id, source in self.by_id.items():
            yield from (f"{source_id}:{name}" for name in source.passages)


_RULES = TypeAdapter(dict[str, Rule])
_SOURCES = TypeAdapter(dict[Slug, Source])


def load_rules(folder: Path) -> Mapping[str, Rule]:
    """Reads `<place>.yaml` of a folder into rules by id; RulesError lists all mistakes."""
    rules: dict[str, Rule] = {}
    complaints: list[Complaint] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            rules |= _read_place(path)
        except RulesError as error:
            complaints += error.complaints
    if complaints:
        raise RulesError(tuple(complaints))
    return MappingProxyType(rules)


def load_sources(path: Path) -> Sources:
    """Reads the sources' passages; RulesError lists all mistakes."""
    data, lines = _read(path)
    try:
        return Sources(MappingProxyType(_SOURCES.validate_python(data)))
    except ValidationError as error:
        raise RulesError(tuple(_complaints("P001", path, lines, error))) from error


def _read_place(path: Path) -> dict[str, Rule]:
    data, lines = _read(path)
    try:
        rules = _RULES.validate_python(_with_ids(data))
    except ValidationError as error:
        raise RulesError(tuple(_complaints("R001", path, lines, error))) from error
    if strangers := tuple(_strangers(path, lines, rules)):
        raise RulesError(strangers)
    return rules


def _read(path: Path) -> tuple[object, Lines]:
    try:
        return read_marked(path)
    except MarkedError as error:
        raise RulesError((error.complaint,)) from error


def _with_ids(data: object) -> object:
    if not isinstance(data, dict):
        return data
    return {
        key: {**fields, "id": key} if isinstance(fields, dict) else fields
        for key, fields in data.items()
    }


def _strangers(path: Path, lines: Lines, rules: Mapping[str, Rule]) -> Iterator[Complaint]:
    for rule in rules.values():
        if rule.place != path.stem:
            message = f'the id "{rule.id}" does not begin with its place, "{path.stem}."'
            yield Complaint("R002", str(path), lines.key_at(rule.id), message)


def _complaints(code: str, path: Path, lines: Lines, error: ValidationError) -> Iterator[Complaint]:
    for mistake in error.errors():
        where = " > ".join(map(str, mistake["loc"]))
        line = lines.key_at(*mistake["loc"])
        yield Complaint(code, str(path), line, f"{where}: {mistake['msg']}")
