"""A garden bench that a model planned, wrote in parts and edited, from its recorded answers, in real Blender."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import outcome
import pytest
from background import BackgroundBlender
from outcome import applied
from recorded import ANSWERS, BENCH

from command.asking import background
from command.asking.job import EMPTY, Job, Step
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders
from command.testing.share import own_share

EDITS = (
    (
        "two more slats in the seat, and the arms a bit higher",
        "rules",
        {"seat_slats", "bolts", "side_frames", "side_scrolls"},
    ),
    (
        "replace the scroll ornament between seat and arms by five plain vertical bars on each side, "
        "keep the ornament below the seat",
        "model",
        {"side_scrolls", "arm_bars"},
    ),
    (
        'put a small brass plaque with the words "For Ada" in the middle of the top back slat',
        "model",
        {"plaque"},
    ),
)
"""What is asked, which rung understands it, and the components that may differ afterwards."""

ROOT_OBJECT = "Garden bench"


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Start a server of the test's own, whose model answers from a folder."""
    started = []

    def start(answers: Path) -> None:
        state = tmp_path / "state"
        state.mkdir(mode=0o700)
        monkeypatch.setenv("COS3D_STATE", str(state))
        monkeypatch.setenv("COS3D_MODEL", f"scripted:{answers}")
        number, last = own_share()
        if number != last:  # the other lane tries each parameter alone as long as an artist's server does
            monkeypatch.setenv("COS3D_TRIAL_SECONDS", "5")
        addon_parts.ensure()
        build.ensure()
        process, _ = running.start(launch.command_line(), state, tmp_path / "server.out")
        started.append(process)

    yield start
    for process in started:
        running.stop(process)


def test_the_bench_is_made_and_edited_and_nothing_else_changes(
    serve: Callable[[Path], None], program: blenders.Blender, blender: BackgroundBlender, tmp_path: Path
) -> None:
    serve(ANSWERS)
    path = str(tmp_path / "0.blend")
    done = background.run(program, Job(EMPTY, [Step(BENCH)], "", 120, save=path))
    request = applied(done, "model")
    assert (request["model_calls"], request["repairs"]) == (7, 0)
    before = blender.run(outcome.looks, path=path)
    text = blender.run(_program, path=path)
    assert blender.run(outcome.floating, path=path) == []
    assert sum(len(objects) for objects in before.values()) == 25
    assert set(before) == {"side_frames", "side_scrolls", "bearers", "seat_slats", "back_slats", "bolts"}

    for number, (wish, rung, concerned) in enumerate(EDITS, 1):
        earlier, path = path, str(tmp_path / f"{number}.blend")
        job = Job(earlier, [Step(wish, select=[ROOT_OBJECT])], "", 120, save=path)
        request = applied(background.run(program, job), rung)
        assert (request["model_calls"], request["repairs"]) == (1 if rung == "model" else 0, 0), request["message"]
        after = blender.run(outcome.looks, path=path)
        assert blender.run(outcome.floating, path=path) == []
        assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == concerned
        if rung == "rules":
            _is_the_recorded_edit(request, text, blender.run(_program, path=path))
        before = after
    assert len(before["seat_slats"]) == 8 and len(before["side_scrolls"]) == 4 and len(before["arm_bars"]) == 10


def _is_the_recorded_edit(request: dict[str, Any], before: str, after: str) -> None:
    """The rules turn the parameters that the model turned, to the same bench within 2 mm, and no other character."""
    wanted = json.loads((ANSWERS / "edit.more_slats.json").read_text(encoding="utf-8"))["set"]
    changed = {one["name"].split("/")[-1]: one["new"] for one in request["changed"]["parameters"]}
    assert {name: float(value) for name, value in changed.items()} == pytest.approx(wanted, abs=0.0021)
    for name, value in changed.items():
        before, times = re.subn(rf"(?m)^{name} = [\d.]+", f"{name} = {value}", before)
        assert times == 1
    assert after == before


def _program(path: str) -> str:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=path, load_ui=False)
    (text,) = [text.as_string() for text in bpy.data.texts if "def side_frames(" in text.as_string()]
    return str(text)
