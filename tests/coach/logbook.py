"""A log kept by hand: contacts at a minute of the person's clock, judged by the real rules."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from bot.coach.case import Contact
from bot.coach.debt import Debt
from bot.coach.judging import Bench, Finding, judge
from bot.coach.logged import logged
from bot.coach.rules import Rule, load_rules
from bot.coach.timing import Timing
from bot.core.messages import Value
from bot.settings import CONTENT

TODAY = date(2026, 3, 20)
ZONES = {"cn": "Asia/Shanghai", "us": "America/New_York", "uk": "Europe/London"}
CARD = Debt("d", "工商银行", product="credit_card", collector="lender", place="cn")
ONLINE = Debt("d", "金龙小贷", product="micro_loan", place="cn")
AGENCY = Debt("d", "Best Card", product="credit_card", collector="agency", place="us")
BRITISH = Debt("d", "High Street Bank", product="credit_card", place="uk")
DEBTS = {"cn": ONLINE, "us": AGENCY, "uk": BRITISH}
CALL = {"contact_kind": "call", "direction": "incoming", "outcome": "answered"}


@cache
def rules() -> Mapping[str, Rule]:
    return load_rules(CONTENT / "rules")


def contact(place: str, when: str, id: str = "", **details: Value) -> Contact:
    """Makes an entry of the log at a minute of the person's clock, "2026-03-10 22:01"; without
    "happened_at" only its day was told."""
    zone = str(details.pop("zone", ZONES[place]))
    day, _, clock = when.partition(" ")
    told = {"happened_on": day, **({"happened_at": clock} if clock else {})}
    happened = datetime.fromisoformat(f"{day} {clock or '12:00'}").replace(tzinfo=ZoneInfo(zone))
    debt = str(details.pop("debt", "d"))
    entry = f"{id or when}-{len(details)}"
    return Contact(
        entry, id or when, debt, happened, zone, happened, {**CALL, **told, **details}
    )  # fmt: skip


def judged(
    place: str, contacts: Iterable[Contact], debt: Debt | None = None, today: date = TODAY
) -> tuple[Finding, ...]:
    debt = DEBTS[place] if debt is None else debt
    zone = Timing(ZONES[place])
    return judge(logged(contacts), Bench(place, zone, rules(), {debt.id: debt}, today))
