"""Addresses elsewhere: the kinds that we allow, written in any usual way, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.elsewhere import Target, read

TOKEN = "a" * 30
ALLOWED = [
    ("ann@example.org", "mail", "mailto:ann@example.org"),
    ("mailto:Ann.B+x@mail.example.org", "mail", "mailto:Ann.B+x@mail.example.org"),
    ("ntfy://a-topic", "ntfy", "ntfys://ntfy.sh/a-topic"),
    ("https://ntfy.sh/a-topic", "ntfy", "ntfys://ntfy.sh/a-topic"),
    ("ntfy://ntfy.example.org/a-topic", "ntfy", "ntfys://ntfy.example.org/a-topic"),
    ("ntfys://ntfy.example.org:8443/t/", "ntfy", "ntfys://ntfy.example.org:8443/t"),
    ("https://api.day.app/KEY/some/words", "bark", "barks://api.day.app/KEY"),
    ("bark://bark.example.org/KEY", "bark", "barks://bark.example.org/KEY"),
    ("wecombot://key-1", "wecom", "wecombot://key-1"),
    ("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=key-1", "wecom", "wecombot://key-1"),
    ("https://open.feishu.cn/open-apis/bot/v2/hook/tok", "feishu", "feishu://tok"),
    ("https://sctapi.ftqq.com/SCT1.send", "serverchan", "schan://SCT1"),
    (f" pover://{TOKEN}@{TOKEN} ", "pushover", f"pover://{TOKEN}@{TOKEN}"),
]
REFUSED = [
    "file:///etc/passwd", "dbus://", "syslog://", "exec://rm", "windows://", "macosx://", "glib://",
    "json://example.org", "xml://example.org", "form://example.org", "mailto://user:pw@example.org",
    "mailtos://u:p@smtp.example.org?to=a@b.org", "ssh://example.org", "mqtt://example.org/t",
    "amqp://example.org", "tgram://1:a/2", "ntfy://user:pw@example.org/t", "ntfy://e.org/t?attach=/x",
    "ntfy://e.org/t?click=file:///x", "ntfy://e.org/a/b", "ntfys://e.org/t#x",
    "ann@example.org?cc=b@c.d",
    "ann@example.org,bob@example.org", "ann@example.org\nbcc: b@c.d", "https://example.org/ntfy",
    "https://ntfy.sh.attacker.example/t", "https://api.day.app@attacker.example/K", "wecombot://a/b",
    "ntfys://[::1]/t", "", "hello", "ntfy://", "apprise://example.org/k", "ntfy://t, json://x",
]  # fmt: skip
PRIVATE = [
    "ntfy://127.0.0.1/t", "ntfy://localhost/t", "bark://10.0.0.7:8080/k", "ntfys://192.168.1.1/t",
    "ntfy://169.254.169.254/latest", "bark://router/k", "ntfy://nas.local/t", "ntfy://0.0.0.0/t",
    "ntfy://db.internal/t", "bark://100.64.0.1/k",
]  # fmt: skip


@pytest.mark.parametrize(("typed", "service", "url"), ALLOWED)
def test_an_address_is_put_together_anew(typed: str, service: str, url: str) -> None:
    target = read(typed, mail=True)
    assert isinstance(target, Target)
    assert (target.service, target.url) == (service, url)
    assert read(url, mail=True) == target


@pytest.mark.parametrize("typed", REFUSED)
@pytest.mark.parametrize("private", [True, False])
def test_anything_else_is_refused(typed: str, private: bool) -> None:
    assert read(typed, mail=True, private=private) == "unknown"


@pytest.mark.parametrize("typed", PRIVATE)
def test_a_private_network_is_the_operators_to_allow(typed: str) -> None:
    assert read(typed, mail=True) == "private"
    assert isinstance(read(typed, mail=True, private=True), Target)


def test_mail_needs_a_mail_server() -> None:
    assert read("ann@example.org", mail=False) == "no_mail"


def test_what_is_shown_does_not_give_the_address_away() -> None:
    for typed, _, _ in ALLOWED:
        target = read(typed, mail=True)
        assert isinstance(target, Target)
        assert len(target.hint.partition("@")[0]) <= 4


@given(st.text(max_size=60), st.booleans())
def test_no_text_leads_to_an_option_a_password_or_another_service(
    typed: str, private: bool
) -> None:
    for text in (typed, f"ntfy://{typed}", f"bark://e.org/{typed}", f"a@{typed}.org"):
        target = read(text, mail=True, private=private)
        if isinstance(target, Target):
            assert target.url.isascii() and not {*"?#&;%\\ \n\r\t\"'<>"} & {*target.url}
            assert read(target.url, mail=True, private=private) == target
