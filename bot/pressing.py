"""A press on a notice, by button or as "#2", looked up in the person's reminders."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.coach.case import Case, Reminder
from bot.coach.reminders import is_open
from bot.coach.saying import PARTS, is_moot, told
from bot.coach.storing import Unit
from bot.core.messages import PickReminder, Pressed, Text, Value
from bot.core.script import Notices

TAGGED = re.compile(r"\s*[#＃]\s?(\d{1,2})\s*")


@dataclass(frozen=True)
class Pressing:
    """The reminders of one person within one turn, and the facts known of that person."""

    unit: Unit
    person: str
    facts: Mapping[str, Value]
    now: datetime

    def pressed(self, pick: PickReminder) -> Pressed | PickReminder:
        """Gives a press with what can be told of its reminder; as it came, where that is over."""
        case = self._case()
        found = (each for each in case.reminders if each.id == pick.reminder)
        return self._found(next(found, None), case, pick.choice) or pick

    def typed(self, text: Text, notices: Notices) -> Pressed | Text:
        """Takes "#2" for the second choice of the notice that came last, where it has one."""
        tag = TAGGED.fullmatch(text.text)
        if tag is None:
            return text
        case = self._case()
        last = _said_last(case)
        choices = list(notices.get(last.kind, {})) if last else []
        number = int(tag[1])
        chosen = choices[number - 1] if 0 < number <= len(choices) else None
        return (chosen and self._found(last, case, chosen)) or text

    def _case(self) -> Case:
        return self.unit.load(self.person, PARTS)

    def _found(self, reminder: Reminder | None, case: Case, choice: str) -> Pressed | None:
        if reminder is None or not is_open(reminder) or is_moot(reminder, case):
            return None
        return Pressed(reminder.kind, choice, told(reminder, case, self.facts, self.now))


def _said_last(case: Case) -> Reminder | None:
    said = (each for each in case.reminders if each.state == "said")
    return max(said, key=lambda each: each.said_at or each.made_at, default=None)
