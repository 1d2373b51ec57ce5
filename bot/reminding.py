"""What is due: claim a few by lease, hand them to whoever carries them, settle them."""

import secrets
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeAlias

from bot import logs
from bot.coach.case import Reminder
from bot.coach.saying import Drop, Tell, Wait, overdue, passed_over, said
from bot.coach.storing import Claimed, Settled, Store
from bot.core.content import Content
from bot.core.messages import Address, Reply
from bot.core.talk import Clock, Notice, Outcome
from bot.reminded import Reminded, look_up
from bot.retrying import Retrying

AT_ONCE = 5  # as many may be said twice after a crash
LEASE = timedelta(minutes=2)
PATIENCE_S = 20.0  # with a database that is away while something is in hand
SOONEST, LATEST = timedelta(minutes=10), timedelta(days=1)  # between tries to reach somebody
Send: TypeAlias = Callable[[Reply], Outcome]
Stopped: TypeAlias = Callable[[], bool]
Told: TypeAlias = Callable[[str, timedelta], None]


def never() -> bool:
    """Says that nothing is to be stopped."""
    return False


def untold(outcome: str, late: timedelta) -> None:
    """Tells nobody."""


@dataclass(frozen=True)
class Reminding:
    """Says what is due. Plain and synchronous: a channel calls it in a thread. `channels` are the
    ones that can be written to from here (None: any); what is for others is left to others. `told`
    hears what came of each ("failed" for one that cannot be worded), and how late that was."""

    content: Content
    store: Store
    channels: Collection[str] | None = None
    retrying: Retrying = field(default_factory=lambda: Retrying(PATIENCE_S), compare=False)
    told: Told = untold

    def due(
        self, clock: Clock, address: Address | None = None, stopped: Stopped = never
    ) -> Iterator[Notice]:
        """Gives what is due, in order, to be carried one by one: only what is addressed to one
        person, or everything. What was carried is settled as the next few are claimed."""
        person_id = self._person(address) if address else None
        if address is not None and person_id is None:
            return
        batch = self._next(clock, person_id, None, more=not stopped())
        while batch is not None:
            yield from batch.notices()
            batch = self._settled(clock, person_id, batch, stopped)

    def deliver(self, clock: Clock, send: Send, stopped: Stopped = never) -> None:
        """Sends what is due until nothing is. What cannot be sent is tried again later."""
        for each in self.due(clock, stopped=stopped):
            try:
                each.outcome = send(each.reply)
            except Exception as error:  # one broken channel must not hold up the others
                logs.error("reminder not sent", kind=type(error).__name__)

    def next_due(self) -> datetime | None:
        """Gives when there is something to do next."""
        with self.store.begin() as unit:
            return unit.reminders.next_due(self.channels)

    def hasten(self, address: Address, now: datetime) -> None:
        """Lets what could not be said to a person be tried now: they can be reached again."""
        with self.store.begin() as unit:
            if found := unit.find(address):
                case = unit.load(found.person_id, ["reminders"])
                ids = [each.id for each in overdue(case, now)]
                unit.reminders.hasten(found.person_id, ids, now)

    def _person(self, address: Address) -> str | None:
        with self.store.begin() as unit:
            found = unit.find(address)
        return found.person_id if found else None

    def _settled(
        self, clock: Clock, person_id: str | None, carried: "_Batch", stopped: Stopped
    ) -> "_Batch | None":
        """What was carried is not to be said again because the database is away for a moment."""
        return self.retrying.do(lambda: self._next(clock, person_id, carried, more=not stopped()))

    def _next(
        self, clock: Clock, person_id: str | None, carried: "_Batch | None", *, more: bool
    ) -> "_Batch | None":
        """Settles what was carried and, if there is to be more, claims the next few: one commit.
        Gives None where nothing is due any more."""
        now, owner = clock(), secrets.token_hex(8)
        with self.store.begin() as unit:
            if carried:
                unit.reminders.settle(carried.owner, carried.settled)
            if not more:
                return None
            claimed = unit.reminders.claim(
                now, now + LEASE, owner, AT_ONCE, person_id, self.channels
            )
            people = look_up(unit, claimed, now + LATEST) if claimed else {}
        if not claimed:
            return None
        return _Batch(self.content, clock, owner, now, claimed, people, self.told)


@dataclass
class _Batch:
    """A few reminders in hand, and the people they are for."""

    content: Content
    clock: Clock
    owner: str
    now: datetime
    claimed: Collection[Claimed]
    people: Mapping[str, Reminded]
    told: Told
    settled: list[Settled] = field(default_factory=list)

    def notices(self) -> Iterator[Notice]:
        """Gives what is to be said, and notes what becomes of each. Past the end of the lease the
        rest is left to others."""
        for each in self.claimed:
            if self.clock() >= self.now + LEASE:
                return
            yield from self._one(each)

    def _one(self, each: Claimed) -> Iterator[Notice]:
        match self._made(each):
            case Drop():
                self._note(each, passed_over(each.reminder), None)
            case Wait(until):
                self._note(each, each.reminder, until)
            case (Tell(kind), Notice() as notice):
                yield notice
                self._carried(each, kind, notice.outcome)

    def _made(self, each: Claimed) -> Drop | Wait | tuple[Tell, Notice]:
        """Words what is to be said. What cannot be worded waits, and holds up nobody."""
        try:
            person = self.people[each.person_id]
            verdict = person.verdict(self.content, each.reminder, self.now)
            if isinstance(verdict, Tell):
                reply = person.notice(self.content, each.reminder, verdict, self.now)
                return verdict, Notice(reply)
            return verdict
        except Exception as error:
            logs.error("reminder not worded", kind=type(error).__name__)
            self._tell(each, "failed")
            return Wait(self.now + LATEST)

    def _carried(self, each: Claimed, kind: str, outcome: Outcome) -> None:
        self._tell(each, outcome)
        match outcome:
            case "sent":
                self._note(each, said(each.reminder, kind, self.now), None)
            case "not_now":
                self._note(each, each.reminder, self.now + _pause(each.reminder, self.now))
            case "gone":
                self._note(each, each.reminder, self.now + LATEST)

    def _tell(self, each: Claimed, outcome: str) -> None:
        self.told(outcome, self.clock() - (each.reminder.due or self.now))

    def _note(self, each: Claimed, after: Reminder, due_at: datetime | None) -> None:
        if each.person_id in self.people:
            self.people[each.person_id].note(after)
        self.settled.append(Settled(each.person_id, after, due_at))


def _pause(reminder: Reminder, now: datetime) -> timedelta:
    """Waits longer and longer for somebody who cannot be reached."""
    return min(LATEST, max(SOONEST, now - (reminder.due or now)))
