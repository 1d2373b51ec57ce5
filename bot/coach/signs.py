"""What one contact shows against the place's rules: its hour, its words, and who was told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Literal, TypeAlias

from bot.coach.in_force import InForce
from bot.coach.logged import Logged
from bot.coach.timing import Timing

Kind: TypeAlias = Literal[
    "hours", "talks_day", "attempts_day", "calls_week", "after_talk", "others_told",
    "others_reached", "others_again", "workplace", "visit_alone", "visit_threats", "unidentified",
    "posing", "arrest", "seizure", "threats", "insults", "after_stop",
]  # fmt: skip

THIRD = ("cn.third.cc", "cn.third.cfc", "cn.third.std", "cn.third.cba")
HARSH = ("cn.psa50", "cn.psa42_old", "cn.redlines")
# What each place's rules say of a kind. A kind without a rule there is no finding.
RULES: Mapping[Kind, Mapping[str, tuple[str, ...]]] = {
    "hours": {
        "cn": ("cn.hours.std", "cn.hours.cba", "cn.visit"),
        "us": ("us.hours",),
        "uk": ("uk.hours",),
    },
    "talks_day": {"cn": ("cn.freq.std",)},
    "attempts_day": {"cn": ("cn.freq.cba",)},
    "calls_week": {"us": ("us.freq",)},
    "after_talk": {"us": ("us.freq",)},
    "others_told": {"cn": THIRD, "us": ("us.third",), "uk": ("uk.third",)},
    "others_reached": {"cn": THIRD},
    "others_again": {"us": ("us.locate",)},
    "workplace": {"cn": THIRD, "us": ("us.work",), "uk": ("uk.third",)},
    "visit_alone": {"cn": ("cn.visit",)},
    "visit_threats": {"uk": ("uk.visit",)},
    "unidentified": {"cn": ("cn.pipl", "cn.visit"), "us": ("us.identity",)},
    "posing": {
        "cn": ("cn.crime_other", "cn.redlines"),
        "us": ("us.ban",),
        "uk": ("uk.impersonate",),
    },
    "arrest": {"us": ("us.ban", "us.arrest"), "uk": ("uk.crime", "uk.impersonate")},
    "seizure": {"us": ("us.ban",), "uk": ("uk.impersonate",)},
    "threats": {"cn": HARSH, "us": ("us.ban",), "uk": ("uk.harass",)},
    "insults": {"cn": HARSH, "us": ("us.ban",), "uk": ("uk.harass",)},
    "after_stop": {"us": ("us.stop",), "uk": ("uk.hours",)},
}
TO_THE_PERSON = ("call", "message", "visit")
INFORMED = {"cn.pipl": ("informed",)}  # who uses one's data may have been told beforehand
REPEATED = ("cn.psa50", "cn.psa42_old", "uk.harass")  # these are about what happens again and again


@dataclass(frozen=True, slots=True)
class Sign:
    """What the log shows against one rule. `missing` names what has to be known to be sure, and
    `limit` the rule's own figure that was passed."""

    kind: Kind
    rule: str
    contacts: tuple[Logged, ...]
    missing: tuple[str, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Where:
    """The place whose rules count, those of them in force on the day, and the person's hours."""

    place: str
    law: InForce
    when: Timing

    def rules(self, kind: Kind) -> tuple[str, ...]:
        """Names the rules on a kind that may be shown and were in force."""
        return self.law.ids(RULES[kind].get(self.place, ()))

    def signs(self, kind: Kind, *contacts: Logged, missing: tuple[str, ...] = ()) -> Iterator[Sign]:
        """Gives a sign against every rule on a kind."""
        yield from (Sign(kind, rule, contacts, missing) for rule in self.rules(kind))


def of_one(contact: Logged, where: Where) -> Iterator[Sign]:
    """Gives all that one contact shows by itself."""
    yield from _others(contact, where)
    if contact.theirs:
        for look in (_hours, _workplace, _visit, _identity, _posing, _claims, _tone):
            yield from look(contact, where)


def is_to_others(contact: Logged) -> bool:
    """Tells whether somebody else than the person was contacted."""
    named = ("third_party_name", "third_party_relation", "debt_disclosed")
    return contact.kind == "third_party" or any(map(contact.details.get, named))


def proof(contact: Logged) -> tuple[str, ...]:
    """Names what is missing to show what was said: the exact words, or a recording."""
    exact = contact.is_one("words_kind", "exact") and contact.details.get("collector_words")
    return () if exact or contact.is_one("recording", "kept") else ("words",)


def _hours(contact: Logged, where: Where) -> Iterator[Sign]:
    if contact.kind not in TO_THE_PERSON:
        return
    for id in where.rules("hours"):
        if id != "cn.visit" or contact.kind == "visit":
            yield from _hour(contact, id, where)


def _hour(contact: Logged, id: str, where: Where) -> Iterator[Sign]:
    """A rule without hours of its own counts from the person's, once they were told to the firm."""
    rule = where.law.find(id)
    told = rule is not None and "from" in rule.numbers
    begins, ends = where.when.quiet_from, where.when.quiet_to
    if rule and told:
        begins, ends = rule.clock("from"), rule.clock("to")
    missing = _of_the_hour(contact) + (() if told else ("request",))
    odd = "excessive_calls_or_odd_hours" in contact.tactics
    if _between(contact.at.time(), begins, ends) if contact.timed else odd:
        yield Sign("hours", id, (contact,), missing)


def _of_the_hour(contact: Logged) -> tuple[str, ...]:
    """A message is often read later than it was sent."""
    unknown = {
        "time": not contact.timed,
        "zone": contact.timed and not contact.zoned,
        "sent_at": contact.timed and contact.kind == "message",
    }
    return tuple(name for name, is_missing in unknown.items() if is_missing)


def _between(clock: time, begins: time, ends: time) -> bool:
    """Whether a minute lies within hours over midnight; on the very stroke it does not yet."""
    clock = clock.replace(second=0, microsecond=0)
    if begins > ends:
        return clock > begins or clock < ends
    return begins < clock < ends


def _others(contact: Logged, where: Where) -> Iterator[Sign]:
    if not is_to_others(contact):
        return
    told = contact.details.get("debt_disclosed")
    whose = _relative(contact, where)
    if told == "yes":
        yield from where.signs("others_told", contact, missing=whose)
    elif told == "unsure" or (told is None and where.place != "cn"):
        yield from where.signs("others_told", contact, missing=("disclosed", *whose))
    if told in ("no", None):
        yield from where.signs("others_reached", contact, missing=("reachable",))


def _relative(contact: Logged, where: Where) -> tuple[str, ...]:
    """In the United States a husband or wife counts as the person."""
    perhaps = contact.is_one("third_party_relation", "family") or not contact.details.get(
        "third_party_relation"
    )
    return ("relative",) if where.place == "us" and perhaps else ()


def _workplace(contact: Logged, where: Where) -> Iterator[Sign]:
    spoken = contact.is_one("situation", "workplace") or "workplace_call" in contact.tactics
    reached = contact.is_one("third_party_relation", "workmate")
    if where.place == "us" and (spoken or reached):
        yield from where.signs("workplace", contact, missing=("employer",))
    elif spoken and not reached:
        yield from where.signs("workplace", contact, missing=("done",))


def _visit(contact: Logged, where: Where) -> Iterator[Sign]:
    if contact.kind != "visit":
        return
    came = contact.details.get("visitors")
    needed = where.law.number("cn.visit", "people") if where.place == "cn" else None
    if came is not None and needed is not None and came < needed:
        yield Sign("visit_alone", "cn.visit", (contact,), limit=int(needed))
    if contact.is_one("tone", "insults", "threats"):
        yield from where.signs("visit_threats", contact, missing=proof(contact))


def _identity(contact: Logged, where: Where) -> Iterator[Sign]:
    silent = contact.is_one("identified", "no") or "refuse_to_identify_or_verify" in contact.tactics
    if not silent or contact.kind not in ("call", "visit"):
        return
    missing = () if contact.is_one("identified", "no") else ("identified",)
    for id in where.rules("unidentified"):
        if id != "cn.visit" or contact.kind == "visit":
            yield Sign("unidentified", id, (contact,), (*missing, *INFORMED.get(id, ())))


def _posing(contact: Logged, where: Where) -> Iterator[Sign]:
    """Police and courts do write and ring: whether it was them is for them to say."""
    official = contact.is_one("claims_to_be", "police", "court")
    if official or "forged_document_or_official_impersonation" in contact.tactics:
        yield from where.signs("posing", contact, missing=("official",))


def _claims(contact: Logged, where: Where) -> Iterator[Sign]:
    if contact.is_one("situation", "arrest") or "threat_arrest" in contact.tactics:
        yield from where.signs("arrest", contact, missing=proof(contact))
    if contact.is_one("situation", "seizure") or "asset_seizure_threat" in contact.tactics:
        yield from where.signs("seizure", contact, missing=("judgment", *proof(contact)))


def _tone(contact: Logged, where: Where) -> Iterator[Sign]:
    if contact.is_one("tone", "threats"):
        yield from where.signs("threats", contact, missing=proof(contact))
    elif contact.is_one("tone", "insults") or "insult_or_abuse" in contact.tactics:
        yield from where.signs("insults", contact, missing=proof(contact))
