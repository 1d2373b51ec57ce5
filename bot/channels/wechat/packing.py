"""Answers and notices made ready for WeChat: as texts, and as a menu where one may be sent."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.channels.first import first_cards
from bot.channels.wechat.customer import Menu
from bot.channels.wechat.hearing import button_of
from bot.channels.wechat.links import Links
from bot.channels.wechat.texts import BETWEEN, LIMIT, Link, card, letters, size
from bot.core.guess import guess
from bot.core.messages import Address, File, Reply
from bot.core.talk import Answer, Talk

FACES = "faces"
FIRST_TURN = 1


@dataclass
class Delivery:
    """What goes to somebody: texts, or a menu in their place; and the answers that they are."""

    texts: Sequence[str]
    answers: tuple[Answer, ...] = ()
    menu: Menu | None = None
    left: bool = False

    def shares(self, other: "Delivery") -> bool:
        """Says whether an answer is in both."""
        if self is other:
            return True
        mine = {(each.person, each.turn) for each in self.answers}
        return any((each.person, each.turn) in mine for each in other.answers)


@dataclass(frozen=True)
class Packing:
    """Makes texts of what is said. Plain and synchronous, for a thread."""

    talk: Talk
    links: Links
    guessed: Mapping[str, str]
    clock: Callable[[], datetime]
    faces: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def answer(self, answer: Answer) -> Delivery:
        """Packs a turn's replies; the very first ones with three lines to keep."""
        if not answer.replies:
            return Delivery([])
        made = self._made(answer.person, answer.replies)
        if answer.turn == FIRST_TURN:
            kept = self._first(answer.replies[0])
            made = Delivery(letters([kept, *made.texts]))
        return replace(made, answers=(answer,))

    def notice(self, reply: Reply) -> Delivery:
        """Packs what is said of itself."""
        return self._made(self.talk.whose(reply.to) or "", (reply,))

    def remark(self, address: Address, word: str) -> Delivery:
        """Packs one of the channel's own sentences."""
        return Delivery([self.face_of(address)[word]])

    def face_of(self, address: Address) -> Mapping[str, str]:
        """Gives the channel's own words in somebody's language."""
        here = self.talk.present(address, self.guessed, self.clock())
        language = here[-1].say.language if here else guess(self.guessed)["language"]
        return self.face(language)

    def face(self, language: str) -> Mapping[str, str]:
        """Gives the channel's own words in a language."""
        if language not in self.faces:
            self.faces[language] = self.talk.face(FACES, language)
        return self.faces[language]

    def _made(self, person: str, replies: Sequence[Reply]) -> Delivery:
        link, cards = self._link(person, replies), list[str]()
        for reply in replies:
            cards.append(card(reply, self._face(reply), link))
        return Delivery(letters(cards), menu=self._menu(replies, cards, link))

    def _menu(self, replies: Sequence[Reply], cards: Sequence[str], link: Link) -> Menu | None:
        """Makes the menu: the cards without the last one's choices, and those to be tapped."""
        last, face = replies[-1], self._face(replies[-1])
        bare = replace(last, say=replace(last.say, choices=()))
        head = BETWEEN.join((*cards[:-1], card(bare, face, link)))
        list_ = [
            {"id": button_of(last, each.id), "content": _label(number, each.label, last)}
            for number, each in enumerate(last.say.choices, 1)
        ]
        whole = size(head) + sum(size(each["content"]) + 1 for each in list_)
        if not list_ or whole + size(face["menu_tail"]) > LIMIT:
            return None
        return {"head_content": head, "list": list_, "tail_content": face["menu_tail"]}

    def _first(self, reply: Reply) -> str:
        cards = first_cards(self.talk, reply.to, self.guessed, self.clock())
        lines = (line for each in cards for line in _first_lines(each))
        return "\n".join((self._face(reply)["first_lines"], *lines))

    def _link(self, person: str, replies: Sequence[Reply]) -> Link:
        face = self._face(replies[-1])

        def link(file: File) -> str:
            return self.links.to(person, file) or face["cannot_carry"]

        return link

    def _face(self, reply: Reply) -> Mapping[str, str]:
        return self.face(reply.say.language)


def _first_lines(card: Mapping[str, Any]) -> Iterator[str]:
    yield f"» {card['say']}"
    if card["meaning"]:
        yield f"  {card['meaning']}"


def _label(number: int, label: str, reply: Reply) -> str:
    return f"#{number} {label}" if reply.reminder else f"{number}. {label}"
