"""How often they called: too many in so many days, and again too soon after a talk."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from bot.coach.logged import Logged


def crowded(calls: Sequence[Logged], limit: int, days: int) -> Iterator[tuple[Logged, ...]]:
    """Gives every stretch of so many days in a row, on the person's calendar, with more calls than
    the limit; no call is in two of them. The calls come in the order of their days."""
    rest = list(calls)
    while rest:
        end = rest[0].day + timedelta(days=days)
        within = tuple(each for each in rest if each.day < end)
        if len(within) > limit:
            yield within
            rest = rest[len(within) :]
        else:
            rest = rest[1:]


def too_soon(calls: Sequence[Logged], days: int) -> Iterator[tuple[Logged, ...]]:
    """Gives every talk with the calls that followed it within so many days, of which the day of
    the talk is the first. A talk among them begins the days anew."""
    run: list[Logged] = []
    for call in calls:
        if run and call.theirs and (call.day - _last_talk(run).day).days < days:
            run.append(call)
        elif call.talked:
            yield from _followed(run)
            run = [call]
    yield from _followed(run)


def _last_talk(run: Sequence[Logged]) -> Logged:
    return next(each for each in reversed(run) if each.talked)


def _followed(run: Sequence[Logged]) -> Iterator[tuple[Logged, ...]]:
    if len(run) > 1:
        yield tuple(run)
