"""Odd things to send: JSON of any shape, texts that break readers, real things bent a little."""

import json
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

HUGE = (10**400, -(10**400), 2**63, -(2**63), 1e308, float("inf"), float("nan"), -0.0)
TRICKS = (
    "", "\x00", "\ud800", "\ufeff", "﷽" * 50, "\u0301" * 500, "../../etc/passwd", "%00", "%s%n",
    "' OR 1=1 --", "${jndi:x}", "{{7*7}}", "<b>", "]]>", "&x;", "9" * 5000, "[" * 500, "-1", "１２",
    "/call", "/forget", "I want to die", "\r\nSet-Cookie: a=b", "r:x:y", "#1", "a" * 20_000,
    "Ⅷ", "٣", "1e999999", "0x10", "١٢/١/٢٠٢٦", "31/02/2026", "24:61", "+" + "1" * 400,
)  # fmt: skip
texts = st.one_of(st.sampled_from(TRICKS), st.text(max_size=30), st.characters())
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(HUGE), texts
)
jsons: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
DEEP = b"[" * 100_000
DEEP_OBJECT = b'{"a":' * 50_000


def bent(whole: Any) -> st.SearchStrategy[Any]:
    """Gives a thing with one to three of its places replaced, removed or doubled."""
    places = list(_places(whole))
    change = st.tuples(st.sampled_from(places), st.sampled_from(["put", "cut", "twice"]), jsons)
    return st.lists(change, min_size=1, max_size=3).map(lambda changes: _changed(whole, changes))


def as_json(value: Any) -> bytes:
    """Writes JSON as bytes, half characters as they are escaped."""
    return json.dumps(value).encode()


def _places(whole: Any, path: tuple[Any, ...] = ()) -> Any:
    if path:
        yield path
    items = dict(enumerate(whole)) if isinstance(whole, list) else whole
    for key, value in items.items() if isinstance(items, dict) else ():
        yield from _places(value, (*path, key))


def _changed(whole: Any, changes: list[tuple[tuple[Any, ...], str, Any]]) -> Any:
    copy = deepcopy(whole)
    for path, how, value in changes:
        _change(copy, path, how, value)
    return copy


def _change(copy: Any, path: tuple[Any, ...], how: str, value: Any) -> None:
    *way, last = path
    try:
        for key in way:
            copy = copy[key]
        if how == "cut":
            del copy[last]
        else:
            copy[last] = [copy[last], copy[last]] if how == "twice" else value
    except (LookupError, TypeError):
        return  # an earlier change has taken that place away
