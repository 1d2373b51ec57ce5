"""The log judged by the place's rules: what was crossed, how sure that is, and what is missing."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.coach.binding import Whose, uncovered
from bot.coach.debt import Debt
from bot.coach.in_force import InForce
from bot.coach.logged import Logged
from bot.coach.patterns import of_several
from bot.coach.rules import Rule
from bot.coach.signs import REPEATED, Kind, Sign, Where, of_one
from bot.coach.timing import Timing

REACHED_WITHIN = timedelta(days=7)  # a talk so short before shows that the person could be reached


@dataclass(frozen=True, slots=True)
class Finding:
    """Contacts that crossed a rule, or may have. `missing` names what has to be known to be sure;
    `limit` is the figure passed. `cautious`: somebody has to look the rule up again."""

    kind: Kind
    rule: Rule
    contacts: tuple[Logged, ...]
    missing: tuple[str, ...] = ()
    limit: int | None = None
    cautious: bool = False

    @property
    def sure(self) -> bool:
        """Tells whether nothing is missing."""
        return not self.missing

    @property
    def last(self) -> Logged:
        """The contact that it came to light with."""
        return self.contacts[-1]


@dataclass(frozen=True, slots=True)
class Bench:
    """What the log is judged by: the person's place and hours, all rules, the debts on record, and
    the day on which it is read."""

    place: str
    when: Timing
    rules: Mapping[str, Rule]
    debts: Mapping[str, Debt]
    today: date

    def where(self, contact: Logged) -> Where:
        """Gives the place that counts for a contact, with the law of that day."""
        debt = self.debts.get(contact.debt)
        place = debt.place if debt and debt.place else self.place
        return Where(place, InForce(self.rules, contact.day), self.when)


def judge(contacts: Sequence[Logged], bench: Bench) -> tuple[Finding, ...]:
    """Judges the log, the latest finding first. The contacts come in the order of their time."""
    signs = (*_of_each(contacts, bench), *_of_debts(contacts, bench))
    found = [finding for sign in signs if (finding := _finding(sign, contacts, bench))]
    return tuple(sorted(found, key=lambda each: each.last.at, reverse=True))


def _of_each(contacts: Sequence[Logged], bench: Bench) -> Iterator[Sign]:
    for contact in contacts:
        yield from of_one(contact, bench.where(contact))


def _of_debts(contacts: Sequence[Logged], bench: Bench) -> Iterator[Sign]:
    """Rules on how often count one debt at a time, by the law of its latest contact's day."""
    for debt in dict.fromkeys(each.debt for each in contacts):
        about = [each for each in contacts if each.debt == debt]
        yield from of_several(about, bench.where(about[-1]))


def _finding(sign: Sign, contacts: Sequence[Logged], bench: Bench) -> Finding | None:
    """Adds what is missing to know that the rule covers this debt; None where it does not."""
    last = sign.contacts[-1]
    scope = uncovered(sign.rule, Whose(bench.debts.get(last.debt), last))
    if scope is None:
        return None
    sign = _again(_reached(sign, contacts), contacts)
    rule = bench.rules[sign.rule]
    missing = tuple(dict.fromkeys((*sign.missing, *scope)))
    cautious = rule.due_for_review(bench.today)
    return Finding(sign.kind, rule, sign.contacts, missing, sign.limit, cautious)


def _reached(sign: Sign, contacts: Sequence[Logged]) -> Sign:
    """A talk in the log shortly before shows that the person could be reached."""
    if "reachable" not in sign.missing:
        return sign
    (then,) = sign.contacts
    talks = (each for each in contacts if each.talked and each.debt == then.debt)
    if not any(timedelta(0) <= then.at - each.at <= REACHED_WITHIN for each in talks):
        return sign
    return replace(sign, missing=tuple(each for each in sign.missing if each != "reachable"))


def _again(sign: Sign, contacts: Sequence[Logged]) -> Sign:
    """Some rules are about what happens again and again: one time alone is not sure."""
    harsh = [each for each in contacts if each.is_one("tone", "insults", "threats")]
    alone = sum(each.debt == sign.contacts[0].debt for each in harsh) < 2
    if sign.rule in REPEATED and alone:
        return replace(sign, missing=(*sign.missing, "repeated"))
    return sign
