"""Two people who type each other's codes at the same moment: one of them goes second."""

import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from threading import Barrier, BrokenBarrierError, Thread

import pytest

from bot.coach.storing import Crossed
from bot.core.messages import Address
from bot.retrying import Retrying
from bot.storage.joins import Joins
from tests.joining.apps import App, app
from tests.replicas.house import replicas

PATIENCE_S = 5.0


def test_both_come_to_one_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, use = Barrier(2), Joins.use

    def both_have_come_so_far(self: Joins, address: Address, now: datetime) -> str | None:
        with suppress(BrokenBarrierError):
            gate.wait(1)
        return use(self, address, now)

    with replicas(tmp_path) as stages:
        people = [app(each, key=str(key)) for key, each in enumerate(stages)]
        codes = [each.code() for each in people]
        for each in people:
            each.do("/join", "type_in")
        monkeypatch.setattr(Joins, "use", both_have_come_so_far)
        seconds = _at_once(people, list(reversed(codes)))
        assert seconds < PATIENCE_S
        assert people[0].person == people[1].person is not None
        assert [each.do("/help").at for each in people] == ["help.overview"] * 2


def test_without_another_try_one_of_them_would_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Retrying, "do", lambda self, work: work())
    with pytest.raises(Crossed):
        test_both_come_to_one_case(tmp_path, monkeypatch)


def _at_once(people: list[App], codes: list[str]) -> float:
    errors: list[Exception] = []

    def give(who: App, code: str) -> None:
        try:
            who.do(f"={code}")
        except Exception as error:
            errors.append(error)

    threads = [Thread(target=give, args=each) for each in zip(people, codes, strict=True)]
    began = time.monotonic()
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    for error in errors:
        raise error
    return time.monotonic() - began
