"""Files made for the person: a plan's dates and picture, and the picture of the calls."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.coach.action import Arguments, Document, Outcome
from bot.coach.agreed import rows
from bot.coach.case import Agreement, Case, Contact
from bot.coach.timing import timing_of
from bot.handouts.hours_picture import Call, draw_hours
from bot.handouts.plan_calendar import Dates, make_calendar
from bot.handouts.plan_picture import Shown, draw_plan
from bot.handouts.wording import wording_of
from handlers.drafts import about
from handlers.log import Thread, threads
from handlers.plans import lender_of


def plan_calendar(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Hands a plan out as a calendar file."""
    agreement = about(case, arguments)
    if agreement is None:
        return Outcome({"file_made": "no"})
    dates = Dates(
        agreement=agreement,
        rows=rows(agreement, case.payments, arguments.local(now).date()),
        lender=lender_of(case, agreement),
        when=timing_of(arguments.facts),
        discreet=arguments.facts.get("discreet") != "no",
        words=wording_of(arguments.facts, arguments.words),
    )
    return _made("dates", "ics", make_calendar(dates, now), arguments, now)


def plan_picture(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Hands a plan out as a picture; the lender is named only where the person allowed it."""
    agreement = about(case, arguments)
    if agreement is None:
        return Outcome({"file_made": "no"})
    today = arguments.local(now).date()
    picture = draw_plan(
        Shown(
            rows=rows(agreement, case.payments, today),
            currency=agreement.currency,
            today=today,
            lender=_named(case, agreement, arguments),
            words=wording_of(arguments.facts, arguments.words),
        )
    )
    return _made("plan", "png", picture, arguments, now)


def calls_picture(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Hands out when and how often they called; nothing where no call is in the log."""
    calls = [_call(each) for each in map(_told_last, threads(case.contacts)) if _is_theirs(each)]
    if not calls:
        return Outcome({"file_made": "no"})
    picture = draw_hours(calls, wording_of(arguments.facts, arguments.words))
    return _made("calls", "png", picture, arguments, now)


def _named(case: Case, agreement: Agreement, arguments: Arguments) -> str:
    return lender_of(case, agreement) if arguments.facts.get("discreet") == "no" else ""


def _told_last(thread: Thread) -> Contact:
    """Gives the latest entry that tells of the contact itself, and not only of a promise."""
    whole = (each for each in reversed(thread) if each.details.get("contact_kind"))
    return next(whole, thread[-1])


def _is_theirs(contact: Contact) -> bool:
    details = contact.details
    return details.get("contact_kind") == "call" and details.get("direction") != "outgoing"


def _call(contact: Contact) -> Call:
    """Reads a call off the clock of the zone that it came in."""
    here = contact.happened_at.astimezone(ZoneInfo(contact.zone))
    timed = contact.details.get("happened_at") or not contact.details.get("happened_on")
    return Call(here.date(), here.hour if timed else None)


def _made(name: str, ending: str, content: bytes, arguments: Arguments, now: datetime) -> Outcome:
    """Gives a file a name that tells nothing of what it is about but its kind and day."""
    document = Document(f"{name}-{arguments.local(now):%Y-%m-%d}.{ending}", content)
    return Outcome({"file_made": "yes"}, documents=(document,))
