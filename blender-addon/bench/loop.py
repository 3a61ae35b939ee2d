"""The loop: server start, memory, round trips, a rules edit from Enter to applied, in a window and without one."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from command.measures import Measure, Place
from command.server import running

REST = 3.0
"""Seconds after which a server that nobody asks counts as at rest."""


def measure(place: Place) -> list[Measure]:
    """One run of all of it, in milliseconds and megabytes."""
    return server(place)


def server(place: Place) -> list[Measure]:
    """A server of its own: from start to listening, and its memory at rest."""
    with tempfile.TemporaryDirectory(prefix="cos3d-bench-") as scratch:
        started = time.perf_counter()
        process, _ = running.start(place.server_command, Path(scratch) / "state", Path(scratch) / "log")
        listening = (time.perf_counter() - started) * 1000
        try:
            time.sleep(REST)
            resident = resident_megabytes(process.pid)
        finally:
            running.stop(process)
    return [
        Measure("server: start to listening", listening, "ms", 1000.0),
        Measure("server: memory at rest", resident, "MB", 200.0),
    ]


def resident_megabytes(process: int) -> float:
    """Resident memory of a process, in megabytes of 10⁶ bytes."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError(f"process {process} does not say its memory")
