"""A talk in Telegram, as the person sees it."""

from tests.telegram.house import House
from tests.telegram.person import bold, buttons, labels


async def test_somebody_new_gets_lines_to_hold_on_to_and_then_the_first_card(house: House) -> None:
    await house.say("/start")
    lines, card = house.ann.messages
    assert lines["text"].startswith("Keep these three lines.")
    assert buttons(lines) == []
    assert "Set to: English" in card["text"]
    assert buttons(card) == ["1:calling", "1:ready", "1:change", "1:relative"]
