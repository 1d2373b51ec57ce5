"""Makes the font that pictures are written in: a small part of Noto Sans CJK SC.

Run it by `make font`, on a machine that has Debian's package fonts-noto-cjk.
"""

from collections.abc import Iterable
from itertools import product
from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTCollection, TTFont  # type: ignore[import-untyped]

SOURCE = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
TARGET = Path(__file__).resolve().parents[1] / "content/fonts/steadyline-sans.otf"
WHOLE, FACE = "Noto Sans CJK SC", "Regular"
NAME = "Steadyline Sans"  # what is not the whole font is not called by its name
FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT = 1, 2, 3, 4, 6
KEPT_NAMES = (0, FAMILY, STYLE, UNIQUE, FULL, 5, POSTSCRIPT, 13, 14)  # 0, 13, 14: the licence
PUNCTUATION = "–—‘’“”•…‹›€−≈≤≥□〓￥～"


def characters() -> set[str]:
    """Gives what the font can write: Latin letters, punctuation, and all of GB 2312."""
    latin = {chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100))}
    double = (bytes(pair) for pair in product(range(0xA1, 0xF8), range(0xA1, 0xFF)))
    chinese = {pair.decode("gb2312", errors="ignore") for pair in double}
    return {*latin, *PUNCTUATION, *chinese} - {""}


def reduced(font: TTFont, wanted: Iterable[str]) -> TTFont:
    """Takes all out of a font that is not wanted, hints and layout rules too."""
    options = subset.Options(hinting=False, layout_features=[], name_IDs=list(KEPT_NAMES))
    options.notdef_outline = True
    work = subset.Subsetter(options)
    work.populate(unicodes=map(ord, wanted))
    work.subset(font)
    return font


def renamed(font: TTFont) -> TTFont:
    """Gives the font a name of its own; who made it and under which licence stays."""
    names = {FAMILY: NAME, FULL: NAME, UNIQUE: f"{NAME} {FACE}"}
    names[POSTSCRIPT] = f"{NAME}-{FACE}".replace(" ", "")
    for record in font["name"].names:
        record.string = names.get(record.nameID, record.toUnicode())
    top = font["CFF "].cff
    top.fontNames[0] = names[POSTSCRIPT]
    top.topDictIndex[0].FullName = top.topDictIndex[0].FamilyName = NAME
    return font


def main() -> None:
    """Writes the font; the same source always gives the same bytes."""
    fonts = TTCollection(SOURCE).fonts
    font = next(
        each for each in fonts if each["name"].getDebugName(FULL) in (WHOLE, f"{WHOLE} {FACE}")
    )
    font.recalcTimestamp = False
    renamed(reduced(font, characters())).save(TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
