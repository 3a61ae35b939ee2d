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
    wanted = {
        "command": launch.command(java, jars),
        "jars": [[jar.name, jar.stat().st_size, jar.stat().st_mtime_ns] for jar in jars],
    }
    if read_json(STAMP) != wanted:
        CACHE.unlink(missing_ok=True)
        with progress("Preparing a fast start of the server"):
            _train(java, jars)
        write_json(STAMP, wanted)
    return CACHE if CACHE.exists() and CACHE.stat().st_size > SMALLEST else None


def _train(java: Path, jars: Sequence[Path]) -> None:
    plain = launch.command(java, jars)
    command = [plain[0], f"-XX:AOTCacheOutput={CACHE}", *plain[1:]]
    with tempfile.TemporaryDirectory(prefix="cos3d-training-") as scratch:
        try:
            process, _ = running.start(command, Path(scratch) / "state", Path(scratch) / "log")
        except Trouble:
            return  # a server that cannot start says so, with the fix, to whoever starts it in earnest
        running.stop(process, patience=90)
