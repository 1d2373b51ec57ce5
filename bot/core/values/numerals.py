"""Numerals as people write them: 1,200.50 and 1 200,50, 1.2万 and 三百五."""

import re
from decimal import Decimal

# Formal, old and traditional characters, written the plain way.
_PLAINLY = str.maketrans(
    {"廿": "二十", "卅": "三十"}
    | dict(
        zip(
            "〇壹贰貳两兩叁參肆伍陆陸柒捌玖拾佰仟萬億點幾",
            "零一二二二二三三四五六六七八九十百千万亿点几",
            strict=True,
        )
    )
)
DIGITS = "零一二三四五六七八九"
_UNITS = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}  # largest first

_PLAIN = re.compile(r"\d+(?:\.\d{1,2})?|\.\d{1,2}", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?", re.ASCII)
_COMMA_DECIMAL = re.compile(r"[1-9]\d{0,2}(?:[. ]\d{3})+,\d{2}", re.ASCII)
_COEFFICIENT = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_SPOKEN_DECIMAL = re.compile(f"([{DIGITS}])点([{DIGITS}]+)")

# One run of characters that is meant as one number, whether or not it can be read.
NUMBER = (
    r"(?:\d{1,3}(?:\ \d{3})+,\d{2}(?!\d)|\d++(?:[.,]\d++)*+|\.\d++"
    rf"|(?<=\d)\ ?[十百千万亿]|[{DIGITS}十百千万亿几]|(?<=[{DIGITS}])点(?=[{DIGITS}]))++"
)


def plainly(text: str) -> str:
    """Rewrite formal, old and traditional numerals as plain ones (壹仟 as 一千, 廿 as 二十)."""
    return text.translate(_PLAINLY)


def read(written: str) -> Decimal | None:
    """Read one plainly written number; None when it has no single meaning, as in 1,20 or 三四百."""
    if written.isascii():
        return _western(written)
    bare = _GROUPED.sub(lambda grouped: grouped[0].replace(",", ""), written.replace(" ", ""))
    return numeral(bare)


def _western(written: str) -> Decimal | None:
    if _PLAIN.fullmatch(written):
        return Decimal(written)
    if _GROUPED.fullmatch(written):
        return Decimal(written.replace(",", ""))
    if _COMMA_DECIMAL.fullmatch(written):
        return Decimal(re.sub("[. ]", "", written).replace(",", "."))
    return None


def numeral(written: str) -> Decimal | None:
    """Read a Chinese or mixed numeral, with the last unit left unsaid as in 三百五 or 1万2."""
    if _COEFFICIENT.fullmatch(written):
        return Decimal(written)
    if spoken := _SPOKEN_DECIMAL.fullmatch(written):
        return Decimal(f"{DIGITS.index(spoken[1])}.{_figures(spoken[2])}")
    if len(written) == 1 and written in DIGITS:
        return Decimal(DIGITS.index(written))
    return _by_unit(written)


def _by_unit(written: str) -> Decimal | None:
    unit = next((char for char in _UNITS if char in written), "")
    head, _, tail = written.partition(unit) if unit else ("", "", "")
    high = _before(head, unit)
    low = _after(tail, _UNITS.get(unit, 1))
    if high is None or low is None or (tail and high != int(high)):
        return None
    return high * _UNITS[unit] + low


def _before(head: str, unit: str) -> Decimal | None:
    if not head:
        return Decimal(1) if unit == "十" else None
    # 四千八万 could be 4008万 or 4800万: only the last unit of all may stay unsaid.
    unclear = rf"[百千万][\d{DIGITS}]$" if unit in "万亿" else "[十百]"
    if head == "零" or re.search(unclear, head, re.ASCII):
        return None
    return numeral(head)


def _after(tail: str, unit: int) -> Decimal | None:
    if re.search("[.点]", tail) or tail == "零":
        return None
    if len(tail) == 1 and tail in f"0123456789{DIGITS}":
        return Decimal(_figures(tail)) * unit / 10
    if tail.isascii() and len(tail) not in (0, len(str(unit)) - 1):
        return None  # 1万5000 is clear, 1万50 is not
    low = numeral(tail.removeprefix("零")) if tail else Decimal(0)
    return low if low is not None and low < unit else None


def _figures(digits: str) -> str:
    return "".join(str(DIGITS.find(char)) if char in DIGITS else char for char in digits)


def as_figures(text: str) -> str:
    """Write every readable Chinese numeral of a text in figures (三月十五 as 3月15)."""
    return re.sub(f"[{DIGITS}十百千]+", _one_as_figures, plainly(text))


def _one_as_figures(found: re.Match[str]) -> str:
    if len(found[0]) == 4 and not re.search("[十百千]", found[0]):
        return _figures(found[0])  # a year, read out digit by digit
    value = numeral(found[0])
    return found[0] if value is None else str(int(value))
