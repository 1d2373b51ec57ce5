"""Texts of the kind that people send about collectors: long, blanked out, oddly typed, in a hurry."""

import random
from collections.abc import Callable

SENTENCES = (
    "XXXX called me on XX/XX/XXXX and again on XX/XX/XXXX, {n} times in one day",
    "I told XXXX XXXX I DO NOT recognise this account!!! they said {n}.{n} is due or else",
    "the letter says ${n},{n}00.{n} but my statement says {n}... which one is it ???",
    'she goes "you signed it, didnt you" & hung up -- no name, no ref #',
    "per my notes (see attached): ref {n}-XXXX/{n}, agent no. XX, {n} min on hold",
    "THEY RANG MY WORK. TWICE. my manager picked up;;; i was so ashamed",
    "i have sent {n} e-mails <b>nobody answers</b> &amp; the portal shows $ {{balance}}",
    "催收说今天不还{n}元就上门，我问工号他不说，骂了{n}分钟，，，还发了照片！！！",
    "ＸＸＸＸ平台　欠款 {n} 元，利息{n}％，合同号ＸＸ{n}，从来没见过明细……",
    "他们打给我同事{n}次，，我妈也接到了。。。我该怎么办？？？？",
    "اتصلوا بي {n} مرات اليوم",
    "התקשרו אליי {n} פעמים השבוע",
    "cant sleep 😭😭 heart racing 💔 {n}am again 🙏🏽 pls help 👨‍👩‍👧",
    "Z̷̢a̶l̵g̸o̴ t̶e̵x̷t̸ from some copy & paste, e\u0301e\u0301e\u0301 \ufdfa",
)
GLUE = (". ", "\n\n", "\t", " ... ", "\u200b", "\u2028", " - - ", "\r\n", "!!", "\u00a0", "、", "\x00")
MARKS = ("\u202e", "\u200f", "\u2066", "\ufeff", "\u200d", "\x07", "\x1b[31m", "\u0301" * 30, "")


def narrative(seed: int, length: int = 2000) -> str:
    """Writes one narrative of about so many characters, the same for the same seed."""
    dice = random.Random(seed)
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        sentence = dice.choice(SENTENCES).format(n=dice.randint(1, 9999))
        parts += (dice.choice(MARKS), dice.choice(WAYS)(sentence), dice.choice(GLUE))
    return "".join(parts)


def _spaced(text: str) -> str:
    return " ".join(text)


def _dotted(text: str) -> str:
    return "\u200b".join(text)


WAYS: tuple[Callable[[str], str], ...] = (str, str, str, str.upper, _spaced, _dotted, str.swapcase)
