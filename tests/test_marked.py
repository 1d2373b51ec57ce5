"""YAML is read as text, and every key and value knows its line."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.core.complaints import Complaint
from bot.core.marked import MarkedError, parse_marked, read_marked

SCRIPT = """\
id: deposit
# a remark
steps:
  moved_out:
    choose: {left: left_when,
             staying: not_yet}
  left_when:
    ask:
      - left_on
      - 2026-03-01
"""

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
PLAIN = st.recursive(
    TEXT, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3)
)


def complaint_of(text: str) -> Complaint:
    with pytest.raises(MarkedError) as caught:
        parse_marked(text, "a.yaml")
    return caught.value.complaint


def test_a_complaint_reads_as_file_line_code_message() -> None:
    assert str(Complaint("S002", "a.yaml", 7, "no such step")) == "a.yaml:7: S002 no such step"


def test_everything_is_text() -> None:
    data, _ = parse_marked("on: yes\nzero: 007\nday: 2026-03-01\nnone:\n", "a.yaml")
    assert data == {"on": "yes", "zero": "007", "day": "2026-03-01", "none": ""}


def test_values_know_their_lines() -> None:
    _, lines = parse_marked(SCRIPT, "a.yaml")
    places: list[tuple[str | int, ...]] = [
        (),
        ("id",),
        ("steps", "moved_out"),
        ("steps", "moved_out", "choose", "left"),
        ("steps", "moved_out", "choose", "staying"),
        ("steps", "left_when", "ask", 1),
    ]
    assert [lines.at(*place) for place in places] == [1, 1, 5, 5, 6, 10]


def test_keys_know_their_lines() -> None:
    _, lines = parse_marked(SCRIPT, "a.yaml")
    assert [lines.key_at("steps"), lines.key_at("steps", "left_when")] == [3, 7]
    assert lines.key_at("steps", "left_when", "ask", 1) == 10


def test_a_missing_place_falls_back_to_its_nearest_parent() -> None:
    _, lines = parse_marked(SCRIPT, "a.yaml")
    assert lines.key_at("steps", "left_when", "then", "nowhere") == 7
    assert lines.at("nothing", "here") == 1


def test_a_key_written_twice_is_y002_at_the_second() -> None:
    complaint = complaint_of("a:\n  b: 1\n  c: 2\n  b: 3\n")
    assert (complaint.code, complaint.file, complaint.line) == ("Y002", "a.yaml", 4)
    assert '"b"' in complaint.message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: [1, 2\n", 3),
        ("a: 1\n b: 2\n", 2),
        ("a: 1\n\tb: 2\n", 2),
        ("a: 1\nb: \x07\n", 2),
        ("a: &x 1\nb: *x\n", 2),
        ("a: 1\nb: *stars* here\n", 2),
        ("a: &x\n  - *x\n", 2),
        ("a: 1\n[b, c]: 2\n", 2),
        ("a: 1\n---\nb: 2\n", 2),
    ],
)
def test_bad_yaml_is_y001_at_its_line(text: str, line: int) -> None:
    complaint = complaint_of(text)
    assert (complaint.code, complaint.line) == ("Y001", line)


def test_a_file_is_read_with_its_path_in_the_complaint(tmp_path: Path) -> None:
    path = tmp_path / "b.yaml"
    path.write_bytes("a: 好\nb: ".encode() + b"\xff\n")
    with pytest.raises(MarkedError) as caught:
        read_marked(path)
    assert str(caught.value) == f"{path}:2: Y001 the file is not UTF-8 text"


@pytest.mark.parametrize("text", ["", "# only a remark\n"])
def test_an_empty_file_is_empty_text(text: str) -> None:
    data, lines = parse_marked(text, "a.yaml")
    assert (data, lines.at()) == ("", 1)


@given(PLAIN)
def test_what_yaml_writes_is_read_back(data: object) -> None:
    written = yaml.dump(data, Dumper=_Plain, allow_unicode=True)
    assert parse_marked(written, "a.yaml")[0] == data


class _Plain(yaml.SafeDumper):
    """Writes no aliases, as an author would not."""

    def ignore_aliases(self, data: object) -> bool:
        return True
