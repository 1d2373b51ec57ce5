"""Letters elsewhere, by the real Apprise, to real servers on this machine."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiohttp.test_utils import unused_port
from aiosmtpd.controller import Controller
from pydantic import SecretStr

from bot.channels.fallback import Fallback
from bot.channels.fallback.child import is_public
from bot.channels.fallback.post import CHILD
from bot.coach.elsewhere import Letter

ROOT = Path(__file__).parents[2]
WORDS = ("You have a new note", "今天是那一天。")


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Says nothing of those who did not wait for the answer."""


@dataclass
class Site:
    """A server that takes what is posted; it may be slow, refuse, or lead somewhere else."""

    posted: list[tuple[str, Any]] = field(default_factory=list)
    status: int = 200
    slow_s: float = 0
    leads_to: str | None = None

    def start(self) -> ThreadingHTTPServer:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                time.sleep(site.slow_s)
                body = self.rfile.read(int(self.headers["Content-Length"]))
                site.posted.append((self.path, json.loads(body)))
                self.send_response(302 if site.leads_to else site.status)
                if site.leads_to:
                    self.send_header("Location", site.leads_to)
                self.end_headers()
                self.wfile.write(b"{}")

            def do_GET(self) -> None:
                site.posted.append((self.path, "led here"))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self.server = _Server(("127.0.0.1", 0), Handler)
        Thread(target=self.server.serve_forever, daemon=True).start()
        return self.server

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    server = site.start()
    yield site
    server.shutdown()
    server.server_close()


@dataclass
class Mailbox:
    """What a mail server has taken."""

    letters: list[tuple[list[str], EmailMessage]] = field(default_factory=list)

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.letters.append((envelope.rcpt_tos, message))
        return "250 OK"


@pytest.fixture
def mail() -> Iterator[tuple[str, Mailbox]]:
    mailbox = Mailbox()
    controller = Controller(mailbox, hostname="127.0.0.1", port=unused_port())
    controller.start()
    port = controller.port
    yield f"mailto://127.0.0.1:{port}?from=coach@example.org", mailbox
    controller.stop()


def letter(url: str) -> Letter:
    return Letter(url, *WORDS)


def test_a_letter_arrives_by_ntfy(site: Site) -> None:
    assert Fallback(private=True).send(letter(f"ntfy://{site.host}/ann"))
    [(path, note)] = site.posted
    assert (path, note["topic"], note["title"], note["message"]) == ("/", "ann", *WORDS)


def test_a_letter_arrives_by_bark(site: Site) -> None:
    assert Fallback(private=True).send(letter(f"bark://{site.host}/KEY"))
    [(path, note)] = site.posted
    assert (path, note["title"], note["body"]) == ("/push", *WORDS)


def test_a_letter_arrives_by_mail_over_the_operators_server(mail: tuple[str, Mailbox]) -> None:
    url, mailbox = mail
    assert Fallback(SecretStr(url)).send(letter("mailto:ann@example.org"))
    [(to, message)] = mailbox.letters
    body = message.get_body(("plain",)) or message
    assert (to, message["Subject"]) == (["ann@example.org"], WORDS[0])
    assert WORDS[1] in body.get_content()
    assert "coach@example.org" in message["From"]
    assert "pprise" not in str(message["From"])


def test_without_a_mail_server_no_mail_is_tried() -> None:
    assert not Fallback().send(letter("mailto:ann@example.org"))


def test_a_refusal_and_a_server_that_is_away_are_told_apart_from_success(site: Site) -> None:
    site.status = 403
    assert not Fallback(private=True).send(letter(f"ntfy://{site.host}/ann"))
    assert not Fallback(private=True).send(letter("ntfy://127.0.0.1:9/ann"))


def test_it_takes_no_longer_than_its_time_limit(site: Site) -> None:
    site.slow_s, begun = 30, time.monotonic()
    assert not Fallback(private=True, limit_s=4).send(letter(f"ntfy://{site.host}/ann"))
    assert time.monotonic() - begun < 15


def test_posting_returns_at_once_and_closing_waits(site: Site) -> None:
    fallback, begun = Fallback(private=True), time.monotonic()
    fallback.post(letter(f"ntfy://{site.host}/ann"))
    assert time.monotonic() - begun < 0.3
    until = time.monotonic() + 30
    while not site.posted and time.monotonic() < until:
        time.sleep(0.05)
    fallback.close()
    assert len(site.posted) == 1


def run(url: str, *, private: bool) -> str:
    """Runs the child with an address that nobody has checked before."""
    order = {"url": url, "title": "t", "body": "b", "name": "n", "private": private}
    command = [sys.executable, "-I", str(CHILD)]
    done = subprocess.run(
        command, input=json.dumps(order), capture_output=True, text=True, env={}, check=False
    )
    return done.stdout.strip()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_a_name_that_leads_into_a_private_network_leads_nowhere(site: Site, name: str) -> None:
    port = site.host.partition(":")[2]
    url = f"ntfy://{name}:{port}/ann"
    assert (run(url, private=False), site.posted) == ("failed", [])
    assert (run(url, private=True), len(site.posted)) == ("sent", 1)


def test_a_redirect_is_not_followed(site: Site) -> None:
    other = Site()
    server = other.start()
    site.leads_to = f"http://{other.host}/secret"
    run(f"ntfy://{site.host}/ann", private=True)
    server.shutdown()
    server.server_close()
    assert (len(site.posted), other.posted) == (1, [])


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("93.184.215.14", True), ("2606:2800:21f:cb07::1", True), ("10.1.2.3", False),
        ("127.0.0.1", False), ("169.254.169.254", False), ("100.64.1.1", False), ("::1", False),
        ("fe80::1%eth0", False), ("fd00::1", False), ("::ffff:10.0.0.1", False),
        ("64:ff9b::a00:1", False), ("2002:7f00:1::", False), ("224.0.0.1", False),
        ("0.0.0.0", False), ("not numbers", False),
    ],
)  # fmt: skip
def test_which_addresses_belong_to_the_internet(host: str, public: bool) -> None:
    assert is_public(host) is public


def test_apprise_is_loaded_only_where_a_letter_is_sent() -> None:
    program = (
        "import bot.app, bot.cli, sys; print({'apprise', 'aiogram', 'telegram'} & {*sys.modules})"
    )
    loaded = subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True)
    assert loaded.strip() == "set()"
