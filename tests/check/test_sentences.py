"""How the checker reads sentences: every variant once, the longest, and what a mouth has to say."""

from pathlib import Path

import pytest

from bot.core.check.sheet import Sheet, read_sheet
from bot.core.check.texts import holds, length

NESTED = """a = { $place ->
        [cn] { $creditor ->
            [none] one
           *[other] two { $creditor }
        }
       *[other] three
    }, { $age ->
        [old] x
       *[other] yy
    }
    .say = plain
"""


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    path = tmp_path / "a.ftl"
    path.write_text(NESTED, encoding="utf-8")
    return read_sheet(path, "en")


def test_every_variant_is_read(sheet: Sheet) -> None:
    assert [*sheet.readings("a")] == ["one, x", "two 000000, yy", "three, x"]
    assert [*sheet.readings("a.say")] == ["plain"]
    assert [*sheet.readings("b")] == []


def test_the_longest_text_takes_the_longest_variant_of_each_selector(sheet: Sheet) -> None:
    assert sheet.longest("a") == "two 000000, yy"
    assert sheet.longest("a", fill=lambda name: name) == "two creditor, yy"


def test_attributes_have_their_own_line(sheet: Sheet) -> None:
    assert {name: entry.line for name, entry in sheet.entries.items()} == {"a": 1, "a.say": 11}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I can't talk now — call back.", "en", 6),
        ("您哪家公司？工号多少？我记一下。", "zh", 13),
        ("每月 000000，分 12 期。", "zh", 12),
        ("…", "en", 0),
    ],
)
def test_length_counts_words_or_characters(text: str, language: str, expected: int) -> None:
    assert length(text, language) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Well, I owe it.", "i owe", True),
        ("I\u2019ll pay", "i'll pay", True),
        ("I owed it.", "i owe", False),
        ("这笔我欠了很久", "我欠", True),
        ("这笔我没欠", "我欠", False),
    ],
)
def test_a_phrase_is_found_as_whole_words(text: str, phrase: str, expected: bool) -> None:
    assert holds(text, phrase) == expected


def test_capitals_count_where_they_should() -> None:
    assert holds("Under the Act, no.", "Act", exact=True)
    assert not holds("Don't act now.", "Act", exact=True)
