"""The questions of test-assets/retrieval have their form, and halves that share no topic."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[3]
QUESTIONS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (REPOSITORY / "test-assets" / "retrieval" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
]
ACCEPTED = {one for question in QUESTIONS for ids in question["accept"].values() for one in ids}
KINDS = {"beginner", "expert", "broken", "intent"}
VERSIONS = {"3.4.1", "5.0.1"}


def test_there_are_many_of_every_kind_in_both_halves() -> None:
    counted = Counter((question["split"], question["kind"]) for question in QUESTIONS)
    assert counted.keys() == {(split, kind) for split in ("train", "test") for kind in KINDS}
    assert min(counted.values()) >= 15
    halves = Counter(question["split"] for question in QUESTIONS)
    assert min(halves.values()) >= 200


def test_every_question_has_its_form() -> None:
    for question in QUESTIONS:
        assert question.keys() == {"id", "topic", "split", "kind", "text", "accept"}
        assert question["text"] == question["text"].strip() != ""
        assert question["accept"] and question["accept"].keys() <= VERSIONS
        for accepted in question["accept"].values():
            assert accepted and len(set(accepted)) == len(accepted), question["id"]


def test_none_is_asked_twice() -> None:
    for key in ("id", "text"):
        assert [each for each, count in Counter(question[key] for question in QUESTIONS).items() if count > 1] == []


def test_a_topic_lies_in_one_half() -> None:
    halves = defaultdict(set)
    for question in QUESTIONS:
        halves[question["topic"]].add(question["split"])
    assert {topic for topic, split in halves.items() if len(split) > 1} == set()


def test_demonstrations_that_answer_are_there() -> None:
    programs = (REPOSITORY / "prompts" / "demonstrations").glob("*.py")
    there = {f"demonstration:{path.stem}": ast.parse(path.read_text(encoding="utf-8")).body for path in programs}
    components = {
        f"{program}/{part.name}"
        for program, parts in there.items()
        for part in parts
        if isinstance(part, ast.FunctionDef) and not part.args.args
    }
    asked = {one for one in ACCEPTED if one.startswith("demonstration:")}
    assert asked and asked - components - there.keys() == set()


def test_notes_that_answer_are_there() -> None:
    notes = {
        f"note:{name}"
        for path in (REPOSITORY / "prompts" / "retrieval" / "notes").glob("*.md")
        for name in re.findall(r"^## (\S+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    asked = {one for one in ACCEPTED if one.startswith("note:")}
    assert asked and asked - notes == set()
