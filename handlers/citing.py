"""Rules as a person may read them: what they say, their force, where that stands and since when."""

import re
from collections.abc import Iterable
from datetime import datetime

from bot.coach.action import Arguments
from bot.coach.in_force import InForce
from bot.coach.rules import Rule
from bot.core.messages import Value

GLOSS = re.compile(r" \([ -~]+\)$")  # what explains a Chinese title to others


def law(arguments: Arguments, now: datetime) -> InForce:
    """Gives the rules that may be shown on the person's day."""
    return InForce(arguments.library.rules, arguments.local(now).date())


def cited(ids: Iterable[str], arguments: Arguments, now: datetime) -> list[dict[str, Value]]:
    """Lists rules for the person's language; one that may not be shown is left out."""
    rules = law(arguments, now)
    found = (rules.find(id) for id in ids)
    language = str(arguments.facts.get("language", "en"))
    return [citation(rule, language, due=rules.due(rule)) for rule in found if rule]


def citation(rule: Rule, language: str, *, due: bool) -> dict[str, Value]:
    """Lays one rule out; one that is due for review carries that with it."""
    return {
        "id": rule.id,
        "value": rule.value.zh if language == "zh" else rule.value.en,
        "scope": rule.scope.zh if language == "zh" else rule.scope.en,
        "force": rule.force,
        "instrument": _ours(rule.instrument) if language == "zh" else rule.instrument,
        "dated": None if rule.source_date == "none" else rule.source_date,
        "due": "yes" if due else "no",
        "contact": " · ".join(filter(None, (rule.phone, rule.web))) or None,
    }


def _ours(instrument: str) -> str:
    """Leaves out the English gloss of a Chinese title."""
    bare = GLOSS.sub("", instrument)
    return instrument if bare.isascii() else bare
