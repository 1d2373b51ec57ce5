"""Plans and words for the tests of files that are made."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from bot.coach.agreed import Row, rows
from bot.coach.case import Agreement, Due, Payment
from bot.coach.due_days import Rhythm, due_days
from bot.core.messages import Value
from bot.handouts.wording import Wording
from bot.settings import CONTENT
from tests.stage import strict

NOW = datetime(2026, 5, 20, 8, 30, tzinfo=UTC)
TODAY = date(2026, 5, 20)
LANGUAGES = ("en", "zh")


def wording(language: str, place: str = "cn") -> Wording:
    """Gives the real words; a sentence that cannot be made whole is an error."""

    def words(name: str, facts: Mapping[str, Value]) -> str:
        known = {"place": place, "language": language, **facts}
        return strict(CONTENT).words.get("handouts", language, name, known)

    return Wording(words, language, place)


def plan(
    count: int, minor: int = 21_000, every: Rhythm = "monthly", first: date = date(2026, 3, 31)
) -> Agreement:
    """Makes a plan whose last instalment is half of the others."""
    days = due_days(first, every, count)
    dues = [Due(number, day, minor) for number, day in enumerate(days, 1)]
    last = Due(count, days[-1], minor // 2)
    return Agreement("plan", "", "debt", NOW, "CNY", (*dues[:-1], last))


def paid(agreement: Agreement, *parts: tuple[int, int]) -> tuple[Payment, ...]:
    """Makes payments of (number, minor units)."""
    return tuple(
        Payment(f"p{index}", agreement.id, number, TODAY, minor, NOW)
        for index, (number, minor) in enumerate(parts)
    )


def laid_out(agreement: Agreement, *parts: tuple[int, int]) -> tuple[Row, ...]:
    """Gives a plan's instalments as they stand today."""
    return rows(agreement, paid(agreement, *parts), TODAY)
