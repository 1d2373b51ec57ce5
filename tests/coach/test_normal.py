"""Tricks of spelling do not hide what a text says."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.normal import plain
from bot.coach.segment import learn_words, tokens

COSTS = learn_words(["you", "will", "be", "arrested", "pay", "today", "police", "owe", "the"] * 3)


def words(text: str) -> list[str]:
    return [token.text for token in tokens(plain(text).text, COSTS)]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a r r e s t", "arrest"),
        ("法 院 传 票", "法院传票"),
        ("Ａｒｒｅｓｔ，now", "arrest,now"),
        ("arr\u200best\u00ad\u2060ed", "arrested"),
        ("аrrеst", "arrest"),  # a and e are Cyrillic
        ("ΡΟLΙCΕ", "police"),  # all but L and C are Greek
        ("árrêst", "arrest"),
        ("法院傳票", "法院传票"),
        ("起訴、凍結、徵信", "起诉、冻结、征信"),
        ("a.r.r.e.s.t", "arrest"),
        ("法.院", "法院"),
        ("Don’t pay", "dontpay"),
        ("law-suit", "lawsuit"),
        ("ﷺ", ""),
        ("", ""),
    ],
)
def test_a_text_has_a_plain_form(written: str, read: str) -> None:
    assert plain(written).text == read


def test_a_dot_between_sentences_stays() -> None:
    assert plain("Pay. Now. 您好。再见").text == "pay.now.您好。再见"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("You will be a r r e s t e d", ["you", "will", "be", "arrested"]),
        ("youwillbearrested", ["you", "will", "be", "arrested"]),
        ("po1ice, arr3sted", ["police", ",", "arrested"]),
        ("the p0lice", ["the", "police"]),
        ("owe 3 the 500", ["owe", "0", "the", "0"]),
        ("XXXX police XX", ["x", "police", "x"]),
        ("pay Zbigniew today", ["pay", "zbigniew", "today"]),
    ],
)
def test_words_are_found_without_their_spaces(written: str, read: list[str]) -> None:
    assert words(written) == read


@given(st.text(max_size=80))
def test_every_letter_of_the_plain_form_has_its_place(text: str) -> None:
    form = plain(text)
    assert len(form.places) == len(form.text) + 1
    assert [form.text[at] in form.pieces[place] for at, place in enumerate(form.places[:-1])] == [
        True
    ] * len(form.text)


@given(st.text(max_size=80))
def test_the_plain_form_is_its_own_plain_form(text: str) -> None:
    once = plain(text).text
    assert plain(once).text.replace(".", "") == once.replace(".", "")


@given(st.text(max_size=60))
def test_no_letter_is_lost_between_words(text: str) -> None:
    form = plain(text).text
    found = tokens(form, COSTS)
    assert all(a.end <= b.start for a, b in pairwise(found))
    letters = [each for each in form if "a" <= each <= "z"]
    covered = [form[at] for token in found for at in range(token.start, token.end)]
    assert [each for each in covered if "a" <= each <= "z"] == letters
