"""Pictures: every letter has a glyph, every state can be seen, and a phone can show them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from itertools import product
from typing import Any, TypeAlias

import numpy
import pytest
from matplotlib.ft2font import FT2Font
from numpy.typing import NDArray
from PIL import Image

from bot.coach.agreed import Row
from bot.coach.case import Agreement
from bot.handouts.hours_picture import BOTTOM, LEFT, TOP, WIDE, Call, draw_hours
from bot.handouts.marks import MISSED, NEXT, PAID
from bot.handouts.paper import DOTS, FONT, MARGIN, NO_GLYPH, PALE, WHITE, WIDTH, drawable
from bot.handouts.plan_picture import Shown, draw_plan
from bot.settings import CONTENT
from tests.handouts.plans import LANGUAGES, TODAY, laid_out, plan, wording

LIGHT = 150_000  # bytes, for a phone without much data
TALLEST = 9_000  # units
WORDS = sorted((CONTENT / "words").glob("*/*.ftl"))
Dots: TypeAlias = NDArray[Any]
EDGE = round(MARGIN * DOTS) - 6


def opened(png: bytes) -> Dots:
    """Reads a picture as its rows of red, green and blue."""
    with Image.open(BytesIO(png)) as image:
        return numpy.asarray(image.convert("RGB")).astype(int)


def near(dots: Dots, written: str) -> Any:
    """Tells of each dot whether it has a colour, as far as few colours allow."""
    wanted = [int(written[at : at + 2], 16) for at in (1, 3, 5)]
    return (abs(dots - wanted) <= 6).all(axis=-1)


def has(dots: Dots, written: str) -> bool:
    return int(near(dots, written).sum()) > 20


def picture(
    rows: tuple[Row, ...], language: str = "en", place: str = "cn", lender: str = ""
) -> Dots:
    png = draw_plan(Shown(rows, "CNY", TODAY, lender, wording(language, place)))
    assert len(png) < LIGHT
    return opened(png)


def characters() -> Iterator[str]:
    for path in WORDS:
        yield from re.sub(r"\s", "", path.read_text("utf-8"))


# The font


def test_the_font_has_every_character_of_the_content() -> None:
    known = FT2Font(str(FONT)).get_charmap()
    assert {each for each in characters() if ord(each) not in known} == set()


def test_the_font_has_all_of_gb_2312() -> None:
    known = FT2Font(str(FONT)).get_charmap()
    pairs = (bytes(pair) for pair in product(range(0xB0, 0xF8), range(0xA1, 0xFF)))
    chinese = {pair.decode("gb2312", errors="ignore") for pair in pairs} - {""}
    assert (len(chinese), {each for each in chinese if ord(each) not in known}) == (6763, set())


def test_the_font_s_licence_is_beside_it_and_its_name_is_its_own() -> None:
    licence = (FONT.parent / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert FONT.name in licence
    assert "Noto" not in FT2Font(str(FONT)).family_name


def test_a_letter_that_no_font_has_becomes_a_typesetter_s_mark() -> None:
    assert drawable("Łódź\n 海港🏦") == f"Łódź 海港{NO_GLYPH}"


# The plan


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 12, 14, 15, 36, 48, 49, 120])
def test_a_plan_of_any_length_fits_a_phone(count: int, language: str) -> None:
    image = picture(laid_out(plan(count)), language)
    assert image.shape[1] == WIDTH * DOTS
    assert image.shape[0] < TALLEST * DOTS
    assert near(image[:, :EDGE], WHITE).all()


@pytest.mark.parametrize("count", [12, 36, 60])
def test_what_is_paid_missed_and_next_can_be_seen(count: int) -> None:
    image = picture(laid_out(plan(count), (1, 21_000)))
    assert [has(image, mark) for mark in (PAID, MISSED, NEXT)] == [True, True, True]


def test_a_plan_that_is_paid_shows_nothing_missed_or_next() -> None:
    image = picture(laid_out(plan(2), (1, 21_000), (2, 10_500)))
    assert [has(image, mark) for mark in (PAID, MISSED, NEXT)] == [True, False, False]


@pytest.mark.parametrize("part", [0.0, 0.25, 0.5, 1.0])
def test_the_bar_is_as_long_as_what_is_paid(part: float) -> None:
    agreement: Agreement = plan(1, 20_000)
    image = picture(laid_out(agreement, (1, round(10_000 * part))))
    middle = round((54 + 22 + 12 + 6) * DOTS)
    long = int(near(image[middle], PAID).sum()) / DOTS
    assert long == pytest.approx(part * (WIDTH - 2 * MARGIN), abs=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_or_strange_name_of_a_lender_stays_on_the_sheet(language: str) -> None:
    name = "中国邮政储蓄银行股份有限公司信用卡中心 $100 & $200 🏦 " * 3
    image = picture(laid_out(plan(3)), language, lender=name)
    assert near(image[:, -EDGE:], WHITE).all()


def test_the_lender_is_only_there_where_it_is_given() -> None:
    named, discreet = picture(laid_out(plan(3)), lender="Harbor"), picture(laid_out(plan(3)))
    assert len(named) > len(discreet)


@pytest.mark.parametrize("place", ["cn", "us", "uk", "other"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_and_place_is_drawn(language: str, place: str) -> None:
    assert has(picture(laid_out(plan(15), (2, 5_000)), language, place), MISSED)


# The calls

MONDAY = date(2026, 3, 2)


def cell(image: Dots, weekday: int, hour: int) -> Dots:
    """Gives the colour of a cell, beside its figure."""
    x, y = LEFT + (weekday + 0.15) * WIDE, TOP + (hour + 0.5) * (BOTTOM - TOP) / 24
    found: Dots = image[round(y * DOTS), round(x * DOTS)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_darkens_the_hour_it_came_in(language: str) -> None:
    calls = [Call(MONDAY, 9), Call(MONDAY, 9), Call(MONDAY + timedelta(days=6), 23)]
    png = draw_hours(calls, wording(language))
    image = opened(png)
    assert len(png) < LIGHT
    assert near(cell(image, 0, 10), PALE)
    assert cell(image, 0, 9).sum() < cell(image, 6, 23).sum() < cell(image, 0, 10).sum()


def test_a_call_without_a_time_of_day_is_in_no_hour() -> None:
    image = opened(draw_hours([Call(MONDAY, None)], wording("en")))
    assert all(near(cell(image, day, hour), PALE) for day in range(7) for hour in range(24))


@pytest.mark.parametrize("weeks", [1, 2, 12, 13, 60])
@pytest.mark.parametrize("language", LANGUAGES)
def test_any_number_of_weeks_is_drawn(weeks: int, language: str) -> None:
    calls = [Call(MONDAY + timedelta(weeks=week), week % 24) for week in range(weeks)]
    image = opened(draw_hours(calls, wording(language)))
    assert image.shape[1] == WIDTH * DOTS
    assert near(image[:, -EDGE:], WHITE).all()
