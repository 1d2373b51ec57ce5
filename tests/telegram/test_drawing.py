"""Cards as HTML and buttons: nothing of them is refused, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as some

from bot.channels.telegram.buttons import pressed, stamped
from bot.channels.telegram.drawing import LIMIT, draw, hello
from bot.channels.telegram.splitting import pieces, units
from bot.core.messages import Address, Choice, Pick, PickReminder, Reply, Say
from tests.telegram.html import parts, read_html

FACE = {"it_means.plain": "It means: ", "usual.back": "Back"}
TEXT = some.text(some.characters(codec="utf-8"), max_size=300)
LONG = some.lists(TEXT, max_size=60).map(" ".join)


def reply(say: Say, reminder: str | None = None, turn: int = 3) -> Reply:
    return Reply(Address("telegram", "7"), turn, say, reminder)


def rows(*labels: str) -> list[list[str]]:
    choices = tuple(Choice(f"c{number}", label) for number, label in enumerate(labels))
    card = draw(reply(Say("Text", "a.b", choices=choices)), FACE)
    return [[button.label for button in row] for row in card.rows]


def test_each_part_has_its_own_look() -> None:
    say = Say("Breathe <out>.", "a.b", say="Who & what?", meaning="谁", why="It's safe.")
    assert draw(reply(say), FACE).messages == (
        "Breathe &lt;out&gt;.\n\n<b>Who &amp; what?</b>\n<i>It means: 谁</i>\n"
        "<blockquote>It's safe.</blockquote>",
    )


def test_a_line_alone_stands_at_the_top() -> None:
    assert draw(reply(Say("", "a.b", say="Goodbye.")), FACE).messages == ("<b>Goodbye.</b>",)


def test_lines_to_hold_on_to_say_what_they_mean_where_that_is_needed() -> None:
    cards: list[dict[str, str | None]] = [
        {"say": "Who & what?", "meaning": "谁"},
        {"say": "Goodbye.", "meaning": None},
    ]
    assert hello(cards, {"first_lines": "Keep <these>:"}) == (
        "Keep &lt;these&gt;:\n\n1. <b>Who &amp; what?</b>\n<i>谁</i>\n2. <b>Goodbye.</b>"
    )


def test_short_labels_stand_two_and_two_in_their_order() -> None:
    long = "A label that takes a whole row"
    assert rows("one", "two", "three") == [["one", "two"], ["three"]]
    assert rows("one", long, "two", "three") == [["one"], [long], ["two", "three"]]
    assert rows("八个汉字正好够长一", "另一个也是这么长呢") == [
        ["八个汉字正好够长一", "另一个也是这么长呢"]
    ]
    assert rows("十个汉字就不止半行了呢", "短") == [["十个汉字就不止半行了呢"], ["短"]]


def test_the_usual_choices_stand_last_in_short() -> None:
    choices = (Choice("back", "Back to the question before"), Choice("yes", "Yes"))
    card = draw(reply(Say("Text", "a.b", choices=choices)), FACE)
    assert [[button.label for button in row] for row in card.rows] == [["Yes"], ["Back"]]


@given(LONG, some.none() | TEXT, some.none() | TEXT, some.none() | TEXT)
def test_whatever_is_said_fits_and_is_all_there(
    text: str, say: str | None, meaning: str | None, why: str | None
) -> None:
    card = draw(reply(Say(text or "x", "a.b", say=say, meaning=meaning, why=why)), FACE)
    seen = ""
    for html in card.messages:
        shown, _ = read_html(html)
        assert units(shown) <= LIMIT
        seen += "".join(piece for _, piece in parts(html))
    said = [text or "x", say, meaning and f"It means: {meaning}", why]
    assert "".join(seen.split()) == "".join("".join(filter(None, said)).split())


@given(LONG, some.integers(2, 500))
def test_pieces_fit_and_are_all_there(text: str, limit: int) -> None:
    cut = list(pieces(text, limit))
    assert all(0 < units(piece) <= limit for piece in cut)
    assert "".join("".join(cut).split()) == "".join(text.split())


def test_texts_are_cut_where_a_sentence_ends() -> None:
    assert list(pieces("One is here. Two is here! Three?", 16)) == [
        "One is here.",
        "Two is here!",
        "Three?",
    ]
    assert list(pieces("第一句。第二句！第三句", 8)) == ["第一句。第二句！", "第三句"]
    assert list(pieces("3.50 is a sum. Yes.", 14)) == ["3.50 is a sum.", "Yes."]
    assert list(pieces("😀😀😀", 5)) == ["😀😀", "😀"]


def test_only_the_last_message_of_a_long_card_bears_the_buttons() -> None:
    say = Say("A sentence of some length. " * 400, "a.b", choices=(Choice("yes", "Yes"),))
    card = draw(reply(say), FACE)
    assert len(card.messages) == 3 and len(card.rows) == 1
    assert all(message.endswith(".") for message in card.messages)


def test_what_a_button_carries_is_read_back() -> None:
    choice = Choice("refused", "No")
    assert pressed(stamped(reply(Say("", "")), choice)) == Pick("refused", 3)
    notice = reply(Say("", ""), reminder="0:19cae-1--3")
    assert pressed(stamped(notice, choice)) == PickReminder("0:19cae-1--3", "refused")
