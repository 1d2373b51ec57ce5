"""The log judged: for every finding and place a frozen case, just inside and just outside."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.coach.case import Contact
from bot.coach.debt import Debt
from bot.coach.judging import Bench, Finding, judge
from bot.coach.logged import logged
from bot.coach.timing import Timing
from bot.core.messages import Value
from tests.coach.logbook import (
    AGENCY,
    BRITISH,
    CALL,
    CARD,
    ONLINE,
    TODAY,
    ZONES,
    contact,
    judged,
    rules,
)  # fmt: skip

Shown = tuple[str, str, tuple[str, ...]]  # kind, rule, what is missing


def shown(findings: Iterable[Finding]) -> list[Shown]:
    return [(each.kind, each.rule.id, each.missing) for each in findings]


def kinds(findings: Iterable[Finding]) -> set[str]:
    return {each.kind for each in findings}


def calls(place: str, days: Iterable[int], **details: Value) -> Iterator[Contact]:
    """Makes a call on each of these days of March 2026, at noon and a minute later each time."""
    for number, day in enumerate(days):
        yield contact(place, f"2026-03-{day:02} 12:{number:02}", **details)


# Hours


@pytest.mark.parametrize(
    ("place", "clock", "found"),
    [
        ("cn", "07:59", True),
        ("cn", "08:00", False),
        ("cn", "22:00", False),
        ("cn", "22:01", True),
        ("us", "07:59", True),
        ("us", "08:00", False),
        ("us", "21:00", False),
        ("us", "21:01", True),
    ],
)
def test_hours_to_the_minute(place: str, clock: str, found: bool) -> None:
    findings = judged(place, [contact(place, f"2026-03-10 {clock}")])
    assert (kinds(findings) == {"hours"}) == found


def test_each_rule_on_hours_with_its_force_and_what_is_missing() -> None:
    late = contact("cn", "2026-03-10 22:30")
    assert shown(judged("cn", [late])) == [
        ("hours", "cn.hours.std", ()),
        ("hours", "cn.hours.cba", ("lender",)),
    ]
    assert [each.rule.force for each in judged("cn", [late])] == [
        "recommended_standard",
        "industry_pledge",
    ]


def test_a_bank_is_bound_by_its_pledge_and_not_surely_by_the_online_standard() -> None:
    late = contact("cn", "2026-03-10 22:30")
    assert shown(judged("cn", [late], CARD)) == [
        ("hours", "cn.hours.std", ("product",)),
        ("hours", "cn.hours.cba", ()),
    ]


def test_a_lender_known_by_its_name_alone() -> None:
    late = contact("cn", "2026-03-10 22:30", debt="", lender_legal_name="招商银行")
    assert ("hours", "cn.hours.cba", ()) in shown(judged("cn", [late]))


@pytest.mark.parametrize(
    ("debt", "missing"),
    [
        (AGENCY, ()),
        (replace(AGENCY, collector="buyer"), ()),
        (replace(AGENCY, collector=None), ("collector",)),
    ],
)
def test_the_federal_rules_want_to_know_who_collects(debt: Debt, missing: tuple[str, ...]) -> None:
    early = contact("us", "2026-03-10 06:30")
    assert shown(judged("us", [early], debt)) == [("hours", "us.hours", missing)]


def test_the_federal_rules_do_not_bind_the_lender_itself() -> None:
    early = contact("us", "2026-03-10 06:30")
    assert judged("us", [early], replace(AGENCY, collector="lender")) == ()


def test_a_caller_who_says_to_be_an_agency_is_taken_for_one() -> None:
    early = contact("us", "2026-03-10 06:30", debt="", claims_to_be="agency")
    assert shown(judged("us", [early])) == [("hours", "us.hours", ())]


@pytest.mark.parametrize(("clock", "found"), [("20:59", False), ("21:01", True), ("07:59", True)])
def test_the_uk_has_no_fixed_hours_so_the_persons_own_count_once_they_were_told(
    clock: str, found: bool
) -> None:
    findings = judged("uk", [contact("uk", f"2026-03-10 {clock}")])
    assert shown(findings) == ([("hours", "uk.hours", ("request",))] if found else [])


def test_the_clock_of_the_contacts_own_zone_counts() -> None:
    """A call at six in Los Angeles, logged by somebody who has lived in New York since."""
    early = contact("us", "2026-03-10 06:30", zone="America/Los_Angeles")
    assert shown(judged("us", [early])) == [("hours", "us.hours", ())]
    assert early.happened_at.astimezone(ZoneInfo(ZONES["us"])).hour == 9


@pytest.mark.parametrize(
    ("utc", "found"),
    [
        ("2026-03-07T12:59+00:00", True),  # 07:59, winter time
        ("2026-03-07T13:00+00:00", False),
        ("2026-03-08T11:59+00:00", True),  # 07:59, summer time since this night
        ("2026-03-08T12:00+00:00", False),
        ("2026-11-01T12:59+00:00", True),  # 07:59, winter time again
        ("2026-11-01T13:00+00:00", False),
    ],
)
def test_hours_on_the_days_when_clocks_change(utc: str, found: bool) -> None:
    at = datetime.fromisoformat(utc)
    call = Contact("e", "c", "d", at, ZONES["us"], at, {**CALL, "happened_at": "live"})
    assert bool(judged("us", [call], today=at.date())) == found


def test_without_a_zone_nobody_can_be_sure_of_the_hour() -> None:
    early = contact("us", "2026-03-10 06:30", zone="UTC")
    assert shown(judged("us", [early])) == [("hours", "us.hours", ("zone",))]


def test_without_a_time_the_hour_is_no_finding_by_itself() -> None:
    assert judged("us", [contact("us", "2026-03-10")]) == ()


def test_odd_hours_that_were_told_of_without_a_time_lack_the_time() -> None:
    told = contact("us", "2026-03-10", tactics=["excessive_calls_or_odd_hours"])
    assert shown(judged("us", [told])) == [("hours", "us.hours", ("time",))]


def test_a_message_may_have_been_sent_earlier() -> None:
    read = contact("us", "2026-03-10 23:00", contact_kind="message", outcome=None)
    assert shown(judged("us", [read])) == [("hours", "us.hours", ("sent_at",))]


@pytest.mark.parametrize("mine", [{"direction": "outgoing"}, {"contact_kind": "letter"}])
def test_what_is_no_call_of_theirs_has_no_hours(mine: dict[str, Value]) -> None:
    assert judged("us", [contact("us", "2026-03-10 23:00", **mine)]) == ()


# How often


@pytest.mark.parametrize(("number", "found"), [(3, False), (4, True)])
def test_talks_in_a_day_in_china(number: int, found: bool) -> None:
    findings = judged("cn", calls("cn", [10] * number))
    assert shown(findings) == ([("talks_day", "cn.freq.std", ())] if found else [])


def test_talks_on_two_sides_of_midnight_are_on_two_days() -> None:
    hours = ["2026-03-10 20:00", "2026-03-10 21:00", "2026-03-10 21:30", "2026-03-11 08:30"]
    assert judged("cn", [contact("cn", each) for each in hours]) == ()


@pytest.mark.parametrize(("number", "found"), [(6, False), (7, True)])
def test_unanswered_tries_in_a_day_in_china(number: int, found: bool) -> None:
    findings = judged("cn", calls("cn", [10] * number, outcome="missed"), CARD)
    assert shown(findings) == ([("attempts_day", "cn.freq.cba", ())] if found else [])


def test_talks_and_tries_are_counted_apart() -> None:
    several = [*calls("cn", [10] * 3), *calls("cn", [11] * 6, outcome="missed")]
    mixed = [replace(each, happened_at=each.happened_at) for each in several]
    assert judged("cn", mixed, CARD) == ()


def test_calls_without_an_outcome_are_not_sure_to_be_talks() -> None:
    findings = judged("cn", calls("cn", [10] * 4, outcome=None))
    assert shown(findings) == [("talks_day", "cn.freq.std", ("outcome",))]


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ([2, 3, 4, 5, 6, 7, 8], False),  # seven in seven days
        ([2, 3, 4, 5, 6, 7, 8, 8], True),
        ([2, 3, 4, 5, 6, 7, 8, 9], False),  # the eighth on the eighth day
    ],
)
def test_more_than_seven_calls_in_seven_days_in_the_us(days: list[int], found: bool) -> None:
    findings = judged("us", calls("us", days, outcome="missed"))
    assert shown(findings) == ([("calls_week", "us.freq", ())] if found else [])
    assert [each.limit for each in findings] == ([7] if found else [])


def test_seven_days_over_a_change_of_clocks_are_days_of_the_calendar() -> None:
    """Eight calls from the Monday evening to the Sunday night on which clocks went forward."""
    days = [2, 3, 4, 5, 6, 7, 8, 8]
    at = [f"2026-03-{day:02} 20:{n:02}" for n, day in enumerate(days)]
    findings = judged("us", [contact("us", each, outcome="missed") for each in at])
    assert kinds(findings) == {"calls_week"}


def test_each_debt_is_counted_by_itself() -> None:
    days = [2, 3, 4, 5, 6, 7, 8, 8]
    at = [
        contact("us", f"2026-03-{day:02} 12:{n:02}", outcome="missed", debt="d" if n % 2 else "e")
        for n, day in enumerate(days)
    ]
    assert judged("us", at) == ()


@pytest.mark.parametrize(("day", "found"), [(8, True), (9, False)])
def test_a_call_within_seven_days_of_a_talk_in_the_us(day: int, found: bool) -> None:
    again = contact("us", f"2026-03-{day:02} 12:00", outcome="missed")
    findings = judged("us", [contact("us", "2026-03-02 12:00"), again])
    assert shown(findings) == ([("after_talk", "us.freq", ())] if found else [])


def test_a_talk_begun_by_the_person_counts_too() -> None:
    mine = contact("us", "2026-03-02 12:00", direction="outgoing")
    findings = judged("us", [mine, contact("us", "2026-03-03 12:00", outcome="missed")])
    assert kinds(findings) == {"after_talk"}


def test_two_calls_on_a_day_without_times_may_have_come_the_other_way_round() -> None:
    talk = contact("us", "2026-03-02", "a")
    again = contact("us", "2026-03-02", "b", outcome="missed")
    assert shown(judged("us", [talk, again])) == [("after_talk", "us.freq", ("time",))]


def test_the_uk_has_no_number_of_calls() -> None:
    assert judged("uk", calls("uk", [10] * 9, outcome="missed")) == ()


# Other people


def others(place: str, **details: Value) -> Contact:
    told: dict[str, Value] = {"contact_kind": "third_party", "outcome": None, **details}
    return contact(place, "2026-03-10 12:00", "third", **told)


def test_telling_others_in_china_by_the_kind_of_lender() -> None:
    told = others("cn", third_party_relation="friend", debt_disclosed="yes")
    assert shown(judged("cn", [told])) == [
        ("others_told", "cn.third.std", ()),
        ("others_told", "cn.third.cba", ("lender",)),
    ]
    assert ("others_told", "cn.third.cc", ()) in shown(judged("cn", [told], CARD))
    company = replace(ONLINE, lender="某某消费金融公司", product="consumer_loan")
    assert ("others_told", "cn.third.cfc", ()) in shown(judged("cn", [told], company))


def test_reaching_others_in_china_is_narrow_and_a_talk_shortly_before_shows_it_was_not_needed() -> (
    None
):
    asked = others("cn", third_party_relation="family", debt_disclosed="no")
    alone = judged("cn", [asked])
    assert ("others_reached", "cn.third.std", ("reachable",)) in shown(alone)
    talk = contact("cn", "2026-03-03 12:00")
    assert ("others_reached", "cn.third.std", ()) in shown(judged("cn", [talk, asked]))
    earlier = contact("cn", "2026-03-03 11:59")
    assert ("others_reached", "cn.third.std", ("reachable",)) in shown(
        judged("cn", [earlier, asked])
    )


@pytest.mark.parametrize(
    ("details", "missing"),
    [
        ({"third_party_relation": "neighbour", "debt_disclosed": "yes"}, ()),
        ({"third_party_relation": "family", "debt_disclosed": "yes"}, ("relative",)),
        ({"third_party_relation": "neighbour", "debt_disclosed": "unsure"}, ("disclosed",)),
        ({"third_party_relation": "neighbour"}, ("disclosed",)),
    ],
)
def test_telling_others_in_the_us(details: dict[str, Value], missing: tuple[str, ...]) -> None:
    assert shown(judged("us", [others("us", **details)])) == [("others_told", "us.third", missing)]


def test_asking_where_you_are_once_is_allowed_in_the_us_and_twice_is_not() -> None:
    told: dict[str, Value] = {
        "contact_kind": "third_party",
        "outcome": None,
        "debt_disclosed": "no",
    }
    first = contact("us", "2026-03-10 12:00", third_party_name="Joe", **told)
    second = contact("us", "2026-03-12 12:00", third_party_name="Joe", **told)
    another = contact("us", "2026-03-12 12:00", third_party_name="Ann", **told)
    assert judged("us", [first, another]) == ()
    assert shown(judged("us", [first, second])) == [("others_again", "us.locate", ("invited",))]


def test_telling_others_in_the_uk_is_a_binding_rule_of_firms_under_the_authority() -> None:
    told = others("uk", third_party_relation="family", debt_disclosed="yes")
    [finding] = judged("uk", [told])
    assert (finding.kind, finding.rule.force, finding.sure) == ("others_told", "binding_rule", True)
    assert shown(judged("uk", [told], replace(BRITISH, product=None))) == [
        ("others_told", "uk.third", ("product",))
    ]
    assert judged("uk", [told], replace(BRITISH, priority="tax")) == ()


def test_nobody_told_and_nobody_asked_is_no_finding_in_the_uk() -> None:
    assert judged("uk", [others("uk", debt_disclosed="no")]) == ()


# Work


def test_work_by_place() -> None:
    spoken: dict[str, Value] = {"situation": "workplace"}
    assert shown(judged("us", [contact("us", "2026-03-10 12:00", **spoken)])) == [
        ("workplace", "us.work", ("employer",))
    ]
    assert shown(judged("uk", [contact("uk", "2026-03-10 12:00", **spoken)])) == [
        ("workplace", "uk.third", ("done",))
    ]
    assert ("workplace", "cn.third.std", ("done",)) in shown(
        judged("cn", [contact("cn", "2026-03-10 12:00", **spoken)])
    )


def test_a_workmate_who_was_told() -> None:
    told: dict[str, Value] = {"third_party_relation": "workmate", "debt_disclosed": "yes"}
    assert kinds(judged("us", [others("us", **told)])) == {"others_told", "workplace"}
    assert kinds(judged("uk", [others("uk", **told)])) == {"others_told"}
    assert kinds(judged("cn", [others("cn", **told)])) == {"others_told"}


# Visits


@pytest.mark.parametrize(("came", "found"), [(1, True), (2, False), (None, False)])
def test_people_at_a_visit_in_china(came: int | None, found: bool) -> None:
    visit = contact("cn", "2026-03-10 12:00", contact_kind="visit", outcome=None, visitors=came)
    findings = judged("cn", [visit], CARD)
    assert shown(findings) == ([("visit_alone", "cn.visit", ())] if found else [])


@pytest.mark.parametrize(("clock", "found"), [("22:00", False), ("22:01", True)])
def test_hours_of_a_visit_in_china(clock: str, found: bool) -> None:
    visit = contact("cn", f"2026-03-10 {clock}", contact_kind="visit", outcome=None)
    assert (("hours", "cn.visit", ()) in shown(judged("cn", [visit], CARD))) == found


def test_threats_at_a_visit_in_the_uk() -> None:
    visit = contact(
        "uk", "2026-03-10 12:00", contact_kind="visit", outcome=None, tone="threats",
        recording="kept",
    )  # fmt: skip
    assert shown(judged("uk", [visit])) == [
        ("visit_threats", "uk.visit", ()),
        ("threats", "uk.harass", ("repeated",)),
    ]
    polite = replace(visit, details={**visit.details, "tone": "polite"})
    assert judged("uk", [polite]) == ()


# Who they are, and what they say


def test_not_saying_who_it_is() -> None:
    silent: dict[str, Value] = {"identified": "no"}
    assert shown(judged("us", [contact("us", "2026-03-10 12:00", **silent)])) == [
        ("unidentified", "us.identity", ())
    ]
    assert shown(judged("cn", [contact("cn", "2026-03-10 12:00", **silent)])) == [
        ("unidentified", "cn.pipl", ("informed",))
    ]
    visit = contact("cn", "2026-03-10 12:00", contact_kind="visit", outcome=None, **silent)
    assert ("unidentified", "cn.visit", ()) in shown(judged("cn", [visit], CARD))
    assert judged("uk", [contact("uk", "2026-03-10 12:00", **silent)]) == ()
    assert judged("us", [contact("us", "2026-03-10 12:00", identified="partly")]) == ()


@pytest.mark.parametrize(
    ("place", "rules_of"),
    [
        ("cn", ["cn.crime_other", "cn.redlines"]),
        ("us", ["us.ban"]),
        ("uk", ["uk.impersonate"]),
    ],
)
def test_police_or_court_is_never_sure(place: str, rules_of: list[str]) -> None:
    findings = judged(place, [contact(place, "2026-03-10 12:00", claims_to_be="court")])
    assert [(each.kind, each.rule.id) for each in findings] == [("posing", id) for id in rules_of]
    assert all("official" in each.missing for each in findings)


def test_arrest_by_place() -> None:
    exact: dict[str, Value] = {
        "situation": "arrest",
        "words_kind": "exact",
        "collector_words": "the sheriff",
    }
    assert shown(judged("us", [contact("us", "2026-03-10 12:00", **exact)])) == [
        ("arrest", "us.ban", ()),
        ("arrest", "us.arrest", ()),
    ]
    assert shown(judged("uk", [contact("uk", "2026-03-10 12:00", situation="arrest")])) == [
        ("arrest", "uk.crime", ("words",)),
        ("arrest", "uk.impersonate", ("words",)),
    ]
    # a card debt can be a crime there, so the word alone crosses nothing
    assert judged("cn", [contact("cn", "2026-03-10 12:00", **exact)], CARD) == ()


@pytest.mark.parametrize(("place", "rule"), [("us", "us.ban"), ("uk", "uk.impersonate")])
def test_talk_of_taking_things_lacks_whether_there_is_a_judgment(place: str, rule: str) -> None:
    findings = judged(place, [contact(place, "2026-03-10 12:00", situation="seizure")])
    assert shown(findings) == [("seizure", rule, ("judgment", "words"))]


@pytest.mark.parametrize("tone", ["threats", "insults"])
def test_threats_and_insults_once_and_again(tone: str) -> None:
    told: dict[str, Value] = {"tone": tone, "recording": "kept"}
    once, again = (contact("cn", f"2026-03-1{n} 12:00", **told) for n in (0, 1))
    assert shown(judged("cn", [once], CARD)) == [
        (tone, "cn.psa50", ("repeated",)),
        (tone, "cn.redlines", ()),
    ]
    assert (tone, "cn.psa50", ()) in shown(judged("cn", [once, again], CARD))
    assert shown(judged("us", [contact("us", "2026-03-10 12:00", tone=tone)])) == [
        (tone, "us.ban", ("words",))
    ]


@pytest.mark.parametrize("tone", ["polite", "pressure"])
def test_pressing_is_no_threat(tone: str) -> None:
    for place in ZONES:
        assert judged(place, [contact(place, "2026-03-10 12:00", tone=tone)]) == ()


def test_what_was_recognised_counts_as_well_as_what_was_tapped() -> None:
    told: dict[str, Value] = {"tactics": ["threat_arrest", "insult_or_abuse"]}
    findings = judged("us", [contact("us", "2026-03-10 12:00", **told)])
    assert kinds(findings) == {"arrest", "insults"}


# After a no


@pytest.mark.parametrize(
    ("place", "details", "missing"),
    [
        ("us", {"stop_requested": "written", "stop_proof": "receipt"}, ()),
        ("us", {"stop_requested": "written"}, ("proof",)),
        ("us", {"stop_requested": "spoken"}, ("in_writing",)),
        ("uk", {"stop_requested": "spoken", "stop_proof": "e-mail"}, ()),
    ],
)
def test_calls_after_a_request_to_stop(
    place: str, details: dict[str, Value], missing: tuple[str, ...]
) -> None:
    before = contact(place, "2026-02-01 12:00", outcome="missed")
    told = contact(place, "2026-03-01 12:00", outcome="missed", **details)
    later = contact(place, "2026-03-10 12:00", outcome="missed")
    letter = contact(place, "2026-03-11 12:00", contact_kind="letter", outcome=None)
    [finding] = judged(place, [before, told, later, letter])
    assert (finding.kind, finding.missing) == ("after_stop", missing)
    assert [each.id for each in finding.contacts] == ["2026-03-01 12:00", "2026-03-10 12:00"]


def test_no_request_no_finding() -> None:
    told = contact("us", "2026-03-10 12:00", stop_requested="no")
    assert judged("us", [told]) == ()


# The log, and the rules on a day


def test_of_a_corrected_contact_the_latest_entry_counts() -> None:
    first = contact("us", "2026-03-10 06:30", "c")
    corrected = replace(contact("us", "2026-03-10 09:30", "c"), id="later")
    assert judged("us", [first, corrected]) == ()
    assert kinds(judged("us", [corrected, first])) == {"hours"}


def test_a_promise_written_down_by_itself_is_no_contact() -> None:
    alone = contact("us", "2026-03-10 06:30", contact_kind=None, promised="they")
    assert judged("us", [alone]) == ()


def test_the_law_of_the_contacts_own_day() -> None:
    told: dict[str, Value] = {"tone": "threats", "recording": "kept"}
    last = contact("cn", "2025-12-31 12:00", **told)
    first = contact("cn", "2026-01-01 12:00", **told)
    assert [each.rule.id for each in judged("cn", [last], CARD)] == ["cn.psa42_old", "cn.redlines"]
    assert [each.rule.id for each in judged("cn", [first], CARD)] == ["cn.psa50", "cn.redlines"]


@pytest.mark.parametrize(("today", "cautious"), [("2027-10-31", False), ("2027-11-01", True)])
def test_past_its_review_a_rule_is_shown_with_caution(today: str, cautious: bool) -> None:
    early = contact("us", "2026-03-10 06:30")
    [finding] = judged("us", [early], today=date.fromisoformat(today))
    assert finding.cautious == cautious


def test_a_rule_from_memory_is_never_used() -> None:
    blurred = {id: rule.model_copy(update={"confidence": "memory"}) for id, rule in rules().items()}
    early = logged([contact("us", "2026-03-10 06:30", tone="threats")])
    bench = Bench("us", Timing(ZONES["us"]), blurred, {"d": AGENCY}, TODAY)
    assert judge(early, bench) == ()


def test_the_debts_own_place_counts() -> None:
    late = contact("us", "2026-03-10 21:30")
    chinese = replace(ONLINE, place="cn")
    assert judged("us", [late], chinese) == ()


def test_elsewhere_nothing_is_judged() -> None:
    bench = Bench("other", Timing("UTC"), rules(), {}, TODAY)
    assert judge(logged([contact("us", "2026-03-10 23:30", tone="threats")]), bench) == ()


def test_no_rule_that_is_only_recommended_or_pledged_is_called_law() -> None:
    late = [contact("cn", "2026-03-10 22:30", tone="insults"), *calls("cn", [11] * 4)]
    forces = {each.rule.id: each.rule.force for each in judged("cn", late)}
    assert {id for id, force in forces.items() if force == "law"} == {"cn.psa50"}


def test_the_latest_finding_comes_first() -> None:
    early = [contact("us", f"2026-03-{day} 06:30", outcome="missed") for day in (10, 12, 11)]
    days = [each.last.day.day for each in judged("us", early)]
    assert days == [12, 11, 10]
