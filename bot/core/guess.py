"""A first guess at language, place and zone, so that nobody has to be asked while a phone rings."""

import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

ZONES = {  # by place, the most likely one first
    "cn": ("Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin", "PRC"),
    "uk": ("Europe/London", "Europe/Belfast", "GB"),
    "us": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "America/Detroit",
        "America/Boise",
        "America/Indiana",
        "America/Kentucky",
        "Pacific/Honolulu",
        "US",
    ),
}
REGIONS = {"cn": "cn", "hans": "cn", "us": "us", "gb": "uk", "uk": "uk"}
CHINESE = re.compile(r"[\u3400-\u9fff]")


def guess(hints: Mapping[str, str], text: str = "") -> dict[str, str]:
    """Guesses language and place from a locale ("zh-CN"), a time zone and the first words."""
    locale = hints.get("language", "").casefold().replace("_", "-")
    language = _language(locale, text)
    place = hints.get("place") or _place(locale, hints.get("timezone", ""), language)
    return {"language": language, "place": place}


def zone_of(facts: Mapping[str, Any]) -> str:
    """Gives a person's time zone: theirs, else the most likely one of their place."""
    return str(facts.get("timezone") or ZONES.get(str(facts.get("place")), ("UTC",))[0])


def is_zone(name: str) -> bool:
    """Says whether this machine knows a time zone of this name."""
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # a KeyError where there is none of this name
        return False
    return True


def _language(locale: str, text: str) -> str:
    return "zh" if CHINESE.search(text) or locale.startswith("zh") else "en"


def _place(locale: str, zone: str, language: str) -> str:
    for place, zones in ZONES.items():
        if any(zone == each or zone.startswith(f"{each}/") for each in zones):
            return place
    for part in locale.split("-")[1:]:
        if part in REGIONS:
            return REGIONS[part]
    elsewhere = zone or "-" in locale or locale.startswith("en")
    return "cn" if language == "zh" and not elsewhere else "other"
