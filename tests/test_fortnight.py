"""A fortnight's log, entered through the JSON lines, yields the right findings in every place."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Self

import pytest

from bot.core.messages import RESERVED

Entry = Mapping[str, str]  # a contact: what is answered, by the step that asks it
SECTIONS = {  # which section of the log asks a step
    "direction": "how",
    "outcome": "how",
    "visitors": "how",
    "identified": "people",
    "claims": "people",
    "name": "people",
    "words_kind": "words",
    "collector_words": "words",
    "tone": "words",
    "situation": "words",
    "third_name": "other_person",
    "relation": "other_person",
    "told": "other_person",
    "stop_request": "effects",
    "stop_proof": "effects",
    "recording": "effects",
}
TYPED = ("day", "hour", "visitors", "name", "collector_words", "third_name", "stop_proof", "lender")


class Talk:
    """The program itself, with its clock at one moment, talked to as the contract says."""

    def __init__(self, database: Path, now: str, **hints: str) -> None:
        command = [sys.executable, "-m", "bot", "talk", "--jsonl", "--now", now]
        self._program = subprocess.Popen(
            [*command, "--database", f"sqlite:///{database}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.last: dict[str, Any] = {}
        self.say(**hints, text="/start")
        self.say(choose="end")

    def say(self, **line: str) -> dict[str, Any]:
        """Sends a line; gives the last reply."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps({"user": "a", **line}) + "\n")
        self._program.stdin.flush()
        *_, self.last = self._replies()
        assert "error" not in self.last, (line, self.last)
        return self.last

    def ids(self) -> list[str]:
        """Names the choices of the last reply."""
        return [each["id"] for each in self.last["choices"]]

    def step(self) -> str:
        """Names the step that waits."""
        return str(self.last["at"]).partition(".")[2]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.communicate(timeout=20)

    def _replies(self) -> Iterator[dict[str, Any]]:
        assert self._program.stdout is not None
        while "end" not in (out := json.loads(next(self._program.stdout))):
            yield out

    def owe(self, **answers: str) -> None:
        """Puts a debt on record; what is not told is skipped."""
        self.say(text="/debts")
        self.say(choose="add")
        while self.last["at"].startswith("debt_form."):
            self._answer(answers)
        self.say(choose="done")

    def log(self, **answers: str) -> str:
        """Logs one contact; gives what was said of it when it was saved."""
        sections = list(dict.fromkeys(SECTIONS[step] for step in answers if step in SECTIONS))
        self.say(text="/log")
        while not self.step().startswith("saved"):
            if self.step() == "menu":
                self.say(choose=sections.pop(0) if sections else "save_now")
            else:
                self._answer(answers)
        said = str(self.last["text"])
        self.say(choose="done")
        return said

    def _answer(self, answers: Mapping[str, str]) -> None:
        step = self.step()
        if step not in answers:
            self.say(choose="skip")
        elif step in TYPED:
            self.say(text=answers[step])
        else:
            self.say(choose=answers[step])

    def findings(self) -> list[tuple[str, str]]:
        """Opens every finding of every week; gives its name, and the whole card."""
        found = []
        self.say(text="/history")
        self.say(choose="week")
        while True:
            for each in self._shown():
                card = self.say(choose=each)["text"]
                found.append((str(card).split(",")[0].split("，")[0], str(card)))
                self.say(choose="list")
            if "earlier" not in self.ids():
                return found
            self.say(choose="earlier")

    def _shown(self) -> Sequence[str]:
        """Names the findings of this week, over all pages."""
        beside = {"more", "earlier", "later", "callers", "pace", "report", "done", *RESERVED}
        every: dict[str, None] = {}
        for _ in range(4):
            every |= dict.fromkeys(each for each in self.ids() if each not in beside)
            if "more" in self.ids():
                self.say(choose="more")
        return list(every)


