"""How a prover ends, as docs/PROVING.md says; spoken to with bare frames."""

from __future__ import annotations

import io
import struct
import subprocess
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import test_proving_limits as limits
from ground import program

from command import addon_zip
from command.proving import prover, sandbox
from command.setup.blender import Blender

LINE = b"COS3D-PROVER-1\n"


@pytest.fixture
def started(blender: Blender, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A prover that has greeted, its Ready not yet read."""
    process = subprocess.Popen(
        sandbox.command(blender, tmp_path, sandbox.best()),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=sandbox.environment(tmp_path, sandbox.best()),
        cwd=tmp_path,
        bufsize=0,
    )
    assert process.stdout is not None and process.stdin is not None
    seen = b""
    while not seen.endswith(LINE):
        part = process.stdout.read(1)
        assert part, f"it ended: {seen!r}"
        seen += part
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_it_starts_from_an_installed_add_on(blender: Blender, tmp_path: Path) -> None:
    """As the server starts it: the add-on lies in a folder of Blender's, away from any checkout."""
    with zipfile.ZipFile(io.BytesIO(addon_zip.content())) as archive:
        archive.extractall(tmp_path / "addons")
    start = tmp_path / "addons" / "cos3d" / "proving" / "start.py"
    line = [str(start) if part == str(sandbox.START) else part for part in sandbox.inside(blender)]
    done = subprocess.run(
        line,
        input=b"",
        env=sandbox.environment(tmp_path, sandbox.NONE),
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    frame = done.stdout.partition(LINE)[2]
    assert prover.messages().FromProver.FromString(frame[4:]).ready.protocol == 1
    assert not list((tmp_path / "addons").rglob("__pycache__"))


def _read(process: subprocess.Popen[bytes]) -> Any:
    assert process.stdout is not None

    def exactly(count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = process.stdout.read(count - len(data))  # type: ignore[union-attr]
            assert part, "the prover ended"
            data += part
        return data

    return prover.messages().FromProver.FromString(exactly(struct.unpack(">I", exactly(4))[0]))


def _write(process: subprocess.Popen[bytes], body: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(struct.pack(">I", len(body)) + body)


def test_it_ends_at_a_farewell(started: subprocess.Popen[bytes]) -> None:
    assert _read(started).WhichOneof("message") == "ready"
    messages = prover.messages()
    _write(started, messages.ToProver(farewell={}).SerializeToString())
    assert started.wait(10) == 0


def test_it_ends_where_nobody_is_there_any_more(started: subprocess.Popen[bytes]) -> None:
    assert started.stdin is not None
    started.stdin.close()
    assert started.wait(10) == 0


@pytest.mark.parametrize("bytes_sent", [struct.pack(">I", 4_000_000_000), struct.pack(">I", 3) + b"\xff\xff\xff"])
def test_it_ends_at_what_is_no_message(started: subprocess.Popen[bytes], bytes_sent: bytes) -> None:
    assert started.stdin is not None
    started.stdin.write(bytes_sent)
    assert started.wait(10) == 0


def test_what_it_does_not_know_is_skipped(started: subprocess.Popen[bytes]) -> None:
    messages = prover.messages()
    _read(started)
    _write(started, b"")
    _write(started, messages.ToProver(job=messages.Job(id="7", program="import os")).SerializeToString())
    assert _read(started).proof.job == "7"


def test_each_component_is_announced_before_it_runs(started: subprocess.Popen[bytes]) -> None:
    messages = prover.messages()
    _read(started)
    text = program("def first():\n    return []\n", limits.NATIVE_HANG)
    job = messages.Job(id="8", program=text, limits=messages.Limits(seconds=30))
    _write(started, messages.ToProver(job=job).SerializeToString())
    assert [_read(started).running.component for _ in range(2)] == ["first", "a"]


def test_one_that_hangs_with_no_starter_to_kill_it_ends_itself(started: subprocess.Popen[bytes]) -> None:
    messages = prover.messages()
    job = messages.Job(id="9", program=program(limits.NATIVE_HANG), limits=messages.Limits(seconds=1))
    begun = time.monotonic()
    _write(started, messages.ToProver(job=job).SerializeToString())
    assert started.wait(30) == 1
    assert time.monotonic() - begun > 5
