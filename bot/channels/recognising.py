"""The recogniser as JSON lines: a public contract for tests and other programs."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.coach.tactics import Recogniser

LONGEST = 1_000_000  # characters of one line


class Line(BaseModel):
    """One text; its language is found out by itself, so that it need not be right."""

    model_config = ConfigDict(extra="forbid", strict=True)

    text: str
    language: Literal["en", "zh"] | None = None


def recognise(recogniser: Recogniser, lines: Iterable[str]) -> Iterator[str]:
    """Gives a line for every line that holds anything; a wrong one is answered and passed over."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield json.dumps(_answer(recogniser, number, line), ensure_ascii=False)


def _answer(recogniser: Recogniser, number: int, line: str) -> dict[str, object]:
    if len(line) > LONGEST:
        return {"error": f"a line may have at most {LONGEST} characters", "line": number}
    try:
        text = Line.model_validate(json.loads(line)).text
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "the line"
        return {"error": f"{where}: {first['msg']}", "line": number}
    except (ValueError, RecursionError):
        message = 'this is not JSON; write for example {"text": "Pay today or we sue."}'
        return {"error": message, "line": number}
    return asdict(recogniser.recognise(text))
