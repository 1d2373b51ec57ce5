"""Promises from the conversation: noted, changed, settled, and what the log says of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

import pytest

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case, Change, Contact, Promise, Reminder
from bot.core.messages import Value
from handlers import calls, log, offers, promises

NOW = datetime(2026, 3, 2, 2, 15, tzinfo=UTC)  # 10:15 in Shanghai
FRIDAY = "2026-03-06"
Kind = TypeVar("Kind")


def arguments(contact: str = "", **facts: Value) -> Arguments:
    known = {"place": "cn", **facts}
    return Arguments(known, {}, contact)


def promise(**fields: object) -> Promise:
    known = Promise("p", "", "", "they", NOW, kind="letter", due=date(2026, 3, 6), form="said")
    return replace(known, **fields)  # type: ignore[arg-type]


def only(changes: tuple[Change, ...], kind: type[Kind]) -> list[Kind]:
    return [each for each in changes if isinstance(each, kind)]


def saved(case: Case, **facts: Value) -> Outcome:
    return promises.save_promise(case, arguments(**facts), NOW)


def test_a_new_promise_is_followed_to_its_day() -> None:
    outcome = saved(Case(), promise_by="they", promise_kind="waiver", promise_due=FRIDAY)
    [made] = only(outcome.changes, Promise)
    assert (made.by, made.kind, made.due, made.form, made.state) == (
        "they", "waiver", date(2026, 3, 6), "said", "open",
    )  # fmt: skip
    assert [each.about for each in only(outcome.changes, Reminder)] == [made.id]
    assert outcome.facts["picked_promise"] == made.id


def test_a_proof_makes_a_said_promise_a_written_one() -> None:
    facts = {"picked_promise": "p", "promise_form": "said", "promise_proof": "exhibit"}
    [made] = only(saved(Case(promises=(promise(),)), **facts).changes, Promise)
    assert (made.form, made.written) == ("written", "exhibit")


def test_a_change_keeps_what_it_does_not_touch() -> None:
    known = promise(contact="c", debt="d", state="broken", changed_at=NOW)
    facts = {"picked_promise": "p", "promise_kind": "letter", "promise_what": "the contract"}
    [made] = only(saved(Case(promises=(known,)), **facts).changes, Promise)
    assert made == replace(known, what="the contract", due=None)


@pytest.mark.parametrize("state", ["kept", "broken", "dropped"])
def test_what_became_of_a_promise_is_in_the_log(state: str) -> None:
    case, facts = Case(promises=(promise(),)), {"picked_promise": "p", "promise_state": state}
    later = NOW + timedelta(days=5)
    changes = promises.settle_promise(case, arguments(**facts), later).changes
    assert only(changes, Promise) == [promise(state=state, changed_at=later)]
    [entry] = only(changes, Contact)
    assert (entry.contact, entry.happened_at, entry.written_at) == ("p", NOW, later)
    assert entry.details == {
        "happened_on": "2026-03-02",
        "promised": "they",
        "their_promise_kind": "letter",
        "their_promise_due": FRIDAY,
        "their_promise_form": "said",
        "their_promise_state": state,
    }


def test_the_log_tells_it_beside_the_contact_it_was_promised_in() -> None:
    told = Contact(
        "e", "c", "d", NOW, "Asia/Tokyo", NOW, {"contact_kind": "call", "tone": "polite"}
    )
    case = Case(contacts=(told,), promises=(promise(contact="c", debt="d"),))
    facts = {"picked_promise": "p", "promise_state": "broken"}
    later = NOW + timedelta(days=5)
    [entry] = only(promises.settle_promise(case, arguments(**facts), later).changes, Contact)
    assert entry == replace(
        told,
        id=entry.id,
        written_at=later,
        details={**told.details, "their_promise_state": "broken"},
    )


def test_the_same_outcome_twice_is_written_once() -> None:
    case = Case(promises=(promise(state="broken"),))
    facts = {"picked_promise": "p", "promise_state": "broken"}
    assert promises.settle_promise(case, arguments(**facts), NOW) == Outcome()


@pytest.mark.parametrize("picked", [None, "gone"])
def test_a_promise_that_is_gone_changes_nothing(picked: str | None) -> None:
    facts: dict[str, Value] = {"picked_promise": picked, "promise_state": "kept"}
    assert promises.settle_promise(Case(), arguments(**facts), NOW) == Outcome()
    assert promises.show_promise(Case(), arguments(**facts), NOW).facts["promise_state"] is None


def test_a_reminder_takes_up_its_own_promise() -> None:
    case = Case(promises=(promise(), promise(id="q", kind="freeze")))
    facts = promises.take_up_promise(
        case, arguments(reminder_about="q", picked_promise="p"), NOW
    ).facts
    assert (facts["picked_promise"], facts["promise_kind"]) == ("q", "freeze")


def test_after_the_last_page_comes_the_first() -> None:
    case = Case(promises=tuple(promise(id=f"p{number}") for number in range(7)))

    def page(**facts: Value) -> tuple[Value, int]:
        found = promises.list_promises(case, arguments(**facts), NOW).facts
        return found["promises_page"], len(found["promises"])

    assert page(promises_move="first", promises_page=1) == (0, 5)
    assert page(promises_move="more", promises_page=0) == (1, 2)
    assert page(promises_move="more", promises_page=1) == (0, 5)


@pytest.mark.parametrize(
    ("due", "over"),
    [(None, False), ("2026-03-01", True), ("2026-03-02", False), ("2026-03-03", False)],
)
def test_whether_a_day_is_over_is_asked_where_the_person_is(due: str | None, over: bool) -> None:
    facts = {"timezone": "Pacific/Auckland", "promise_due": due}
    just_before_midnight = datetime(2026, 3, 1, 11, tzinfo=UTC)  # already 2 March in Auckland
    assert promises.day_is_over(facts, just_before_midnight) is over


def test_a_contact_saved_twice_has_its_promise_once() -> None:
    told = {"promised": "they", "their_promise_kind": "letter", "their_promise_due": FRIDAY}
    first = log.save_contact(Case(), arguments("c", **told), NOW).changes
    [made] = only(first, Promise)
    kept = replace(made, written="exhibit", form="written", state="kept")
    again = log.save_contact(Case(promises=(kept,)), arguments("c", **told), NOW).changes
    assert only(again, Promise) == [kept]


def test_a_correction_in_the_log_reaches_the_promise() -> None:
    known = promise(id="c-they", contact="c", state="broken")
    told = {"promised": "they", "their_promise_kind": "letter", "their_promise_state": "open"}
    changes = log.save_contact(Case(promises=(known,)), arguments("c", **told), NOW).changes
    assert only(changes, Promise) == [replace(known, state="open")]
    assert {each.about for each in only(changes, Reminder)} == {"c-they"}


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ({"promised": "nobody"}, []),
        ({"promised": "they"}, ["they"]),
        ({"promised": "both"}, ["they", "i"]),
        ({"promised": "they", "their_promise_due": FRIDAY}, ["they"]),
        ({"promised": "i", "my_promise_due": FRIDAY}, []),  # it has a record of its own
        ({"promised": "i", "my_promise_due": FRIDAY, "my_promise": "an answer"}, ["i"]),
    ],
)
def test_each_side_that_promised_has_a_record(told: dict[str, Value], sides: list[str]) -> None:
    changes = log.save_contact(Case(), arguments("c", **told), NOW).changes
    assert [each.by for each in only(changes, Promise)] == sides


def test_a_promise_to_answer_is_reminded_of() -> None:
    changes = offers.promise_answer(Case(), arguments("c"), NOW).changes
    [made] = only(changes, Promise)
    reminders = only(changes, Reminder)
    assert [(each.kind, each.about, each.ahead) for each in reminders] == [
        ("my_promise", made.id, 1),
        ("my_promise", made.id, 0),
    ]


def test_a_call_opens_with_what_they_broke() -> None:
    broken = promise(state="broken", changed_at=NOW)
    facts = calls.start_call(Case(promises=(broken,)), arguments(), NOW + timedelta(days=5)).facts
    assert (facts["opening_line"], facts["broken_due"]) == ("letter", FRIDAY)
    assert [each["id"] for each in facts["last_promises"]] == ["p"]


@pytest.mark.parametrize("known", [(), (promise(),), (promise(state="kept"),)])
def test_a_call_opens_as_usual_where_nothing_was_broken(known: tuple[Promise, ...]) -> None:
    facts = calls.start_call(Case(promises=known), arguments(), NOW).facts
    assert (facts["opening_line"], facts["broken_due"]) == ("usual", None)


def test_what_became_of_a_promise_is_not_the_last_contact() -> None:
    call = Contact("e", "c", "", NOW, "UTC", NOW, {"contact_kind": "call", "caller_name": "Lee"})
    later = NOW + timedelta(days=1)
    about = Contact("f", "p", "", later, "UTC", later, {"promised": "they"})
    facts = calls.start_call(Case(contacts=(call, about)), arguments(), later).facts
    assert facts["last_caller"] == "Lee"
