"""A measured talk is the same talk; what is noted of it is told by numbers and by our own ids."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from prometheus_client import generate_latest

from bot.core.messages import Address, Heard, Text
from bot.core.talk import Answer, Talk
from bot.metrics import Measured, Metrics
from tests.metrics.reading import Read, read

HEARD = Heard(Address("web", "xylophone"), "e", Text("Zebra"), datetime(2026, 3, 1, tzinfo=UTC))
STEPS = ("call.hub", "call.who", "budget.income")
A_TURN_US = 100  # measured: under three; a turn takes thousands


@dataclass
class Scripted:
    """A talk that gives the answers it is told to."""

    answers: list[Answer | Exception] = field(default_factory=list)

    def turn(self, heard: Heard) -> Answer:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def whose(self, address: Address) -> str:
        return f"whoever is at {address.key}"

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


def moved(stood: str, stands: str, left: bool = False) -> Answer:
    return Answer("p", 1, (), left=left, stood=stood, stands=stands)


def played(*answers: Answer | Exception) -> Read:
    metrics = Metrics(STEPS, "1.2", "abc")
    talk = Measured(Scripted(list(answers)), metrics)
    for each in answers:
        if isinstance(each, Exception):
            with pytest.raises(type(each)):
                talk.turn(HEARD)
        else:
            assert talk.turn(HEARD) is each
    return read(generate_latest(metrics.registry).decode())


def test_turns_are_counted_by_what_came_of_them() -> None:
    it = played(moved("", "call.hub"), moved("", "", left=True), ValueError("Zebra"), KeyError())
    counts = {
        outcome: it.value("turn_seconds_count", channel="web", outcome=outcome)
        for outcome in it.labels("turn_seconds_count", "outcome")
    }
    assert counts == {"played": 1, "repeated": 1, "failed": 2}
    assert "Zebra" not in it.text and "xylophone" not in it.text


def test_who_came_less_who_went_on_is_who_stayed() -> None:
    it = played(
        moved("", "call.hub"),
        moved("call.hub", "call.who"),
        moved("call.who", "call.who"),  # not understood: they are still there
        moved("call.who", "budget.income"),
        moved("", "call.hub"),
    )
    stayed = {
        f"{script}.{step}": it.value("steps_reached_total", script=script, step=step)
        - it.value("steps_left_total", script=script, step=step)
        for script, step in (each.split(".") for each in STEPS)
    }
    assert stayed == {"call.hub": 1, "call.who": 0, "budget.income": 1}
    assert it.value("steps_reached_total", script="call", step="who") == 1
    assert it.labels("steps_left_total", "step") == {"hub", "who", "income"}


def test_no_name_becomes_a_label_that_the_content_does_not_have() -> None:
    it = played(moved("gone.step", "call.Zebra"), moved("Zebra", "a.b.c"))
    assert it.labels("steps_reached_total", "script") == set()
    assert it.labels("steps_left_total", "step") == set()


def test_all_else_goes_straight_through() -> None:
    talk: Talk = Measured(Scripted(), Metrics(STEPS, "1", "c"))
    assert talk.whose(HEARD.address) == "whoever is at xylophone"


def test_two_servers_in_one_process_share_nothing() -> None:
    assert played(moved("", "call.hub")).value("steps_reached_total") == 1
    assert played().value("steps_reached_total") == 0


def test_measuring_costs_next_to_nothing() -> None:
    many = 2000
    talk = Measured(Scripted([moved("call.hub", "call.who")] * many), Metrics(STEPS, "1", "c"))
    began = time.perf_counter()
    for _ in range(many):
        talk.turn(HEARD)
    assert (time.perf_counter() - began) / many * 1e6 < A_TURN_US
