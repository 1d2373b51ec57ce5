"""Files: those that people send are fetched and kept, those that go out have a link."""

from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.core.messages import Upload
from tests.wechat.fakes import Clock, EchoTalk, echoed
from tests.wechat.house import PUBLIC, House, opened
from tests.wechat.phone import ANN
from tests.wechat.weixin import Weixin

MIB = 2**20


@pytest.mark.parametrize("kind", ["image", "video", "shortvideo", "voice", "file"])
async def test_a_file_is_fetched_whole(
    house: House, talk: EchoTalk, weixin: Weixin, kind: str
) -> None:
    weixin.media["m-1"] = ("还款凭证.jpg", b"\xff\xd8" * MIB)
    assert await house.phone.sends(MsgType=kind, MediaId="m-1") == echoed("还款凭证.jpg")
    assert talk.uploads == [b"\xff\xd8" * MIB]


async def test_voice_without_recognition_is_a_file(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.media["m-1"] = ("m-1.amr", b"#!AMR")
    said = await house.phone.sends(MsgType="voice", MediaId="m-1", Format="amr", Recognition="")
    assert said == echoed("wechat-20260302-101500.amr")
    assert talk.uploads == [b"#!AMR"]


async def test_a_video_behind_an_address_is_fetched_there(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.videos["v"] = "https://video.example/cgi-bin/media/get?media_id=w&access_token=token-1"
    weixin.media["w"] = ("film.mp4", b"film")
    assert await house.phone.sends(MsgType="video", MediaId="v") == echoed("film.mp4")


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\\\evil\\\\passwd", "a/b/passwd\x07"])
async def test_a_name_is_only_a_name(house: House, weixin: Weixin, name: str) -> None:
    weixin.media["m"] = (name, b"x")
    assert await house.phone.sends(MsgType="file", MediaId="m") == echoed("passwd")


async def test_too_large_a_file_is_let_go_soon_and_told_by_the_talk(
    house: House, talk: EchoTalk, weixin: Weixin
) -> None:
    weixin.media["m"] = ("film.mp4", bytes(40 * MIB))
    await house.phone.sends(MsgType="video", MediaId="m")
    assert [len(each) for each in talk.uploads] == [20 * MIB + 1]
    assert weixin.given < 21 * MIB


async def test_nothing_of_a_file_stays_behind(house: House, talk: EchoTalk, weixin: Weixin) -> None:
    weixin.media["m"] = ("a.jpg", b"x")
    await house.phone.sends(MsgType="image", MediaId="m")
    assert not _is_there(talk.heard[-1].what)


@pytest.mark.parametrize("code", [40007, 45009, 48001])
async def test_a_file_that_cannot_be_fetched_costs_only_itself(
    house: House, talk: EchoTalk, weixin: Weixin, code: int
) -> None:
    weixin.refuse["media/get"] = [code]
    before = len(talk.heard)
    said = await house.phone.sends(MsgType="image", MediaId="m")
    assert said == "文件没发出去，请再试一次。"
    assert len(talk.heard) == before
    assert await house.phone.says("好") == echoed("好")


async def test_a_file_is_fetched_with_a_new_token(house: House, weixin: Weixin) -> None:
    weixin.media["m"] = ("a.jpg", b"x")
    weixin.end_token()
    assert await house.phone.sends(MsgType="image", MediaId="m") == echoed("a.jpg")


def _is_there(what: object) -> bool:
    assert isinstance(what, Upload)
    return Path(what.path).exists()


async def linked(house: House, talk: EchoTalk, name: str) -> str:
    """Gives the path of the link that comes with a file."""
    talk.files[f"person of {ANN}", "abc123"] = b"all of it"
    said = await house.phone.says(name)
    assert said
    words, line, link, *_ = said.splitlines()
    assert (words, line) == (name, f"[{name}]")
    assert link.startswith(f"{PUBLIC}/wechat/file/")
    return link.removeprefix(PUBLIC)


async def fetched(client: ClientSession, path: str) -> tuple[int, bytes]:
    async with client.get(path) as got:
        return got.status, await got.read()


async def test_a_file_that_goes_out_has_a_link(house: House, talk: EchoTalk) -> None:
    path = await linked(house, talk, "档案.zip")
    status, page = await fetched(house.client, path)
    assert (status, b"all of it" in page) == (200, False)  # programs open links; people tap
    assert f'href="{path}/save"' in page.decode()
    async with house.client.get(f"{path}/save") as got:
        assert await got.read() == b"all of it"
        assert got.headers["Content-Disposition"] == (
            "attachment; filename*=UTF-8''%E6%A1%A3%E6%A1%88.zip"
        )
        assert got.headers["Cache-Control"] == "no-store"


async def test_a_picture_is_shown(house: House, talk: EchoTalk) -> None:
    path = await linked(house, talk, "plan.png")
    async with house.client.get(f"{path}/save") as got:
        assert got.headers["Content-Type"] == "image/png"
        assert got.headers["Content-Disposition"].startswith("inline")


async def test_a_link_ends_after_an_hour(house: House, talk: EchoTalk, clock: Clock) -> None:
    path = await linked(house, talk, "a.zip")
    clock.now += timedelta(minutes=61)
    assert [(await fetched(house.client, each))[0] for each in (path, f"{path}/save")] == [410] * 2


async def test_a_changed_link_opens_nothing(house: House, talk: EchoTalk) -> None:
    path = await linked(house, talk, "a.zip")
    for changed in (path[:-6] + "AAAAAA", path[:-1], "/wechat/file/a", "/wechat/file/AAAA"):
        assert (await fetched(house.client, f"{changed}/save"))[0] == 404


async def test_a_link_tells_nothing(house: House, talk: EchoTalk) -> None:
    from base64 import urlsafe_b64decode

    path = await linked(house, talk, "debts.zip")
    sealed = urlsafe_b64decode(path.rpartition("/")[2])
    assert not any(each in sealed for each in (b"debts", b"abc123", ANN.encode()))


async def test_without_a_public_address_a_file_is_had_elsewhere(
    talk: EchoTalk, clock: Clock, weixin: Weixin
) -> None:
    async with opened(talk, clock, weixin, public_url=None) as house:
        await house.phone.says("你好")
        said = await house.phone.says("a.zip")
    assert said and said.splitlines()[1:3] == [
        "[a.zip]",
        "微信里发不了这个文件，请到网页上再要一次。",
    ]


@pytest.mark.parametrize("said", ["", "https://video.example/cgi-bin/media/get?media_id=v"])
async def test_a_video_that_is_nowhere_costs_only_itself(
    house: House, weixin: Weixin, said: str
) -> None:
    weixin.videos["v"] = said
    assert await house.phone.sends(MsgType="video", MediaId="v") == "文件没发出去，请再试一次。"
