"""`steadyline recognise`, as other programs call it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", "recognise", *arguments]
    return subprocess.run(command, cwd=ROOT, input=text, capture_output=True, text=True)


def test_each_line_is_answered_and_a_wrong_one_ends_nothing() -> None:
    lines = ['{"text": "You will be arrested and go to jail."}', "no", '{"text": ""}']
    done = run("--jsonl", text="\n".join(lines))
    threat, wrong, nothing = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, done.stderr) == (0, "")
    assert threat["tactics"][0]["id"] == "threat_arrest"
    assert wrong["line"] == 2
    assert nothing == {"tactics": [], "sure": False}


def test_without_json_lines_it_says_what_it_needs() -> None:
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "--jsonl" in done.stderr
