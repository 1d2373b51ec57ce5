"""How long a debt can be sued on, as far as that can be told; where it cannot, it says so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.coach.clock import Clock, known, newest, run_out, state_on, years_after
from bot.coach.debt import Debt
from bot.coach.in_force import InForce
from bot.coach.rules import Rule

Nation: TypeAlias = Literal["england_wales", "scotland", "northern_ireland"]


@dataclass(frozen=True, slots=True)
class Events:
    """What a clock is read from, beside the debt: the last demand known (a call or letter of the
    collector counts) and, in the United Kingdom, whose law it is."""

    last_demand: date | None = None
    nation: Nation | None = None


def limitation(
    debt: Debt, rules: Mapping[str, Rule], today: date, events: Events | None = None
) -> Clock:
    """Reads the clock of the debt's place, for a debt that no court has judged yet; unknown where
    the place or the dates are."""
    read = PLACES.get(debt.place)
    return read(debt, events or Events(), InForce(rules, today)) if read else Clock("unknown")


def _china(debt: Debt, events: Events, law: InForce) -> Clock:
    """Three years, but every demand and every promise starts them again: after them, unsure, until
    twenty years from the first day overdue end it."""
    start = newest(debt.last_event, events.last_demand)
    earliest = years_after(start, law.number("cn.lim.years", "years"))
    latest = years_after(debt.first_overdue, law.number("cn.lim.years", "long_stop_years"))
    earliest = min(known(earliest, latest), default=None)
    return Clock(
        state=state_on(law.today, earliest, latest),
        counted_from=start,
        earliest=earliest,
        latest=latest,
        rules=law.ids(("cn.lim.years", "cn.lim.instal")),
        restarts=law.ids((
            "cn.lim.interrupt", "cn.lim.demand_form", "cn.lim.ack", "cn.lim.assign",
            *(("cn.lim.card",) if debt.product == "credit_card" else ()),
        )),
        after=law.ids(("cn.lim.effect", "cn.lim.sign", "cn.lim.waive")),
    )  # fmt: skip


def _uk(debt: Debt, events: Events, law: InForce) -> Clock:
    """Six years, five in Scotland; a payment or a written acknowledgement in time starts them
    again, and nothing revives a debt whose time is over. An acknowledgement may only have been
    spoken, so the earliest day leaves it out."""
    least, most = _uk_years(events.nation, law)
    start = debt.first_overdue
    paid, told = known(debt.last_payment), known(debt.last_payment, debt.last_acknowledged)
    earliest = run_out(start, paid, least)
    likely = run_out(start or debt.last_payment, told, most) if paid else None
    return Clock(
        state=state_on(law.today, earliest, likely),
        counted_from=debt.last_event,
        earliest=earliest,
        likely=likely,
        rules=law.ids(_UK_RULES[events.nation]),
        restarts=law.ids(_UK_RESTARTS[events.nation]),
        after=law.ids(_UK_AFTER[events.nation]),
    )


def _us(debt: Debt, events: Events, law: InForce) -> Clock:
    """State law: mostly three to six years, and in some states a payment revives even old debt, so
    it never counts as expired here."""
    least = law.number("us.lim.years", "usual_min_years")
    most = law.number("us.lim.years", "usual_max_years")
    earliest = years_after(debt.first_overdue, least)
    return Clock(
        state=state_on(law.today, earliest, None),
        counted_from=debt.last_event,
        earliest=earliest,
        likely=years_after(debt.last_event, most) if debt.last_payment else None,
        rules=law.ids(("us.lim.years",)),
        restarts=law.ids(("us.lim.restart",)),
        after=law.ids(("us.lim.ban",)),
    )


def _uk_years(nation: Nation | None, law: InForce) -> tuple[Decimal | None, Decimal | None]:
    """The shortest and the longest time that it may be, in years."""
    england = law.number("uk.lim.ew", "years")
    scotland = law.number("uk.lim.ni", "scotland_years")
    match nation:
        case "england_wales":
            return england, england
        case "scotland":
            return scotland, scotland
        case "northern_ireland":
            return (law.number("uk.lim.ni", "northern_ireland_years"),) * 2
    return scotland, england


_UK_RULES: Mapping[Nation | None, tuple[str, ...]] = {
    "england_wales": ("uk.lim.ew",),
    "scotland": ("uk.lim.ni", "uk.lim.scot"),
    "northern_ireland": ("uk.lim.ni",),
    None: ("uk.lim.ew", "uk.lim.ni"),
}
_UK_RESTARTS: Mapping[Nation | None, tuple[str, ...]] = {
    "england_wales": ("uk.lim.ack", "uk.lim.oral"),
    "scotland": ("uk.lim.scot",),
    "northern_ireland": (),
    None: ("uk.lim.ack", "uk.lim.oral", "uk.lim.scot"),
}
_UK_AFTER: Mapping[Nation | None, tuple[str, ...]] = {
    "england_wales": ("uk.lim.stop",),
    "scotland": ("uk.lim.scot", "uk.lim.stop"),
    "northern_ireland": ("uk.lim.stop",),
    None: ("uk.lim.stop", "uk.lim.scot"),
}
PLACES: Mapping[str, Callable[[Debt, Events, InForce], Clock]] = {
    "cn": _china,
    "uk": _uk,
    "us": _us,
}
