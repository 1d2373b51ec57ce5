"""What could not be sent yet, and the pages that somebody may still turn."""

from collections import defaultdict
from collections.abc import Sequence

from bot.channels.wechat.packing import Delivery
from bot.channels.wechat.texts import letters

MORE = ("+", "＋")  # what asks for the next page


class Outbox:
    """What is still owed to people; it comes with their next answer."""

    def __init__(self) -> None:
        self._owed: defaultdict[str, list[Delivery]] = defaultdict(list)

    def owe(self, key: str, delivery: Delivery) -> None:
        """Remembers what did not arrive."""
        self.discard(key, delivery)
        self._owed[key].append(delivery)

    def discard(self, key: str, delivery: Delivery) -> None:
        """Forgets what has arrived after all."""
        if key in self._owed:
            self._owed[key] = [each for each in self._owed[key] if not each.shares(delivery)]

    def with_owed(self, key: str, delivery: Delivery) -> Delivery:
        """Puts what is owed before an answer; an answer that is owed itself is not said twice."""
        owed = [each for each in self._owed.pop(key, ()) if not each.shares(delivery)]
        if not owed:
            return delivery
        whole = [*owed, delivery]
        return Delivery(
            letters(text for each in whole for text in each.texts),
            tuple(answer for each in whole for answer in each.answers),
        )

    def forget(self, key: str) -> None:
        """Forgets what is owed to somebody who is gone."""
        self._owed.pop(key, None)


class Pager:
    """A long answer to somebody whom the account may only answer: one text at a time."""

    def __init__(self) -> None:
        self._pages: dict[str, tuple[str, Sequence[str]]] = {}

    def put(self, key: str, event: str, texts: Sequence[str]) -> None:
        """Keeps the texts of which an event got the first, in the place of older ones."""
        if len(texts) > 1 or key in self._pages:
            self._pages[key] = event, texts

    def after(self, key: str, event: str) -> Sequence[str]:
        """Gives the page to be read next and those after it; for the same event, the same."""
        turned, texts = self._pages.get(key, (event, ()))
        return texts if turned == event else texts[1:]
