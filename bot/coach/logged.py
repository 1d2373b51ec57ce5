"""A contact as the log tells it now: of every field the latest entry counts, the first remains."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.coach.case import Contact
from bot.core.messages import Value

ZONELESS = ("", "UTC", "Etc/UTC")  # what stands where nobody knows the person's zone


@dataclass(frozen=True, slots=True)
class Logged:
    """One call, message, letter or visit. `at` stands on the clock of the zone it happened in;
    not `timed`: only its day is known; not `zoned`: nobody knows that zone."""

    id: str
    debt: str
    at: datetime
    timed: bool
    zoned: bool
    details: Mapping[str, Value]

    @property
    def day(self) -> date:
        """The day where the person was."""
        return self.at.date()

    @property
    def kind(self) -> str:
        """What it was: call, message, letter, visit or third_party."""
        return str(self.details["contact_kind"])

    @property
    def theirs(self) -> bool:
        """Tells whether it came from the collector."""
        return self.details.get("direction") != "outgoing"

    @property
    def talked(self) -> bool:
        """Tells whether it was a conversation, whoever rang."""
        return self.kind == "call" and self.details.get("outcome") == "answered"

    @property
    def tactics(self) -> tuple[str, ...]:
        """The ids of what the collector did, as far as it was recognised."""
        return tuple(map(str, self.details.get("tactics") or ()))

    def is_one(self, name: str, *values: str) -> bool:
        """Tells whether a field has one of these values."""
        return self.details.get(name) in values


def logged(contacts: Iterable[Contact]) -> tuple[Logged, ...]:
    """Reads the log, the earliest contact first. A promise alone is no contact."""
    threads: dict[str, list[Contact]] = {}
    for each in contacts:
        threads.setdefault(each.contact, []).append(each)
    found = (_merged(thread) for thread in threads.values() if any(map(_is_whole, thread)))
    return tuple(sorted(found, key=lambda each: (each.at, each.id)))


def _merged(thread: list[Contact]) -> Logged:
    latest = next(filter(_is_whole, reversed(thread)))
    details = {name: value for each in thread for name, value in each.details.items()}
    return Logged(
        id=latest.contact,
        debt=thread[0].debt,
        at=latest.happened_at.astimezone(ZoneInfo(latest.zone or "UTC")),
        timed=bool(details.get("happened_at") or not details.get("happened_on")),
        zoned=latest.zone not in ZONELESS,
        details=details,
    )


def _is_whole(entry: Contact) -> bool:
    return bool(entry.details.get("contact_kind"))
