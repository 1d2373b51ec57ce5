"""A debt's fields as facts of the conversation, and back."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from bot.coach.debt import PRIORITIES, Debt, refuse_debt
from bot.coach.money import read_money
from bot.core.messages import Value

A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class Field:
    """A field of a debt: how it is read from a fact, and how it becomes one again. `shown_as` is
    how a list shows it, "" as it is."""

    name: str
    read: Callable[[Any], Any]
    value: Callable[[Any], Value]
    shown_as: str = ""


def _plain(name: str) -> Field:
    return Field(name, str, str)


def _money(name: str) -> Field:
    return Field(name, read_money, lambda money: money.value)


def _day(name: str) -> Field:
    return Field(name, date.fromisoformat, date.isoformat, "date")


def _figure(name: str) -> Field:
    return Field(name, Decimal, str, "decimal")


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


def listed(debt: Debt, today: date) -> list[dict[str, Value]]:
    """Lists what is on record of a debt, field by field."""
    known = facts_of(debt, today)
    return [
        {"id": fact, "name": fact, "value": {how: known[fact]} if how else known[fact]}
        for fact, how in ((fact, field.shown_as) for fact, field in FIELDS.items())
        if fact in known
    ]


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


def believed(debt: Debt, facts: Mapping[str, Value], today: date) -> Debt:
    """Gives the debt with everything that the conversation knows of it and that can be."""
    for fact in (*FIELDS, "debt_age_known"):
        one = told(debt, {fact: facts.get(fact)})
        debt = one if refuse_debt(one, today) is None else debt
    return debt


def age_of(debt: Debt, today: date) -> str | None:
    """Tells how old a debt is, in the words of the gate; None where it has to be asked."""
    if debt.known == "not_mine":
        return "not_mine"
    latest = max(filter(None, (debt.last_payment, debt.first_overdue)), default=None)
    if latest is not None and today - latest <= A_YEAR:
        return "within_year"
    return "older" if debt.long_ago or debt.last_payment else None
