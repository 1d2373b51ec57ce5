"""What handlers may look up: rules, holidays and tactics, each read once, when first wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.coach.holidays import Calendar
    from bot.coach.roles import Titles
    from bot.coach.rules import Rule
    from bot.coach.tactics import Recogniser


@dataclass(frozen=True)
class Library:
    """The knowledge under the content's folder; without a folder it is empty. Reading it raises
    RulesError where it has mistakes. Whatever reads is loaded then too: a start must be quick."""

    folder: Path | None = None
    cache: Path | None = None

    @cached_property
    def rules(self) -> "Mapping[str, Rule]":
        """All rules by id."""
        from bot.coach.rules import load_rules

        return load_rules(self.folder / "rules") if self.folder else {}

    @cached_property
    def calendars(self) -> "Mapping[str, Calendar]":
        """The open and closed days by place."""
        from bot.coach.calendars import load_calendars

        return load_calendars(self.folder / "calendars") if self.folder else {}

    @cached_property
    def recogniser(self) -> "Recogniser":
        """What recognises tactics; learnt anew, which takes seconds, where it is not in `cache`."""
        from bot.coach.tactics import Recogniser
        from bot.coach.teaching import load_recogniser

        return load_recogniser(self.folder, self.cache) if self.folder else Recogniser()

    @cached_property
    def titles(self) -> "Titles":
        """The titles by which a caller's role is known."""
        from bot.coach.roles import load_titles

        return load_titles(self.folder / "roles.yaml") if self.folder else {}
