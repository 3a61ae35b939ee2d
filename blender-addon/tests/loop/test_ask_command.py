"""`./cos3d ask` on its own command line: exit codes, report, and the server that already runs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from background import BackgroundBlender

from command.paths import ROOT
from command.server import running
from command.setup import blender as blenders

LONGER = "make the legs 20 % longer"


@dataclass(frozen=True)
class Ended:
    """What the command left: its exit code, the report (empty where it wrote none) and all that it said."""

    code: int
    report: dict[str, Any]
    said: str

    @property
    def statuses(self) -> list[str]:
        """How each request ended."""
        return [request["status"] for request in self.report["requests"]]


Command = Callable[..., Ended]


@pytest.fixture(scope="module")
def command(server: running.Running, program: blenders.Blender, tmp_path_factory: pytest.TempPathFactory) -> Command:
    """Run `./cos3d ask` with these arguments."""

    def run(*arguments: str) -> Ended:
        report = tmp_path_factory.mktemp("report") / "report.json"
        line = [ROOT / "cos3d", "ask", "--blender", program.program, "--json", report, *arguments]
        done = subprocess.run(line, capture_output=True, text=True, timeout=300, check=False)
        told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        return Ended(done.returncode, told, done.stdout + done.stderr)

    return run


@pytest.fixture(scope="module")
def broken(command: Command, blender: BackgroundBlender, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file with a chair whose legs cannot be made: their component divides by zero."""
    path = str(tmp_path_factory.mktemp("chair") / "chair.blend")
    made = command("make a chair", "--save", path)
    assert made.code == 0, made.said
    blender.run(_break, path=path)
    return path


def test_all_applied_is_0_and_asks_the_server_that_runs(command: Command, server: running.Running) -> None:
    assert running.find() == server
    ended = command("make a chair", LONGER)
    assert (ended.code, ended.statuses) == (0, ["applied", "applied"]), ended.said
    assert running.find() == server


def test_an_object_that_is_not_there_is_2(command: Command) -> None:
    ended = command("--select", "Nobody", "make it red")
    assert (ended.code, ended.report["requests"]) == (2, []), ended.said
    assert "There is no object 'Nobody'" in ended.said


def test_words_that_are_not_understood_are_3_whatever_follows(command: Command) -> None:
    ended = command("frobnicate it", "make a chair")
    assert (ended.code, ended.statuses) == (3, ["not_understood", "applied"]), ended.said


def test_a_program_that_fails_is_4(command: Command, broken: str) -> None:
    ended = command("--blend", broken, LONGER)
    assert (ended.code, ended.statuses) == (4, ["failed"]), ended.said
    assert ended.report["requests"][0]["error"]["component"] == "legs"


@pytest.mark.parametrize(
    ("instructions", "code", "statuses"),
    [
        (("frobnicate it", LONGER), 3, ["not_understood", "failed"]),
        ((LONGER, "frobnicate it"), 4, ["failed", "not_understood"]),
        (("make a stool", "frobnicate it"), 3, ["applied", "not_understood"]),
    ],
    ids=["3 before 4", "4 before 3", "0 before 3"],
)
def test_the_first_code_that_is_not_0_counts(
    command: Command, broken: str, instructions: tuple[str, ...], code: int, statuses: list[str]
) -> None:
    ended = command("--blend", broken, *instructions)
    assert (ended.code, ended.statuses) == (code, statuses), ended.said


def test_a_program_that_nothing_can_try_runs_with_unproven_only(
    command: Command, blender: BackgroundBlender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "state"
    state.mkdir(mode=0o700)
    monkeypatch.setenv("COS3D_STATE", str(state))  # a server of its own, without provers
    monkeypatch.setenv("COS3D_PROVERS", "0")
    path, changed = str(tmp_path / "chair.blend"), str(tmp_path / "changed.blend")
    assert command("make a chair", "--save", path).code == 0
    blender.run(_write_by_hand, path=path)

    refused = command("--blend", path, LONGER)
    assert (refused.code, refused.statuses) == (3, ["refused"]), refused.said
    assert refused.report["requests"][0]["may_run_unproven"] is True
    assert "COS3D_PROVERS=0" in refused.said and "--unproven" in refused.said

    ran = command("--blend", path, "--unproven", "--save", changed, LONGER)
    assert (ran.code, ran.statuses) == (0, ["applied"]), ran.said
    assert ran.report["requests"][0]["may_run_unproven"] is False
    assert "not tried first" in ran.said

    again = command("--blend", changed, LONGER)
    assert (again.code, again.statuses) == (3, ["refused"]), "leave was kept"


def _write_by_hand(path: str) -> None:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=path)
    (text,) = [text for text in bpy.data.texts if "def legs(" in text.as_string()]
    head, line, rest = text.as_string().partition("# Components\n")
    text.from_string(f"{head}def by_hand():\n    return 1\n\n\n{line}{rest}")
    bpy.ops.wm.save_mainfile()


def _break(path: str) -> None:
    import bpy

    bpy.ops.wm.open_mainfile(filepath=path)
    (text,) = [text for text in bpy.data.texts if "def legs(" in text.as_string()]
    head, body = text.as_string().split("def legs(", 1)
    signature, rest = body.split(":\n", 1)
    text.from_string(f"{head}def legs({signature}:\n    1 / 0\n{rest}")
    bpy.ops.wm.save_mainfile()
