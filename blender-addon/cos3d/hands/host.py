"""Who this Blender is."""

from __future__ import annotations

import hashlib
import os
import platform
import sys
from pathlib import Path

import bpy

from ..proto import studio_pb2


def describe() -> studio_pb2.Host:
    """This Blender, for the other side of a conversation."""
    executable = bpy.app.binary_path or sys.executable
    return studio_pb2.Host(
        name="Blender",
        version=".".join(map(str, bpy.app.version)),
        build=_build(executable),
        platform=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        executable=executable,
        background=bpy.app.background,
        process=os.getpid(),
    )


def _build(executable: str) -> str:
    """What tells this build from others of its version: its hash, or where that is not told the file of its program."""
    told = bpy.app.build_hash
    build = told.decode() if isinstance(told, bytes) else str(told)
    if build.lower() not in ("", "unknown"):
        return build
    status = Path(executable).stat()
    return "file" + hashlib.sha256(f"{status.st_size} {status.st_mtime_ns}".encode()).hexdigest()[:12]
