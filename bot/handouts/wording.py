"""How files speak: sentences from the content, sums and days as the person's language has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.coach.action import Words
from bot.core.messages import Value
from bot.core.shown import locale_of, money


@dataclass(frozen=True)
class Wording:
    """The person's words and their way to write figures."""

    words: Words
    language: str = "en"
    place: str = "other"

    @property
    def locale(self) -> str:
        """The locale that sums and days are written in."""
        return locale_of(self.language, self.place)

    def say(self, name: str, **more: Value) -> str:
        """Gives a sentence."""
        return self.words(name, more)

    def sum(self, minor: int, currency: str) -> str:
        """Writes an amount, exactly."""
        return money(minor, currency, self.locale)

    def day(self, day: date, skeleton: str = "yMMMd") -> str:
        """Writes a day, short: 1 Apr 2026; by another skeleton only some of its parts."""
        from babel.dates import format_skeleton

        return str(format_skeleton(skeleton, day, locale=self.locale))


def wording_of(facts: Mapping[str, Value], words: Words) -> Wording:
    """Gives the wording of a person."""
    return Wording(words, facts.get("language") or "en", facts.get("place") or "other")
