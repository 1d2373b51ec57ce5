"""A desk on which actions are run as a conversation runs them, on a case without a database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from bot.coach.action import Arguments, Outcome
from bot.coach.case import PARTS, Case, Erase, Record
from bot.coach.debt import Debt
from bot.coach.library import Library
from bot.core.messages import Value
from bot.core.session import Session
from bot.settings import CONTENT, Settings
from bot.storage.rows import part_of
from handlers import ACTIONS
from tests.stage import strict

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
TODAY = date(2026, 3, 2)
PEOPLE: Mapping[str, Mapping[str, Value]] = {
    "cn": {"language": "zh", "place": "cn", "timezone": "Asia/Shanghai"},
    "uk": {"language": "en", "place": "uk", "timezone": "Europe/London"},
    "us": {"language": "en", "place": "us", "timezone": "America/New_York"},
    "other": {"language": "en", "place": "other", "timezone": "Europe/Dublin"},
}
LIBRARY = Library(CONTENT, Settings().cache)  # learning tactics takes seconds


@dataclass
class Desk:
    """What is known and on record; `do` runs an action and takes over what it brings."""

    place: str = "uk"
    records: tuple[Record, ...] = ()
    now: datetime = NOW
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        self.session = Session(person=dict(PEOPLE[self.place]))

    @property
    def facts(self) -> dict[str, Value]:
        return self.session.facts()

    @property
    def case(self) -> Case:
        found: dict[str, Any] = dict.fromkeys(PARTS, ())
        for each in self.records:
            found[part_of(each)] += (each,)
        return Case(**found)

    @property
    def debts(self) -> tuple[Debt, ...]:
        return self.case.debts

    def tell(self, **facts: Value) -> None:
        """Learns facts as answers do."""
        self.session = self.session.learn(strict(CONTENT).kinds, facts)

    def do(self, action: str, **told: Value) -> Outcome:
        """Runs an action, reading only the parts that it names, after something was told."""
        self.tell(**told)
        found = ACTIONS[action]
        read: dict[str, Any] = {part: getattr(self.case, part) for part in found.reads}
        outcome = found.run(Case(**read), self._arguments(), self.now)
        for change in outcome.changes:
            assert not isinstance(change, Erase)
            others = (r for r in self.records if (part_of(r), r.id) != (part_of(change), change.id))
            self.records = (*others, change)
        self._turn(outcome)
        self.tell(**outcome.facts)
        return outcome

    def entries(self, fact: str) -> list[str]:
        """Gives the ids of a list's entries."""
        return [each["id"] for each in self.facts.get(fact) or ()]

    def _turn(self, outcome: Outcome) -> None:
        if outcome.contact is not None:
            self.session = self.session.about(outcome.contact)
        if outcome.debt is not None:
            self.session = self.session.on_debt(outcome.debt)

    def _arguments(self) -> Arguments:
        kinds, session = strict(CONTENT).kinds, self.session
        logged = {name: value for name, value in self.facts.items() if kinds[name].logged}
        find, language = strict(CONTENT).words.get, str(self.facts["language"])

        def words(name: str, more: Mapping[str, Value]) -> str:
            return find("handouts", language, name, {**self.facts, **more})

        return Arguments(self.facts, logged, session.contact_id, session.debt_id, LIBRARY, words)


def pounds(amount: int) -> dict[str, Value]:
    """Gives so many pounds as a fact."""
    return {"minor": amount * 100, "currency": "GBP"}


def yuan(amount: int) -> dict[str, Value]:
    """Gives so many yuan as a fact."""
    return {"minor": amount * 100, "currency": "CNY"}
