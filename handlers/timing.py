"""When the person wants to be written to: what stands, and where their clock is."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.timing import is_quiet, timing_of
from bot.core.messages import Value

# Each keeps a time of its own somewhere in the year; the places of our own rules come first.
ZONES = {
    "cn": ("Asia/Shanghai", "Asia/Urumqi"),
    "uk": ("Europe/London",),
    "us": (
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
        "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
    ),
}  # fmt: skip
ELSEWHERE = (
    "Pacific/Auckland", "Australia/Sydney", "Asia/Tokyo", "Asia/Singapore", "Asia/Bangkok",
    "Asia/Dhaka", "Asia/Kolkata", "Asia/Karachi", "Asia/Dubai", "Europe/Istanbul", "Europe/Athens",
    "Europe/Berlin", "Africa/Lagos", "Europe/Lisbon", "Atlantic/Azores", "America/Sao_Paulo",
    "America/Halifax", "America/Toronto", "America/Mexico_City", "America/Vancouver",
)  # fmt: skip
ONE_CLOCK = ("cn", "uk")  # places where every clock shows the same
NOWHERE = "UTC"  # the clock of somebody of whom nothing is known
NEAR = timedelta(minutes=20)
MOST = 6
A_DAY = timedelta(days=1)


def show_timing(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays open when reminders come; what was never chosen stands as it usually is."""
    facts, when = arguments.facts, timing_of(arguments.facts)
    zone = facts.get("zone_guess") or arguments.zone
    return Outcome(
        {
            "reminder_hour": f"{when.hour:%H:%M}",
            "quiet_from": f"{when.quiet_from:%H:%M}",
            "quiet_to": f"{when.quiet_to:%H:%M}",
            "quiet_hours": "none" if when.quiet_from == when.quiet_to else "some",
            "discreet": facts.get("discreet") or "yes",
            "zone_guess": zone,
            "zone_city": None if zone == NOWHERE else _city(zone, arguments),
            "zone_clock": f"{now.astimezone(ZoneInfo(zone)):%H:%M}",
        }
    )


def keep_timing(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Keeps what was laid open."""
    zone = arguments.facts.get("zone_guess") or arguments.zone
    return Outcome({"timezone": zone, "zone_guess": None, "reminders_set": "yes"})


def no_quiet_hours(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Does away with the quiet hours: they end as they begin."""
    return Outcome({"quiet_from": "00:00", "quiet_to": "00:00"})


def list_zones(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists where it is now as late as the person says."""
    told = time.fromisoformat(str(arguments.facts.get("my_time")))
    own = ZONES.get(str(arguments.facts.get("place")), ())
    every = dict.fromkeys((*own, *(zone for zones in ZONES.values() for zone in zones), *ELSEWHERE))
    found = [zone for zone in every if _apart(now.astimezone(ZoneInfo(zone)), told) <= NEAR]
    return Outcome({"zones": list(_places(found[:MOST], arguments)) or None})


def take_zone(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Takes the place that was picked."""
    return Outcome({"zone_guess": arguments.facts.get("picked_zone"), "picked_zone": None})


def zone_is_guess(facts: Mapping[str, Value], now: datetime) -> bool:
    """Says whether nobody told where the person's clock is, and their place has several times."""
    return not facts.get("timezone") and facts.get("place") not in ONE_CLOCK


def hour_is_quiet(facts: Mapping[str, Value], now: datetime) -> bool:
    """Says whether the person's hour lies in their quiet hours."""
    when = timing_of(facts)
    local = datetime.combine(now.date(), when.hour, ZoneInfo(when.zone))
    return is_quiet(local, when)


def _apart(local: datetime, told: time) -> timedelta:
    """Gives how far a clock is from what was told, around midnight too."""
    away = abs(local.replace(tzinfo=None) - datetime.combine(local.date(), told))
    return min(away, A_DAY - away)


def _places(zones: list[str], arguments: Arguments) -> Iterator[dict[str, Value]]:
    yield from ({"id": zone, "city": _city(zone, arguments)} for zone in zones)


def _city(zone: str, arguments: Arguments) -> str:
    """Names a zone's place in the person's language."""
    from babel import Locale
    from babel.dates import get_timezone_location

    locale = Locale("zh" if arguments.facts.get("language") == "zh" else "en")
    return str(get_timezone_location(ZoneInfo(zone), locale=locale, return_city=True))
