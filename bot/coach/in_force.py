"""The rules that a person may be shown on one day: figures of any other are as good as unknown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.coach.rules import Rule


@dataclass(frozen=True, slots=True)
class InForce:
    """Looks rules up by id, and finds only those that may be shown on that day."""

    rules: Mapping[str, Rule]
    today: date

    def find(self, rule_id: str) -> Rule | None:
        """Gives a rule, None where it may not be shown."""
        rule = self.rules.get(rule_id)
        return rule if rule and rule.shown(self.today) else None

    def number(self, rule_id: str, name: str) -> Decimal | None:
        """Gives a rule's figure, None where it may not be shown."""
        rule = self.find(rule_id)
        return rule.number(name) if rule else None

    def due(self, rule: Rule) -> bool:
        """Tells whether a rule should have been looked up again by now."""
        return rule.due_for_review(self.today)

    def ids(self, rule_ids: Iterable[str]) -> tuple[str, ...]:
        """Keeps the ids of rules that may be shown."""
        return tuple(filter(self.find, rule_ids))
