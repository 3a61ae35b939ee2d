"""Blenders: a program, or a Python that has the `bpy` module."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..exits import USAGE, Trouble
from ..files import read_json, write_json
from ..paths import cache_folder
from .packages import Need, require

OLDEST = (3, 4)
PLACES = ("/usr/bin/blender", "/snap/bin/blender", "/Applications/Blender.app/Contents/MacOS/Blender")
MODULE_PROBE = "import importlib.metadata as m; print('bpy', m.version('bpy'))"


@dataclass(frozen=True)
class Blender:
    """A Blender that can be started: `program` is Blender itself, or (`is_module`) a Python with bpy."""

    program: Path
    version: str
    is_module: bool

    def background(self, script: Path, *arguments: str) -> list[str]:
        """The command that runs `script` in it with no window and factory settings; its arguments come after `--`."""
        if self.is_module:
            return [str(self.program), str(script), "--", *arguments]
        return [
            str(self.program),
            "-b",
            "--factory-startup",
            "-noaudio",
            "--python-exit-code",
            "4",
            "--python",
            str(script),
            "--",
            *arguments,
        ]

    @property
    def supported(self) -> bool:
        """Whether it is 3.4 or newer."""
        return tuple(map(int, self.version.split(".")[:2])) >= OLDEST


def candidates() -> Iterator[Path]:
    """Where a Blender may be, best first."""
    if chosen := os.environ.get("COS3D_BLENDER"):
        yield Path(chosen)
    if on_path := shutil.which("blender"):
        yield Path(on_path)
    yield from map(Path, PLACES)


def find(chosen: str | None = None) -> Blender | None:
    """The Blender that was chosen, else the best one here, else None. Choosing what is no Blender is a usage error."""
    if chosen is None:
        if "COS3D_BLENDER" in os.environ:
            return find(os.environ["COS3D_BLENDER"])
        return next((found for found in map(_read_cached, candidates()) if found and found.supported), None)
    program = shutil.which(chosen)
    found = _read_cached(Path(program)) if program else None
    if found is None:
        raise Trouble(
            f"{chosen} is neither a Blender nor a Python with the bpy module.", "give --blender the path of one.", USAGE
        )
    if not found.supported:
        raise Trouble(
            f"{chosen} is Blender {found.version}; 3.4 is the oldest that works.", "give --blender a newer one.", USAGE
        )
    return found


def ensure(chosen: str | None = None) -> Blender:
    """A Blender with all it needs to render; installs Debian's when none is here and none was chosen."""
    if chosen is None and find() is None:
        require(Need.BLENDER, Need.RENDERING)
    blender = find(chosen)
    if blender is None:
        raise Trouble("No Blender was found.", "install Blender 3.4 or newer, or give --blender the path of one.")
    require(Need.RENDERING, *((Need.MODULE,) if blender.is_module else ()))
    return blender


def _read_cached(program: Path) -> Blender | None:
    """Asking a program its version costs a second, so the answer is kept with the program's time of change."""
    try:
        changed = program.stat().st_mtime_ns
    except OSError:
        return None
    store = cache_folder() / "blenders.json"
    known = read_json(store) or {}
    entry = known.get(str(program))
    if not entry or entry["changed"] != changed:
        blender = read(program)
        if blender is None:
            return None
        entry = {"changed": changed, "version": blender.version, "is_module": blender.is_module}
        write_json(store, {**known, str(program): entry})
    return Blender(program, entry["version"], entry["is_module"])


def read(program: Path) -> Blender | None:
    """What a program says it is: `Blender 3.4.1`, or a Python in which bpy is installed; None for anything else."""
    if said := _first_match(r"^Blender (\d+\.\d+\.\d+)", [str(program), "--version"]):
        return Blender(program, said, is_module=False)
    if said := _first_match(r"^bpy (\d+\.\d+\.\d+)", [str(program), "-c", MODULE_PROBE]):
        return Blender(program, said, is_module=True)
    return None


def _first_match(pattern: str, command: list[str]) -> str | None:
    try:
        said = subprocess.run(
            command, capture_output=True, text=True, timeout=90, stdin=subprocess.DEVNULL, check=False
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = re.search(pattern, said, re.MULTILINE)
    return match[1] if match else None
