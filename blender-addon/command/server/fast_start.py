"""The virtual machine's own start-up cache (AOT cache): halves the time until the server listens."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ..exits import Trouble
from ..files import read_json, write_json
from ..paths import SERVER_TARGET
from ..processes import progress
from . import launch, running

CACHE = SERVER_TARGET / "server.aot"
STAMP = SERVER_TARGET / "server.aot.json"
SMALLEST = 1 << 20


def ensure(java: Path, jars: Sequence[Path]) -> Path | None:
    """The cache for this virtual machine, flags and jars, made in a training run of some seconds; None if that fails.

    A failed try is remembered, so that it is not repeated until jars or flags change. `COS3D_AOT=off` leaves it out.
    """
    if os.environ.get("COS3D_AOT") == "off":
        return None
    wanted = {"command": _training(java, jars, CACHE), "jars": [_identity(jar) for jar in jars]}
    if read_json(STAMP) != wanted:
        CACHE.unlink(missing_ok=True)
        with progress("Preparing a fast start of the server"):
            _make(java, jars)
        write_json(STAMP, wanted)
    return CACHE if CACHE.exists() else None


def _make(java: Path, jars: Sequence[Path]) -> None:
    """Trains, tries the result, and only then puts it in its place: a bad cache crashes the virtual machine."""
    fresh = CACHE.with_suffix(".aot.new")
    trained = _runs(_training(java, jars, fresh)) and fresh.exists() and fresh.stat().st_size > SMALLEST
    if trained and _runs(launch.command(java, jars, fresh)):
        fresh.replace(CACHE)
    fresh.unlink(missing_ok=True)


def _training(java: Path, jars: Sequence[Path], cache: Path) -> list[str]:
    # Linking classes ahead of time gains little here, and JDK 25.0.3 now and then writes a cache with it that crashes.
    plain = launch.command(java, jars)
    return [plain[0], f"-XX:AOTCacheOutput={cache}", "-XX:-AOTClassLinking", *plain[1:]]


def _identity(jar: Path) -> list[str | int]:
    status = jar.stat()
    return [jar.name, status.st_size, status.st_mtime_ns]


def _runs(command: list[str]) -> bool:
    """Whether the server comes to listen; it is stopped again. Why not is told to whoever starts it in earnest."""
    with tempfile.TemporaryDirectory(prefix="cos3d-training-") as scratch:
        try:
            process, _ = running.start(command, Path(scratch) / "state", Path(scratch) / "log")
        except Trouble:
            return False
        running.stop(process, patience=90)
        return True
