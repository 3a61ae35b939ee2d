"""What the demo asks for, and when it counts as failed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from command import dispatch
from command.asking import background
from command.setup.blender import Blender
from command.subcommands import demo


def _requests(wishes: tuple[tuple[str, int | None], ...] = demo.WISHES, **changed: Any) -> list[dict[str, Any]]:
    plain = {
        "status": "applied",
        "seconds": {"total": 0.1},
        "message": "",
        "changed": {"components": [], "parameters": []},
        "collateral": [],
    }
    requests = [{"instruction": wish, **plain} for wish, _ in wishes]
    requests[3].update(changed)
    return requests


def test_every_step_has_a_picture_before_and_after(tmp_path: Path) -> None:
    job = demo.job(tmp_path, demo.WISHES, demo.FRAME)
    for path in [job.first_picture, *(step.picture for step in job.steps)]:
        Path(str(path)).write_text("a picture")
    steps = demo.pictures(tmp_path, _requests())
    assert [step["before"] for step in steps] == [f"{number}-before.png" for number in range(1, len(steps) + 1)]
    assert all((tmp_path / str(step["after"])).exists() for step in steps)


def test_it_fails_when_a_step_was_not_applied_or_changed_something_else() -> None:
    assert demo.verdict(_requests(), len(demo.WISHES)) == 0
    assert demo.verdict(_requests(status="refused"), len(demo.WISHES)) == 4
    assert demo.verdict(_requests(collateral=["Cube: moved"]), len(demo.WISHES)) == 4
    assert demo.verdict(_requests()[:-1], len(demo.WISHES)) == 4


@pytest.mark.parametrize(
    ("changed", "said", "code"),
    [
        ({}, "pictures of each step", 0),
        ({"status": "not_understood", "message": "I do not know it."}, "not understood, 0.10 s. I do not know it.", 4),
        ({"collateral": ["Cube: moved"]}, "changed without leave: Cube: moved", 4),
    ],
    ids=["applied", "not applied", "collateral"],
)
def test_the_command_ends_with_that_code_and_says_why(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    changed: dict[str, Any],
    said: str,
    code: int,
) -> None:
    chair = {"blender": "9.9.9", "requests": _requests(**changed), "seconds": 1.0}
    bench = {"blender": "9.9.9", "requests": _requests(demo.BENCH_WISHES), "seconds": 1.0}
    monkeypatch.setattr(demo.blenders, "ensure", lambda _: Blender(Path("blender"), "9.9.9", is_module=False))
    monkeypatch.setattr(demo.addon_parts, "ensure", lambda: None)
    monkeypatch.setattr(demo.build, "ensure", lambda: None)
    monkeypatch.setattr(demo.background, "run", lambda *_: background.Done(chair, 0, ""))
    monkeypatch.setattr(demo.recorded, "run", lambda *_: background.Done(bench, 0, ""))
    assert dispatch.main(["demo", "--out", str(tmp_path)]) == code
    told = capsys.readouterr().out
    assert said in told and demo.RECORDED in told
    assert json.loads((tmp_path / "report.json").read_text())["recorded"]["label"] == demo.RECORDED


def test_it_fails_when_a_step_of_the_recorded_bench_was_not_applied() -> None:
    wished = len(demo.BENCH_WISHES)
    assert demo.verdict(_requests(demo.BENCH_WISHES), wished) == 0
    assert demo.verdict(_requests(demo.BENCH_WISHES, status="refused"), wished) == 4


def test_many_components_are_counted() -> None:
    assert demo.components([]) == "none"
    assert demo.components(["Dining chair/legs", "Dining chair/seat"]) == "legs, seat"
    assert demo.components(["a/b"] * 4) == "4 of them"
