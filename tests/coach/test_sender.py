"""Signs of a dressed-up sender: each is found, and no trick of spelling takes one away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.sender import Kind, office_of, signs_of
from bot.coach.tongue import tongue_of

UNSEEN = [" ", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u3000"]
DRESSED = [
    "【法院】您的案件已立案，今日17点前将欠款打到个人账户6222021234567890123，详情 https://t.cn/A6abc",
    "请把欠款转至微信收款码，不然正式起诉，公安会联系你。",
    "The sheriff has a warrant. Pay by gift card or Zelle at bit.ly/x1Y before noon.",
    "Court summons issued, open https://pay.example.xyz now and send bitcoin.",
]


def kinds(text: str) -> list[Kind]:
    return [each.kind for each in signs_of(text)]


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("您的案件已正式立 案，请尽快联系", "spaced", "立 案"),
        ("贷款已逾\u200b期", "spaced", "逾\u200b期"),
        ("F I N A L notice", "spaced", "F I N A L"),
        ("уоur сase is oреn", "lookalike", "уоur"),
        ("call the p0lice now", "lookalike", "p0lice"),
        ("see bit.ly/abc", "short_link", "bit.ly"),
        ("ｂｉｔ．ｌｙ/abc", "short_link", "ｂｉｔ．ｌｙ"),
        ("点击 t.cn/A6x 还款", "short_link", "t.cn"),
        ("visit www.pay-now.com", "link", "www.pay-now.com"),
        ("go to pay-now.com today", "link", "pay-now.com"),
        ("请转到个人账户", "private_payee", "个人账户"),
        ("加我微信处理", "private_payee", "加我微信"),
        ("还款账户：622202****1234 李某", "private_payee", "账户：622202"),
        ("pay me on Zelle", "private_payee", "Zelle"),
        ("buy a gift card", "odd_payment", "gift card"),
        ("用比特币还", "odd_payment", "比特币"),
        ("the court has ruled", "no_case_number", ""),
        ("法院已立案", "no_court_name", ""),
    ],
)
def test_each_sign_is_found_with_its_piece(text: str, kind: Kind, piece: str) -> None:
    assert (kind, piece) in [(each.kind, each.piece) for each in signs_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Your minimum payment of $20 is due on Monday. Come to our branch or call us.",
        "本月账单已出，应还金额328元，请于25日前通过本行手机银行还款。",
        "【银行】您尾号1234的信用卡账单已出，账号状态正常。",
        "Superior Court of Cook County, case no. 24-CV-1182: hearing on May 3.",
        "苏州市姑苏区人民法院，案号（2026）苏0508民初77号，请于周一到庭。",
        "There is an issue with your account.\nWe can work out a plan.",
        "",
        "!!!",
    ],
)
def test_what_is_plain_shows_no_sign(text: str) -> None:
    assert kinds(text) == []


def test_a_1069_number_alone_is_all_that_is_seen() -> None:
    assert kinds("106912345678：本月账单已出，请按时还款。") == ["short_code"]


@given(st.sampled_from(DRESSED), st.data())
def test_no_trick_of_spelling_takes_a_sign_away(text: str, data: st.DataObject) -> None:
    places = data.draw(st.sets(st.integers(1, len(text) - 1), max_size=12))
    tricked = "".join(
        data.draw(st.sampled_from(UNSEEN)) + char if at in places else char
        for at, char in enumerate(text)
    )
    assert len(kinds(tricked)) >= len(kinds(text))


@given(st.sampled_from(DRESSED))
def test_full_width_letters_lower_nothing(text: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    assert len(kinds(wide)) >= len(kinds(text))


@given(st.text(max_size=300))
def test_any_text_is_looked_at(text: str) -> None:
    found = signs_of(text)
    assert len({each.kind for each in found}) == len(found)
    assert all(len(each.piece) <= 25 for each in found)
    assert tongue_of(text) in ("read", "foreign", "wordless")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The sheriff is coming with the police", "court"),
        ("派出所已受理", "police"),
        ("我是调解员", "mediator"),
        ("Your loan is late", "lender"),
        ("hello there", None),
        ("This is a courtesy call about the warranty", None),
    ],
)
def test_the_office_that_is_spoken_of(text: str, office: str | None) -> None:
    assert office_of(text) == office


@pytest.mark.parametrize(
    ("text", "tongue"),
    [
        ("Pay today or else.", "read"),
        ("今天还钱", "read"),
        ("Pague hoy o vamos a su casa", "foreign"),
        ("Это последнее уведомление", "foreign"),
        ("?!", "wordless"),
        ("\ufffd\ufffd\x01\x02 9%", "wordless"),
        ("", "wordless"),
    ],
)
def test_the_language_of_a_text(text: str, tongue: str) -> None:
    assert tongue_of(text) == tongue
