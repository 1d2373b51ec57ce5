"""What a person does in one talk, step by step, and what must be in their case afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

CONTACTS, PROMISES, AGREEMENTS, INSTALMENTS = 2, 1, 1, 12  # that each person's talk leaves behind
FAR = timedelta(days=150)  # no reminder of theirs falls due while it runs


@dataclass(frozen=True)
class Tap:
    """Presses a button."""

    choice: str


@dataclass(frozen=True)
class Write:
    """Writes; `shows` must be read in the answer."""

    text: str
    shows: str = ""


Step: TypeAlias = Tap | Write


def promised(chat: int) -> str:
    """Names what was promised to one person, like no other's."""
    return f"A letter about account {chat}"


def talk(chat: int, today: date) -> Sequence[Step]:
    """Gives a person's whole talk: a call with a promise, a call with a plan, and a look back."""
    return (*_first_call(chat, today), *_second_call(), *asks(chat))


def asks(chat: int) -> Sequence[Step]:
    """Lets a person ask what they have told, and see all of it."""
    return (
        Write("/history", f"{CONTACTS} in all"),
        Write("/promises", promised(chat)),
        Write("/plan", "US$1,200"),
    )


def _first_call(chat: int, today: date) -> Sequence[Step]:
    taps = "who agency moved_on end hung_up pressure they promise other"
    return (
        Write("/start"),
        Write("/call"),
        *_taps(taps),
        Write(promised(chat)),
        Write((today + FAR).isoformat()),
        *_taps("said done"),
    )


def _second_call() -> Sequence[Step]:
    asked = "who lender hub plan ask_for instalments within_year matches accepts said"
    return (
        Write("/call"),
        *_taps(f"{asked} hang_up skip nobody skip"),
        Write("$1,200"),
        *_taps("by_sum"),
        Write("$100"),
        *_taps("right skip person understood next done fine"),
    )


def _taps(choices: str) -> Sequence[Tap]:
    return tuple(Tap(each) for each in choices.split())
