"""Signs that a message dresses its sender up; each is a hint with its piece of the text, and none
of them says that a message is real or is not."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.coach.characters import LOOKALIKES
from bot.coach.normal import Plain, plain
from bot.core.values import storable, tidy

Kind: TypeAlias = Literal[
    "spaced", "lookalike", "short_link", "link", "private_payee", "odd_payment", "no_case_number",
    "no_court_name", "short_code",
]  # fmt: skip
Office: TypeAlias = Literal["court", "police", "mediator", "lender"]

LONGEST = 20_000  # characters that are looked at
PIECE = 24  # characters of a piece that are shown


@dataclass(frozen=True)
class Sign:
    """One sign, with the piece of the text that shows it; "" where something is missing."""

    kind: Kind
    piece: str = ""


@dataclass(frozen=True)
class _Text:
    raw: str
    form: Plain

    def original(self, hit: re.Match[str]) -> str:
        """Gives a piece of the plain form as it stands in the text."""
        places = self.form.places
        return self.raw[places[hit.start()] : places[hit.end() - 1] + 1]


def signs_of(text: str) -> tuple[Sign, ...]:
    """Finds the signs of a dressed-up sender, at most one of each kind, the weightiest first."""
    kept = storable(text[:LONGEST])
    read = _Text(kept, plain(kept))
    return tuple(sign for kind, look in LOOKS.items() for sign in _first(kind, look(read)))


def office_of(text: str) -> Office | None:
    """Names the office that a message speaks of: a court before all, because its papers must be
    answered; None where it names none."""
    form = plain(storable(text[:LONGEST])).text
    return next((office for office, said in OFFICES.items() if said.search(form)), None)


def _first(kind: Kind, pieces: Iterator[str]) -> Iterator[Sign]:
    for piece in pieces:
        bare = " ".join(piece.split())
        yield Sign(kind, bare if len(bare) <= PIECE else f"{bare[:PIECE]}…")
        return


# Everything below looks at the plain form where it can, so that no trick of spelling hides it.
OFFICES: Mapping[Office, re.Pattern[str]] = {
    "court": re.compile(
        "法院|法庭|传票|支付令|判决|裁定|开庭|立案|执行局|执行通知|强制执行|限高|失信|诉讼|案号"
        "|court(?!e[so])|summons|warrant(?!y|ie)|sheriff|bailiff|marshal|constable|judgment|lawsuit|docket"
        "|magistrate|litigation|judge"
    ),
    "police": re.compile(
        "公安|警察|警方|民警|派出所|刑事|经侦|检察|police|detective|criminal|arrest|fbi"
    ),
    "mediator": re.compile("调解|仲裁|mediat|arbitrat"),
    "lender": re.compile(
        "银行|贷款|信用卡|借款|还款|逾期|账单|bank|lender|loan|credit|account|balance"
    ),
}
_CASE = re.compile(
    r"20\d\d\W?[\u4e00-\u9fff]{1,2}\d{0,6}[\u4e00-\u9fff]{1,8}\d+号|案号\W{0,2}[\dA-Za-z]\w{3,}"
    r"|(?:case|claim|docket|cause|index)(?:no|number|num)?[.:]*[a-z]{0,3}\d\w{2,}"
    r"|\d{2}cv\d{2,}"
)
_COURT = re.compile(
    r"[\u4e00-\u9fff](?:区|县|市|省|旗|州|盟)[\u4e00-\u9fff]{0,4}法院|互联网法院|金融法院|最高人民法院"
    r"|(?:county|district|superior|circuit|municipal|magistrates?|crown|high|supreme|justice)"
    r"court(?:of|in|at|for)[a-z]|[a-z]{4,}(?:superior|circuit|municipal|magistrates?|crown)court"
    r"|[a-z]{4,}county(?:district|justice)?court|court(?:of|for)[a-z]+(?:county|district|city)"
)
_PRIVATE = re.compile(
    r"私人(?:账户|账号|卡)|个人(?:账户|账号|银行卡|卡号|微信|支付宝)|我的(?:卡|账户|微信|支付宝)"
    r"|(?:转|打|付|汇|存|还)[^。,!?;]{0,10}(?:支付宝|微信|财付通|卡号)"
    r"|(?:支付宝|微信)[^。,!?;]{0,4}(?:转|付|收款|账号)|加(?:我)?(?:的)?微信|收款码|付款码|扫码"
    r"|(?:账[户号]|卡号)\W{0,2}\d{6}|户名|收款人|(?<!\d)62\d{14,17}(?!\d)"
    r"|alipay|wechat|zelle|venmo|cashapp|paypalfriends|intomyaccount|personal(?:bank)?account"
)
_ODD = re.compile(
    r"礼品卡|购物卡|充值卡|点卡|虚拟币|数字货币|比特币|泰达币|usdt|安全账户|上门取现"
    r"|giftcard|prepaidcard|itunescard|steamcard|googleplay|bitcoin|btc|crypto|moneygram"
    r"|westernunion|safeaccount|courier"
)
_SHORT = re.compile(
    r"(?:bit\.ly|tinyurl\.com|dwz\.cn|suo\.im|goo\.gl|rb\.gy|cutt\.ly|mrw\.so"
    r"|(?<![a-z0-9])(?:t\.cn|url\.cn|3\.cn|is\.gd|ow\.ly|t\.co(?!m)))"
)
_LINK = re.compile(r"(?:https?:|www\.)[a-z0-9.]+|[a-z0-9]{2,}\.(?:cn|xyz|vip|cc|ltd)(?![a-z])")
_BARE = re.compile(
    r"(?i)(?<![a-z0-9@.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\."
    r"(?:com|net|org|info|top|co|us|uk|cn|cc|ly|gd|im|site|shop|club|online)(?:/[^\s\u4e00-\u9fff]*)?"
    r"(?![a-z0-9@])"
)
_CODE = re.compile(r"(?<!\d)106[0-9]\d{4,16}(?!\d)")

# Words that somebody pulls apart so that a filter does not find them.
_HIDDEN = re.compile(
    "法院|法务|传票|立案|起诉|诉讼|开庭|判决|执行|查封|冻结|公安|警方|刑事|犯罪|诈骗|逾期|还款|欠款|贷款|催收"
    "|征信|失信|律师|调解|仲裁|户籍|上门|通知|结清|逮捕|拘留|身份证"
)
_APART = re.compile(r"(?<![A-Za-z])[A-Za-z](?:[\s.*_\-·|]{1,2}[A-Za-z](?![A-Za-z])){3,}")
_BETWEEN = re.compile(r"[^\u4e00-\u9fff\r\n]")
_INVISIBLE = re.compile("[A-Za-z\u4e00-\u9fff]+[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+\\w+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_LATIN = re.compile(r"[A-Za-z]")
_WIDE = re.compile(r"[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]{2,}")
_ZERO = re.compile(r"(?<![A-Za-z0-9/.=?&-])[A-Za-z]{1,8}[01][a-z]{2,}(?![A-Za-z0-9])")


def _spaced(text: _Text) -> Iterator[str]:
    for hit in _HIDDEN.finditer(text.form.text):
        if _BETWEEN.search(written := text.original(hit)):
            yield written
    yield from (hit[0] for each in (_APART, _INVISIBLE) for hit in each.finditer(text.raw))


def _lookalike(text: _Text) -> Iterator[str]:
    for hit in _WORD.finditer(text.raw):
        if _LATIN.search(hit[0]) and any(map(_poses, hit[0])):
            yield hit[0]
    yield from (hit[0] for each in (_WIDE, _ZERO) for hit in each.finditer(text.raw))


def _poses(char: str) -> bool:
    """Whether a letter of another script looks like a Latin one."""
    return not char.isascii() and LOOKALIKES.get(char, "").isascii() and char in LOOKALIKES


def _found(pattern: re.Pattern[str]) -> Callable[[_Text], Iterator[str]]:
    return lambda text: (text.original(hit) for hit in pattern.finditer(text.form.text))


def _link(text: _Text) -> Iterator[str]:
    for pattern in (_LINK, _SHORT):  # whatever stands between its letters
        yield from _found(pattern)(text)
    yield from (hit[0] for hit in _BARE.finditer(tidy(text.raw)))


def _lacks(pattern: re.Pattern[str]) -> Callable[[_Text], Iterator[str]]:
    """Makes a look at what a message that speaks of a court leaves out."""

    def look(text: _Text) -> Iterator[str]:
        form = text.form.text
        if OFFICES["court"].search(form) and not pattern.search(form):
            yield ""

    return look


LOOKS: Mapping[Kind, Callable[[_Text], Iterator[str]]] = {
    "private_payee": _found(_PRIVATE),
    "odd_payment": _found(_ODD),
    "short_link": _found(_SHORT),
    "link": _link,
    "spaced": _spaced,
    "lookalike": _lookalike,
    "no_case_number": _lacks(_CASE),
    "no_court_name": _lacks(_COURT),
    "short_code": _found(_CODE),
}
