"""The add-on as a zip of one folder `cos3d/`: an extension to Blender 4.2 and newer, an add-on to 3.4 to 4.1."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from .exits import Trouble
from .paths import ADDON

PACKAGE = "cos3d"
LARGEST = 1_000_000
"""Bytes; larger than this, something is in it that does not belong."""
NEEDED = ("__init__.py", "blender_manifest.toml", "LICENSE")
LEFT_OUT_FOLDERS = {"__pycache__", "tests", ".mypy_cache", ".ruff_cache"}
LEFT_OUT_ENDINGS = {".pyc", ".pyi", ".pyo", ".blend1", ".log"}
MOMENT = (1980, 1, 1, 0, 0, 0)
"""Every file gets this time, so that the same sources give the same bytes."""


def content(source: Path = ADDON / PACKAGE) -> bytes:
    """The bytes of the zip made from the add-on's folder. Raises `Trouble` where a file it must have is missing."""
    missing = [name for name in NEEDED if not (source / name).is_file()]
    if missing:
        raise Trouble(f"The add-on lacks {', '.join(missing)}.", "check the project out again.")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(filter(belongs, source.rglob("*")), key=lambda path: path.relative_to(source).as_posix()):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{path.relative_to(source).as_posix()}", MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, path.read_bytes())
    if len(made.getvalue()) > LARGEST:
        raise Trouble(
            f"The zip has {len(made.getvalue())} bytes, more than {LARGEST}.",
            "see what does not belong in blender-addon/cos3d.",
        )
    return made.getvalue()


def belongs(path: Path) -> bool:
    """Whether a file of the add-on's folder goes into the zip."""
    return (
        path.is_file()
        and not path.name.startswith(".")
        and path.suffix not in LEFT_OUT_ENDINGS
        and not LEFT_OUT_FOLDERS & set(path.parts)
    )


def names(zipped: bytes) -> list[str]:
    """Names of the files in the zip."""
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        return archive.namelist()
