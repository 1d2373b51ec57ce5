"""A gate may take its buttons from a list; what is tapped there is acted on before going on."""

from datetime import UTC, datetime

import pytest

from bot.core import engine
from bot.core.messages import Did, Pick, Say, Text, Value
from bot.core.session import Session
from bot.settings import CONTENT
from tests.stage import strict

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
LIST: list[dict[str, Value]] = [
    {"id": "same", "name": "Northbank", "tail": "4821"},
    {"id": "d2", "name": "Catalogue Direct", "tail": None},
    {"id": "another", "name": None},
]


def held(debts: list[dict[str, Value]] | None) -> Session:
    """Gives somebody in a call, with the gate of "I'm willing" before them."""
    contact = {"on_call": "yes", "debt_prepared": "yes", "debts_open": debts}
    session = Session(
        person={"language": "en", "place": "uk", "onboarded": "yes"},
        debt={"creditor": "Northbank"},
        debt_id="d1",
        contact={name: value for name, value in contact.items() if value},
    )
    return engine.step(strict(CONTENT), session, Text("/call"), NOW).session


def hear(session: Session, what: engine.Heard) -> tuple[Session, Say | None, str | None]:
    turn = engine.step(strict(CONTENT), session, what, NOW)
    return turn.session, turn.says[-1] if turn.says else None, turn.action


def at_the_gate(debts: list[dict[str, Value]] | None) -> tuple[Session, Say]:
    session = engine.step(strict(CONTENT), held(debts), Did({}), NOW).session
    session, say, _ = hear(session, Pick("willing"))
    assert say and say.at == "willing_to_pay.willing_if"
    return session, say


def labels(say: Say) -> dict[str, str]:
    return {each.id: each.label for each in say.choices}


def test_its_buttons_are_the_entries_by_name() -> None:
    _, say = at_the_gate(LIST)
    assert [each.id for each in say.choices][:3] == ["same", "d2", "another"]
    assert labels(say)["same"] == "Northbank ·4821"
    assert labels(say)["d2"] == "Catalogue Direct"
    assert "Is it about the debt with Northbank?" in say.text


def test_without_entries_it_has_its_own() -> None:
    _, say = at_the_gate(None)
    assert [each.id for each in say.choices][:2] == ["same", "another"]
    assert labels(say)["same"] == "The same debt"


@pytest.mark.parametrize("heard", [Pick("d2"), Text("Catalogue Direct"), Text("2")])
def test_an_entry_is_acted_on_and_then_the_step_is_tried_again(heard: engine.Heard) -> None:
    session, _ = at_the_gate(LIST)
    session, say, action = hear(session, heard)
    assert (action, say, session.contact["which_debt"]) == ("take_debt", None, "d2")
    did = Did({"creditor": "Catalogue Direct", "which_debt": "same"}, debt="d2")
    turn = engine.step(strict(CONTENT), session, did, NOW)
    assert (turn.session.debt, turn.session.debt_id) == ({"creditor": "Catalogue Direct"}, "d2")
    assert turn.says[-1].at == "willing_to_pay.willing_if"
    assert "within_year" in labels(turn.says[-1])


def test_another_debt_is_none_that_is_known() -> None:
    session, _ = at_the_gate(LIST)
    session, _, _ = hear(session, Pick("another"))
    assert (session.debt, session.debt_id) == ({}, "")


def test_what_is_no_entry_is_not_taken() -> None:
    session, _ = at_the_gate(LIST)
    session, say, action = hear(session, Pick("d9"))
    assert (action, session.contact.get("which_debt")) == (None, None)
    assert say and say.at == "willing_to_pay.willing_if"


@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        ("I don't know", True),
        ("don’t know", True),
        ("IDK", True),
        ("Skip", False),
        ("Northbank", False),
    ],
)
def test_not_knowing_skips_where_that_is_possible(text: str, skipped: bool) -> None:
    person = {"language": "en", "place": "uk", "onboarded": "yes"}
    session = engine.step(strict(CONTENT), Session(person=person), Text("/budget"), NOW).session
    session = engine.step(strict(CONTENT), session, Did({}), NOW).session
    session, say, _ = hear(session, Pick("next"))
    assert say and say.at == "budget.why"
    session, say, _ = hear(session, Text(text))
    assert say and say.at == "budget.income_source"
    assert (session.person.get("overdue_why") is None) == (skipped or text == "Skip")
