"""Makes the recogniser from the examples of the content."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from zlib import crc32

from bot.coach.alike import Alike, groups_of, read_alike
from bot.coach.features import features
from bot.coach.fitting import fit
from bot.coach.learning import Lesson, learn
from bot.coach.normal import plain
from bot.coach.segment import learn_words, tokens
from bot.coach.tactic import Language, Tactic, read_tactics
from bot.coach.tactics import Recogniser, signs
from bot.core.cache import key_of, store, stored
from bot.core.content import ContentError

FOLDS = 5  # one part in so many is held back
CAUTION = 3.0  # how much more a harmless example weighs against every tactic
HARMLESS = "none"  # the severity of what is no pressure at all
_WORD = re.compile("[a-z]+")


@dataclass(frozen=True)
class Known:
    """An example, and every tactic that is in it."""

    text: str
    language: Language
    tactics: frozenset[str]

    @property
    def held_back(self) -> bool:
        """Whether it serves to judge what was learnt from the others: by its text, for good."""
        return crc32(plain(self.text).text.encode()) % FOLDS == 0


def load_recogniser(folder: Path, cache: Path | None = None) -> Recogniser:
    """Gives the recogniser of a content, from its cache where nothing has changed since; raises
    ContentError."""
    files = (*(folder / "tactics").glob("*.yaml"), folder / "alike.yaml")
    key = key_of(folder, files, _ways())
    path = None if cache is None else cache / f"tactics-{key}.pickle"
    found = None if path is None else stored(path, Recogniser)
    if found is None:
        found = teach(*read_lessons(folder))
        if path is not None:
            store(path, found)
    return found


def _ways() -> list[int]:
    """Changes with the way of learning, so that nothing learnt in another way is used."""
    return [crc32(path.read_bytes()) for path in sorted(Path(__file__).parent.glob("*.py"))]


def read_lessons(folder: Path) -> tuple[tuple[Tactic, ...], Alike]:
    """Reads what there is to learn from; raises ContentError."""
    tactics, alike = read_tactics(folder / "tactics"), read_alike(folder / "alike.yaml")
    complaints = (*alike.complaints, *(each for read in tactics for each in read.complaints))
    if complaints or alike.value is None:
        raise ContentError(complaints)
    return tuple(read.value for read in tactics if read.value), alike.value


def examples(tactics: Sequence[Tactic]) -> Iterator[Known]:
    """Gives every example and near miss of every tactic."""
    for tactic in tactics:
        for language, sounds in tactic.sounds.items():
            for each in sounds:
                yield Known(each.text, language, frozenset((tactic.id, *each.also)))
        for language, near in tactic.near.items():
            for miss in near:
                yield Known(miss.text, language, frozenset(miss.is_))


def teach(tactics: Sequence[Tactic], alike: Alike) -> Recogniser:
    """Learns from all examples; how far to believe it, from those that were held back at first."""
    course = _course(tactics, alike)
    return replace(course.taught(course.known), belief=course.rehearsed().belief)


def rehearse(tactics: Sequence[Tactic], alike: Alike) -> Recogniser:
    """Learns only from the examples that are not held back."""
    return _course(tactics, alike).rehearsed()


@dataclass(frozen=True)
class _Course:
    """The examples, and what is to be seen in each of them."""

    blank: Recogniser
    known: tuple[Known, ...]
    features: Mapping[Known, tuple[str, ...]]

    def taught(self, known: Iterable[Known]) -> Recogniser:
        lessons = [self._lesson(each) for each in known]
        return replace(self.blank, weights=learn(lessons, len(self.blank.ids)))

    def _lesson(self, known: Known) -> Lesson:
        right = frozenset(at for at, id in enumerate(self.blank.ids) if id in known.tactics)
        against = CAUTION if known.tactics <= self.blank.harmless else 1.0
        return Lesson(self.features[known], right, against)

    def rehearsed(self) -> Recogniser:
        taught = self.taught(each for each in self.known if not each.held_back)
        return replace(taught, belief=fit(list(self._judged(taught))))

    def _judged(self, taught: Recogniser) -> Iterator[tuple[tuple[float, ...], bool]]:
        """Gives what the likeliest tactic of an example held back rests on, and if it is right."""
        for known in (each for each in self.known if each.held_back):
            for best in islice(taught.ranked(plain(known.text)), 1):
                yield signs(best.score, best.known), taught.ids[best.tactic] in known.tactics


def _course(tactics: Sequence[Tactic], alike: Alike) -> _Course:
    known = tuple(examples(tactics))
    costs, groups = learn_words(_words(known, alike)), groups_of(alike)
    blank = Recogniser(
        ids=tuple(each.id for each in tactics),
        harmless=frozenset(each.id for each in tactics if each.severity == HARMLESS),
        costs=costs,
        groups=groups,
    )
    seen = {each: features(tokens(plain(each.text).text, costs), groups) for each in known}
    return _Course(blank, known, {each: tuple(found) for each, found in seen.items()})


def _words(known: Iterable[Known], alike: Alike) -> Iterator[str]:
    texts = [each.text for each in known]
    phrases = [each for groups in alike.values() for each in groups.get("en", ())]
    for text in (*texts, *phrases):
        for word in text.split():
            yield from _WORD.findall(plain(word).text)
