"""The foreign programs of test-assets/programs are many and long, and their first lines say where they run."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from cos3d import gate

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAMS = {
    path.stem: path.read_text(encoding="utf-8")
    for path in sorted((REPOSITORY / "test-assets" / "programs").glob("*.py"))
}
FIRST = re.compile(r"# runs on: ((3\.4\.1|4\.5\.15|5\.0\.1)(, |$))+")
REFUSED = "# refused by the gate: "
"""Begins the second line of a program that does what no program of ours may; behind it the families of the findings."""


def test_there_are_many() -> None:
    lines = {name: source.count("\n") for name, source in PROGRAMS.items()}
    assert len(lines) >= 64
    assert sum(lines.values()) >= 9_000
    assert max(lines.values()) <= 500


@pytest.mark.parametrize("name", PROGRAMS)
def test_its_first_line_tells_where_it_runs(name: str) -> None:
    assert FIRST.fullmatch(PROGRAMS[name].split("\n", 1)[0])
    ast.parse(PROGRAMS[name], feature_version=(3, 10))


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_is_not_in_our_form(name: str) -> None:
    assert not re.search(r"^# (Components|Assembly)$", PROGRAMS[name], re.MULTILINE)


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_gate_refuses_no_more_than_its_second_line_says(name: str) -> None:
    second = PROGRAMS[name].split("\n", 2)[1]
    known = second.removeprefix(REFUSED).split(", ") if second.startswith(REFUSED) else []
    findings = gate.inspect(PROGRAMS[name], purpose=gate.Purpose.PROGRAM).findings
    assert {finding.family for finding in findings} <= set(known), [finding.text for finding in findings]
