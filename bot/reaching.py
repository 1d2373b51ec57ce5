"""Brings a notice to its person: where they wrote last, else in another app, else elsewhere."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.coach.case import Case, Reminder
from bot.coach.elsewhere import Letter
from bot.coach.saying import PARTS, told
from bot.coach.storing import Store, Whereabouts
from bot.core.content import Content
from bot.core.messages import Reply
from bot.core.notices import notice
from bot.core.session import Session
from bot.core.talk import Clock, Outcome
from bot.reminding import Send

PATIENCE = timedelta(hours=1)  # with a channel that is in trouble itself
HANDOUTS = "handouts"


@dataclass(frozen=True)
class Reaching:
    """Knows the channels that run, by name, and what sends letters."""

    content: Content
    store: Store
    clock: Clock
    channels: Mapping[str, Send]
    send_letter: Callable[[Letter], bool]

    def send(self, reply: Reply) -> Outcome:
        """Carries a notice. Whoever is not reached is looked for in their other apps, and then
        told elsewhere, discreetly; "sent" as soon as one of these works."""
        outcome = self._by(reply)
        if outcome == "sent":
            return "sent"
        person = self._person(reply)
        if person is None or (outcome == "not_now" and not person.is_overdue(self.clock())):
            return outcome
        others = (self._by(each) for each in person.other_apps())
        if any(each == "sent" for each in others) or self._told_elsewhere(person):
            return "sent"
        return outcome if reply.to.channel in self.channels else "not_now"

    def _by(self, reply: Reply) -> Outcome:
        """Carries it by its channel; one that does not run here reaches nobody."""
        carry = self.channels.get(reply.to.channel)
        return carry(reply) if carry else "gone"

    def _person(self, reply: Reply) -> "_Person | None":
        with self.store.begin() as unit:
            found = unit.find(reply.to)
            if found is None or reply.reminder is None:
                return None
            where = unit.reading.whereabouts([found.person_id])[found.person_id]
            case = unit.load(found.person_id, PARTS)
        reminder = next((each for each in case.reminders if each.id == reply.reminder), None)
        return _Person(reply, where, case, reminder) if reminder else None

    def _told_elsewhere(self, person: "_Person") -> bool:
        letter = person.letter(self.content, self.clock())
        return letter is not None and self.send_letter(letter)


@dataclass(frozen=True)
class _Person:
    """Whom a notice is for."""

    reply: Reply
    where: Whereabouts
    case: Case
    reminder: Reminder

    def is_overdue(self, now: datetime) -> bool:
        """Says whether it has waited long for its channel."""
        return self.reminder.due is not None and now - self.reminder.due >= PATIENCE

    def other_apps(self) -> Iterator[Reply]:
        """Gives the same notice for each of their other addresses, the one last used first."""
        for address in self.where.addresses:
            if address != self.reply.to:
                yield replace(self.reply, to=address)

    def letter(self, content: Content, now: datetime) -> Letter | None:
        """Writes it for elsewhere: it names neither debt nor lender nor sum, whatever they chose
        for their own screen."""
        session = Session.model_validate_json(self.where.session or "{}")
        url, language = session.person.get("elsewhere"), str(session.person.get("language", "en"))
        if not url:
            return None
        facts = {**session.facts(), "discreet": "yes"}
        facts |= told(self.reminder, self.case, facts, now)
        kind = self.reply.say.at.rpartition(".")[2]
        say, words = notice(content, kind, facts, late=False), content.words
        end = words.get(HANDOUTS, language, "letter_end", {})
        title = words.get(HANDOUTS, language, "letter_title", {})
        return Letter(str(url), title, f"{say.text}\n\n{end}")
