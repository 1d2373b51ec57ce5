"""A whole dialogue at the foreign server: a call, its log, the plan agreed on it, the reminders."""

import asyncio
from datetime import datetime, timedelta

from bot.channels.telegram import Telegram
from bot.core.messages import Reply
from bot.core.talk import Outcome
from tests.stage import Stage
from tests.telegram.edge import Stranger

MINUTE = timedelta(minutes=1)

# What is done, and words of the card that answers it.
CALL = (
    ("/start", "Set to: English"),
    ("tap calling", "Breathe out. Read this aloud."),
    ("tap who", "Your name, your company"),
    ("tap lender", "Please send me the details in writing."),
    ("tap hub", "Please write to me. I won't decide anything on this call."),
    ("tap plan", "No sum today."),
    ("tap ask_for", "what options there are"),
    ("tap instalments", "When did you last pay anything on it?"),
    ("tap within_year", "Do the caller's name and company match your own papers?"),
    ("tap matches", "Could this be split into monthly parts?"),
    ("tap accepts", "Nothing is settled until it's on paper."),
    ("tap said", "Noted as said."),
    ("tap hang_up", "How was their tone?"),
)
LOG = (
    ("tap pressure", "Did anyone promise anything?"),
    ("tap nobody", "Which lender is it with?"),
)
PLAN = (
    ("Harbour Credit", "How much is it for, all in all?"),
    ("$1,200", "How is it split up?"),
    ("tap by_sum", "How much each time?"),
    ("$100", "Is this what was agreed?"),
    ("tap right", "Who agreed to it?"),
    ("tap skip", "Whose account will the money go to?"),
    ("tap lender", "Please send me the terms we agreed in writing"),
    ("tap next", "I'll remind you 7, 3 and 1 days before each payment"),
    ("tap done", "This is how I'd remind you."),
    ("tap fine", "Written down; the call is over."),
)
AFTER = (
    ("/history", "Newest first, 1 in all"),
    ("/plan", "Harbour Credit"),
    ("/reminders", " reminders:"),
)


async def talked(ann: Stranger) -> None:
    """Has it from beginning to end; every card must come."""
    for does, words in (*CALL, *LOG, *PLAN, *AFTER):
        if does.startswith("tap "):
            await ann.taps(does.removeprefix("tap "))
        else:
            await ann.says(does)
        await ann.sees(words)


async def comes_once(stage: Stage, telegram: Telegram, ann: Stranger) -> datetime:
    """Sees that the next reminder comes at its minute, neither before nor again; gives it."""
    loop, count, due = asyncio.get_running_loop(), len(await ann.messages()), _next_due(stage)

    def send(notice: Reply) -> Outcome:
        return asyncio.run_coroutine_threadsafe(telegram.send(notice), loop).result(60)

    for now, more in ((due - MINUTE, 0), (due, 1), (due + MINUTE, 1)):
        stage.now = now
        await asyncio.to_thread(stage.reminding.deliver, stage.clock, send)
        assert len(await ann.messages()) == count + more
    return due


def _next_due(stage: Stage) -> datetime:
    due = stage.reminding.next_due()
    assert due
    return due
