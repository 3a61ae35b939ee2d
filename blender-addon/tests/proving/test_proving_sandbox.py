"""Each way to shut a prover in, tried from the inside by a Python in a prover's place, and by a prover itself."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from ground import box, children, program, wait_until_gone

from command.proving import prover, sandbox
from command.setup.blender import Blender

PROBE = r"""
import json, os, socket, sys
secret, outside, folder, port = sys.argv[1:5]
def tried(what):
    try:
        return what() or "done"
    except OSError as problem:
        return type(problem).__name__ + ": " + str(problem)
def write(place):
    with open(place, "w") as file:
        file.write("x")
print(json.dumps({
    "secret": tried(lambda: open(secret).read()),
    "write": tried(lambda: write(secret)),
    "write_beside": tried(lambda: write(outside)),
    "own": tried(lambda: write(os.path.join(folder, "own.txt"))),
    "dial": tried(lambda: socket.create_connection(("127.0.0.1", int(port)), 2).close()),
    "processes": len([name for name in os.listdir("/proc") if name.isdigit()]),
    "nice": os.nice(0),
}))
"""


@pytest.fixture
def home() -> Iterator[Path]:
    """A user's folder outside what provers get, with a secret in it."""
    with tempfile.TemporaryDirectory(prefix="cos3d-test-home-", dir=Path.home()) as name:
        (Path(name) / "secret.txt").write_text("the user's own", encoding="utf-8")
        yield Path(name)


def _probed(blender: Blender, shut_in: sandbox.Sandbox, home: Path, folder: Path) -> dict[str, object]:
    before = sandbox.command(blender, folder, shut_in)
    line = before[: len(before) - len(sandbox.inside(blender))]
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        arguments = [str(home / "secret.txt"), str(home / "new.txt"), str(folder), str(port)]
        done = subprocess.run(
            [*line, "/usr/bin/python3", "-c", PROBE, *arguments],
            env=sandbox.environment(folder, shut_in),
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_what_can_be_reached_from_inside(
    blender: Blender, shut_in: sandbox.Sandbox, home: Path, tmp_path: Path
) -> None:
    told = _probed(blender, shut_in, home, tmp_path)
    assert told["own"] == "done" and (tmp_path / "own.txt").exists()
    assert told["nice"] == min(19, os.nice(0) + 10)
    if shut_in is sandbox.NONE:
        assert told["dial"] == "done", "the probe can tell"
        assert told["secret"] == "the user's own"
        return
    assert told["dial"] != "done"
    assert isinstance(told["processes"], int) and told["processes"] < 6, "other processes are not seen"
    assert told["write"] != "done" and told["write_beside"] != "done"
    assert (home / "secret.txt").read_text(encoding="utf-8") == "the user's own" and not (home / "new.txt").exists()
    if shut_in is sandbox.BUBBLEWRAP:
        assert str(told["secret"]).startswith("FileNotFoundError")


def test_a_prover_works_in_it_and_leaves_nothing(blender: Blender, shut_in: sandbox.Sandbox) -> None:
    messages = prover.messages()
    with prover.Prover(blender, shut_in) as one:
        assert tuple(one.ready.isolation) == shut_in.isolation
        assert one.ready.protocol == 1 and one.ready.host.version.startswith(blender.version[:3])
        assert one.ready.memory > 50_000_000
        proof = one.prove(messages.Job(id="1", program=program(box()), views=["front"], picture_size=64))
        assert proof.verdict == messages.Proof.VERDICT_PROVEN and not proof.warnings
        family = _family(one.process)
        assert family
    assert not one.folder.exists()
    wait_until_gone(family)


def test_a_prover_does_not_outlive_its_starter(blender: Blender, shut_in: sandbox.Sandbox, tmp_path: Path) -> None:
    script = (
        "import sys, os; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from command.proving import prover, sandbox\n"
        "from command.setup import blender as blenders\n"
        "chosen = next(one for one in sandbox.ALL if one.name == sys.argv[3])\n"
        "one = prover.Prover(blenders.find(sys.argv[2]), chosen)\n"
        "print(one.process, one.folder, flush=True)\n"
        "sys.stdin.read()\n"
    )
    addon = str(Path(__file__).resolve().parents[2])
    starter = subprocess.Popen(
        [sys.executable, "-c", script, addon, str(blender.program), shut_in.name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert starter.stdin is not None and starter.stdout is not None
    process, folder = starter.stdout.readline().split()
    family = _family(int(process))
    assert family
    starter.kill()
    starter.wait()
    starter.stdin.close()
    starter.stdout.close()
    wait_until_gone(family)
    for entry in Path(folder).iterdir():  # a starter that is killed cannot remove it; the next one does in its place
        if entry.is_file():
            entry.unlink()
    subprocess.run(["rm", "-rf", folder], check=True)


def _family(process: int) -> list[int]:
    """A process and all that descends from it."""
    found = [process]
    for number in found:
        found.extend(children(number))
    return found
