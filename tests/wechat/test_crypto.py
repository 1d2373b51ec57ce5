"""The seal: what is no seal of ours for this account is refused, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.wechat.crypto import Forged, Seal, check, signature
from tests.wechat.phone import AES_KEY, APP_ID

SEAL = Seal(AES_KEY, APP_ID)


@given(st.text())
def test_what_is_sealed_is_opened(text: str) -> None:
    assert SEAL.open(SEAL.seal(text.encode("utf-8", "replace"))) == text.encode("utf-8", "replace")


@given(st.text() | st.binary().map(lambda content: content.hex()))
def test_anything_else_is_refused(sealed: str) -> None:
    with pytest.raises(Forged):
        SEAL.open(sealed)


@given(st.integers(0, 200), st.sampled_from("abcXYZ012+/"))
def test_a_changed_seal_is_refused_or_gives_another_text(at: int, letter: str) -> None:
    sealed = SEAL.seal("他说今天必须还清。".encode())
    at %= len(sealed) - 4
    changed = sealed[:at] + letter + sealed[at + 1 :]
    try:
        assert (SEAL.open(changed) == SEAL.open(sealed)) == (changed == sealed)
    except Forged:
        assert changed != sealed


def test_two_seals_of_one_text_differ() -> None:
    assert SEAL.seal(b"a") != SEAL.seal(b"a")


@pytest.mark.parametrize("key", ["", "short", "一" * 43, AES_KEY[:-1], AES_KEY + "A"])
def test_a_key_that_is_none_is_told_without_being_shown(key: str) -> None:
    with pytest.raises(ValueError, match="43 letters") as raised:
        Seal(key, APP_ID)
    assert not key or key not in str(raised.value)


def test_a_signature_is_of_its_parts_in_any_order() -> None:
    check(signature("a", "b", "c"), "c", "a", "b")
    with pytest.raises(Forged):
        check(signature("a", "b", "c"), "a", "b")
