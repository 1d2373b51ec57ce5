"""What somebody has on record who used everything: debts, plans, promises, papers, reminders."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from bot.coach.budget import Budget, Essential, Income
from bot.coach.case import Agreement, Deadline, Due, Payment, Promise, Record, Reminder
from bot.coach.debt import Debt
from bot.coach.money import Money

CURRENCY = {"cn": "CNY", "us": "USD", "uk": "GBP", "other": "EUR"}
KINDS = ("letter", "waiver", "freeze", "no_visits", "other")
MANY = 9  # enough for several pages
A_DAY = timedelta(days=1)
ABOUT: Mapping[str, tuple[str, int, int]] = {  # a reminder's record, instalment and day from today
    "instalment": ("plan-even", 2, 0),
    "after": ("plan-behind", 2, -1),
    "failing": ("plan-failing", 1, -40),
    "promise": ("they-over", 0, -1),
    "my_promise": ("i-open", 0, 1),
    "letter": ("they-letter", 0, 0),
    "deadline": ("a-paper", 0, 5),
    "rehearse": ("c-0", 0, 0),
    "pause_over": ("pause-0", 0, 0),
}


def everything(place: str, now: datetime, broken: str, spare: int) -> Iterator[Record]:
    """Gives a full case: one promise of this kind is broken, this much (major units) is spare."""
    currency, today = CURRENCY[place], now.date()
    yield budget(currency, spare)
    yield from _debts(place, currency, today)
    yield from _plans(currency, now)
    yield from _promises(now, broken)
    yield from _papers(now)
    yield from _said(now)
    yield from _waiting(now)


def budget(currency: str, spare: int) -> Budget:
    """Gives a month that leaves so much, in major units."""
    lean = Money(max(0, spare * 75), currency)
    wages = Income("wages", Money((2000 + spare) * 100, currency), pay_day=10)
    return Budget(
        currency, (wages,), (Essential("housing", Money(200_000, currency)),), bad_month=lean
    )


def one_debt(place: str, today: date) -> Debt:
    """Gives a debt in all its figures, all of them possible."""
    currency = CURRENCY[place]
    return Debt(
        "d-0",
        "Jinlong",
        product="credit_card",
        collector="agency",
        collected_by="Jinlong Services",
        account_tail="1234",
        principal=Money(400_000, currency),
        claimed=Money(500_000, currency),
        overdue_principal=Money(100_000, currency),
        annual_rate=Decimal("18.25"),
        penalty_multiplier=Decimal("1.5"),
        first_overdue=today - 120 * A_DAY,
        last_payment=today - 150 * A_DAY,
        place=place,
        known="mine",
    )


def silent(now: datetime) -> Reminder:
    """Gives a reminder that was silenced."""
    return Reminder(
        "r-quiet", "rehearse", "c-0", now.date() + A_DAY, now, now + A_DAY, state="silent"
    )


def _debts(place: str, currency: str, today: date) -> Iterator[Debt]:
    yield one_debt(place, today)
    yield Debt("d-1", "Bank of the River", priority="housing", claimed=Money(90_000, currency))
    yield Debt("d-closed", "Old Bank", closed_on=today - 30 * A_DAY)
    yield Debt("d-2", place=place, known="unsure", long_ago=True)
    for number in range(MANY):
        claimed, late = Money(30_000 * (number + 1), currency), today - 300 * number * A_DAY
        yield Debt(f"m-{number}", f"Lender {number}", claimed=claimed, first_overdue=late)


def _plans(currency: str, now: datetime) -> Iterator[Agreement | Payment]:
    days = {
        "plan-even": (-31, 0, 28),
        "plan-behind": (-32, -1, 29),
        "plan-failing": (-40, -9, 20, 50),
    }
    for number, (id, ahead) in enumerate(days.items()):
        yield _plan(id, f"d-{number}", currency, now, ahead)
    for number in range(MANY):
        yield _plan(
            f"plan-{number}", f"elsewhere{number}", currency, now, (3 + number, 33 + number)
        )
    over = _plan("plan-over", "d-2", currency, now, (-20, 10))
    yield replace(over, ended=now.date() - 9 * A_DAY, ended_why="given_up")
    for id in ("plan-even", "plan-behind"):
        yield Payment(f"{id}-1", id, 1, now.date() - 31 * A_DAY, 10_000, now - 31 * A_DAY)


def gone(place: str, now: datetime) -> Agreement:
    """Gives a plan that was seen once, and is not on record any more."""
    return _plan("plan-gone", "d-0", CURRENCY[place], now, (-1, 29))


def _plan(id: str, debt: str, currency: str, now: datetime, ahead: tuple[int, ...]) -> Agreement:
    dues = (Due(n, now.date() + days * A_DAY, 10_000) for n, days in enumerate(ahead, 1))
    terms = {"plan_rhythm": "monthly", "creditor": "Jinlong"}
    return Agreement(id, "", debt, now - 60 * A_DAY, currency, tuple(dues), terms=terms)


def _promises(now: datetime, broken: str) -> Iterator[Promise]:
    today, then = now.date(), now - 3 * A_DAY
    yield Promise("they-over", "c-1", "d-0", "they", then, "no calls", due=today - A_DAY)
    yield Promise(
        "they-letter", "c-2", "d-0", "they", then, "", "letter", today + 2 * A_DAY, "said"
    )
    yield Promise("i-open", "c-3", "d-0", "i", then, "send the papers", due=today + A_DAY)
    yield Promise(
        "they-broken", "c-4", "d-0", "they", then, "", broken, today - A_DAY, state="broken"
    )
    yield Promise("i-broken", "c-5", "d-0", "i", then, "pay", due=today - A_DAY, state="broken")
    for number in range(MANY):
        kind = KINDS[number % len(KINDS)]
        due = today + number * A_DAY if number % 2 else None
        yield Promise(f"p-{number}", f"c-{number}", "d-0", "they", then, f"it {number}", kind, due)


def _papers(now: datetime) -> Iterator[Deadline]:
    received, due = now.date() - 2 * A_DAY, now.date() + 5 * A_DAY
    yield Deadline("a-paper", "court_paper", received, now, due)
    yield Deadline("no-day", "other_paper", None, now)
    yield Deadline("d-answered", "court_paper", received, now, due, done=True)


def _said(now: datetime) -> Iterator[Reminder]:
    """Gives a reminder of every kind whose notice was said and can be pressed."""
    for kind, (about, part, days) in ABOUT.items():
        day, made = now.date() + days * A_DAY, now - 3 * A_DAY
        yield Reminder(f"said-{kind}", kind, about, day, made, None, part, 0, "said", now)
    today = now.date()
    yield Reminder("said-no-day", "deadline", "no-day", today, now, None, state="said", said_at=now)
    yield Reminder(
        "said-undated", "letter", "p-0", now.date(), now, None, state="said", said_at=now
    )


def _waiting(now: datetime) -> Iterator[Reminder]:
    for number, (kind, (about, part, _)) in enumerate(ABOUT.items(), 1):
        due = datetime(now.year, now.month, now.day, 9, tzinfo=UTC) + number * A_DAY
        state = "silent" if number % 3 == 0 else "waiting"
        yield Reminder(f"next-{kind}", kind, about, due.date(), now, due, part, 1, state)
