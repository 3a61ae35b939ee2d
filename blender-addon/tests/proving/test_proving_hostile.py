"""Hostile programs in real provers, while the file system and the prover's sockets and processes are watched.

The programs of test-assets/hostile that say `stopped by: limits` or `stopped by: prover` pass the gate: they have to be
stopped while they run. They run here without a sandbox, so that the watch can tell; a few of them in the best one too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import test_proving_limits as limits
from ground import Ground, box, children, program

from command.paths import ROOT
from command.proving import prover, sandbox
from command.setup.blender import Blender

HOSTILE = ROOT / "test-assets" / "hostile"
WATCHED = (Path("/etc"), Path("/usr/local"), ROOT / "test-assets", Path.home() / ".config" / "blender")
UNWATCHED = {"__pycache__", "config"}
"""What Python compiles by itself, and the settings that every Blender writes, also one that runs meanwhile."""
OWN = {
    "arrays": program(limits.ARRAYS),
    "hang": program(limits.NATIVE_HANG),
    "crash": program(limits.CRASH),
    "memory": program(limits.NATIVE_MEMORY),
    "loop": program("def a():\n    while True:\n        pass\n"),
}


def stopped_by(stopper: str) -> dict[str, str]:
    """The programs whose head says that `stopper` ("limits" or "prover") stops them, by name."""
    found = {}
    for path in sorted(HOSTILE.glob("**/*.py")):
        text = path.read_text(encoding="utf-8")
        if f"stopped by: {stopper}" in " ".join(text.splitlines()[:3]).lower():
            found[path.stem] = text
    return found


def programs() -> dict[str, str]:
    """All programs that pass the gate and have to be stopped while they run, by name."""
    return OWN | stopped_by("limits") | stopped_by("prover")


def test_the_page_says_how_many_there_are() -> None:
    page = (ROOT / "docs" / "PROVING.md").read_text(encoding="utf-8")
    said = re.search(r"Of the (\d+) hostile programs that pass the gate none is proven\. The (\d+) that limits", page)
    assert said is not None
    assert (int(said[1]), int(said[2])) == (len(programs()), len(stopped_by("limits")))


def _state(folders: tuple[Path, ...]) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file below folders."""
    found = {}
    for folder in folders:
        for here, inside, names in os.walk(folder):
            inside[:] = [name for name in inside if name not in UNWATCHED]
            for name in names:
                path = os.path.join(here, name)  # noqa: PTH118 (tens of thousands of them)
                told = os.lstat(path)
                found[path] = (told.st_size, told.st_mtime_ns)
    return found


def _opened(process: int) -> tuple[list[str], int]:
    """Sockets of a process, and the number of its children."""
    sockets = []
    for entry in Path(f"/proc/{process}/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:
            continue
        if target.startswith("socket:"):
            sockets.append(target)
    return sockets, len(children(process))


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the private folders of provers, with a neighbour that nobody may touch."""
    (tmp_path / "neighbour.txt").write_text("not yours", encoding="utf-8")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    yield tmp_path
    assert [path.name for path in tmp_path.iterdir()] == ["neighbour.txt"], "a private folder is left"
    assert (tmp_path / "neighbour.txt").read_text(encoding="utf-8") == "not yours"


@pytest.mark.parametrize("shut_in", [sandbox.NONE, sandbox.best()], ids=["bare", "best"])
def test_hostile_programs_are_stopped_and_change_nothing(
    blender: Blender, shut_in: sandbox.Sandbox, temporary: Path
) -> None:
    messages = prover.messages()
    before = _state(WATCHED)
    inside = stopped_by("limits")
    one = prover.Prover(blender, shut_in)
    try:
        for name, text in (programs() if shut_in is sandbox.NONE else OWN).items():
            folder = one.folder
            # One that ends by itself may take its time: how soon depends on what else the machine does.
            bounds = messages.Limits(seconds=0 if name in inside else 1, processor_seconds=0.3 if name in inside else 1)
            proof = one.prove(messages.Job(id=name, program=text, limits=bounds))
            assert proof.verdict != messages.Proof.VERDICT_PROVEN, name
            assert [path.name for path in temporary.iterdir() if path.is_dir()] == [folder.name], name
            if not one.alive:
                assert name not in inside, name
                one.close()
                assert not folder.exists(), name
                one = prover.Prover(blender, shut_in)
            elif shut_in is sandbox.NONE:
                assert _opened(one.process) == ([], 0), name
        proof = one.prove(messages.Job(id="last", program=program(box())))
        assert proof.verdict == messages.Proof.VERDICT_PROVEN
    finally:
        one.close()
    assert _state(WATCHED) == before


def test_what_a_program_changed_in_blender_is_gone_for_the_next(ground: Ground) -> None:
    text = (
        "def a():\n    scene = bpy.context.scene\n    scene.unit_settings.scale_length = 0.001\n"
        "    scene.frame_set(7)\n    mesh = bpy.data.meshes.new('Left')\n    mesh.use_fake_user = True\n    return []\n"
    )
    ground.prove(program(text))
    look = (
        "def look():\n    scene = bpy.context.scene\n"
        "    print(scene.unit_settings.scale_length, scene.frame_current, len(bpy.data.meshes), len(bpy.data.scenes))\n"
        "    return []\n"
    )
    assert ground.prove(program(look)).output == "1.0 1 0 1\n"
