"""One person in several apps: what a turn does that goes beyond its own case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.coach.case import OURS, Erase
from bot.coach.codes import plain, spaced
from bot.coach.storing import Unit
from bot.core.guess import zone_of
from bot.core.messages import Address, Did, File, Moved, Value
from bot.core.script import FactKind
from bot.core.session import Session
from bot.exporting import export

KIND = "join"  # of tries
VALID = timedelta(minutes=10)
MOST, WITHIN = 5, timedelta(hours=1)
ANY_SIZE = 2**40
STAYS = ("language", "place", "collector_language", "timezone")


@dataclass(frozen=True)
class Came:
    """What came of it: whose talk it is now, where it stands, and what the engine hears."""

    person: str
    session: Session
    what: Did | Moved


@dataclass(frozen=True)
class Joining:
    """The apps of one person, within one turn at one address."""

    unit: Unit
    kinds: Mapping[str, FactKind]
    address: Address
    person: str
    now: datetime

    def issue(self, code: str) -> dict[str, Value]:
        """Gives a code by which another app joins this case; the one before it ends."""
        self.unit.joins.issue(self.person, code, self.now, self.now + VALID)
        return {"join_code": spaced(code)}

    def attempt(self, typed: str) -> dict[str, Value]:
        """Tries a code. One that is right belongs to this address from then on."""
        return {"join_typed": None, **self._attempt(plain(typed))}

    def apps(self, session: Session, names: Mapping[str, str]) -> dict[str, Value]:
        """Lists the apps of this person, with the names that the channels go by."""
        apps = self.unit.joins.apps(self.person)
        zone = ZoneInfo(zone_of(session.facts()))
        entries = [
            {
                "id": each.id,
                "app": names.get(f"apps.{each.address.channel}", each.address.channel),
                "here": "yes" if each.address == self.address else "no",
                "used": {"at": each.used_at.astimezone(zone).isoformat()},
            }
            for each in apps
        ]
        several = "yes" if len(apps) > 1 else "no"
        return {"apps": entries, "several_apps": several, "picked_app": None}

    def join(self, session: Session) -> Came:
        """Brings this address into the case whose code it took, in the middle of that talk. Its
        own case is handed out as a file and erased, unless other apps still have it."""
        issuer = self.unit.joins.use(self.address, self.now)
        if issuer is None or issuer == self.person:
            return Came(self.person, session, Did({"join_state": "wrong"}))
        there = self._talk_of(issuer)
        files: tuple[File, ...] = ()
        shared = len(self.unit.joins.apps(self.person)) > 1
        if not shared and session.person.get("join_own") != "empty":
            files = (self._brought(issuer, session),)
        self.unit.joins.move(self.address, issuer, self.now)
        if not shared:
            self.unit.apply(self.person, [Erase()])
        there = there.model_copy(update={"turn": there.turn + _earlier(session)})
        there = there.learn(self.kinds, {"join_code": None})
        return Came(issuer, there, Moved("joined", _script(session), files))

    def leave(self, app_id: str, session: Session) -> Came:
        """Takes an app off; the one that this turn is at begins anew with an empty case."""
        apps = self.unit.joins.apps(self.person)
        found = next((each for each in apps if each.id == app_id), None)
        if found is None or len(apps) < 2 or not self.unit.joins.part(self.person, app_id):
            return Came(self.person, session, Did({"picked_app": None}))
        if found.address != self.address:
            return Came(self.person, session, Did({"picked_app": None, "several_apps": "no"}))
        return self._anew(session)

    def _anew(self, session: Session) -> Came:
        fresh = self.unit.arrive(self.address, "", self.now).person_id
        person = {name: session.person[name] for name in STAYS if name in session.person}
        return Came(fresh, Session(turn=_earlier(session), person=person), Moved("left_apps", ""))

    def _attempt(self, code: str) -> dict[str, Value]:
        if not self.unit.tries.allow(KIND, self.address, self.now, MOST, WITHIN):
            return {"join_state": "too_often"}
        if self.unit.joins.issuer(code, self.now) == self.person:
            return {"join_state": "own"}
        if self.unit.joins.take(code, self.address, self.now) is None:
            return {"join_state": "wrong"}
        self.unit.tries.forget(KIND, self.address)
        shared = len(self.unit.joins.apps(self.person)) > 1
        return {"join_state": "good", **({"join_own": "shared"} if shared else {})}

    def _talk_of(self, person: str) -> Session:
        stored = self.unit.reading.whereabouts([person])[person].session
        return Session.model_validate_json(stored) if stored else Session()

    def _brought(self, issuer: str, session: Session) -> File:
        """Makes the file of this case, and keeps it where the talk goes on."""
        upload = export(self.unit, self.person, session.facts(), self.now)
        try:
            kept = self.unit.keep(issuer, upload, OURS, self.now, ANY_SIZE)
        finally:
            Path(upload.path).unlink(missing_ok=True)
        return File(kept.name, kept.id)


def _earlier(session: Session) -> int:
    """Counts the turns before this one, which is counted again where it goes on."""
    return session.turn - 1


def _script(session: Session) -> str:
    return session.frames[-1].script if session.frames else ""
