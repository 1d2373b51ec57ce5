"""A press on a notice opens its script over whatever is going on, and comes back."""

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.coach.case import Payment
from tests.faces.headless import HeadlessFace
from tests.reminders.plans import agree, plan
from tests.stage import Stage

NOW = datetime.fromisoformat("2026-03-02T10:15:00+00:00")
FIRST = datetime.fromisoformat("2026-03-08T09:00:00+00:00")
UK = {"language": "en", "place": "uk", "timezone": "Europe/London"}
GONE = "That reminder is already settled, or no longer there."


class Talk:
    """Somebody with a plan, and with the first notice before them."""

    def __init__(self, folder: Path, database: str = "talk.db") -> None:
        self.stage = Stage(folder, NOW, UK, database=database)
        self.face = HeadlessFace(self.stage)
        self.face.open()
        self.say(text="/start", **UK)
        agree(
            self.stage.talk.store, self.face.address, plan(date(2026, 3, 15), currency="GBP"), NOW
        )

    def say(self, **line: Any) -> list[dict[str, Any]]:
        """Sends a line; gives what comes of it."""
        return self.face.exchange(json.dumps({"user": "ann", **line}))

    def press(self, choice: str, reminder: str = "plan-1-7") -> list[dict[str, Any]]:
        """Presses a notice's button."""
        return self.say(press={"reminder": reminder, "choice": choice})

    def at(self, moment: datetime) -> list[dict[str, Any]]:
        """Moves the clock."""
        return self.face.exchange(json.dumps({"now": moment.isoformat()}))

    def states(self) -> dict[str, str]:
        """Gives the state of every reminder."""
        return {each.id: each.state for each in self.stage.reminders(self.face.address)}

    def payments(self) -> list[tuple[int, int, date]]:
        """Gives what was paid: instalment, sum, day."""
        with self.stage.talk.store.begin() as unit:
            found = unit.find(self.face.address)
            assert found
            paid = unit.load(found.person_id, ["payments"]).payments
        return [(each.number, each.minor, each.paid_on) for each in paid]


@pytest.fixture
def talk(tmp_path: Path, database: str) -> Iterator[Talk]:
    talk = Talk(tmp_path, database)
    (notice,) = talk.at(FIRST)
    assert notice["reminder"] == "plan-1-7"
    yield talk
    talk.stage.close()


def test_a_notice_is_no_turn_and_moves_nothing(talk: Talk) -> None:
    (before,) = talk.say(text="/help")
    (notice,) = talk.at(FIRST + timedelta(days=4))
    assert (notice["turn"], notice["say"], notice["files"]) == (before["turn"], None, [])
    (again,) = talk.say(press={"turn": before["turn"], "choice": before["choices"][0]["id"]})
    assert again["turn"] == before["turn"] + 1


def test_a_press_opens_its_script_and_returns(talk: Talk) -> None:
    here = talk.say(text="/help")[-1]["at"]
    (opened,) = talk.press("later")
    assert opened["at"] == "reminder_later.until"
    (*_, settings) = talk.say(choose="three_hours")
    assert settings["at"] == "reminder_settings.overview"
    assert talk.say(choose="fine")[-1]["at"] == here


def test_a_bare_number_never_answers_a_notice(talk: Talk) -> None:
    (menu,) = talk.say(text="/help")
    talk.at(FIRST + timedelta(days=4))
    (first,) = talk.say(text="1")
    (same,) = Talk(talk.stage.folder / "other").say(text="/help")
    assert menu["choices"][0]["id"] == same["choices"][0]["id"]
    assert not first["at"].startswith(("reminder", "payment"))
    assert set(talk.states().values()) <= {"said", "waiting"}


@pytest.mark.parametrize(("typed", "opened"), [
    ("#1", "payment.sure"), ("＃2", "payment.sum"), (" # 3 ", "reminder_later.until"),
    ("#4", "reminder_cannot.in_time"),
])  # fmt: skip
def test_a_number_with_its_sign_answers_the_latest(talk: Talk, typed: str, opened: str) -> None:
    assert talk.say(text=typed)[-1]["at"] == opened


@pytest.mark.parametrize("typed", ["#9", "#0", "#", "# paid", "##1", "#1 and more"])
def test_other_signs_are_just_words(talk: Talk, typed: str) -> None:
    (reply,) = talk.say(text=typed)
    assert "didn't get that" in reply["text"]


def test_a_doubled_press_changes_nothing(talk: Talk) -> None:
    (first,) = talk.press("part")
    (again,) = talk.press("part")
    assert (again["at"], again["text"]) == (first["at"], first["text"])
    talk.say(text="£200")
    (sure,) = talk.say(choose="exactly")
    assert sure["at"] == "payment.proof"
    talk.say(choose="skip")
    assert talk.payments() == [(1, 20_000, date(2026, 3, 8))]


def test_the_same_event_twice_pays_once(talk: Talk) -> None:
    talk.press("paid")
    talk.say(choose="exactly", event="e1")
    done = talk.say(choose="skip", event="e2")
    assert talk.say(choose="skip", event="e2") == done
    assert len(talk.payments()) == 1


def test_paid_settles_every_notice_of_that_instalment(talk: Talk) -> None:
    talk.at(FIRST + timedelta(days=4))
    talk.press("paid", "plan-1-3")
    for choice in ("exactly", "skip", "fine"):
        talk.say(choose=choice)
    assert {state for name, state in talk.states().items() if "-1-" in name} == {"settled"}
    for notice in ("plan-1-7", "plan-1-3"):
        assert talk.press("paid", notice)[-1]["text"].startswith(GONE)
    assert talk.at(FIRST + timedelta(days=10)) == []


