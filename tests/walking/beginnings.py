"""Where walks begin: as somebody new, and as somebody who has been here for a while."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.coach.case import Contact
from bot.core.content import Content
from bot.core.messages import Value
from bot.core.script import FactKind
from bot.core.session import Session
from bot.core.values import parse
from tests.walking.moments import Moment

LANGUAGES, PLACES = ("en", "zh"), ("cn", "us", "uk", "other")
TODAY = date(2026, 3, 2)
BEGUN = {
    "contact_kind": "call",
    "happened_on": "2026-03-02",
    "happened_at": "10:00",
    "promised": "they",
}
LONG = 12  # contacts, enough for several pages
ANSWERS = {
    "text": ("Jinlong Services", "锦隆公司的小王", "x"),
    "number": ("12", "三"),
    "money": ("300", "5000", "1,234,567.00"),
    "date": ("yesterday", "3月15日", "15 March"),
    "time": ("14:30", "下午3点"),
    "phone": ("+44 20 7946 0958", "+86 138 0013 8000"),
}


def beginnings(content: Content, now: datetime) -> Iterator[Moment]:
    """Gives people of both languages and all places: new, in the middle of a call, and at home."""
    for language in LANGUAGES:
        for place in PLACES:
            person = {"language": language, "place": place}
            yield Moment(Session(person=dict(person)), (), now)
            yield _old_hand(content, person, now, {"on_call": "yes"})
            yield _old_hand(content, person, now, {"on_call": "no", "contact_saved": "yes"})


def _old_hand(
    content: Content, person: dict[str, Value], now: datetime, contact: dict[str, Value]
) -> Moment:
    """Somebody with a budget, a debt, a long log, and a contact in which something was promised."""
    told = {
        name: answer
        for name, kind in content.kinds.items()
        if kind.logged and (answer := _answer(kind, person)) is not None
    }
    session = Session(
        person={**person, "onboarded": "yes", "spare_monthly": _money("300", person)},
        debt={"creditor": "Jinlong", "claimed_amount": _money("5000", person)},
        contact={**BEGUN, **contact},
        contact_id="c0",
    )
    log = tuple(
        Contact(
            id=f"e{n}",
            contact=f"c{n}",
            debt="",
            happened_at=now - timedelta(days=n),
            zone="UTC",
            written_at=now - timedelta(days=n),
            details={**told, "creditor": "Jinlong", "claimed_amount": _money("5000", person)},
        )
        for n in range(LONG)
    )
    return Moment(session, log, now)


def _answer(kind: FactKind, person: dict[str, Value]) -> Value:
    if kind.type == "choice":
        return kind.values[0]
    words = ANSWERS.get(kind.type)
    return _parsed(kind.type, words[0], person) if words else None


def _money(text: str, person: dict[str, Value]) -> Value:
    return _parsed("money", text, person)


def _parsed(kind: str, text: str, person: dict[str, Value]) -> Value:
    return parse(kind, text, today=TODAY, place=person["place"], language=person["language"])
