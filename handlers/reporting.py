"""The findings as a text that can be kept: every contact, every rule with its force, what lacks."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.coach.action import Arguments, Document, Outcome
from bot.coach.case import Case
from bot.coach.logged import logged
from bot.core.messages import Value
from handlers.judging import (
    Findings,
    contact_items,
    found,
    item,
    missing_items,
    rule_items,
    together,
)


def week_report(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Hands all findings out as a text, the earliest first."""
    contacts = logged(case.contacts)
    groups = together(found(case, contacts, arguments, now))[::-1]
    lines = [*_head(len(groups), len(contacts), arguments, now)]
    for number, group in enumerate(groups, 1):
        lines += ["", *_finding(number, group, arguments)]
    lines += ["", arguments.words("report_end", {})]
    name = f"findings-{arguments.local(now):%Y-%m-%d}.txt"
    text = "\n".join(lines) + "\n"
    return Outcome({"file_made": "yes"}, documents=(Document(name, text.encode()),))


def _head(groups: int, contacts: int, arguments: Arguments, now: datetime) -> Iterator[str]:
    made = {"at": arguments.local(now).isoformat()}
    figures: Mapping[str, Value] = {"found": groups, "contacts_total": contacts, "when": made}
    yield arguments.words("report_title", figures)
    yield arguments.words("report_about", figures)


def _finding(number: int, group: Findings, arguments: Arguments) -> Iterator[str]:
    yield arguments.words("report_finding", {"number": number, **item(group)})
    yield from (arguments.words("report_contact", each) for each in contact_items(group))
    yield from (arguments.words("report_rule", each) for each in rule_items(group, arguments))
    yield from (arguments.words("report_missing", each) for each in missing_items(group))
