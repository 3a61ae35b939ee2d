"""What models and people write to build things: nothing of it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from cos3d import gate

REPOSITORY = Path(__file__).resolve().parents[3]
GOOD = sorted((REPOSITORY / "test-assets" / "good").glob("*.py"))
DEMONSTRATIONS = sorted((REPOSITORY / "prompts" / "demonstrations").glob("*.py"))
SHAPES = sorted((REPOSITORY / "prompts" / "shapes").glob("*.py"))
ACTIONS = sorted((REPOSITORY / "prompts" / "actions").glob("*.py"))


def test_there_are_many() -> None:
    assert len(GOOD) >= 150
    assert DEMONSTRATIONS and SHAPES and ACTIONS


@pytest.mark.parametrize("path", [*GOOD, *DEMONSTRATIONS, *SHAPES], ids=lambda path: path.stem)
def test_a_good_program_passes(path: Path) -> None:
    assert gate.inspect(path.read_text(encoding="utf-8"), purpose=gate.Purpose.PROGRAM).findings == ()


@pytest.mark.parametrize("path", ACTIONS, ids=lambda path: path.stem)
def test_a_good_action_passes(path: Path) -> None:
    assert gate.inspect(path.read_text(encoding="utf-8"), purpose=gate.Purpose.ACTION).findings == ()
