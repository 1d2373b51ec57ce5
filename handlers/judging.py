"""The log judged by the rules: a week's findings, one laid open, and those of one contact."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from bot.coach.action import Arguments, Outcome
from bot.coach.case import Case
from bot.coach.debt import Debt
from bot.coach.hours import FORCES
from bot.coach.judging import Bench, Finding, judge
from bot.coach.logged import Logged, logged
from bot.coach.rules import Force
from bot.coach.timing import timing_of
from bot.coach.week import Week, mondays, week
from bot.core.messages import Value
from handlers.citing import citation
from handlers.paging import MORE, paged

SHOWN_RULES = 3  # on one card; the report has them all
SHOWN_CONTACTS = 6
Findings = Sequence[Finding]  # of one kind, on the same contacts: one for every rule


def judge_week(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Sums one week up and lists a page of what was crossed in it."""
    contacts = logged(case.contacts)
    all_found = found(case, contacts, arguments, now)
    weeks = mondays(contacts, arguments.local(now).date())
    back = _back(arguments, len(weeks))
    shown = week(contacts, all_found, weeks[back])
    items = [item(each) for each in together(shown.findings)]
    beside = _beside(back, len(weeks))
    moved = {"findings_page": 0} if arguments.facts.get("week_move") else {}
    facts = {**arguments.facts, **moved}
    return Outcome(
        {
            **paged("findings", items, facts, beside),
            "findings_total": len(items),
            "week_view": [_figures(shown)],
            "week_back": back,
            "week_move": None,
        }
    )


def open_finding(case: Case, arguments: Arguments, now: datetime) -> Outcome:
    """Lays one finding open: its contacts, its rules with their force, and what is missing."""
    groups = together(found(case, logged(case.contacts), arguments, now))
    wanted = arguments.facts.get("picked_finding")
    picked = next((each for each in groups if id_of(each) == wanted), None)
    if picked is None:
        return Outcome({"finding_view": None})
    return Outcome(
        {
            "finding_view": [item(picked)],
            "finding_contacts": contact_items(picked)[-SHOWN_CONTACTS:],
            "finding_rules": rule_items(picked, arguments)[:SHOWN_RULES],
            "finding_missing": missing_items(picked) or None,
        }
    )


def found(
    case: Case, contacts: Sequence[Logged], arguments: Arguments, now: datetime
) -> tuple[Finding, ...]:
    """Judges contacts by the rules of the person's place."""
    debts: Mapping[str, Debt] = {each.id: each for each in case.debts}
    today, when = arguments.local(now).date(), timing_of(arguments.facts)
    place = str(arguments.facts.get("place"))
    return judge(contacts, Bench(place, when, arguments.library.rules, debts, today))


def together(findings: Iterable[Finding]) -> list[Findings]:
    """Puts the findings of one kind on the same contacts together, the strongest rule first."""
    ranked = sorted(findings, key=_rank)
    groups = [list(several) for _, several in groupby(ranked, key=_key)]
    return sorted(groups, key=lambda each: each[0].last.at, reverse=True)


def id_of(group: Findings) -> str:
    """Names a group of findings, the same whenever the log is judged."""
    first = group[0]
    return f"{first.kind}-{first.contacts[0].id}-{len(first.contacts)}"


def item(group: Findings) -> dict[str, Value]:
    """Makes a group ready for a list: its kind, when it came to light, and how sure it is."""
    first = group[0]
    return {
        "id": id_of(group),
        "kind": first.kind,
        "contact_kind": first.last.kind,
        "count": len(first.contacts),
        "limit": next((each.limit for each in group if each.limit), None),
        "when": moment(first.last),
        "weekday": first.last.day.isoweekday(),
        "force": strongest(group),
        "sure": "yes" if any(each.sure for each in group) else "no",
    }


def strongest(group: Findings) -> Force:
    """Names the force of the strongest rule that was crossed for sure, else that perhaps was."""
    sure = [each.rule.force for each in group if each.sure]
    return min(sure or [each.rule.force for each in group], key=FORCES.index)


def contact_items(group: Findings) -> list[dict[str, Value]]:
    """Lists the contacts that a group is about."""
    return [
        {"id": each.id, "kind": each.kind, "when": moment(each), **_told(each)}
        for each in group[0].contacts
    ]


def rule_items(group: Findings, arguments: Arguments) -> list[dict[str, Value]]:
    """Lists the rules of a group in the person's language, and what each one still lacks."""
    language = str(arguments.facts.get("language", "en"))
    return [
        {
            **citation(each.rule, language, due=each.cautious),
            "sure": "yes" if each.sure else "no",
        }
        for each in group
    ]


def missing_items(group: Findings) -> list[dict[str, Value]]:
    """Lists what has to be known to be sure of every rule in a group."""
    names = dict.fromkeys(name for each in group for name in each.missing)
    return [{"id": name} for name in names]


def moment(contact: Logged) -> Value:
    """Gives when a contact was, on the clock that it came in; only its day where that is all."""
    if not contact.timed:
        return {"date": contact.day.isoformat()}
    return {"at": contact.at.isoformat()}


def _told(contact: Logged) -> dict[str, Value]:
    names = ("outcome", "tone", "caller_name", "third_party_name")
    return {name: contact.details.get(name) for name in names}


def _rank(finding: Finding) -> tuple[str, str, int, int, bool]:
    return (*_key(finding), FORCES.index(finding.rule.force), not finding.sure)


def _key(finding: Finding) -> tuple[str, str, int]:
    return finding.kind, finding.contacts[0].id, len(finding.contacts)


def _figures(shown: Week) -> dict[str, Value]:
    counted = (
        "talks", "attempts", "unknown", "messages", "letters", "visits", "others", "untimed",
        "nameless", "total",
    )  # fmt: skip
    figures: dict[str, Value] = {name: getattr(shown, name) for name in counted}
    return {"id": "week", "monday": {"date": shown.monday.isoformat()}, **figures}


def _back(arguments: Arguments, weeks: int) -> int:
    """Gives which week is shown, counted from the latest."""
    here = int(arguments.facts.get("week_back") or 0)
    moves = {"first": 0, "earlier": here + 1, "later": here - 1}
    return min(max(moves.get(str(arguments.facts.get("week_move")), here), 0), weeks - 1)


def _beside(back: int, weeks: int) -> tuple[str, ...]:
    there = {"earlier": back < weeks - 1, "later": back > 0}
    turning = tuple(name for name, is_there in there.items() if is_there)
    return (MORE, *turning, "callers", "pace", "report", "done")
