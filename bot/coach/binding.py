"""Whom a rule binds: whether it covers who collects this debt, or what is missing to know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.coach.debt import Debt
from bot.coach.logged import Logged

Missing = tuple[str, ...]
ONLINE = ("consumer_loan", "micro_loan", "purchase_credit")  # products of the online-loan standard
CREDIT = (*ONLINE, "credit_card", "catalogue")  # products that a financial regulator looks after
BANKS, FINANCE_COMPANIES = ("银行", "bank"), ("消费金融",)


@dataclass(frozen=True, slots=True)
class Whose:
    """The debt that a contact was about, as far as it is known, and the contact."""

    debt: Debt | None
    contact: Logged

    @property
    def product(self) -> str | None:
        """What kind of debt it is."""
        return self.debt.product if self.debt else None

    @property
    def lender(self) -> str:
        """The lender's name, "" where it is unknown."""
        told = (self.contact.details.get(name) for name in ("lender_legal_name", "creditor"))
        known = self.debt.lender if self.debt else ""
        return known or str(next(filter(None, told), ""))


def uncovered(rule_id: str, whose: Whose) -> Missing | None:
    """Names what is missing to know that a rule covers this debt; None where it does not."""
    exact = COVERS.get(rule_id)
    by_kind = COVERS.get(rule_id.rsplit(".", 1)[-1]) or COVERS.get(rule_id.split(".")[0])
    covers = exact or by_kind
    return covers(whose) if covers else ()


def _everyone(whose: Whose) -> Missing | None:
    return ()


def _third_party(whose: Whose) -> Missing | None:
    """The federal rules are for agencies and buyers, and in general not for the lender itself."""
    known = whose.debt.collector if whose.debt else None
    if known == "lender":
        return None
    return () if known or whose.contact.is_one("claims_to_be", "agency") else ("collector",)


def _regulated(whose: Whose) -> Missing | None:
    if whose.debt and whose.debt.priority:
        return None
    return () if whose.product in CREDIT else ("product",)


def _online(whose: Whose) -> Missing | None:
    return () if whose.product in ONLINE else ("product",)


def _bank(whose: Whose) -> Missing | None:
    """A pledge binds whoever made it; that a card is a bank's is sure, of others it is not."""
    return () if whose.product == "credit_card" or _named(whose, BANKS) else ("lender",)


def _card(whose: Whose) -> Missing | None:
    return () if whose.product == "credit_card" else None


def _finance_company(whose: Whose) -> Missing | None:
    return () if _named(whose, FINANCE_COMPANIES) else None


def _named(whose: Whose, kinds: tuple[str, ...]) -> bool:
    return any(kind in whose.lender.casefold() for kind in kinds)


# By a rule's id, else by the last part of it, else by its place; a rule found nowhere here is for
# everyone.
COVERS: Mapping[str, Callable[[Whose], Missing | None]] = {
    "us": _third_party,
    "uk": _regulated,
    "uk.harass": _everyone,
    "uk.crime": _everyone,
    "std": _online,
    "cba": _bank,
    "cn.visit": _bank,
    "cn.redlines": _bank,
    "cn.third.cc": _card,
    "cn.third.cfc": _finance_company,
}
