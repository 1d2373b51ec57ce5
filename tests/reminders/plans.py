"""Plans for tests: agreed by a person who has just said hello, with their reminders."""

from datetime import UTC, date, datetime, timedelta

from bot.coach.case import Agreement, Change, Due, Payment
from bot.coach.debt import Debt
from bot.coach.due_days import due_days
from bot.coach.reminders import for_agreement, timing_of
from bot.coach.storing import Store
from bot.core.messages import Address
from bot.core.session import Session

LENDER = "Harbour Bank"


def plan(
    first: date,
    count: int = 3,
    minor: int = 50_000,
    currency: str = "CNY",
    agreed_at: datetime | None = None,
    plan_id: str = "plan",
) -> Agreement:
    """Makes a monthly plan of so many equal instalments."""
    days = due_days(first, "monthly", count)
    dues = tuple(Due(number, day, minor) for number, day in enumerate(days, 1))
    at = agreed_at or datetime(first.year, first.month, first.day, tzinfo=UTC) - timedelta(days=20)
    return Agreement(plan_id, "contact", "debt", at, currency, dues)


def agree(
    store: Store, address: Address, agreement: Agreement, now: datetime, *more: Change
) -> str:
    """Writes a plan and its reminders for whoever is at an address; gives their id."""
    with store.begin() as unit:
        found = unit.find(address)
        assert found and found.session
        facts = Session.model_validate_json(found.session).facts()
        reminders = for_agreement(agreement, (), timing_of(facts), now)
        debt = Debt("debt", LENDER, noted_at=now)
        unit.apply(found.person_id, (agreement, debt, *reminders, *more))
    return found.person_id


def pay(store: Store, address: Address, payment: Payment) -> None:
    """Writes a payment down and nothing else: its reminders stay as they are."""
    with store.begin() as unit:
        found = unit.find(address)
        assert found
        unit.apply(found.person_id, [payment])
