"""Doing again: what was in the way at once, what is away for a little while, all else never."""

import time
from collections.abc import Callable

import pytest

from bot.coach.storing import Crossed, StoreError, Unreachable
from bot.retrying import MOST_CROSSED, Retrying


class Failing:
    """Work that fails as it is told to, and then is done."""

    def __init__(self, *errors: type[Exception]) -> None:
        self.errors = list(errors)
        self.tries = 0

    def __call__(self) -> str:
        self.tries += 1
        if self.errors:
            raise self.errors.pop(0)("away")
        return "done"


def seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began


def test_what_was_in_the_way_is_done_again_at_once() -> None:
    work = Failing(*[Crossed] * (MOST_CROSSED - 1))
    assert seconds(lambda: Retrying().do(work)) < 0.05
    assert work.tries == MOST_CROSSED


def test_what_is_always_in_the_way_ends() -> None:
    with pytest.raises(Crossed):
        Retrying().do(Failing(*[Crossed] * MOST_CROSSED))


def test_what_is_away_is_waited_for() -> None:
    retrying, work = Retrying(1.0), Failing(Unreachable, Unreachable)
    assert 0.25 < seconds(lambda: retrying.do(work)) < 0.6
    assert work.tries == 3 and not retrying.is_away


def test_an_outage_is_waited_for_once_and_not_by_everybody() -> None:
    retrying = Retrying(0.3)
    with pytest.raises(Unreachable):
        retrying.do(Failing(*[Unreachable] * 99))
    assert [retrying.is_away] == [True]
    for _ in range(3):
        work = Failing(*[Unreachable] * 99)
        with pytest.raises(Unreachable):
            assert seconds(lambda work=work: retrying.do(work)) < 0.05  # type: ignore[misc]
        assert work.tries == 1
    assert retrying.do(Failing()) == "done"
    assert [retrying.is_away] == [False]
    assert retrying.do(Failing(Unreachable)) == "done"  # another outage is waited for again


@pytest.mark.parametrize("error", [StoreError, ValueError])
def test_nothing_else_is_done_again(error: type[Exception]) -> None:
    work = Failing(error)
    with pytest.raises(error):
        Retrying().do(work)
    assert work.tries == 1
