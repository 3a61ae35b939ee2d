"""Retrieval: which questions it answers, with and without lexicon and notes; what catalog, search and check take."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from command.cataloguing import kept
from command.exits import Trouble
from command.measures import Measure, Place, percentile
from command.paths import ROOT
from command.subcommands import lint, search

QUESTIONS = ROOT / "test-assets" / "retrieval" / "questions.jsonl"
CHAIR = ROOT / "prompts" / "demonstrations" / "chair.py"
PROGRAMS = ROOT / "test-assets" / "programs"
LONG = 2000
"""Lines of the long program that is checked: one made of the longest of `PROGRAMS`."""
CHECKED = {"chair": 300, "long": 40}
"""How often each is checked in one process; the second half counts, as in a server that has run a while: Java's
compiler is done with the code of the check after some 150 programs (the first forty take twice as long)."""
WAYS = {
    "words alone": ["--without", "lexicon", "--without", "notes"],
    "words and notes": ["--without", "lexicon"],
    "words and lexicon": ["--without", "notes"],
    "all": [],
}
"""What the table compares: what is left out."""
NOT_FIRST = 20.0
NOT_IN_FIVE = 5.0
"""Most questions of the test half, in per cent, whose answer is not first, or not among the first five."""


@dataclass(frozen=True)
class Asked:
    """What one way of searching made of the questions of one half: ranks from 1, 0 where the answer is not found."""

    ranks: tuple[int, ...]
    seconds: tuple[float, ...]
    ready: dict[str, Any]

    def beyond(self, rank: int) -> float:
        """How many questions, in per cent, have their answer behind this rank or nowhere."""
        return 100 * sum(not 1 <= found <= rank for found in self.ranks) / len(self.ranks)


def measure(place: Place) -> list[Measure]:
    """One run of all of it: per cent of the questions, milliseconds."""
    version = place.blender.version
    started = time.monotonic()
    catalog = kept.ensure(place.blender, anew=True)
    found = [Measure("the catalog built, with Blender's start", time.monotonic() - started, "s", 10)]
    found += _checks(catalog)
    for half in ("train", "test"):
        found += recall(catalog, version, half, WAYS)
    return found


def recall(catalog: Path, version: str, half: str, ways: Iterable[str]) -> list[Measure]:
    """How many questions of a half some of `WAYS` miss, per cent; "all" on the test half tells times as well."""
    questions = questions_of(half, version)
    found = []
    for name in ways:
        asked = _ask(catalog, questions, version, WAYS[name])
        goals = (NOT_FIRST, NOT_IN_FIVE) if half == "test" and name == "all" else (None, None)
        found += [
            Measure(f"{half}, {name}: not the first", asked.beyond(1), "%", goals[0]),
            Measure(f"{half}, {name}: not among five", asked.beyond(5), "%", goals[1]),
        ]
        if half == "test" and name == "all":
            found += _times(asked)
    return found


def _times(asked: Asked) -> list[Measure]:
    milliseconds = [1000 * one for one in asked.seconds]
    return [
        Measure("catalog read", 1000 * asked.ready["reading"], "ms"),
        Measure("catalog arrived, to the first result", 1000 * asked.ready["first"], "ms", 1000),
        Measure("catalog arrived, to the whole index", 1000 * asked.ready["indexing"], "ms"),
        Measure("a search: median", percentile(milliseconds, 0.5), "ms", 10),
        Measure("a search: 95 of 100", percentile(milliseconds, 0.95), "ms"),
    ]


def _checks(catalog: Path) -> list[Measure]:
    """How long the check takes in a process that has checked before: milliseconds, medians."""
    with tempfile.TemporaryDirectory(prefix="cos3d-bench-") as folder:
        long = Path(folder) / "long.py"
        long.write_text(_long_program(), encoding="utf-8")
        report = Path(folder) / "report.json"
        files = [CHAIR] * CHECKED["chair"] + [long] * CHECKED["long"]
        ended = subprocess.run(lint.command(catalog, files, "--json", str(report)), capture_output=True, check=False)
        if not report.exists():
            raise Trouble(f"The check ended with {ended.returncode}.", "build the server again.")
        seconds = json.loads(report.read_text(encoding="utf-8"))["seconds_of_each"]
    warm = [1000 * one for one in seconds]
    return [
        Measure("check of the chair, warm", percentile(warm[CHECKED["chair"] // 2 : CHECKED["chair"]], 0.5), "ms", 20),
        Measure(f"check of {LONG} lines, warm", percentile(warm[-CHECKED["long"] // 2 :], 0.5), "ms", 300),
    ]


def _long_program() -> str:
    """At least `LONG` lines."""
    texts = sorted((file.read_text(encoding="utf-8") for file in PROGRAMS.glob("*.py")), key=len, reverse=True)
    lines: list[str] = []
    for text in texts:
        if len(lines) >= LONG:
            break
        lines += text.splitlines()
    return "\n".join(lines) + "\n"


def _ask(catalog: object, questions: Sequence[dict[str, Any]], version: str, left_out: Sequence[str]) -> Asked:
    ready, *answers = answers_of(search.asking(catalog), questions, "-k", "5", *left_out)
    ranks = [
        rank([result["id"] for result in answer["results"]], one["accept"][version])
        for one, answer in zip(questions, answers, strict=True)
    ]
    return Asked(tuple(ranks), tuple(answer["seconds"] for answer in answers), ready)


def answers_of(asking: Sequence[str], questions: Sequence[dict[str, Any]], *options: str) -> list[dict[str, Any]]:
    """What a search says of itself, then its answer to each question."""
    texts = "".join(one["text"] + "\n" for one in questions)
    ended = subprocess.run([*asking, *options], input=texts, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise Trouble(f"The search ended with {ended.returncode}: {ended.stderr[-500:]}", "build the server again.")
    return [json.loads(line) for line in ended.stdout.splitlines()]


def rank(found: Sequence[str], accepted: Sequence[str]) -> int:
    """Where the first of the accepted ids stands, from 1; 0 where none does."""
    return next((place for place, name in enumerate(found, 1) if name in accepted), 0)


def questions_of(half: str, version: str) -> list[dict[str, Any]]:
    """The questions of a half that this Blender has an answer to."""
    questions = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    answered = [one for one in questions if one["split"] == half and one["accept"].get(version)]
    if not answered:
        raise Trouble(f"No question has answers for Blender {version}.", "use 3.4.1 or 5.0.1.")
    return answered
