"""`./cos3d prove`: its report and exit codes, as a studio's CI sees them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ground import box, program

from command.paths import ROOT
from command.setup.blender import Blender


@pytest.fixture
def run(blender: Blender, tmp_path: Path) -> Any:
    """Runs the command on a program; gives exit code, report and what it said."""

    def prove(text: str, *arguments: str) -> tuple[int, dict[str, Any], str]:
        file, report = tmp_path / "program.py", tmp_path / "report.json"
        file.write_text(text, encoding="utf-8")
        line = [str(ROOT / "cos3d"), "prove", str(file), "--json", str(report), "--blender", str(blender.program)]
        done = subprocess.run([*line, *arguments], capture_output=True, text=True, timeout=120, check=False)
        told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        return done.returncode, told, done.stdout + done.stderr

    return prove


def test_a_good_program(run: Any, blender: Blender, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    arguments = ("--views", "front,side", "--pictures", str(pictures), "--size", "64")
    code, report, said = run(program(box(), box("lid", z=1.5)), *arguments)
    assert code == 0, said
    assert (report["status"], report["blender"], report["findings"]) == ("proven", blender.version, [])
    assert [(one["name"], one["status"], one["objects"], one["error"]) for one in report["components"]] == [
        ("box", "ok", ["Box"], None),
        ("lid", "ok", ["Lid"], None),
    ]
    measures = report["measures"]
    assert (measures["objects"], measures["vertices"], measures["faces"]) == (2, 16, 12)
    assert measures["bounds"]["max"] == pytest.approx([0.5, 0.5, 2.0])
    assert measures["contacts"] == [["Box", "Lid"], ["Box", "ground"]]
    assert measures["floating"] == measures["penetrations"] == []
    assert report["seconds"] > 0
    assert sorted(path.name for path in pictures.iterdir()) == ["contact_sheet.png", "front.png", "side.png"]
    assert "proven" in said and "2 objects" in said


def test_a_program_that_the_gate_refuses(run: Any) -> None:
    code, report, said = run("import os\n" + program(box()))
    assert (code, report["status"], report["components"], report["measures"]) == (3, "refused", [], None)
    assert report["findings"][0]["line"] == 1 and report["findings"][0]["family"] == "import"
    assert "import os is refused" in said


def test_a_component_that_fails(run: Any) -> None:
    code, report, _ = run(program(box(), "def broken():\n    return [1 / 0]\n"), "--components", "broken")
    error = report["components"][0]["error"]
    assert (code, report["status"], error["family"], error["component"]) == (4, "failed", "exception", "broken")
    assert error["line"] and "ZeroDivisionError" in error["text"]


def test_a_program_without_end(run: Any) -> None:
    code, report, _ = run(program("def a():\n    while True:\n        pass\n"), "--seconds", "1")
    assert (code, report["status"], report["components"][0]["status"]) == (4, "limit", "limit")


@pytest.mark.parametrize("wrong", [("--views", "front"), ("--pictures", "P", "--views", "inside"), ("--seconds", "0")])
def test_wrong_use(run: Any, wrong: tuple[str, ...]) -> None:
    code, report, said = run(program(box()), *wrong)
    assert code == 2 and not report and said
