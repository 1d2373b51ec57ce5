"""Texts of at most 2,048 bytes: whole characters, whole sentences where it can be, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.wechat.texts import BETWEEN, LIMIT, MORE, cut, letters, size

ODD = ["🙂", "👨‍👩‍👧", "👍🏽", "e\u0301", "❤️", "一", "。", "\n", " ", "a", "\n\n", "，"]
TEXTS = st.lists(st.sampled_from(ODD), max_size=1500).map("".join)


def whole(parts: list[str]) -> str:
    return "".join([*(part.removesuffix(MORE) for part in parts[:-1]), parts[-1]])


@given(TEXTS | st.text(max_size=3000), st.integers(64, 400))
def test_a_cut_text_is_whole_and_fits(text: str, room: int) -> None:
    parts = cut(text, room)
    assert whole(parts) == text
    assert max(map(size, parts)) <= room
    assert all(part.endswith(MORE) for part in parts[:-1])


@given(st.lists(st.text(max_size=900), max_size=6))
def test_letters_are_whole_and_fit(cards: list[str]) -> None:
    texts = letters(cards)
    assert all(size(each) <= LIMIT for each in texts)
    rest = "".join(texts).replace(BETWEEN, "").replace(MORE, "")
    assert rest == "".join(cards).replace(BETWEEN, "").replace(MORE, "")


@pytest.mark.parametrize("piece", ["👨‍👩‍👧", "👍🏽", "e\u0301", "❤️", "🙂"])
def test_no_character_is_torn(piece: str) -> None:
    parts = cut(piece * 200, 100)
    assert all(part.removesuffix(MORE).replace(piece, "") == "" for part in parts)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("一句话。" * 30, "一句话。"),
        ("One sentence. " * 30, "One sentence. "),
        ("说了一半，" * 30, "说了一半，"),
        ("line of words\n" * 30, "line of words\n"),
        ("words and words " * 30, "words and words "),
    ],
)
def test_a_cut_comes_after_a_sentence(text: str, first: str) -> None:
    parts = cut(text, 200)
    assert len(parts) > 1
    for part in parts[:-1]:
        assert part.removesuffix(MORE).endswith(first[-2:])


def test_a_paragraph_is_a_better_place_than_a_sentence() -> None:
    text = "甲。" * 30 + "\n\n" + "乙。" * 60
    assert cut(text, 300)[0] == "甲。" * 30 + "\n\n" + MORE


def test_cards_share_a_text_as_long_as_they_fit() -> None:
    assert letters(["甲", "乙", "丙" * 640, "丁"]) == [
        f"甲{BETWEEN}乙",
        "丙" * 640 + f"{BETWEEN}丁",
    ]
