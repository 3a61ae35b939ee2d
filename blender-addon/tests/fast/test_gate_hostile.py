"""Hostile programs that the text alone gives away: each is refused, on its line, in plain words.

A program in test-assets/hostile says on its first lines what it tries, who stops it (`gate`, `limits` or `prover`), for
which purpose it asks where that is not a program, and on which line it is refused.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cos3d import gate

HOSTILE = Path(__file__).resolve().parents[3] / "test-assets" / "hostile"
PROGRAMS = sorted(HOSTILE.glob("*.py"))
STOPPERS = ("gate", "limits", "prover")


def head(text: str) -> dict[str, str]:
    """The words of the first comments, such as {"stopped by": "gate", "line": "4"}."""
    found: dict[str, str] = {}
    for line in text.split("\n"):
        said = re.fullmatch(r"# (reason|stopped by|purpose|line): (.+)", line)
        if said is None:
            break
        found[said[1]] = said[2]
    return found


def purpose(said: dict[str, str]) -> gate.Purpose:
    """What the code is judged for."""
    return gate.Purpose(said.get("purpose", "program"))


def stopped_by(stopper: str) -> list[Path]:
    """The programs that `stopper` has to stop."""
    return [path for path in PROGRAMS if head(path.read_text(encoding="utf-8")).get("stopped by") == stopper]


def test_there_are_many_programs_and_each_says_what_it_tries() -> None:
    said = [head(path.read_text(encoding="utf-8")) for path in PROGRAMS]
    assert len(PROGRAMS) >= 150
    assert all(one.get("reason") and one.get("stopped by") in STOPPERS for one in said)
    assert len({one["reason"] + one["stopped by"] for one in said}) > 0.8 * len(said)


@pytest.mark.parametrize("path", stopped_by("gate"), ids=lambda path: path.stem)
def test_it_is_refused_with_line_and_reason(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    said = head(text)
    verdict = gate.inspect(text, purpose=purpose(said))
    assert not verdict.passed
    if "line" in said:
        assert int(said["line"]) in {finding.line for finding in verdict.findings}
    for finding in verdict.findings:
        assert 1 <= finding.line <= text.count("\n") + 1
        assert re.match(rf"line {finding.line}: .+", finding.text), finding.text
        assert finding.text.endswith(".")
        if finding.family != "syntax":
            assert re.fullmatch(r"line \d+: .+ (is|are) refused: .{10,}\.", finding.text, re.DOTALL), finding.text


@pytest.mark.parametrize("path", [*stopped_by("limits"), *stopped_by("prover")], ids=lambda path: path.stem)
def test_what_only_shows_while_running_passes_the_text(path: Path) -> None:
    """Otherwise the program would prove nothing about the limits."""
    text = path.read_text(encoding="utf-8")
    assert gate.inspect(text, purpose=purpose(head(text))).findings == ()
