"""Runs in Blender: an idiom of the drift set, and how it ends."""

import traceback

import bpy

LONGEST = 150
"""Characters kept of a message; what an enum may be is long."""


def version() -> str:
    """Such as 3.4.1."""
    return ".".join(map(str, bpy.app.version))


def ends_with(code: str) -> str | None:
    """The last line of the traceback with which a program ends in an empty scene; None where it runs to its end."""
    # An empty file is read ten times as fast as all factory settings.
    bpy.ops.wm.read_homefile(use_factory_startup=True, use_empty=True)
    try:
        exec(compile(code, "idiom", "exec"), {"__name__": "__main__"})
    except Exception as error:
        told = "".join(traceback.format_exception_only(type(error), error)).strip()
        return told.split("\n")[0][:LONGEST].rstrip()
    return None
