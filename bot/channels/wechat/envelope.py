"""WeChat's XML: one flat element of named texts, read without entities and written as CDATA."""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

LONGEST = 1024 * 1024  # bytes
MOST = 5000  # of what may open an element; WeChat's own longest message has no room for as many
# What XML 1.0 has no place for, however it is written.
_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Unreadable(Exception):
    """A body that is no message: too long, not XML, in an unknown encoding, or XML that declares
    entities or a type of its own."""


def read(body: bytes) -> Mapping[str, str]:
    """Gives the named texts; raises Unreadable."""
    if len(body) > LONGEST or body.count(b"<") > MOST:
        raise Unreadable("length")
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise Unreadable(type(error).__name__) from None
    return {child.tag: (child.text or "").strip() for child in root}


def write(fields: Mapping[str, str | int]) -> str:
    """Writes named texts; numbers stand as they are."""
    written = (f"<{name}>{_value(value)}</{name}>" for name, value in fields.items())
    return f"<xml>{''.join(written)}</xml>"


def _value(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    fit = _UNFIT.sub("", value).replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{fit}]]>"
