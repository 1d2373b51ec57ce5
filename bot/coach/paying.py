"""What was paid on a plan, instalment by instalment, and what is still owed of it."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from bot.coach.case import Agreement, Due, Payment


def left_of(agreement: Agreement, payments: Iterable[Payment], number: int) -> int:
    """Gives what is still owed of an instalment, in minor units, never less than nothing."""
    owed = sum(due.minor for due in agreement.dues if due.number == number)
    paid = (each.minor for each in payments if _pays(each, agreement.id, number))
    return max(0, owed - sum(paid))


def missed(agreement: Agreement, payments: Collection[Payment], today: date) -> tuple[Due, ...]:
    """Gives the instalments whose day is over and that are not paid in full."""
    over = (due for due in agreement.dues if due.on < today)
    return tuple(due for due in over if left_of(agreement, payments, due.number))


def left_of_all(agreement: Agreement, payments: Collection[Payment]) -> int:
    """Gives what is still owed of a plan, in minor units."""
    return sum(left_of(agreement, payments, due.number) for due in agreement.dues)


def spread(
    minor: int, agreement: Agreement, payments: Collection[Payment], number: int
) -> Iterator[tuple[int, int]]:
    """Shares a sum out, first to the instalment that was meant, then to the oldest unpaid ones;
    what is more than the plan owes stays with the one that was meant. Gives (number, sum)."""
    others = (due.number for due in agreement.dues if due.number != number)
    shares: dict[int, int] = {}
    rest = minor
    for each in (number, *others):
        shares[each] = min(rest, left_of(agreement, payments, each))
        rest -= shares[each]
    shares[number] += rest
    yield from ((each, share) for each, share in shares.items() if share)


def _pays(payment: Payment, agreement: str, number: int) -> bool:
    return payment.agreement == agreement and payment.number == number
