"""Blender as a Python module (PyPI's `bpy`), each release in an environment on the Python it was built for."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from ..exits import Trouble
from . import environments
from .packages import Need, require

PYTHON_OF = {"4.5.15": "3.11", "5.0.1": "3.11", "5.2.3": "3.13"}
"""bpy's releases that the tests use, and the one Python each runs on."""


def python_for(release: str) -> Path | None:
    """A Python of the minor version that this bpy needs, or None where there is none."""
    minor = PYTHON_OF[release]
    return next((python for python in _pythons(minor) if _is(python, minor)), None)


def ensure(release: str) -> Path:
    """The Python that has bpy `release` (about 950 MB, made once)."""
    python = python_for(release)
    if python is None:
        raise Trouble(
            f"bpy {release} needs Python {PYTHON_OF[release]}, which is not here.",
            f"install python{PYTHON_OF[release]}.",
        )
    require(Need.MODULE, Need.RENDERING)
    return environments.environment(
        f"bpy-{release}", python, [f"bpy=={release}"], f"Installing bpy {release} (pip, 350 MB)"
    )


def _pythons(minor: str) -> Iterator[Path]:
    yield Path(f"/usr/bin/python{minor}")
    if on_path := shutil.which(f"python{minor}"):
        yield Path(on_path)
    yield from sorted(Path.home().glob(f".pyenv/versions/{minor}.*/bin/python"))


def _is(python: Path, minor: str) -> bool:
    if not python.exists():
        return False
    probe = [str(python), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    return subprocess.run(probe, capture_output=True, text=True, check=False).stdout.strip() == minor
