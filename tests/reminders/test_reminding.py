"""What is due is said: once, where the person was last, discreetly, and never in quiet hours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.coach.case import Payment, Reminder
from bot.core.messages import Address, Heard, Pick, Reply, Text
from bot.core.talk import Outcome
from bot.reminding import AT_ONCE, LEASE, Reminding
from bot.storage.unit import Unit
from tests.reminders.plans import LENDER, agree, plan
from tests.stage import Stage

ANN = Address("direct", "ann")
NOW = datetime.fromisoformat("2026-03-02T10:15:00+08:00")
FIRST = datetime.fromisoformat("2026-03-08T09:00:00+08:00")
CN = {"language": "zh", "place": "cn", "timezone": "Asia/Shanghai"}
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@dataclass
class House:
    """A stage with somebody on it, and a post that notes what was sent."""

    stage: Stage
    sent: list[Reply] = field(default_factory=list)
    outcome: Outcome = "sent"
    events: int = 0

    def hear(self, what: Text | Pick, address: Address = ANN, **known: str) -> None:
        self.events += 1
        hints = self.stage.hints
        event = f"e{self.events}"
        self.stage.talk.turn(Heard(address, event, what, self.stage.now, known, hints))

    def send(self, reply: Reply) -> Outcome:
        self.sent.append(reply)
        return self.outcome

    def at(self, now: datetime) -> list[Reply]:
        """Delivers what is due at a moment; gives what was sent."""
        self.stage.now, self.sent = now, []
        self.stage.reminding.deliver(self.stage.clock, self.send)
        return self.sent

    def ids(self, now: datetime) -> list[str | None]:
        return [each.reminder for each in self.at(now)]

    @property
    def reminding(self) -> Reminding:
        return self.stage.reminding

    @property
    def reminders(self) -> dict[str, Reminder]:
        return {each.id: each for each in self.stage.reminders(ANN)}


@pytest.fixture
def house(tmp_path: Path, database: str) -> Iterator[House]:
    stage = Stage(tmp_path, NOW, CN, database=database)
    house = House(stage)
    house.hear(Text("/start"))
    yield house
    stage.close()


@pytest.fixture
def agreed(house: House) -> House:
    agree(house.stage.talk.store, ANN, plan(date(2026, 3, 15)), NOW)
    return house


def test_each_is_said_once_at_its_minute(agreed: House) -> None:
    assert agreed.ids(FIRST - MINUTE) == []
    assert agreed.ids(FIRST) == ["plan-1-7"]
    assert agreed.ids(FIRST + MINUTE) == []
    assert agreed.ids(FIRST + DAY * 4) == ["plan-1-3"]
    assert agreed.ids(FIRST - DAY) == []  # a clock set back
    assert agreed.ids(FIRST + DAY * 6) == ["plan-1-1"]


def test_a_notice_is_discreet_has_its_choices_and_no_number(agreed: House) -> None:
    (reply,) = agreed.at(FIRST)
    assert reply.to == ANN and reply.turn == 1
    assert reply.say.text == "你让我提醒的：还有7天，2026年3月15日。"
    assert [each.id for each in reply.say.choices] == ["paid", "part", "later", "cannot"]
    assert not any(word in reply.say.text for word in (LENDER, "500", "¥", "还款", "欠"))


def test_somebody_who_wants_it_plain_gets_sum_and_lender(agreed: House) -> None:
    for what in (Text("/reminders"), Pick("times"), Pick("wording"), Pick("no"), Pick("fine")):
        agreed.hear(what)
    (reply,) = agreed.at(FIRST)
    assert reply.say.text == f"{LENDER}：¥500，还有7天，2026年3月15日到期。"


def test_another_process_on_the_same_database_leaves_it_to_whoever_can_send_it(
    agreed: House,
) -> None:
    elsewhere = replace(agreed.reminding, channels=["headless"])
    assert elsewhere.next_due() is None
    elsewhere.deliver(lambda: FIRST, agreed.send)
    assert agreed.sent == []
    here = replace(agreed.reminding, channels=[ANN.channel])
    assert here.next_due() == FIRST
    here.deliver(lambda: FIRST, agreed.send)
    assert [each.reminder for each in agreed.sent] == ["plan-1-7"]


def test_it_goes_where_the_person_was_last(agreed: House) -> None:
    person = agreed.stage.talk.whose(ANN)
    assert person
    other = Address("direct", "ann-on-the-other-phone")
    with agreed.stage.talk.store.begin() as unit:
        unit.arrive(other, "hello", NOW)
        unit.joins.move(other, person, NOW)
    agreed.stage.talk.turn(Heard(other, "help", Text("/help"), NOW + DAY))
    (reply,) = agreed.at(FIRST)
    assert reply.to == other


def test_quiet_hours_are_kept_after_an_outage_too(agreed: House) -> None:
    night = FIRST.replace(hour=23)
    assert agreed.ids(night) == []
    assert agreed.reminding.next_due() == FIRST + DAY - timedelta(hours=1)
    (reply,) = agreed.at(FIRST + DAY - timedelta(hours=1))
    assert reply.say.text.startswith("这条来晚了")


def test_after_an_outage_one_message_marked_late(agreed: House) -> None:
    (reply,) = agreed.at(FIRST + DAY * 7 + MINUTE * 90)
    assert reply.reminder == "plan-1-0"
    assert reply.say.text.splitlines()[0] == "这条来晚了，之前没能联系上你。"
    states = {name: each.state for name, each in agreed.reminders.items() if each.part == 1}
    assert states == {
        "plan-1-7": "settled",
        "plan-1-3": "settled",
        "plan-1-1": "settled",
        "plan-1-0": "said",
        "plan-1--1": "waiting",
    }


def test_a_long_outage_of_many_plans_is_one_message_for_each(house: House) -> None:
    for number in range(4):
        made = plan(date(2026, 3, 15 + number), plan_id=f"plan{number}")
        agree(house.stage.talk.store, ANN, made, NOW)
    late = house.at(datetime.fromisoformat("2026-05-20T12:00:00+08:00"))
    assert sorted(str(each.reminder) for each in late) == [f"plan{n}-3--1" for n in range(4)]
    assert {each.say.at for each in late} == {"notices.failing"}


def test_what_was_paid_meanwhile_is_dropped(agreed: House) -> None:
    person = agreed.stage.talk.whose(ANN)
    with agreed.stage.talk.store.begin() as unit:
        unit.apply(str(person), [Payment("p", "plan", 1, date(2026, 3, 3), 50_000, NOW)])
    assert agreed.ids(FIRST) == []
    assert agreed.reminders["plan-1-7"].state == "settled"


def test_two_misses_make_one_warning(agreed: House) -> None:
    shown = [each.say.at for days in range(60) for each in agreed.at(FIRST + DAY * days)]
    assert shown.count("notices.failing") == 1
    assert shown.count("notices.after") == 1
    assert shown[:6] == ["notices.instalment"] * 4 + ["notices.after", "notices.instalment"]


def test_what_cannot_be_said_is_tried_again_and_comes_marked_late(agreed: House) -> None:
    agreed.outcome = "not_now"
    assert agreed.ids(FIRST) == ["plan-1-7"]
    assert agreed.ids(FIRST + MINUTE * 9) == []
    assert agreed.ids(FIRST + MINUTE * 10) == ["plan-1-7"]
    assert agreed.ids(FIRST + MINUTE * 19) == []
    agreed.outcome = "sent"
    (reply,) = agreed.at(FIRST + MINUTE * 20)
    assert reply.say.text.startswith("这条来晚了")
    assert agreed.reminders["plan-1-7"].state == "said"


def test_tries_become_rarer_and_never_stop(agreed: House) -> None:
    agreed.outcome = "not_now"
    tries, now = 0, FIRST
    while now < FIRST + DAY * 3:
        agreed.at(now)
        tries += 1
        due = agreed.reminding.next_due()
        assert due and now < due <= now + DAY
        now = due
    assert tries < 20


def test_somebody_gone_is_asked_for_once_a_day(agreed: House) -> None:
    agreed.outcome = "gone"
    agreed.at(FIRST)
    assert agreed.reminding.next_due() == FIRST + DAY


def test_somebody_who_is_back_gets_it_at_once(agreed: House) -> None:
    agreed.outcome = "not_now"
    agreed.at(FIRST)
    agreed.outcome = "sent"
    agreed.reminding.hasten(ANN, FIRST + MINUTE)
    assert agreed.ids(FIRST + MINUTE) == ["plan-1-7"]


def test_a_broken_channel_loses_nothing_and_holds_nobody_up(agreed: House) -> None:
    agree(agreed.stage.talk.store, ANN, plan(date(2026, 3, 15), plan_id="other"), NOW)

    def broken(reply: Reply) -> Outcome:
        agreed.sent.append(reply)
        raise OSError("no network")

    agreed.stage.now = FIRST
    agreed.reminding.deliver(agreed.stage.clock, broken)
    assert len(agreed.sent) == 2
    assert sorted(map(str, agreed.ids(FIRST + MINUTE * 10))) == ["other-1-7", "plan-1-7"]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE records SET body = :noise WHERE part = 'agreements'",
        "UPDATE sessions SET state = :noise",
        "DELETE FROM addresses WHERE person_id = (SELECT person_id FROM records LIMIT 1)",
    ],
)
def test_a_damaged_case_holds_nobody_up(agreed: House, damage: str) -> None:
    with agreed.stage.talk.store.begin() as unit:
        assert isinstance(unit, Unit)
        unit._connection.execute(text(damage), {"noise": b"\0"} if ":noise" in damage else {})
    bob = Address("direct", "bob")
    agreed.hear(Text("/start"), bob)
    agree(agreed.stage.talk.store, bob, plan(date(2026, 3, 15), plan_id="bobs"), NOW)
    assert agreed.ids(FIRST) == ["bobs-1-7"]
    assert agreed.ids(FIRST + DAY * 4) == ["bobs-1-3"]


def test_a_worker_that_outlives_its_lease_leaves_the_rest_to_others(agreed: House) -> None:
    agree(agreed.stage.talk.store, ANN, plan(date(2026, 3, 15), plan_id="other"), NOW)

    def slow(reply: Reply) -> Outcome:
        agreed.stage.now += LEASE
        return agreed.send(reply)

    agreed.stage.now, agreed.sent = FIRST, []
    agreed.reminding.deliver(agreed.stage.clock, slow)
    assert sorted(str(each.reminder) for each in agreed.sent) == ["other-1-7", "plan-1-7"]


def test_a_stopped_watch_finishes_what_it_has_in_hand(agreed: House) -> None:
    for number in range(AT_ONCE * 2):
        made = plan(date(2026, 3, 15), 1, plan_id=f"p{number}")
        agree(agreed.stage.talk.store, ANN, made, NOW)
    agreed.stage.now = FIRST
    stopped: Callable[[], bool] = lambda: len(agreed.sent) > 0  # noqa: E731
    agreed.reminding.deliver(agreed.stage.clock, agreed.send, stopped)
    assert len(agreed.sent) == AT_ONCE
    said = [each for each in agreed.reminders.values() if each.state == "said"]
    assert len(said) == AT_ONCE


def test_nobody_is_reminded_in_the_hours_after_words_of_danger(agreed: House) -> None:
    agreed.stage.now = FIRST - MINUTE * 30
    agreed.hear(Text("我不想活了"))
    assert agreed.ids(FIRST) == []
    assert agreed.ids(FIRST - MINUTE * 30 + timedelta(hours=6)) == ["plan-1-7"]


def test_whoever_said_stop_hears_nothing_more(agreed: House) -> None:
    agreed.hear(Text("/stop"))
    assert agreed.ids(FIRST) == []
    assert agreed.ids(FIRST + DAY * 100) == []


def test_another_zone_moves_what_waits(agreed: House) -> None:
    agreed.hear(Text("/help"), timezone="Europe/London")
    assert agreed.ids(FIRST) == []
    assert agreed.ids(FIRST + timedelta(hours=8)) == ["plan-1-7"]
    agreed.hear(Text("/help"), timezone="Asia/Tokyo")
    assert agreed.ids(FIRST + DAY * 4 - timedelta(hours=1)) == ["plan-1-3"]


def test_a_silenced_reminder_is_passed_over(agreed: House) -> None:
    person = str(agreed.stage.talk.whose(ANN))
    silent = replace(agreed.reminders["plan-1-7"], state="silent", due=None, by_hand=True)
    with agreed.stage.talk.store.begin() as unit:
        unit.apply(person, [silent])
    assert agreed.ids(FIRST) == []
    assert agreed.ids(FIRST + DAY * 4) == ["plan-1-3"]


def test_a_person_alone_is_asked_for(agreed: House) -> None:
    bob = Address("direct", "bob")
    agreed.hear(Text("/start"), bob)
    agree(agreed.stage.talk.store, bob, plan(date(2026, 3, 15), plan_id="bobs"), NOW)
    agreed.stage.now = FIRST
    assert [each.reply.to for each in agreed.reminding.due(agreed.stage.clock, bob)] == [bob]
    assert list(agreed.reminding.due(agreed.stage.clock, Address("direct", "nobody"))) == []
    assert agreed.ids(FIRST) == ["plan-1-7"]
