"""What handlers may look up: every place's rules and holidays, read once, when first wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.coach.calendars import load_calendars
from bot.coach.holidays import Calendar
from bot.coach.rules import Rule, load_rules


@dataclass(frozen=True)
class Library:
    """The knowledge under the content's folder; without a folder it is empty. Reading it raises
    RulesError where it has mistakes."""

    folder: Path | None = None

    @cached_property
    def rules(self) -> Mapping[str, Rule]:
        """All rules by id."""
        return load_rules(self.folder / "rules") if self.folder else {}

    @cached_property
    def calendars(self) -> Mapping[str, Calendar]:
        """The open and closed days by place."""
        return load_calendars(self.folder / "calendars") if self.folder else {}
