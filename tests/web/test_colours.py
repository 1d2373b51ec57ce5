"""Everything can be read: the contrast of every pair of colours that meet, light and dark."""

import re

import pytest

from bot.channels.web.server import STATIC

TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2 AA, 1.4.3 and 1.4.11
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "own", TEXT),
    ("ink", "tapped", TEXT),
    ("ink", "hair", TEXT),
    ("quiet", "paper", TEXT),
    ("quiet", "surface", TEXT),
    ("quiet", "tapped", TEXT),
    ("paper", "ink", TEXT),
    ("paper", "quiet", TEXT),
    ("line-ink", "line", 7.0),
    ("line-quiet", "line", TEXT),
    ("call-ink", "call", TEXT),
    ("call-quiet", "paper", TEXT),
    ("end", "paper", TEXT),
    ("end", "tapped", TEXT),
    ("notice-ink", "notice", TEXT),
    ("edge", "paper", SHAPE),
    ("edge", "surface", SHAPE),
    ("call", "paper", SHAPE),
    ("focus", "paper", SHAPE),
    ("focus", "surface", SHAPE),
]
COLOUR = re.compile(r"--([a-z-]+): (#[0-9a-f]{6});")


def schemes() -> dict[str, dict[str, str]]:
    css = (STATIC / "style.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    plain = dict(COLOUR.findall(light))
    return {"light": plain, "dark": {**plain, **dict(COLOUR.findall(dark))}}


def luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_colours_that_meet_can_be_told_apart(
    scheme: str, front: str, back: str, least: float
) -> None:
    colours = schemes()[scheme]
    assert contrast(colours[front], colours[back]) >= least


def test_both_schemes_name_the_same_colours() -> None:
    css = (STATIC / "style.css").read_text("utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    assert set(dict(COLOUR.findall(dark))) == set(dict(COLOUR.findall(light)))


def test_the_bars_of_the_browser_have_the_colour_of_the_page() -> None:
    html = (STATIC / "index.html").read_text("utf-8")
    for scheme, colours in schemes().items():
        assert f'content="{colours["paper"]}" media="(prefers-color-scheme: {scheme})"' in html
