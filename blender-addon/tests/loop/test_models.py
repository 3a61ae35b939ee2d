"""Rung 2 through a real Blender: a model's answer, written beforehand, changes the chair and nothing else."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

from command.asking import background
from command.asking.job import EMPTY, Job, Step
from command.paths import ROOT
from command.server import build, launch, running
from command.setup import addon_parts
from command.setup import blender as blenders

WISH = "please let the sitter's feet rest on something round at the front"
RAIL = """def foot_rail():
    \"\"\"Round rail between the front legs, for the feet.\"\"\"
    shape = bmesh.new()
    ends = [leg_center(side, -1, RAIL_LEVEL) for side in (-1, 1)]
    add_sweep(shape, [ends[0].lerp(ends[1], step / 12) for step in range(13)], lambda t: RAIL_WIDTH / 2)
    return [mesh_object("Foot rail", shape, material("Chair wood", WOOD, 0.0, 0.45))]
"""
OUT = "(LEG_LENGTH - RAIL_LEVEL) * LEAN"
BOX = {
    "min": [f"-LEG_X - {OUT}", f"-LEG_Y - {OUT} - RAIL_WIDTH / 2", "RAIL_LEVEL - RAIL_WIDTH / 2"],
    "max": [f"LEG_X + {OUT}", f"-LEG_Y - {OUT} + RAIL_WIDTH / 2", "RAIL_LEVEL + RAIL_WIDTH / 2"],
}
GOOD = {
    "new_parameters": [
        {"name": "RAIL_LEVEL", "value": 0.15, "unit": "m", "low": 0.08, "high": 0.25, "meaning": "height of the rail"},
        {"name": "RAIL_WIDTH", "value": 0.022, "unit": "m", "low": 0.01, "high": 0.04, "meaning": "width of the rail"},
    ],
    "components": {"foot_rail": RAIL},
    "entries": [{"name": "foot_rail", "box": BOX, "objects": [{"name": "Foot rail", "count": 1}]}],
    "relations": [{"kind": "attached_to", "of": "foot_rail", "to": "legs"}],
    "say": "A round rail joins the front legs.",
}
WRONG = {**GOOD, "components": {"foot_rail": RAIL.replace("add_sweep(shape", "add_swept_tube(shape")}}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """A folder for what the model will say."""
    folder = tmp_path / "answers"
    folder.mkdir()
    return folder


@pytest.fixture
def server_with_model(answers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[running.Running]:
    """A server of the test's own, which asks that folder."""
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    monkeypatch.setenv("COS3D_STATE", str(state))
    monkeypatch.setenv("COS3D_MODEL", f"scripted:{answers}")
    addon_parts.ensure()
    build.ensure()
    process, found = running.start(launch.command_line(), state, state / "server.out")
    yield found
    running.stop(process)


@pytest.fixture
def edit(
    server_with_model: running.Running, program: blenders.Blender, blender: BackgroundBlender, tmp_path: Path
) -> Any:
    """A wish on a chair that the rules do not understand: its report, and the file before and after."""

    def carry_out() -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        before, after = str(tmp_path / "before.blend"), str(tmp_path / "after.blend")
        made = background.run(program, Job(EMPTY, [Step("make a chair")], "", 60, save=before))
        assert made.code == 0, made
        done = background.run(program, Job(before, [Step(WISH)], "", 120, save=after))
        assert done.trouble == "", done.trouble
        return done.report["requests"][0], blender.run(_tell, path=before), blender.run(_tell, path=after)

    return carry_out


def test_a_models_edit_adds_its_component_and_touches_nothing_else(answers: Path, edit: Any) -> None:
    _write(answers / "editor.Dining_chair.md", GOOD)
    report, before, after = edit()
    _is_the_rail_alone(report, before, after)
    assert (report["model_calls"], report["repairs"]) == (1, 0)
    assert 500 < report["tokens"]["in"] <= 6000


def test_an_answer_that_fails_in_the_prover_is_mended_by_the_model(answers: Path, edit: Any) -> None:
    _write(answers / "editor.Dining_chair.md", WRONG)
    _write(answers / "editor.Dining_chair.2.md", GOOD)
    report, before, after = edit()
    _is_the_rail_alone(report, before, after)
    assert (report["model_calls"], report["repairs"]) == (2, 1)


def test_the_doctor_says_whether_the_model_answers(
    answers: Path, server_with_model: running.Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = _doctor(answers)
    assert absent[0] == 1
    assert "planner.connection.md" in absent[1]["findings"][0]["fix"]
    (answers / "planner.connection.md").write_text("ready", encoding="utf-8")
    code, report = _doctor(answers)
    assert (code, report["ok"]) == (0, True)
    assert re.search(r"answers in \d+\.\d s, \d+ tokens in and 2 out", report["findings"][0]["found"])
    monkeypatch.setenv("COS3D_MODEL", "compatible:small")
    wrong = subprocess.run([ROOT / "cos3d", "doctor", "--model"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "COS3D_MODEL_URL" in wrong.stderr


def _doctor(answers: Path) -> tuple[int, dict[str, Any]]:
    report = answers / "doctor.json"
    line = [ROOT / "cos3d", "doctor", "--model", "--json", report]
    done = subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)
    assert report.exists(), done.stdout + done.stderr
    return done.returncode, json.loads(report.read_text(encoding="utf-8"))


def _write(file: Path, answer: dict[str, Any]) -> None:
    file.write_text(json.dumps(answer), encoding="utf-8")


def _is_the_rail_alone(report: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> None:
    assert (report["status"], report["rung"], report["collateral"]) == ("applied", "model", []), report["message"]
    assert report["undo_steps"] == 1
    assert report["changed"]["components"] == ["Dining chair/foot_rail"]
    assert report["tokens"]["out"] > 0
    assert report["seconds"]["model"] >= 0
    assert report["message"].startswith("A round rail joins the front legs.")
    assert set(after["components"]) - set(before["components"]) == {"foot_rail"}
    for name, code in before["components"].items():
        assert after["components"][name] == code, f"the code of {name} is not what it was"
    assert set(after["meshes"]) - set(before["meshes"]) == {"Foot rail"}
    for name, mesh in before["meshes"].items():
        assert after["meshes"][name] == mesh, f"the mesh of {name} is not what it was"


def _tell(path: str) -> dict[str, Any]:
    import ast

    import bpy

    bpy.ops.wm.open_mainfile(filepath=path)
    (text,) = [text.as_string() for text in bpy.data.texts if "def legs(" in text.as_string()]
    functions = [part for part in ast.parse(text).body if isinstance(part, ast.FunctionDef)]
    meshes = [thing for thing in bpy.data.objects if thing.type == "MESH"]
    return {
        "components": {part.name: ast.get_source_segment(text, part) for part in functions},
        "meshes": {
            thing.name: [[repr(value) for row in thing.matrix_world for value in row]]
            + [[repr(value) for value in vertex.co] for vertex in thing.data.vertices]
            for thing in meshes
        },
    }
