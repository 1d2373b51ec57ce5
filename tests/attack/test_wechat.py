"""What is posted as WeChat: nothing without its signature, and nothing that costs much with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.wechat.envelope import write
from bot.core.messages import Address
from tests.attack.effort import bounded, tries
from tests.attack.house import House
from tests.attack.odd import texts
from tests.wechat.phone import ACCOUNT, ANN, APP_ID, TOKEN, OurSide, Phone, Posted

NAMES = (
    "ToUserName", "FromUserName", "CreateTime", "MsgId", "MsgType", "Content", "Event", "EventKey",
    "MediaId", "Recognition", "bizmsgmenuid", "Title", "Url", "Label",
)  # fmt: skip
KINDS = ("text", "event", "voice", "image", "link", "location", "TEXT", "", "shortvideo")
PAIRS = zip("abcdefgh", "bcdefghi", strict=True)
BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in PAIRS)
    + "]><xml><Content>&i;</Content></xml>"
)  # fmt: skip
BODIES = {
    "bomb": BOMB.encode(),
    "file": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><Content>&a;</Content></xml>',
    "deep": b"<a>" * 200_000,
    "wide": b"<xml>" + b"<a/>" * 200_000 + b"</xml>",
    "attributes": b"<xml " + b" ".join(b'a%d=""' % each for each in range(50_000)) + b"/>",
    "encoding": b'<?xml version="1.0" encoding="nonsense"?><xml/>',
    "utf-7": b'<?xml version="1.0" encoding="utf-7"?><xml/>',
    "utf-16": '<?xml version="1.0" encoding="utf-16"?><xml/>'.encode("utf-16"),
    "empty": b"",
    "nothing": b"\x00" * 1000,
    "cut": b"<xml><Content><![CDATA[",
    "4 MB": b"<xml><Content>" + b"x" * 4 * 2**20 + b"</Content></xml>",
}  # fmt: skip


def signed(house: House) -> Posted:
    """Gives a request whose first signature is right."""
    return house.phone().posted({"MsgType": "text"})


@tries(60)
@given(
    st.dictionaries(st.sampled_from(NAMES), texts, max_size=6),
    st.sampled_from(KINDS),
    st.sampled_from([ANN, "", "x" * 5000, "o\ufffe"]),
)
def test_any_sealed_message_is_answered(
    house: House, fields: dict[str, str], kind: str, sender: str
) -> None:
    house.later()
    phone = house.phone()
    head = {"ToUserName": ACCOUNT, "FromUserName": sender, "MsgType": kind}
    with bounded():
        posted = phone.posted({**head, **{name: _fit(text) for name, text in fields.items()}})
        assert house.post_letter(posted).status in (200, 400)
    assert house.talk.failures == []


def _fit(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("sealed", [False, True])
def test_a_broken_or_swollen_body_is_refused(house: House, name: str, sealed: bool) -> None:
    house.later()
    body = BODIES[name]
    if sealed:
        body = write({"Encrypt": OurSide()._seal.seal(body)}).encode()
    posted = signed(house)
    if sealed and len(body) < 2**20:
        sealed_text = body.decode().partition("[CDATA[")[2].partition("]]")[0]
        timestamp, nonce = posted.query["timestamp"], posted.query["nonce"]
        sign = OurSide().sign(timestamp, nonce, sealed_text)
        posted = Posted({**posted.query, "msg_signature": sign}, "")
    with bounded():
        assert house.post_letter(posted, body).status in (400, 403, 413)


@tries(40)
@given(
    st.dictionaries(st.sampled_from(["signature", "timestamp", "nonce", "msg_signature"]), texts)
)
def test_without_the_right_signature_nobody_comes_in(house: House, query: dict[str, str]) -> None:
    posted = house.phone("oEve").posted(
        {**house.phone("oEve").letter(MsgType="text"), "Content": "x"}
    )
    bent = {**posted.query, **{name: _fit(text) for name, text in query.items()}}
    bent["signature"] = query.get("signature", "") and _fit(query["signature"])
    with bounded():
        assert house.post_letter(Posted(bent, posted.body)).status in (400, 403)
    assert house.request("GET", "/wechat?echostr=x").status == 403


@pytest.mark.parametrize("wrong", ["token", "app", "seal", "other time"])
def test_what_was_not_made_for_this_account_is_refused(house: House, wrong: str) -> None:
    side = {
        "token": OurSide(token="guessed"),
        "app": OurSide(app_id="wx-of-another"),
    }.get(wrong, OurSide())
    phone = Phone(house.phone().client, house.stage.clock, side=side, sender="oEve")
    posted = phone.posted(phone.letter(MsgType="text", Content="/forget"))
    body = (
        posted.body.replace("Encrypt><![CDATA[", "Encrypt><![CDATA[AAAA")
        if wrong == "seal"
        else None
    )
    query = dict(posted.query)
    if wrong == "other time":
        query["timestamp"] = str(int(query["timestamp"]) + 1)
    got = house.post_letter(Posted(query, posted.body), body.encode() if body else None)
    assert (got.status, APP_ID in str(got.body), TOKEN in str(got.body)) == (403, False, False)
    assert house.talk.whose(Address("wechat", "oEve")) is None
