"""What a debt on record tells the conversation, and what the conversation tells the record."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from bot.coach.action import Arguments
from bot.coach.case import Case
from bot.coach.debt import PRIORITIES, Debt, days_overdue, refuse_debt
from bot.coach.money import Money, read_money
from bot.core.messages import Value

TOLD = ("creditor", "claimed_amount", "debt_age_known", "debt_known")  # of a debt without a record
SAME, ANOTHER = "same", "another"
NAMED = 6  # debts that are named on buttons during a call
WIDE = 16  # columns of a name on a button; a Chinese character takes two
A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Field:
    """A field of a debt: how it is read from a fact, and how it becomes one again."""

    name: str
    read: Callable[[Any], Any]
    value: Callable[[Any], Value]


def _plain(name: str) -> Field:
    return Field(name, str, str)


def _money(name: str) -> Field:
    return Field(name, read_money, lambda money: money.value)


def _day(name: str) -> Field:
    return Field(name, date.fromisoformat, date.isoformat)


def _figure(name: str) -> Field:
    return Field(name, Decimal, str)


def _tail(account: str) -> str:
    """Keeps the last four characters of a number: no more of it is needed."""
    return re.sub(r"[\W_]", "", account)[-4:]


def _priority(value: str) -> str | None:
    return value if value in PRIORITIES else None


FIELDS: Mapping[str, Field] = {
    "creditor": _plain("lender"),
    "product": _plain("product"),
    "debt_priority": Field("priority", _priority, str),
    "debt_collector": _plain("collector"),
    "collected_by": _plain("collected_by"),
    "account_tail": Field("account_tail", _tail, str),
    "principal": _money("principal"),
    "claimed_amount": _money("claimed"),
    "overdue_principal": _money("overdue_principal"),
    "annual_rate": _figure("annual_rate"),
    "penalty_multiplier": _figure("penalty_multiplier"),
    "first_overdue_on": _day("first_overdue"),
    "last_payment_on": _day("last_payment"),
    "last_acknowledged_on": _day("last_acknowledged"),
    "debt_place": _plain("place"),
    "debt_known": _plain("known"),
}


def facts_of(debt: Debt, today: date) -> dict[str, Value]:
    """Gives all that is known of a debt as facts; what is unknown is left out."""
    found = {fact: (field, getattr(debt, field.name)) for fact, field in FIELDS.items()}
    known = {
        fact: field.value(value)
        for fact, (field, value) in found.items()
        if value is not None and value != ""
    }
    age = age_of(debt, today)
    return {**known, "debt_saved": "yes", **({"debt_age_known": age} if age else {})}


def told(debt: Debt, facts: Mapping[str, Value]) -> Debt:
    """Gives the debt with everything that the conversation knows of it."""
    fields = {
        field.name: field.read(facts[fact])
        for fact, field in FIELDS.items()
        if facts.get(fact) is not None
    }
    age = facts.get("debt_age_known")
    if age == "not_mine":
        fields.setdefault("known", "not_mine")
    if age in ("within_year", "older"):
        fields["long_ago"] = age == "older"
    return replace(debt, **fields)


def learnt(case: Case, arguments: Arguments, now: datetime) -> tuple[Debt, ...]:
    """Writes what was learnt of the debt on the table into its record, if it has one. A figure
    that cannot be is left out."""
    before = find(case, arguments.debt)
    if before is None:
        return ()
    after, today = before, arguments.local(now).date()
    for fact in (*FIELDS, "debt_age_known"):
        one = told(after, {fact: arguments.facts.get(fact)})
        after = one if refuse_debt(one, today) is None else after
    return (replace(after, noted_at=now),) if after != before else ()


def find(case: Case, debt: Value) -> Debt | None:
    """Finds a debt on record."""
    return next((each for each in case.debts if each.id == debt), None)


def open_debts(case: Case, today: date) -> list[Debt]:
    """Gives the debts that are not closed: what keeps a home first, then the longest overdue."""
    return sorted((each for each in case.debts if each.closed_on is None), key=_rank(today))


def age_of(debt: Debt, today: date) -> str | None:
    """Tells how old a debt is, in the words of the gate; None where it has to be asked."""
    if debt.known == "not_mine":
        return "not_mine"
    latest = max(filter(None, (debt.last_payment, debt.first_overdue)), default=None)
    if latest is not None and today - latest <= A_YEAR:
        return "within_year"
    return "older" if debt.long_ago or debt.last_payment else None


def on_the_table(case: Case, arguments: Arguments, last: str, today: date) -> str | None:
    """Chooses the debt that a call is most likely about, by its id: the one talked about last,
    else the only one. "" turns away from one that was closed, None leaves all as it is."""
    ids = [each.id for each in open_debts(case, today)]
    if arguments.debt in ids or _is_told(case, arguments):
        return arguments.debt or None
    likely = [each for each in (last, *ids) if each in ids]
    if likely and (likely[0] == last or len(ids) == 1):
        return likely[0]
    return "" if arguments.debt else None


def to_choose(
    case: Case, arguments: Arguments, debt: str | None, today: date
) -> list[dict[str, Value]] | None:
    """Names the debts that a call may be about, the likely one first, and `another`; None where
    nothing is known of any."""
    found = sorted(open_debts(case, today), key=lambda each: each.id != debt)
    name = short(arguments.facts.get("creditor"))
    unsaved = [{"id": SAME, "name": name}] if _is_told(case, arguments) else []
    saved = [entry(each) for each in found[:NAMED]]
    another = {"id": ANOTHER, "name": None}
    return [*unsaved, *saved, another] if unsaved or saved else None


def entry(debt: Debt) -> dict[str, Value]:
    """Gives what names a debt on a button."""
    return {"id": debt.id, "name": short(debt.lender), "tail": debt.account_tail or None}


def short(name: Value) -> str | None:
    """Cuts a name to what a button holds."""
    kept, columns = "", 0
    for character in str(name or ""):
        columns += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if columns > WIDE:
            return f"{kept.rstrip()}…"
        kept += character
    return kept or None


def claims_by_currency(debts: Iterable[Debt]) -> list[Money]:
    """Adds up what is claimed, by currency."""
    sums: dict[str, Money] = {}
    for money in (each.claimed for each in debts if each.claimed):
        sums[money.currency] = sums.get(money.currency, Money(0, money.currency)) + money
    return list(sums.values())


def _is_told(case: Case, arguments: Arguments) -> bool:
    """Whether something is known of a debt on the table that is not on record."""
    known = any(arguments.facts.get(fact) for fact in TOLD)
    return known and find(case, arguments.debt) is None


def _rank(today: date) -> Callable[[Debt], tuple[int, int]]:
    def rank(debt: Debt) -> tuple[int, int]:
        urgent = PRIORITIES.index(debt.priority) if debt.priority else len(PRIORITIES)
        return urgent, -(days_overdue(debt, today) or 0)

    return rank
