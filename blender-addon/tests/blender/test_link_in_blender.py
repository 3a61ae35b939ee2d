"""The link inside real Blender with the real server: nothing leaks, no thread, a good end with a stream open."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cos3d.core import processes
from cos3d.core.places import Launch, Record, state_folder

INSIDE = Path(__file__).with_name("link_inside.py")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A state folder of the test's own, in which the server can be started."""
    launch = Launch.read(state_folder())
    if launch is None:
        pytest.fail("There is no launch.json: run `./cos3d serve` once, which builds the server.")
    made = tmp_path / "state"
    made.mkdir(mode=0o700)
    file = made / "launch.json"
    file.write_text(json.dumps({"command": launch.command, "version": launch.version}), encoding="utf-8")
    file.chmod(0o600)
    yield made
    record = Record.read(made)
    if record is not None and processes.is_alive(record.process):
        processes.end(record.process)


def ran(folder: Path) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """Run the script in a Blender of its own; its end, and what it saw."""
    program = shutil.which(os.environ.get("COS3D_BLENDER") or "blender")
    assert program is not None, "there is no Blender; set COS3D_BLENDER to one"
    report = folder / "report.json"
    if "python" in Path(program).name.lower():
        command = [program, str(INSIDE), str(report)]
    else:
        command = [program, "-b", "--factory-startup", "--python-exit-code", "1", "--python", str(INSIDE), "--"]
        command.append(str(report))
    environment = {**os.environ, "COS3D_STATE": str(folder), "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "upb"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180)
    assert report.exists(), done.stdout + done.stderr
    return done, json.loads(report.read_text(encoding="utf-8"))


def test_a_conversation_among_foreign_libraries_left_open_at_the_end(folder: Path) -> None:
    done, seen = ran(folder)
    assert done.returncode == 0, done.stderr
    for complaint in ("Task was destroyed", "Traceback", "ResourceWarning", "never awaited"):
        assert complaint not in done.stdout + done.stderr
    assert seen["leaked"] == [] and seen["replaced"] == []
    assert seen["protobuf"] == "python"
    assert seen["threads"] == 0
    assert (seen["status"], seen["answer"]["status"]) == ("ready", "applied")
    log = (folder / "server.log").read_text(encoding="utf-8")
    assert "the host leaves" in log, "the end of Blender is an orderly farewell"
