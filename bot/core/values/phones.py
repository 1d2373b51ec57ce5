"""Telephone numbers as people write them, hotlines included."""

import re

from bot.core.values.value import Invalid

_REGIONS = {"cn": "CN", "us": "US", "uk": "GB"}
_RUN = re.compile(r"\+?\(?\d(?:[\d ()./-]*\d)?", re.ASCII)
_EXTENSION = re.compile(r"[ ;]?(?:转|分机|ext\.?|extension|x)[ =]?(\d{1,7})$", re.ASCII)
# Bank lines, hotlines and senders of text messages have no international form.
_SHORT = re.compile(r"[1-9]\d{2,5}", re.ASCII)
_CHINESE_SERVICE = re.compile(r"9[56]\d{3,10}|106\d{5,17}", re.ASCII)
_STORED = re.compile(r"(?:\+[1-9]\d{5,16}|[1-9]\d{2,19})(?:;ext=\d{1,7})?", re.ASCII)


def parse_phone(said: str, place: str) -> str | Invalid:
    """Read one number of a tidied answer as E.164 (an extension as ;ext=), hotlines as digits."""
    bare, extension = _without_extension(said)
    runs = _RUN.findall(bare)
    if len(runs) != 1:
        return Invalid("ambiguous" if runs else "not_a_phone")
    digits = re.sub(r"\D", "", runs[0])
    if _is_service(digits, place) and runs[0] == bare:
        return digits + extension
    if not 7 <= len(digits) <= 17:
        return Invalid("not_a_phone")
    number = _international(runs[0], place)
    return number if isinstance(number, Invalid) else number + extension


def _without_extension(said: str) -> tuple[str, str]:
    found = _EXTENSION.search(said)
    return (said[: found.start()], f";ext={found[1]}") if found else (said, "")


def _is_service(digits: str, place: str) -> bool:
    chinese = place == "cn" and _CHINESE_SERVICE.fullmatch(digits)
    return bool(chinese or _SHORT.fullmatch(digits))


def _international(run: str, place: str) -> str | Invalid:
    import phonenumbers  # its metadata are slow to load, and few answers are numbers

    run = re.sub("^00", "+", run)
    in_full = run.startswith(("+", "0", "(0"))
    region = _REGIONS.get(place)
    if region is None and not run.startswith("+"):
        return Invalid("no_country")
    try:
        number = phonenumbers.parse(run, region)
    except phonenumbers.NumberParseException:
        return Invalid("not_a_phone")
    # A false caller's number is evidence too: written in full, a possible length is enough.
    if phonenumbers.is_valid_number(number) or (
        in_full and phonenumbers.is_possible_number(number)
    ):
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Invalid("not_a_phone")


def fits_phone(value: object) -> bool:
    """Tell whether a stored value could have come from parse_phone."""
    return isinstance(value, str) and _STORED.fullmatch(value) is not None
