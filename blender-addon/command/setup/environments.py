"""Python environments in the cache: the test tools, Blender as a Python module, and a bare one that downloads."""

import hashlib
import shutil
import sys
from pathlib import Path

from ..exits import Trouble
from ..files import locked
from ..paths import ADDON, cache_folder
from ..processes import step
from .packages import Need, require

TOOLS_REQUIREMENTS = ADDON / "requirements-tools.txt"
STAMP = "cos3d-complete"
FIX = "see that pip reaches its package index and the disk has room, then run this again."


def tools() -> Path:
    """The Python with pytest, hypothesis, ruff and mypy at our versions; made when missing."""
    wanted = TOOLS_REQUIREMENTS.read_bytes()
    key = hashlib.sha256(wanted + sys.version.encode()).hexdigest()[:12]
    return environment(
        f"tools-{key}", Path(sys.executable), ["-r", str(TOOLS_REQUIREMENTS)], "Installing Python tools (pip)"
    )


def environment(name: str, python: Path, packages: list[str], title: str) -> Path:
    """The Python of the environment `name` in the cache, made by `python` with `packages` when it is not complete."""
    folder = cache_folder() / name
    inside = folder / "bin" / "python"
    if (folder / STAMP).exists():
        return inside
    require(Need.VENV)
    with locked(cache_folder() / f".{name}.lock"):
        if (folder / STAMP).exists():
            return inside
        shutil.rmtree(folder, ignore_errors=True)
        step(
            f"Making a Python environment for {name}",
            [python, "-m", "venv", folder],
            "install python3-venv, or look at the output.",
        )
        if packages:
            step(title, [inside, "-m", "pip", "install", "-q", "--disable-pip-version-check", *packages], FIX)
        (folder / STAMP).touch()
    return inside


def download(package: str, folder: Path, title: str) -> None:
    """Puts the wheel of one pinned package in `folder`, without what it depends on."""
    python = environment("download", Path(sys.executable), [], "")
    command: list[str | Path] = [
        python,
        "-m",
        "pip",
        "download",
        "-q",
        "--disable-pip-version-check",
        "--no-deps",
        "--only-binary=:all:",
    ]
    step(title, [*command, "-d", folder, package], FIX)
    if not any(folder.glob("*.whl")):
        raise Trouble(f"{package} was not downloaded.", FIX)
