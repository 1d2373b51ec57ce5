"""One person at the page in a real browser, mostly with one thumb."""

import asyncio
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Locator, Page, expect

LAUNCH = [
    "--no-sandbox",  # as root, Chromium starts only so
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
CHROMIUM = "/usr/bin/chromium"
CHINA: dict[str, Any] = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai"}
AMERICA: dict[str, Any] = {"locale": "en-US", "timezone_id": "America/New_York"}


@dataclass
class Phone:
    """A page, and what one can do on it."""

    page: Page

    async def tap(self, *choices: str) -> None:
        """Taps buttons one after the other, each as soon as it is there."""
        for choice in choices:
            await self.button(choice).click()

    async def call(self) -> None:
        """Taps "They are calling"."""
        await self.page.click("#calling")

    async def write(self, text: str) -> None:
        """Opens the line to type in, and sends words."""
        if not await self.page.locator("#typing").is_visible():
            await self.page.click("#type")
        await self.page.fill("#text", text)
        await self.page.press("#text", "Enter")

    def button(self, choice: str) -> Locator:
        """Finds the button of a choice that can be tapped now."""
        return self.page.locator(f'button[data-choice="{choice}"]:not([aria-disabled="true"])')

    @property
    def line(self) -> Locator:
        """The line to say aloud."""
        return self.page.locator("#coach blockquote")

    async def says(self, words: str) -> None:
        """Waits until the coach says this, anywhere on the card."""
        await expect(self.page.locator("#coach")).to_contain_text(words)

    async def notices(self, words: str) -> None:
        """Waits until the notice is this; nothing for none."""
        await expect(self.page.locator("#notice")).to_have_text(words)

    async def own(self) -> list[str]:
        """Gives what the person did, as the log shows it."""
        return await self.page.locator("#log .own p").all_inner_texts()

    async def is_ready(self) -> None:
        """Waits until nothing waits for an answer any more."""
        # Playwright's own waiting needs eval, which the page's policy forbids.
        async with asyncio.timeout(20):
            while await self.page.evaluate("sessionStorage.getItem('unanswered')") != "[]":
                await self.page.wait_for_timeout(50)
