"""Files: evidence comes in up to a limit, and what goes out goes only to its owner."""

import io
import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from bot.channels.web.files import LIMIT_BYTES
from bot.core.messages import Upload
from tests.web.conftest import Visit
from tests.web.fakes import FakeTalk, person


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Temporary files of the test lie here."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


async def sent(visit: Visit, body: Any, **headers: str) -> tuple[int, Any]:
    response = await visit.client.post("/upload", data=body, headers={**visit.headers, **headers})
    return response.status, await response.json()


async def pieces(count: int) -> AsyncIterator[bytes]:
    for _ in range(count):
        yield b"\0" * 2**20


async def test_a_file_is_heard_as_an_upload(visit: Visit, talk: FakeTalk, folder: Path) -> None:
    await visit.page()
    status, answer = await sent(visit, b"a photo")
    assert status == 200
    assert answer["event"] == "event-1"
    assert answer["replies"][0]["text"] == "photo.jpg"
    assert talk.uploads == [b"a photo"]
    assert os.listdir(folder) == []


async def test_a_file_sent_twice_is_kept_once(visit: Visit, talk: FakeTalk) -> None:
    await visit.page()
    assert await sent(visit, b"a photo") == await sent(visit, b"a photo")
    assert len(talk.uploads) == 1


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\信.jpg", "信.jpg"),
        ("a\nb\u202e.jpg", "ab.jpg"),
        ("", "file"),
        ("x" * 500 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
async def test_only_the_name_of_a_path_is_kept(
    visit: Visit, talk: FakeTalk, given: str, kept: str
) -> None:
    await visit.page()
    await sent(visit, b"a photo", **{"X-Name": quote(given)})
    [heard] = talk.heard
    assert isinstance(heard.what, Upload)
    assert heard.what.name == kept


async def test_the_largest_file_is_taken(visit: Visit, talk: FakeTalk) -> None:
    await visit.page()
    status, _ = await sent(visit, io.BytesIO(b"\0" * LIMIT_BYTES))
    assert status == 200
    assert [len(each) for each in talk.uploads] == [LIMIT_BYTES]


@pytest.mark.parametrize("length_told", [True, False])
async def test_a_larger_file_is_refused(
    visit: Visit, talk: FakeTalk, folder: Path, *, length_told: bool
) -> None:
    await visit.page()
    body = io.BytesIO(b"\0" * (LIMIT_BYTES + 1)) if length_told else pieces(21)
    assert await sent(visit, body) == (413, {"refused": "too_big", "event": "event-1"})
    assert talk.heard == []
    assert os.listdir(folder) == []


@pytest.mark.parametrize("missing", ["Origin", "X-Event"])
async def test_an_upload_from_elsewhere_is_refused(
    visit: Visit, talk: FakeTalk, missing: str
) -> None:
    await visit.page()
    headers = {name: value for name, value in visit.headers.items() if name != missing}
    response = await visit.client.post("/upload", data=b"a", headers=headers)
    assert response.status in (400, 403)
    assert talk.heard == []


async def test_a_file_goes_out_to_its_owner_only(visit: Visit, talk: FakeTalk) -> None:
    await visit.page()
    await sent(visit, b"a photo")
    talk.files[person(talk.heard[0].address), "abc123"] = b"the whole case"
    response = await visit.client.get("/file/abc123")
    assert await response.read() == b"the whole case"
    assert response.headers["Content-Disposition"] == "attachment"
    assert response.headers["Cache-Control"] == "no-store"
    assert (await visit.client.get("/file/other")).status == 404
    visit.client.session.cookie_jar.clear()
    assert (await visit.client.get("/file/abc123")).status == 403
    await visit.page()
    assert (await visit.client.get("/file/abc123")).status == 404
