"""Who this Blender is."""

from __future__ import annotations

import os
import platform
import sys

import bpy

from ..proto import studio_pb2


def describe() -> studio_pb2.Host:
    """This Blender, for the other side of a conversation."""
    build = bpy.app.build_hash
    return studio_pb2.Host(
        name="Blender",
        version=".".join(map(str, bpy.app.version)),
        build=build.decode() if isinstance(build, bytes) else str(build),
        platform=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        executable=bpy.app.binary_path or sys.executable,
        background=bpy.app.background,
        process=os.getpid(),
    )
