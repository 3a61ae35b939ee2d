"""Pictures of what is visible in the scene. Runs inside Blender."""

from __future__ import annotations

from pathlib import Path

import bpy

from command.asking.job import Box

SOLID = {"MESH", "CURVE", "SURFACE", "META", "FONT", "CURVES", "POINTCLOUD", "VOLUME"}
SIZE = (512, 512)


def take(path: str, frame: Box | None) -> str | None:
    """Writes a PNG of all visible objects, framed on `frame` or on themselves; None if there is nothing to see."""
    from cos3d.hands.render import render
    from cos3d.hands.surface import Bounds

    shown = [thing for thing in bpy.context.view_layer.objects if thing.visible_get() and not thing.hide_render]
    shown = [thing for thing in shown if thing.type in SOLID or thing.instance_type == "COLLECTION"]
    bounds = Bounds(*frame) if frame else None
    try:
        return str(render(shown, Path(path), size=SIZE, bounds=bounds))
    except ValueError as nothing_to_see:
        print(f"No picture: {nothing_to_see}")
        return None
