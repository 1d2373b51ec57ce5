"""A case's records: what is written is read back, in the order it was written."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.case import PARTS, Case, Contact, Exhibit, Plan, Promise, Record
from bot.core.ids import new_id
from bot.core.messages import Address
from bot.storage.rows import part_of
from bot.storage.store import Store
from tests.storage.talk import ANN, BOB, NOW, contact, take_turn

PROMISE = Promise("p1", "c1", "d1", "they", NOW, what="no more calls", due=date(2026, 4, 1))
PLAN = Plan("q1", "c1", "d1", NOW, figures={"monthly": {"minor": 50000, "currency": "CNY"}})
EXHIBIT = Exhibit("x1", "c1", "通话.m4a", "ab" * 32, 12, NOW)


def test_every_part_is_read_back(store: Store) -> None:
    records: list[Record] = [contact("c1"), PROMISE, PLAN, EXHIBIT]
    person = take_turn(store, "1", changes=records).person_id
    with store.begin() as unit:
        assert unit.load(person, PARTS) == Case((contact("c1"),), (PROMISE,), (PLAN,), (EXHIBIT,))


def test_only_the_named_parts_are_read(store: Store) -> None:
    person = take_turn(store, "1", changes=[contact("c1"), PROMISE]).person_id
    with store.begin() as unit:
        assert unit.load(person, ["promises"]) == Case(promises=(PROMISE,))
        assert unit.load(person, []) == Case()


def test_nobody_reads_anothers_case(store: Store) -> None:
    take_turn(store, "1", ANN, [contact("c1", "to Ann")])
    bob = take_turn(store, "1", BOB, [contact("c1", "to Bob")]).person_id
    with store.begin() as unit:
        assert unit.load(bob, PARTS) == Case((contact("c1", "to Bob"),))


def test_records_keep_the_order_they_were_written_in(store: Store) -> None:
    """Whatever their ids are, and though the clock stands still or goes back."""
    earlier = NOW - timedelta(days=1)
    take_turn(store, "1", changes=[contact("z"), contact("m")])
    person = take_turn(store, "2", changes=[contact("a", at=earlier)]).person_id
    with store.begin() as unit:
        found = unit.load(person, ["contacts"]).contacts
    assert [each.id for each in found] == ["z", "m", "a"]


def test_a_record_with_the_same_id_is_written_over_in_its_place(store: Store) -> None:
    take_turn(store, "1", changes=[contact("c1"), contact("c2")])
    person = take_turn(store, "2", changes=[contact("c1", "new")]).person_id
    with store.begin() as unit:
        found = unit.load(person, ["contacts"]).contacts
    assert found == (contact("c1", "new"), contact("c2"))


def test_a_record_without_a_newer_field_has_its_default(store: Store) -> None:
    person = take_turn(store, "1", changes=[Promise("p1", "c1", "d1", "i", NOW)]).person_id
    with store.begin() as unit:
        (promise,) = unit.load(person, ["promises"]).promises
    assert (promise.what, promise.due) == ("", None)


text = st.text(st.characters(exclude_categories=["Cs"]))
whole = st.integers(-(10**30), 10**30)
value = st.recursive(
    st.none() | st.booleans() | whole | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)
details = st.dictionaries(text, value, max_size=4)
moment = st.integers(-(10**15), 10**15).map(
    lambda microseconds: NOW + timedelta(microseconds=microseconds)
)
record_id = st.text("0123456789abcdef", min_size=1, max_size=32)
maybe_text = st.none() | text
record = st.one_of(
    st.builds(Contact, record_id, text, text, moment, text, moment, details),
    st.builds(Promise, record_id, text, text, text, moment, text, text, st.none() | st.dates()),
    st.builds(Plan, record_id, text, text, moment, maybe_text, maybe_text, maybe_text, details),
    st.builds(Exhibit, record_id, text, text, text, st.integers(0, 2**60), moment),
)


@given(st.lists(record, max_size=4, unique_by=lambda each: (part_of(each), each.id)))
@settings(max_examples=100, deadline=None)
def test_any_records_survive(any_store: Store, records: list[Record]) -> None:
    address = Address("web", new_id(NOW))
    person = take_turn(any_store, "1", address, records).person_id
    with any_store.begin() as unit:
        case = unit.load(person, PARTS)
    for part in PARTS:
        assert getattr(case, part) == tuple(each for each in records if part_of(each) == part)


@pytest.fixture(scope="module")
def any_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("any")
    store = Store.open(f"sqlite:///{folder}/s.db", folder / "key", folder / "files")
    yield store
    store.close()
