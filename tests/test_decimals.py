"""Rates and multipliers are read exactly, and a rate for another time than a year is not taken."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.shown import shown
from bot.core.values import Invalid, Value, fits, parse


def read(text: str) -> Value | Invalid:
    return parse("decimal", text, today=date(2026, 3, 2), place="cn", language="zh")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("24", "24"),
        ("24%", "24"),
        ("24 % a year", "24"),
        ("18.25% APR", "18.25"),
        ("18.250", "18.25"),
        ("0.05", "0.05"),
        (".5", "0.5"),
        ("0", "0"),
        ("3600%", "3600"),
        ("1,200", "1200"),
        ("１８．２５％", "18.25"),
        ("年化24%", "24"),
        ("年利率18.25", "18.25"),
        ("百分之二十四", "24"),
        ("1.5倍", "1.5"),
        ("一点五倍", "1.5"),
        ("1.5 times", "1.5"),
        ("about 36 percent", "36"),
    ],
)
def test_a_figure_is_read_exactly(text: str, figure: str) -> None:
    assert read(text) == figure


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("no idea", "not_a_number"),
        ("0.05% a day", "not_a_number"),
        ("日息0.05%", "not_a_number"),
        ("1.5% a month", "not_a_number"),
        ("月息1分", "not_a_number"),
        ("万分之五", "ambiguous"),
        ("10-20%", "ambiguous"),
        ("18,25", "ambiguous"),
        ("-5%", "negative"),
        ("负5", "negative"),
        ("99999999", "too_large"),
        ("上浮50%", "not_a_number"),
        ("1" * 300, "too_long"),
    ],
)
def test_what_is_no_yearly_figure_says_why(text: str, reason: str) -> None:
    assert read(text) == Invalid(reason)


@given(st.decimals(0, 10**6, places=4))
def test_a_figure_written_out_is_the_same_figure(figure: Decimal) -> None:
    found = read(format(figure, "f"))
    assert isinstance(found, str)
    assert Decimal(found) == figure
    assert fits("decimal", found)


@pytest.mark.parametrize("value", [18.25, 24, "18,25", "-1", "1e3", "", "1" * 9, None, "٣"])
def test_anything_else_does_not_fit(value: object) -> None:
    assert not fits("decimal", value)


@pytest.mark.parametrize(
    ("language", "place", "text"), [("en", "us", "1,234.5678"), ("zh", "cn", "1,234.5678")]
)
def test_a_figure_is_shown_with_all_its_digits(language: str, place: str, text: str) -> None:
    assert shown("1234.5678", "decimal", language, place) == text
    assert shown({"decimal": "1234.5678"}, None, language, place) == text
