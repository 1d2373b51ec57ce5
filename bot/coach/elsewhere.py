"""Where else a person may be told that something waits: one address at a service that we allow.

What is typed is never handed on: it is taken apart, and an address is put together anew. So no
option, no password and no other kind of service can be slipped in.
"""

import ipaddress
import re
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

Service: TypeAlias = Literal["mail", "ntfy", "bark", "wecom", "feishu", "serverchan", "pushover"]
Refused: TypeAlias = Literal["unknown", "no_mail", "private"]

LONGEST = 300
OWN_HOSTS: dict[str, str] = {"ntfy": "ntfy.sh", "bark": "api.day.app"}
_NAME = r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?"
_HOST = rf"(?P<host>{_NAME}(?:\.{_NAME}){{0,9}})(?P<port>:\d{{1,5}})?"
_KEY = r"(?P<key>[A-Za-z0-9_-]{1,128})/?"
_MAIL = rf"(?P<key>[a-z0-9][a-z0-9._+-]{{0,63}}@(?:{_NAME}\.)+[a-z]{{2,24}})"
_WRITTEN: tuple[tuple[Service, str], ...] = (
    ("mail", rf"(?:mailto:)?{_MAIL}"),
    ("ntfy", rf"(?:https?|ntfys?)://ntfy\.sh/{_KEY}"),
    ("ntfy", rf"ntfys?://{_KEY}"),
    ("ntfy", rf"ntfys?://{_HOST}/{_KEY}"),
    ("bark", rf"https://api\.day\.app/{_KEY}(?:/.*)?"),
    ("bark", rf"barks?://{_HOST}/{_KEY}"),
    ("wecom", rf"wecombot://{_KEY}"),
    ("wecom", rf"https://qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key={_KEY}"),
    ("feishu", rf"feishu://{_KEY}"),
    ("feishu", rf"https://open\.feishu\.cn/open-apis/bot/v2/hook/{_KEY}"),
    ("serverchan", rf"schan://{_KEY}"),
    ("serverchan", r"https://sctapi\.ftqq\.com/(?P<key>[A-Za-z0-9]{1,128})\.send"),
    ("pushover", r"pover://(?P<host>[A-Za-z0-9]{30})@(?P<key>[A-Za-z0-9]{30})/?"),
)
_ADDRESS: dict[Service, str] = {
    "mail": "mailto:{key}",
    "ntfy": "ntfy{s}://{host}/{key}",
    "bark": "bark{s}://{host}/{key}",
    "wecom": "wecombot://{key}",
    "feishu": "feishu://{key}",
    "serverchan": "schan://{key}",
    "pushover": "pover://{host}@{key}",
}
_PATTERNS = tuple((service, re.compile(text, re.IGNORECASE)) for service, text in _WRITTEN)


@dataclass(frozen=True)
class Target:
    """An address elsewhere: the service, our own way to write it, and what may be shown of it."""

    service: Service
    url: str
    hint: str


@dataclass(frozen=True)
class Letter:
    """A message on its way elsewhere. Whoever else sees the screen learns nothing from it."""

    url: str
    title: str
    body: str


class Elsewhere(Protocol):
    """What brings messages elsewhere."""

    def read(self, typed: str) -> Target | Refused:
        """Reads an address that somebody typed, as far as it is one that can be used here."""
        ...

    def post(self, letter: Letter) -> None:
        """Sends a letter some time soon; returns at once, and raises nothing."""
        ...

    def send(self, letter: Letter) -> bool:
        """Sends a letter now; False where it did not get through."""
        ...

    def close(self) -> None:
        """Ends it after what is under way."""
        ...


class Nowhere:
    """Reads what every house allows, and sends nothing."""

    def read(self, typed: str) -> Target | Refused:
        """Reads an address."""
        return read(typed, mail=True)

    def post(self, letter: Letter) -> None:
        """Lets it go."""

    def send(self, letter: Letter) -> bool:
        """Sends nothing."""
        return False

    def close(self) -> None:
        """Has nothing to end."""


def read(typed: str, *, mail: bool, private: bool = False) -> Target | Refused:
    """Reads an address. `mail`: letters can be sent from here; `private`: the operator allows
    hosts of their own network."""
    text = typed.strip()[:LONGEST]
    for service, pattern in _PATTERNS:
        if found := pattern.fullmatch(text):
            return _target(service, found.groupdict(), mail=mail, private=private)
    return "unknown"


def _target(
    service: Service, parts: dict[str, str | None], *, mail: bool, private: bool
) -> Target | Refused:
    if service == "mail" and not mail:
        return "no_mail"
    host, key = parts.get("host") or OWN_HOSTS.get(service, ""), str(parts["key"])
    at_home = service in OWN_HOSTS and is_private(host)
    if at_home and not private:
        return "private"
    where = f"{host}{parts.get('port') or ''}"
    url = _ADDRESS[service].format(host=where, key=key, s="" if at_home else "s")
    return Target(service, url, _hint(service, key))


def is_private(host: str) -> bool:
    """Says whether a host's name alone shows that it belongs to somebody's own network. Names may
    lead there too: whoever connects looks again."""
    name = host.casefold()
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        local = name.endswith((".local", ".localhost", ".internal", ".lan", ".home.arpa"))
        return local or "." not in name


def _hint(service: Service, key: str) -> str:
    if service == "mail":
        name, _, host = key.partition("@")
        return f"{name[0]}…@{host}"
    return f"…{key[-3:]}"
