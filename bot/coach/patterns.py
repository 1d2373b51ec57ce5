"""What several contacts show together: too many calls, again after a no, the same person again."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from bot.coach.counting import crowded, too_soon
from bot.coach.in_force import InForce
from bot.coach.logged import Logged
from bot.coach.signs import TO_THE_PERSON, Kind, Sign, Where, is_to_others

Contacts: TypeAlias = Sequence[Logged]
UNANSWERED = ("missed", "voicemail")


def of_several(contacts: Contacts, where: Where) -> Iterator[Sign]:
    """Gives all that the contacts about one debt show together, the earliest coming first."""
    calls = [each for each in contacts if each.kind == "call"]
    theirs = [each for each in calls if each.theirs]
    yield from _count("talks_day", theirs, where, _perhaps_talked, "calls")
    yield from _count("attempts_day", theirs, where, _perhaps_unanswered, "attempts")
    yield from _count("calls_week", theirs, where, lambda each: True, "calls")
    yield from _after_talk(calls, where)
    yield from _after_stop([each for each in contacts if each.theirs], where)
    yield from _again([each for each in contacts if is_to_others(each)], where)


def _count(
    kind: Kind, calls: Contacts, where: Where, counts: Callable[[Logged], bool], figure: str
) -> Iterator[Sign]:
    """Counts calls of one sort in a row of days. One whose outcome nobody wrote down may be of
    that sort: only what would be too many without it is sure."""
    some = [each for each in calls if counts(each)]
    for rule in where.rules(kind):
        limit, days = _figure(where.law, rule, figure), _figure(where.law, rule, "days")
        for row in crowded(some, limit, days):
            known = sum(bool(each.details.get("outcome")) for each in row)
            unsure = kind != "calls_week" and known <= limit
            yield Sign(kind, rule, row, ("outcome",) if unsure else (), limit)


def _perhaps_talked(call: Logged) -> bool:
    return call.talked or not call.details.get("outcome")


def _perhaps_unanswered(call: Logged) -> bool:
    return call.is_one("outcome", *UNANSWERED) or not call.details.get("outcome")


def _after_talk(calls: Contacts, where: Where) -> Iterator[Sign]:
    for rule in where.rules("after_talk"):
        days = _figure(where.law, rule, "days_after_talk")
        for run in too_soon(calls, days):
            yield Sign("after_talk", rule, run, _order(run), days)


def _order(run: Contacts) -> tuple[str, ...]:
    """Without times, of two calls on one day nobody knows which came first."""
    first = run[0]
    later = any(each.day > first.day for each in run)
    return () if later or all(each.timed for each in run) else ("time",)


def _after_stop(contacts: Contacts, where: Where) -> Iterator[Sign]:
    """Whatever came after the person had asked them to stop, or to write instead."""
    asked = [n for n, each in enumerate(contacts) if _asked(each)]
    since = contacts[asked[0] :] if asked else ()
    after = tuple(each for each in since if each.kind in TO_THE_PERSON)
    if after:
        yield from where.signs("after_stop", *after, missing=_of_the_request(since, where))


def _asked(contact: Logged) -> bool:
    return contact.is_one("stop_requested", "written", "spoken")


def _of_the_request(since: Contacts, where: Where) -> tuple[str, ...]:
    """In the United States only a request in writing makes them stop."""
    spoken = not any(each.is_one("stop_requested", "written") for each in since)
    unproved = not any(each.details.get("stop_proof") for each in since)
    if where.place == "us" and spoken:
        return ("in_writing",)
    return ("proof",) if unproved else ()


def _again(contacts: Contacts, where: Where) -> Iterator[Sign]:
    """The same person asked more often than a rule allows, although not told of the debt."""
    untold = [each for each in contacts if each.is_one("debt_disclosed", "no")]
    names = dict.fromkeys(str(each.details.get("third_party_name") or "") for each in untold)
    for name in filter(None, names):
        row = tuple(each for each in untold if each.details.get("third_party_name") == name)
        for rule in where.rules("others_again"):
            limit = _figure(where.law, rule, "contacts")
            if len(row) > limit:
                yield Sign("others_again", rule, row, ("invited",), limit)


def _figure(law: InForce, rule: str, name: str) -> int:
    """Gives a figure of a rule that is in force."""
    return int(law.rules[rule].number(name))
