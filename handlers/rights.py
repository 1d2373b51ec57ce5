"""What people ask about their rights: the rules of their place behind the answer that follows."""

from datetime import datetime

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.hours import Hour, hour_told
from bot.core.messages import Value
from handlers.citing import cited, law
from handlers.timing import zone_is_guess


def cite_rules(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lists the rules of the person's place among the sources of the step that comes next."""
    return Outcome({"rights_rules": cited(_here(arguments), arguments, now)})


def tell_hours(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Says whether they may call at this hour of the person's clock, and lists the rules."""
    facts = arguments.facts
    clock = arguments.local(now).time()
    hour = _hour(arguments, now)
    zoned = not zone_is_guess(facts, now)
    told: dict[str, Value] = {
        "hours_now": hour.state if zoned else "no_zone",
        "hours_force": hour.force,
        "hours_clock": f"{clock:%H:%M}" if zoned else None,
    }
    return Outcome({**cite_rules(case, arguments, now).facts, **told})


def _hour(arguments: Arguments, now: datetime) -> Hour:
    rules = law(arguments, now)
    found = [rule for id in _here(arguments) if (rule := rules.find(id))]
    due = [rule.id for rule in found if rules.due(rule)]
    return hour_told(found, due, arguments.local(now).time())


def _here(arguments: Arguments) -> list[str]:
    """Gives the ids of the place's rules."""
    place = f"{arguments.facts.get('place')}."
    return [id for id in arguments.cites if id.startswith(place)]