@pytest.mark.parametrize("reminder", ["plan-9-7", "", "r12", "x" * 300])
def test_an_unknown_reminder_gets_a_kind_word(talk: Talk, reminder: str) -> None:
    (reply,) = talk.press("paid", reminder)
    assert reply["text"].startswith(GONE)
    assert talk.payments() == []


def test_an_unknown_choice_gets_a_kind_word(talk: Talk) -> None:
    assert talk.press("renegotiate")[-1]["text"].startswith(GONE)


def test_nobody_presses_anothers_notice(talk: Talk) -> None:
    talk.say(user="bob", text="/start")
    (reply,) = talk.say(user="bob", press={"reminder": "plan-1-7", "choice": "paid"})
    assert (reply["to"], reply["text"].startswith(GONE)) == ("bob", True)


def test_a_notice_stays_valid_for_weeks_and_needs_no_welcome(talk: Talk) -> None:
    talk.at(FIRST + timedelta(days=20))
    (opened,) = talk.press("paid")
    assert opened["at"] == "payment.sure"
    assert "Good to see you" not in opened["text"]


def test_one_notice_answered_in_the_middle_of_another(talk: Talk) -> None:
    here = talk.say(text="/help")[-1]["at"]
    talk.at(FIRST + timedelta(days=4))
    talk.press("part", "plan-1-7")
    (opened,) = talk.press("later", "plan-1-3")
    assert opened["at"] == "reminder_later.until"
    talk.say(choose="tomorrow")
    assert talk.say(choose="fine")[-1]["at"] == here  # and not in the first one's question
    moved = [each for each in talk.stage.reminders(talk.face.address) if each.state == "waiting"]
    assert "plan-1-3" in {each.id for each in moved}
    assert talk.states()["plan-1-7"] == "said"


def test_a_press_during_a_call_returns_to_the_call(talk: Talk) -> None:
    (hub,) = talk.say(text="/call")
    talk.press("later")
    reply = talk.say(choose="three_hours")[-1]
    assert (reply["at"], reply["say"]) == (hub["at"], hub["say"])


def test_later_moves_the_reminder_and_never_the_plan(talk: Talk) -> None:
    talk.press("later")
    talk.say(choose="three_hours")
    assert talk.at(FIRST + timedelta(hours=2, minutes=59)) == []
    (again,) = talk.at(FIRST + timedelta(hours=3))
    assert again["reminder"] == "plan-1-7"
    talk.press("later")
    talk.say(choose="tomorrow")
    assert [each["reminder"] for each in talk.at(FIRST + timedelta(days=1))] == ["plan-1-7"]
    talk.press("later")
    for text in ("tomorrow", "22:30"):
        talk.say(choose="pick") if text == "tomorrow" else None
        talk.say(text=text)
    assert talk.at(FIRST + timedelta(days=2, hours=13, minutes=30)) == []  # in the quiet hours
    (late,) = talk.at(FIRST + timedelta(days=3) - timedelta(hours=1))
    assert late["reminder"] == "plan-1-7"
    assert [each["reminder"] for each in talk.at(FIRST + timedelta(days=4))] == ["plan-1-3"]


def test_more_than_the_instalment_counts_for_the_others(talk: Talk) -> None:
    talk.press("paid")
    talk.say(choose="other_sum")
    talk.say(text="£700")
    talk.say(choose="exactly")
    talk.say(choose="skip")
    assert [(number, minor) for number, minor, _ in talk.payments()] == [(1, 50_000), (2, 20_000)]


def test_a_plan_paid_in_full_is_done(talk: Talk) -> None:
    talk.press("paid")
    talk.say(choose="other_sum")
    talk.say(text="£1500")
    talk.say(choose="exactly")
    done = talk.say(choose="skip")
    assert "paid in full" in done[0]["text"]
    assert set(talk.states().values()) == {"settled"}


@pytest.mark.parametrize(("path", "typed", "at"), [
    ("other_sum", "$20", "payment.wrong_currency"),
    ("other_sum", "£1500.01", "payment.wrong_too_much"),
    ("other_day", "tomorrow", "payment.wrong_future"),
    ("other_day", "20 January 2026", "payment.wrong_too_early"),
    ("other_sum", "0", "payment.sum"),
    ("other_sum", "-5", "payment.sum"),
    ("other_day", "31 February", "payment.day"),
])  # fmt: skip
def test_a_wrong_sum_or_day_saves_nothing(talk: Talk, path: str, typed: str, at: str) -> None:
    talk.press("paid")
    talk.say(choose=path)
    replies = talk.say(text=typed)
    assert replies[0]["at"] == at
    assert replies[-1]["at"] == ("payment.sum" if path == "other_sum" else "payment.day")
    assert talk.payments() == []


def test_there_is_no_way_back_behind_a_payment(talk: Talk) -> None:
    talk.press("part")
    talk.say(text="£200")
    talk.say(choose="exactly")
    (left,) = talk.say(choose="skip")
    assert left["at"] == "payment_rest.some_left"
    (back,) = talk.say(choose="back")
    assert not back["at"].startswith(("payment", "reminder"))
    assert len(talk.payments()) == 1


def test_the_proof_is_kept_with_the_payment(talk: Talk, tmp_path: Path) -> None:
    talk.press("paid")
    talk.say(choose="exactly")
    receipt = tmp_path / "receipt.jpg"
    receipt.write_bytes(b"paid")
    talk.say(file=str(receipt))
    with talk.stage.talk.store.begin() as unit:
        found = unit.find(talk.face.address)
        assert found
        case = unit.load(found.person_id, ["payments", "exhibits"])
    payment: Payment = case.payments[0]
    assert payment.proof == case.exhibits[0].id