def fortnight(place: str) -> list[Entry]:
    """Gives two weeks of one collector, with what just keeps within the rules in between."""
    call = {"kind": "call", "direction": "incoming"}
    talk, missed = {**call, "outcome": "answered"}, {**call, "outcome": "missed"}
    third = {"kind": "third_party"}
    match place:
        case "cn":
            return [
                {**talk, "day": "2026-03-02", "hour": "22:00", "tone": "polite", "name": "王"},
                {**talk, "day": "2026-03-03", "hour": "22:40", "tone": "threats", "name": "李"},
                *({**talk, "day": "2026-03-05", "hour": f"1{n}:00"} for n in range(4)),
                *({**missed, "day": "2026-03-06", "hour": f"1{n}:00"} for n in range(6)),
                {**third, "day": "2026-03-09", "hour": "12:00", "third_name": "妈妈",
                 "relation": "family", "told": "yes"},
                {"kind": "visit", "day": "2026-03-12", "hour": "19:00", "visitors": "1",
                 "identified": "no"},
            ]  # fmt: skip
        case "us":
            agency = {"claims": "agency"}
            return [
                {**missed, "day": "2026-03-02", "hour": "8:00 am", **agency},
                {**missed, "day": "2026-03-03", "hour": "7:59 am", **agency},
                {**talk, "day": "2026-03-04", "hour": "1 pm", "identified": "no", **agency},
                {**missed, "day": "2026-03-05", "hour": "1 pm", **agency},
                *({**missed, "day": "2026-03-06", "hour": f"{n} pm", **agency} for n in (1, 2, 3)),
                {**missed, "day": "2026-03-08", "hour": "1 pm", **agency},
                {**third, "day": "2026-03-12", "relation": "neighbour", "told": "yes", **agency},
                {**talk, "day": "2026-03-13", "situation": "arrest", "words_kind": "exact",
                 "collector_words": "The sheriff will come for you.", **agency},
            ]  # fmt: skip
        case _:
            return [
                {**missed, "day": "2026-03-02", "hour": "8:59 pm"},
                {**missed, "day": "2026-03-03", "hour": "9:30 pm"},
                {**third, "day": "2026-03-05", "relation": "workmate", "told": "yes"},
                {**talk, "day": "2026-03-09", "hour": "1 pm", "claims": "court"},
                {"kind": "visit", "day": "2026-03-11", "hour": "1 pm", "tone": "threats",
                 "recording": "kept"},
                {**talk, "day": "2026-03-12", "hour": "1 pm", "stop_request": "written",
                 "stop_proof": "e-mail of 1 March"},
            ]  # fmt: skip


HINTS = {
    "cn": {"language": "zh", "place": "cn", "timezone": "Asia/Shanghai"},
    "us": {"language": "en", "place": "us", "timezone": "America/New_York"},
    "uk": {"language": "en", "place": "uk", "timezone": "Europe/London"},
}
NOW = {
    "cn": "2026-03-14T12:00:00+08:00",
    "us": "2026-03-14T12:00:00-04:00",
    "uk": "2026-03-14T12:00:00+00:00",
}
FOUND = {
    "cn": [
        "上门人数不够",
        "没说自己是谁",
        "向别人说了欠款",
        "一天打通4次",
        "休息时段来电",
        "威胁",
    ],
    "us": [
        "Talk of arrest",
        "Told someone else",
        "Rang again soon after a talk",
        "8 calls in seven days",
        "Didn't say who it was",
        "A call in quiet hours",
    ],
    "uk": [
        "Came although asked to stop",
        "Threats at a visit",
        "Threats",
        "Spoke as police or court",
        "Told someone else",
        "A call in quiet hours",
    ],
}


@pytest.mark.parametrize("place", FOUND)
def test_a_fortnight(place: str, tmp_path: Path) -> None:
    with Talk(tmp_path / "talk.db", NOW[place], **HINTS[place]) as talk:
        talk.owe(lender="Jinlong", product="micro_loan" if place == "cn" else "credit_card")
        said = [talk.log(**each) for each in fortnight(place)]
        found = talk.findings()
    assert sorted(name for name, _ in found) == sorted(FOUND[place])
    for name, card in found:
        assert len(card.encode()) < 2048
        assert datetime.fromisoformat(NOW[place]).strftime("%Y") in card, name
    quiet = next(name for name in FOUND[place] if name in ("休息时段来电", "A call in quiet hours"))
    assert (quiet in said[0], quiet in said[1]) == (False, True)  # the rules are held at once
