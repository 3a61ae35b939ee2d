"""The block-out of a plan, drawn over the 3D viewports: boxes and names. Nothing is added to the scene."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import blf
import bpy
import gpu
from bpy_extras.view3d_utils import location_3d_to_region_2d
from gpu_extras.batch import batch_for_shader

from ..core.plan import EDGES, FACES, Block

_Color = tuple[float, float, float, float]
_COLORS: dict[str, _Color] = {
    "planned": (0.35, 0.70, 1.00, 0.9),
    "written": (1.00, 0.78, 0.25, 0.9),
    "proven": (0.35, 0.95, 0.45, 0.9),
    "faulty": (1.00, 0.45, 0.20, 0.9),
    "left_out": (0.60, 0.60, 0.60, 0.5),
}
_FACE_ALPHA = 0.07
"""How much of the faces' colour shows: boxes in boxes are still to be told apart."""
_LINE = 2.0
"""Width of the edges, pixels."""
_TEXT = 12
"""Height of the names, pixels before the artist's scale."""

_blocks: tuple[Block, ...] = ()
_handlers: list[Any] = []


def show(blocks: tuple[Block, ...]) -> None:
    """Draw these boxes from now on; none takes the drawing handlers away."""
    global _blocks
    if blocks == _blocks:
        return
    _blocks = blocks
    view = bpy.types.SpaceView3D
    if blocks and not _handlers:
        _handlers.append(view.draw_handler_add(_draw_boxes, (), "WINDOW", "POST_VIEW"))
        _handlers.append(view.draw_handler_add(_draw_names, (), "WINDOW", "POST_PIXEL"))
    while _handlers and not blocks:
        view.draw_handler_remove(_handlers.pop(), "WINDOW")
    _redraw()


def _draw_boxes() -> None:
    faces, lines = _shader("UNIFORM_COLOR", "3D_UNIFORM_COLOR"), _line_shader()
    gpu.state.blend_set("ALPHA")
    try:
        for block in _blocks:
            red, green, blue, alpha = _COLORS[block.state]
            triangles = [(face[0], face[one], face[one + 1]) for face in FACES for one in (1, 2)]
            _draw(faces, "TRIS", _places(block, triangles), (red, green, blue, _FACE_ALPHA))
            _draw(lines, "LINES", _places(block, EDGES), (red, green, blue, alpha))
    finally:
        gpu.state.blend_set("NONE")


def _draw_names() -> None:
    region, view = bpy.context.region, bpy.context.region_data
    if region is None or view is None:
        return
    blf.size(0, _TEXT * bpy.context.preferences.system.ui_scale)
    blf.enable(0, blf.SHADOW)  # names lie over lines of their own colour
    blf.shadow(0, 5, 0.0, 0.0, 0.0, 1.0)
    try:
        _write_names(region, view)
    finally:
        blf.disable(0, blf.SHADOW)


def _write_names(region: bpy.types.Region, view: bpy.types.RegionView3D) -> None:
    taken: list[tuple[float, float, float, float]] = []
    for block in _blocks:
        place = location_3d_to_region_2d(region, view, block.middle)
        if place is None:
            continue
        width, height = blf.dimensions(0, block.label)
        x, y = place.x - width / 2, place.y - height / 2
        while any(abs(y - other) < tall * 1.4 and x < far and near < x + width for near, far, other, tall in taken):
            y -= height * 1.5  # names of boxes in one place stand below each other
        taken.append((x, x + width, y, height))
        blf.color(0, *((part + 1.0) / 2 for part in _COLORS[block.state][:3]), 1.0)
        blf.position(0, x, y, 0)
        blf.draw(0, block.label)


def _places(block: Block, groups: Iterable[tuple[int, ...]]) -> list[tuple[float, float, float]]:
    return [block.corners[corner] for group in groups for corner in group]


def _draw(shader: Any, kind: str, places: list[tuple[float, float, float]], color: _Color) -> None:
    batch = batch_for_shader(shader, kind, {"pos": places})
    shader.bind()
    shader.uniform_float("color", color)
    batch.draw(shader)


def _line_shader() -> Any:
    """Lines of more than a pixel: the width of plain ones is not drawn on every graphics system."""
    shader = _shader("POLYLINE_UNIFORM_COLOR", "3D_POLYLINE_UNIFORM_COLOR")
    shader.bind()
    shader.uniform_float("viewportSize", gpu.state.viewport_get()[2:])
    shader.uniform_float("lineWidth", _LINE)
    return shader


def _shader(name: str, older: str) -> Any:
    """A shader of Blender's own, by the name that this Blender knows it by."""
    try:
        return gpu.shader.from_builtin(name)
    except ValueError:
        return gpu.shader.from_builtin(older)


def _redraw() -> None:
    for window in bpy.context.window_manager.windows:
        for area in window.screen.areas:
            if area.type == "VIEW_3D":
                area.tag_redraw()
