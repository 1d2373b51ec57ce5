"""Every face of the product under one small driver, so that one test plays on all of them."""

from collections.abc import Mapping

from tests.faces.console import ConsoleFace
from tests.faces.direct import DirectFace
from tests.faces.face import Face
from tests.faces.headless import HeadlessFace
from tests.faces.telegram import TelegramFace
from tests.faces.web import WebFace
from tests.faces.wechat import WechatFace

__all__ = ["FACES", "Face"]

FACES: Mapping[str, type[Face]] = {
    "direct": DirectFace,
    "headless": HeadlessFace,
    "console": ConsoleFace,
    "telegram": TelegramFace,
    "web": WebFace,
    "wechat": WechatFace,
}
