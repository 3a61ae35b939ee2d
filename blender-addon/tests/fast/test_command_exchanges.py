"""A recording of a language model becomes files that the scripted model answers from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from command.asking import exchanges
from command.exits import Trouble


def _line(role: str, about: str, answer: str, ended: str = "DONE") -> str:
    return json.dumps({"digest": "0", "role": role, "about": about, "answer": answer, "ended": ended}) + "\n"


def test_each_answer_is_a_file_and_later_ones_of_the_same_matter_are_numbered(tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    record.write_text(
        _line("planner", "blueprint", "a plan\n")
        + _line("component", "wheel", "half of", "CUT")
        + _line("component", "wheel", "whole")
        + _line("editor", "Garden bench, old", "edit"),
        encoding="utf-8",
    )
    written = exchanges.unfold(record, tmp_path / "answers")
    assert {file.name: file.read_text(encoding="utf-8") for file in written} == {
        "planner.blueprint.md": "a plan\n",
        "component.wheel.md": "#! cut\nhalf of",
        "component.wheel.2.md": "whole",
        "editor.Garden_bench_old.md": "edit",
    }
    with pytest.raises(Trouble, match=r"planner\.blueprint\.md already"):
        exchanges.unfold(record, tmp_path / "answers")


@pytest.mark.parametrize("line", ["no JSON\n", "[]\n", '{"role": "planner"}\n'])
def test_what_is_no_recording_is_told_by_its_line_and_nothing_is_written(line: str, tmp_path: Path) -> None:
    record = tmp_path / "record.jsonl"
    record.write_text(_line("planner", "blueprint", "a plan") + line, encoding="utf-8")
    with pytest.raises(Trouble, match="Line 2"):
        exchanges.unfold(record, tmp_path / "answers")
    assert not (tmp_path / "answers").exists()


@given(texts=some.lists(some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\r")), max_size=5))
def test_no_answer_is_lost_or_changed(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("recorded")
    record = folder / "record.jsonl"
    record.write_text("".join(_line("component", "leg", text) for text in texts), encoding="utf-8")
    assert [file.read_text(encoding="utf-8") for file in exchanges.unfold(record, folder / "answers")] == texts
