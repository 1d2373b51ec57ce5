"""Where the person's clock is: told, or the most likely one of their place, said openly."""

from datetime import UTC, datetime

import pytest

from bot.coach.action import Arguments
from bot.coach.case import Case
from bot.coach.timing import timing_of
from bot.core.guess import zone_of
from bot.settings import CONTENT
from handlers import timing
from tests.stage import strict
from tests.talker import Talker

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "zone", "is_guess"),
    [
        ({"place": "us"}, "America/New_York", True),
        ({"place": "us", "timezone": "America/Denver"}, "America/Denver", False),
        ({"place": "cn"}, "Asia/Shanghai", False),
        ({"place": "uk"}, "Europe/London", False),
        ({"place": "other"}, "UTC", True),
        ({}, "UTC", True),
    ],
)
def test_a_zone_nobody_told_is_the_most_likely_one(
    facts: dict[str, str], zone: str, is_guess: bool
) -> None:
    assert zone_of(facts) == timing_of(facts).zone == zone
    assert timing.zone_is_guess(facts, NOW) == is_guess
    shown = timing.show_timing(Case(), Arguments({**facts, "language": "en"}), NOW).facts
    assert shown["zone_guess"] == zone


@pytest.mark.parametrize(
    ("locale", "at_first", "before"),
    [
        ("en-US", "New York time", "New York, where it's 05:15 now"),
        ("zh-US", "纽约时间", "纽约，那里现在05:15"),
    ],
)
def test_a_guess_is_said_openly_before_the_first_reminder(
    locale: str, at_first: str, before: str
) -> None:
    talker = Talker(strict(CONTENT), {"language": locale})
    (welcome,) = talker.type("/start")
    assert at_first in welcome.text
    talker.type("/promises")
    for choice in ("add", "they", "letter", "skip", "said"):
        says = talker.tap(choice)
    assert before in says[-1].text
    talker.tap("fine")
    assert talker.session.facts()["timezone"] == "America/New_York"


def test_a_zone_that_is_known_is_not_asked_about() -> None:
    talker = Talker(strict(CONTENT), {"language": "en-US", "timezone": "America/Chicago"})
    (welcome,) = talker.type("/start")
    assert "time." not in welcome.text
    talker.type("/promises")
    for choice in ("add", "they", "letter", "skip", "said"):
        talker.tap(choice)
    assert talker.card and talker.card.at.startswith("promises.")
