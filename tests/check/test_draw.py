"""A drawing shows every transition of a script, in Mermaid that can be read."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.core.content import Compiled, load
from bot.core.draw import draw

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted(path.stem for path in (ROOT / "content/scripts").glob("*.yaml"))
NODE = re.compile(
    r'  ([sct]_\w+)(?:\["[^"]+"\]|\[/"[^"]+"/\]|\("[^"]+"\)|\[\["\w+"\]\]|\(\["\w+"\]\))'
)
EDGE = re.compile(r'  ([sc]_\w+) (?:-->|-\.->)(?:\|"([^"|]+)"\|)? ([sct]_\w+)')
TARGETS = ("return", "end", "hang_up")


@cache
def content(folder: str) -> Compiled:
    return load(ROOT / folder)


def test_a_small_script_is_drawn_like_this() -> None:
    assert draw(content("tests/bad_content/base"), "call") == (
        """flowchart TD
  start(("call")) --> s_begin
  s_begin("begin<br/>do start_call")
  s_aside("aside<br/>! advice<br/>set calls: 1")
  s_hub["hub"]
  s_willing["willing<br/>! admits_debt"]
  s_willing_if["willing_if"]
  s_begin -->|"first_call"| s_aside
  s_begin -->|"place.cn"| s_hub
  s_begin -->|"otherwise"| s_hub
  s_aside --> s_hub
  s_hub -->|"willing"| s_willing
  s_hub -->|"bye"| t_hang_up
  s_hub -->|"typed creditor"| s_willing
  s_willing -->|"next"| t_return
  s_willing -.->|"gate shut"| s_willing_if
  s_willing_if -.->|"gate open"| s_willing
  s_willing_if -->|"moved_on"| t_return
  t_return(["return"])
  t_hang_up(["hang_up"])
"""
    )


def test_a_call_is_drawn_with_its_return_and_with_leaving_for_good() -> None:
    drawn = draw(content("tests/bad_content/base"), "home").splitlines()
    assert [line for line in drawn if "_calling" in line and "menu" not in line] == [
        '  s_calling("calling")',
        '  c_calling[["call"]]',
        '  s_calling -->|"call"| c_calling',
        '  c_calling -->|"hang_up"| t_hang_up',
    ]
    assert '  c_calling -->|"return"| s_menu' in drawn


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_transition_is_drawn(script: str) -> None:
    edges = {match.groups() for match in map(EDGE.fullmatch, _lines(script)) if match}
    ways = set(_ways(script))
    assert ways - edges == set()
    assert {label for _, label, _ in edges - ways} <= {"gate open", "end", "hang_up"}


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_line_is_a_node_or_an_arrow_between_nodes(script: str) -> None:
    lines = _lines(script)
    nodes = {match[1] for match in map(NODE.fullmatch, lines) if match}
    edges = [match for match in map(EDGE.fullmatch, lines) if match]
    assert len(nodes) + len(edges) == len(lines)
    assert {end for edge in edges for end in (edge[1], edge[3])} <= nodes


def _lines(script: str) -> list[str]:
    head, start, *lines = draw(content("content"), script).splitlines()
    assert (head, start.split(" --> ")[0]) == ("flowchart TD", f'  start(("{script}"))')
    return lines


def _ways(script: str) -> Iterator[tuple[str, str | None, str]]:
    """Reads the transitions from the file itself, not through our own types."""
    text = (ROOT / f"content/scripts/{script}.yaml").read_text(encoding="utf-8")
    for id, step in yaml.load(text, yaml.BaseLoader)["steps"].items():
        start = f"c_{id}" if "call" in step else f"s_{id}"
        for choice, target in step.get("choose", {}).items():
            yield start, choice, _node(target)
        for fact, target in step.get("typed", {}).items():
            yield start, f"typed {fact}", _node(target)
        if "call" in step:
            yield f"s_{id}", "call", start
        for key, label in (("twin", "gate shut"), ("renew", "come back to")):
            if key in step:
                yield start, label, _node(step[key])
        yield from ((start, label, _node(target)) for label, target in _onward(step))


def _onward(step: dict[str, Any]) -> Iterator[tuple[str | None, str]]:
    then = step.get("then")
    if isinstance(then, dict):
        yield from then["when"].items()
    elif then:
        yield "return" if "call" in step else "answered" if "ask" in step else None, then


def _node(target: str) -> str:
    return f"t_{target}" if target in TARGETS else f"s_{target}"
