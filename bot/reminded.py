"""Somebody to be reminded: what becomes of their reminders, from their case and their talk."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import logs
from bot.coach.case import Case, Reminder
from bot.coach.saying import BESIDE, Tell, Verdict, Wait, judge, told
from bot.coach.storing import Claimed, StoreError, Unit, Whereabouts
from bot.core.content import Content
from bot.core.engine import AWAY
from bot.core.messages import Reply
from bot.core.notices import notice
from bot.core.session import Session


@dataclass
class Reminded:
    """One person, as they are now; their case goes along with what becomes of it."""

    case: Case
    where: Whereabouts
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        stored = self.where.session
        self.session = Session.model_validate_json(stored) if stored else Session()

    def verdict(self, content: Content, reminder: Reminder, now: datetime) -> Verdict:
        """Decides what becomes of a reminder. Hours after words of danger, nobody is reminded."""
        verdict = judge(reminder, self.case, self.session.facts(), now)
        calm_from = self._calm_from(content)
        if isinstance(verdict, Tell) and calm_from and now < calm_from:
            return Wait(calm_from)
        return verdict

    def notice(self, content: Content, reminder: Reminder, tell: Tell, now: datetime) -> Reply:
        """Makes the notice, to where the person was last."""
        facts = self.session.facts()
        facts |= told(reminder, self.case, facts, now)
        say = notice(content, tell.kind, facts, late=tell.late)
        return Reply(self.where.addresses[0], self.where.turn, say, reminder.id)

    def note(self, reminder: Reminder) -> None:
        """Takes over what became of a reminder."""
        after = (reminder if each.id == reminder.id else each for each in self.case.reminders)
        self.case = replace(self.case, reminders=tuple(after))

    def _calm_from(self, content: Content) -> datetime | None:
        frames, last_at = self.session.frames, self.session.last_at
        in_crisis = bool(frames) and frames[-1].script == content.conversation.crisis
        return last_at + AWAY if in_crisis and last_at else None


def look_up(unit: Unit, claimed: Collection[Claimed], by: datetime) -> dict[str, Reminded]:
    """Reads the people of some claims, with what else is to be said to them by some moment.
    Somebody whose case cannot be read is left out: they must neither hold up the others nor undo
    what was settled."""
    try:
        return _read(unit, claimed, by)
    except (StoreError, ValueError) as error:
        if len(claimed) > 1:
            return {who: one for each in claimed for who, one in look_up(unit, [each], by).items()}
        logs.error("unreadable case", kind=type(error).__name__)
        return {}


def _read(unit: Unit, claimed: Collection[Claimed], by: datetime) -> dict[str, Reminded]:
    persons = {each.person_id for each in claimed}
    asked = {each.person_id for each in claimed if each.reminder.kind == "after"}
    where, cases = unit.reading.whereabouts(persons), unit.reading.cases(persons, BESIDE)
    # Whether somebody was warned that a plan fails is known from all of their reminders.
    reminders = {**unit.reminders.load(persons - asked, by), **unit.reminders.load(asked)}
    return {
        each: Reminded(replace(cases[each], reminders=tuple(reminders[each])), where[each])
        for each in persons
    }
