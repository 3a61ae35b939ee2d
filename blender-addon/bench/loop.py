"""The loop: server start, memory, round trips, a rules edit from Enter to applied, in a window and without one."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from command.exits import Trouble
from command.measures import Measure, Place, percentile
from command.paths import ADDON
from command.processes import indent, run_logged, tail
from command.server import launch, running

REST = 3.0
"""Seconds after which a server that nobody asks counts as at rest."""
PATIENCE = 300.0
"""Seconds for a window to show and answer all requests."""
INSIDE = ADDON / "bench" / "_asked.py"
GOALS = {"window": {"round trip": 6.0, "after rest": 60.0, "edit": 30.0}, "headless": {"edit": 30.0}}
NAMES = {
    "round trip": "round trip, working",
    "after rest": "round trip, after rest",
    "edit": "chair edit, Enter to applied",
    "first": "new chair, Enter to applied",
}


def measure(place: Place) -> list[Measure]:
    """One run of all of it, in milliseconds and megabytes."""
    with tempfile.TemporaryDirectory(prefix="cos3d-bench-") as scratch:
        folder = Path(scratch)
        found = server(place, folder)
        launch.write(place.server_command, folder / "state")
        found += told("headless", headless(place, folder))
        if not place.blender.is_module:
            found += told("window", window(place, folder))
        return found


def server(place: Place, folder: Path) -> list[Measure]:
    """A server of its own: from start to listening, and its memory at rest."""
    started = time.perf_counter()
    process, _ = running.start(place.server_command, folder / "state", folder / "log")
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


def headless(place: Place, folder: Path) -> dict[str, list[float]]:
    """Times of requests in a background Blender, whose add-on starts the server."""
    result = folder / "headless.json"
    command = place.blender.background(INSIDE, str(result))
    ended = run_logged(command, {"COS3D_STATE": str(folder / "state"), "PYTHONDONTWRITEBYTECODE": "1"})
    if not result.exists():
        raise Trouble(f"Blender ended (exit code {ended.code}) without a result:\n{indent(tail(ended.log))}")
    ended.log.unlink()
    return dict(json.loads(result.read_text()))


def window(place: Place, folder: Path) -> dict[str, list[float]]:
    """Times of requests in a window under Xvfb, by the artist's operator and Blender's timers."""
    sys.path.insert(0, str(ADDON / "tests" / "window"))
    from desk import Desk, WindowFailed

    result = folder / "window.json"
    desk = Desk(str(place.blender.program), folder / "window", folder / "state")
    try:
        desk.wait_until_shown()
        desk.run(_begin, inside=str(INSIDE.parent), result=str(result))
        desk.wait_for(result.exists, "the requests in the window", PATIENCE)
    except WindowFailed as failed:
        raise Trouble(
            f"The window did not answer all requests: {failed}", "a busy machine draws slowly: try again."
        ) from failed
    finally:
        desk.close()
    told: dict[str, Any] = json.loads(result.read_text())
    if "error" in told:
        raise Trouble(f"In the window: {told['error']}")
    return told


def _begin(inside: str, result: str) -> None:
    import sys
    from pathlib import Path

    import bpy

    for thing in list(bpy.data.objects):
        bpy.data.objects.remove(thing)
    # Without a graphics card every smoothing pass over a still view takes Blender a quarter of a second.
    bpy.context.preferences.system.viewport_aa = "OFF"
    sys.path.insert(0, inside)
    import _asked

    _asked.window(Path(result))


def told(where: str, times: dict[str, list[float]]) -> list[Measure]:
    """The measures of one way of asking: the median of its requests, and for many of them the 95th of a hundred."""
    found = []
    for kind, values in times.items():
        name = f"{where}: {NAMES[kind]}"
        found.append(Measure(name, percentile(values, 0.5), "ms", GOALS[where].get(kind)))
        if len(values) >= 20:
            found.append(Measure(f"{name}, p95", percentile(values, 0.95), "ms"))
    return found


def resident_megabytes(process: int) -> float:
    """Resident memory of a process, in megabytes of 10⁶ bytes."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError(f"process {process} does not say its memory")
