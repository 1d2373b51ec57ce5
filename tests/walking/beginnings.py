"""Where walks begin: as somebody new, and as somebody who has been here for a while."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.coach.action import Arguments
from bot.coach.case import Case, Contact, Record
from bot.core.content import Content
from bot.core.messages import Value
from bot.core.script import FactKind
from bot.core.session import Frame, Session
from bot.core.values import parse
from handlers.plans import shown
from tests.walking.belongings import CURRENCY, KINDS, budget, everything, gone, one_debt, silent
from tests.walking.moments import Moment

LANGUAGES, PLACES = ("en", "zh"), ("cn", "us", "uk", "other")
TODAY = date(2026, 3, 2)
BEGUN = {
    "contact_kind": "call",
    "happened_on": "2026-03-02",
    "happened_at": "10:00",
    "promised": "they",
}
Facts = Mapping[str, Value]
NOTHING: Facts = {}
PAUSED: Facts = {
    "pause_from": "2025-12-02",
    "pause_until": "2026-03-02",
    "pause_days": 90,
    "pause_length": 90,
    "pause_state": "over",
    "rehearse_topic": "today",
    "rehearse_about": "c-0",
}
OUTLIVED = (
    "payment.sure",
    "plan_card.running",
    "reminder_after.missed",
    "reminder_later.until",
    "reminders.payable",
    "renegotiate.way",
    "verify_debt.begin",
)
GONE: Facts = {
    "reminder": "plan-gone",
    "reminder_kind": "after",
    "reminder_about": "plan-gone",
    "reminder_part": 1,
    "reminder_day": "2026-03-01",
    "reminder_days": 0,
    "reminder_when": "past",
    "payment_on": "2026-03-02",
    "reminder_at": [{"id": "plan-gone", "when": {"at": "2026-03-02T09:00:00+00:00"}}],
    "plan_open": "plan-gone",
}
LONG = 12  # contacts, enough for several pages
ANSWERS = {
    "text": ("Jinlong Services", "锦隆公司的小王", "x"),
    "number": ("12", "三", "1", "28", "400"),
    "decimal": ("18.25", "1.5", "0", "百分之二十四", "900"),
    "money": ("300", "5000", "1,234,567.00", "700", "20", "0", "€50", "99999999999"),
    "date": ("yesterday", "3月15日", "15 March", "today", "tomorrow", "2024-05-01", "2031-01-01"),
    "time": ("14:30", "下午3点", "22:30", "7:00", "10:15"),
    "phone": ("+44 20 7946 0958", "+86 138 0013 8000"),
}
# What collectors say or write: recognised, nearly so and not at all, with a court and without.
COLLECTORS = (
    "The sheriff will arrest you today, the warrant is signed. Pay by gift card at bit.ly/x1.",
    "再不还就打电话给你单位领导。",
    "They said they know where I live and they will come",
    "The court date is on Monday",
    "your parcel is here",
    "Pague hoy o vamos a su casa con la policía mañana",
)


def beginnings(content: Content, now: datetime) -> Iterator[Moment]:
    """Gives people of both languages and all places: new, in the middle of a call, and at home;
    with much on record, with one debt, and with none."""
    for language in LANGUAGES:
        for number, place in enumerate(PLACES):
            person = {"language": language, "place": place}
            yield Moment(Session(person=dict(person)), (), now)
            called = _old_hand(content, person, now, {"on_call": "yes"})
            at_home = _old_hand(content, person, now, {"on_call": "no", "contact_saved": "yes"})
            yield from (called, at_home)
            kind = KINDS[number + (1 if language == "zh" else 0)]
            for spare in (12_000, 0, -500):
                yield _owning(at_home, everything(place, now, kind, spare), PAUSED)
            yield _owning(called, everything(place, now, kind, 12_000))
            debt = one_debt(place, now.date())
            yield _owning(at_home, [debt])
            yield _owning(at_home, [replace(debt, product="consumer_loan")])
            yield _owning(called, [debt, budget(CURRENCY[place], 800)])
            written_to = _only_letters(at_home)
            means: list[Record] = [debt, budget(CURRENCY[place], 6000)]
            yield _owning(written_to, [*means, silent(now)])
            yield _drawing_up(_owning(at_home, means))
        yield from (_outlived(at_home, *left.split(".")) for left in OUTLIVED)


def _drawing_up(moment: Moment) -> Moment:
    """Somebody who works out an offer, and is asked for its sum."""
    open_now = (("plan_offer", "terms"), ("plan_terms", "each"))
    claimed = moment.session.debt["claimed_amount"]
    terms: Facts = {"plan_purpose": "offer", "plan_rhythm": "monthly", "plan_size": "by_sum"}
    return _amid(moment, open_now, {**terms, "plan_total": claimed})


def _amid(moment: Moment, open_now: Iterable[tuple[str, str]], facts: Facts) -> Moment:
    """Puts the same person amid those scripts, at those steps."""
    steps = (("home", "menu"), *open_now)
    frames = tuple(Frame(script=script, step=step) for script, step in steps)
    person = {**moment.session.person, **facts}
    session = moment.session.model_copy(update={"frames": frames, "person": person})
    return replace(moment, session=session)


def _outlived(moment: Moment, script: str, step: str) -> Moment:
    """Somebody who left a question open while what it is about came to its end elsewhere."""
    person, plan = moment.session.person, gone(moment.session.person["place"], moment.now)
    owed = _money("20", person)
    seen = shown(Case(agreements=(plan,)), plan, Arguments(person), moment.now)
    facts = {**GONE, **seen, "payment_amount": owed, "reminder_left": owed}
    return _amid(moment, [(script, step)], facts)


def _only_letters(moment: Moment) -> Moment:
    """Gives the same person, whom nobody ever called."""
    letter = {"contact_kind": "letter"}
    log = (each for each in moment.case if isinstance(each, Contact))
    written = (replace(each, details={**each.details, **letter}) for each in log)
    return replace(moment, case=tuple(written))


def _owning(moment: Moment, records: Iterable[Record], facts: Facts = NOTHING) -> Moment:
    """Gives the same person with more on record, and what a month leaves only in the budget."""
    person = {**moment.session.person, **facts}
    person.pop("spare_monthly")
    session = moment.session.model_copy(update={"person": person})
    return replace(moment, session=session, case=(*moment.case, *records))


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
        contact_id="c-0",
    )
    log = tuple(
        Contact(
            id=f"e-{n}",
            contact=f"c-{n}",
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
