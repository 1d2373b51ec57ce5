"""How long a debt can be sued on, as far as that can be told; where it cannot, it says so."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from bot.coach.debt import Debt
from bot.coach.in_force import InForce
from bot.coach.rules import Rule

State: TypeAlias = Literal["running", "unsure", "perhaps_expired", "unknown"]
Nation: TypeAlias = Literal["england_wales", "scotland", "northern_ireland"]


@dataclass(frozen=True, slots=True)
class Events:
    """What a clock is read from, beside the debt: the last demand known (a call or letter of the
    collector counts) and, in the United Kingdom, whose law it is."""

    last_demand: date | None = None
    nation: Nation | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """When the time may run out. Until `earliest` it has not; from `likely` on it probably has;
    `latest` is the longest it can ever last; None is unknown. `rules` are what the days rest on,
    `restarts` what would start the time again, `after` what it means that it has run out."""

    state: State
    counted_from: date | None = None
    earliest: date | None = None
    likely: date | None = None
    latest: date | None = None
    rules: tuple[str, ...] = ()
    restarts: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


def limitation(
    debt: Debt, rules: Mapping[str, Rule], today: date, events: Events | None = None
) -> Clock:
    """Reads the clock of the debt's place, for a debt that no court has judged yet; unknown where
    the place or the dates are."""
    read = PLACES.get(debt.place)
    return read(debt, events or Events(), InForce(rules, today)) if read else Clock("unknown")


def add_years(day: date, years: int) -> date:
    """Gives the same day so many years on; 29 February becomes the 28th where there is none."""
    year = day.year + years
    return date(year, day.month, min(day.day, monthrange(year, day.month)[1]))


def _china(debt: Debt, events: Events, law: InForce) -> Clock:
    """Three years, but every demand and every promise starts them again: after them, unsure, until
    twenty years from the first day overdue end it."""
    start = _latest(debt.last_event, events.last_demand)
    earliest = _after(start, law.number("cn.lim.years", "years"))
    latest = _after(debt.first_overdue, law.number("cn.lim.years", "long_stop_years"))
    earliest = min(_days(earliest, latest), default=None)
    return Clock(
        state=_state(law.today, earliest, latest),
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
    paid, told = _days(debt.last_payment), _days(debt.last_payment, debt.last_acknowledged)
    earliest = _run_out(start, paid, least)
    likely = _run_out(start or debt.last_payment, told, most) if paid else None
    return Clock(
        state=_state(law.today, earliest, likely),
        counted_from=_latest(start, debt.last_payment, debt.last_acknowledged),
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
    earliest = _after(debt.first_overdue, least)
    return Clock(
        state=_state(law.today, earliest, None),
        counted_from=debt.last_event,
        earliest=earliest,
        likely=_after(debt.last_event, most) if debt.last_payment else None,
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


def _state(today: date, earliest: date | None, likely: date | None) -> State:
    if earliest is None and likely is None:
        return "unknown"
    if earliest is not None and today <= earliest:
        return "running"
    return "perhaps_expired" if likely is not None and today > likely else "unsure"


def _run_out(start: date | None, events: Iterable[date], years: Decimal | None) -> date | None:
    """Restarts the time at every event that came before it was over."""
    end = _after(start, years)
    for event in sorted(events):
        if end is not None and event <= end:
            end = _latest(end, _after(event, years))
    return end


def _after(day: date | None, years: Decimal | None) -> date | None:
    return add_years(day, int(years)) if day is not None and years is not None else None


def _latest(*days: date | None) -> date | None:
    return max(_days(*days), default=None)


def _days(*days: date | None) -> list[date]:
    return [day for day in days if day is not None]


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
