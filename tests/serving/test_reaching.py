"""A notice looks for its person: where they wrote last, in their other apps, and then elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.coach.elsewhere import Letter
from bot.core.messages import Reply
from bot.core.talk import Outcome
from bot.reaching import Reaching
from bot.reminding import Send
from tests.joining.apps import App, app
from tests.reminders.plans import LENDER, agree, plan
from tests.stage import Stage

NOW = datetime(2026, 3, 2, 10, 15, tzinfo=UTC)
NTFY = "ntfys://ntfy.sh/ann"


@dataclass
class Side:
    """The far side of a channel, which does as it is told and notes what was brought."""

    outcome: Outcome = "sent"
    brought: list[Reply] = field(default_factory=list)

    def carry(self, reply: Reply) -> Outcome:
        """Notes it."""
        self.brought.append(reply)
        return self.outcome


@dataclass
class World:
    """Two channels, and what leads elsewhere."""

    stage: Stage
    telegram: Side = field(default_factory=Side)
    web: Side = field(default_factory=Side)
    letters: list[Letter] = field(default_factory=list)
    letters_arrive: bool = True

    def post(self, letter: Letter) -> bool:
        """Sends a letter."""
        self.letters.append(letter)
        return self.letters_arrive

    def look(self, **channels: Send) -> None:
        """Brings everybody what is due."""
        talk, stage = self.stage.talk, self.stage
        known = channels or {"telegram": self.telegram.carry, "web": self.web.carry}
        reaching = Reaching(talk.content, talk.store, stage.clock, known, self.post)
        stage.reminding.deliver(stage.clock, reaching.send)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    stage = Stage(tmp_path, NOW)
    yield World(stage)
    stage.close()


@pytest.fixture
def ann(world: World) -> App:
    """Somebody in Telegram with an instalment of which they are to be reminded now."""
    ann = app(world.stage)
    agreed = plan(date(2026, 3, 14), 1, 50_000, "GBP", NOW)
    agree(world.stage.talk.store, ann.address, agreed, NOW)
    due = world.stage.reminding.next_due()
    assert due
    world.stage.now = due
    return ann


def join(world: World, ann: App) -> App:
    """Lets Ann use the page too, and then Telegram again."""
    page = app(world.stage, "web", "page")
    page.give(ann.code())
    ann.type("/help")
    return page


def set_elsewhere(who: App, address: str = NTFY) -> None:
    """Sets an address elsewhere."""
    who.do("/language", "elsewhere", "set_one", f"={address}", "=482913")


def name_all(who: App) -> None:
    """Lets notices name lender and sum."""
    who.do("/reminders", "times", "wording", "no", "fine", "done")


def waits(who: App) -> bool:
    """Says whether the reminder that is due still waits to be said."""
    due = [each.due for each in who.stage.reminders(who.address) if each.state == "waiting"]
    return any(each is not None and each <= who.stage.now for each in due)


def test_it_goes_where_the_person_wrote_last(world: World, ann: App) -> None:
    page = join(world, ann)
    world.look()
    assert [each.to for each in world.telegram.brought] == [ann.address]
    assert (world.web.brought, world.letters, waits(page)) == ([], [], False)


@pytest.mark.parametrize("runs", [True, False], ids=["it is gone", "it does not run here"])
def test_who_is_not_reached_there_is_looked_for_in_the_other_app(
    world: World, ann: App, runs: bool
) -> None:
    page = join(world, ann)
    set_elsewhere(ann)
    world.telegram.outcome = "gone"
    if runs:
        world.look()
    else:
        world.look(web=world.web.carry)
    assert [each.to for each in world.web.brought] == [page.address]
    assert (world.letters, waits(ann)) == ([], False)


def test_who_is_reached_in_no_app_is_told_elsewhere_once(world: World, ann: App) -> None:
    join(world, ann)
    set_elsewhere(ann)
    world.telegram.outcome = world.web.outcome = "gone"
    world.look()
    world.stage.now += timedelta(minutes=30)
    world.look()
    [letter] = world.letters
    assert (letter.url, letter.title, waits(ann)) == (NTFY, "You have a new note", False)


def test_elsewhere_nothing_is_named_whatever_was_chosen_for_the_app(world: World, ann: App) -> None:
    set_elsewhere(ann)
    name_all(ann)
    world.telegram.outcome = "gone"
    world.look()
    [shown], [letter] = world.telegram.brought, world.letters
    assert LENDER in shown.say.text and "£500" in shown.say.text
    for word in (LENDER, "500", "debt", "pay", "due", "instalment", "plan"):
        assert word not in letter.body + letter.title
    assert "14 Mar" in letter.body


def test_without_another_way_it_waits(world: World, ann: App) -> None:
    world.telegram.outcome = "gone"
    world.look()
    assert (world.letters, waits(ann)) == ([], True)


def test_a_letter_that_does_not_get_through_leaves_it_waiting(world: World, ann: App) -> None:
    set_elsewhere(ann)
    world.telegram.outcome, world.letters_arrive = "gone", False
    world.look()
    assert (len(world.letters), waits(ann)) == (1, True)


def test_a_channel_in_trouble_gets_an_hour_before_others_are_tried(world: World, ann: App) -> None:
    set_elsewhere(ann)
    world.telegram.outcome = "not_now"
    world.look()
    assert (world.letters, waits(ann)) == ([], True)
    world.stage.now += timedelta(hours=1)
    world.look()
    assert (len(world.letters), waits(ann)) == (1, False)


def test_an_address_that_was_not_proved_gets_nothing(world: World, ann: App) -> None:
    ann.do("/language", "elsewhere", "set_one", f"={NTFY}", "=000000")
    world.telegram.outcome = "gone"
    world.look()
    assert world.letters == []


def test_after_forgetting_nothing_leads_elsewhere(world: World, ann: App) -> None:
    set_elsewhere(ann)
    ann.do("/language", "elsewhere", "remove")
    world.telegram.outcome = "gone"
    world.look()
    assert world.letters == []
