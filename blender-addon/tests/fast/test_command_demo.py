"""What the demo asks for, and when it counts as failed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from command.subcommands import demo


def _requests(**changed: Any) -> list[dict[str, Any]]:
    plain = {
        "status": "applied",
        "seconds": {"total": 0.1},
        "message": "",
        "changed": {"components": [], "parameters": []},
        "collateral": [],
    }
    requests = [{"instruction": wish, **plain} for wish, _ in demo.WISHES]
    requests[3].update(changed)
    return requests


def test_every_step_has_a_picture_before_and_after(tmp_path: Path) -> None:
    job = demo.job(tmp_path)
    for path in [job.first_picture, *(step.picture for step in job.steps)]:
        Path(str(path)).write_text("a picture")
    steps = demo.pictures(tmp_path, _requests())
    assert [step["before"] for step in steps] == [f"{number}-before.png" for number in range(1, len(steps) + 1)]
    assert all((tmp_path / str(step["after"])).exists() for step in steps)


def test_it_fails_when_a_step_was_not_applied_or_changed_something_else() -> None:
    assert demo.verdict(_requests()) == 0
    assert demo.verdict(_requests(status="refused")) == 4
    assert demo.verdict(_requests(collateral=["Cube: moved"])) == 4
    assert demo.verdict(_requests()[:-1]) == 4


def test_many_components_are_counted() -> None:
    assert demo.components([]) == "none"
    assert demo.components(["Dining chair/legs", "Dining chair/seat"]) == "legs, seat"
    assert demo.components(["a/b"] * 4) == "4 of them"
