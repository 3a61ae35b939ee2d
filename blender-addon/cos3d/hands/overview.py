"""One picture with an asset from all sides: drawn at once, so that it costs little more than a single view."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import bpy
from mathutils import Matrix, Vector

from .render import Made, left_as_it_was, look, outline, paint

SHOWN = {
    "three quarter": (33.0, 22.0),
    "front": (0.0, 0.0),
    "side": (90.0, 0.0),
    "back": (213.0, 22.0),
    "top": (0.0, 90.0),
}
"""Names of the views in reading order, each with degrees to the right of the front, and above the floor."""
_COLUMNS = 3
_ROWS = 2
_ROOM = 1.2
"""Side of a tile to the longest that the asset shows from any side."""
_CAPTION = 0.06
"""Height of a line of words to the side of a tile."""


def overview(objects: Iterable[bpy.types.Object], path: Path, *, tile: int) -> Path:
    """Write a PNG of `objects` from all sides, `tile` pixels for each view, all to one scale, and return its path.

    The views are parallel ones and stand in the order of `SHOWN`, each with its name. Raises ValueError where nothing
    can be seen.
    """
    shown = list(objects)
    points = outline(shown, None)
    middle = (Vector(map(min, zip(*points, strict=True))) + Vector(map(max, zip(*points, strict=True)))) / 2
    turns = [_turn(*angles) for angles in SHOWN.values()]
    seen = [[turn @ (point - middle) for point in points] for turn in turns]
    reach = max(abs(value) for view in seen for point in view for value in point.xy) or 1.0
    side = 2 * reach * _ROOM
    size = (_COLUMNS * tile, _ROWS * tile)
    with left_as_it_was() as made:
        scene = made.add(bpy.data.scenes.new("Overview"))
        asset = made.add(bpy.data.collections.new("Overview"))
        for thing in shown:
            asset.objects.link(thing)
        for name, turn, place in zip(SHOWN, turns, _places(side), strict=True):
            copy = made.add(bpy.data.objects.new("Overview", None))
            copy.instance_type, copy.instance_collection = "COLLECTION", asset
            copy.matrix_world = Matrix.Translation(place) @ turn.to_4x4() @ Matrix.Translation(-middle)
            scene.collection.objects.link(copy)
            _name(made, scene, name, place, side)
        _camera(made, scene, side)
        look(made, scene, size)
        scene.display.render_aa = "FXAA"
        scene.display.shading.show_shadows = False
        scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True, scene=scene.name)
    return path


def _turn(around: float, above: float) -> Matrix:
    """From the asset's axes to those of a camera that looks down: X to the right, Y upward."""
    camera = Matrix.Rotation(math.radians(around), 3, "Z") @ Matrix.Rotation(math.radians(90.0 - above), 3, "X")
    return camera.transposed()


def _places(side: float) -> Iterator[Vector]:
    """Middles of the tiles, the last row centred."""
    for index in range(len(SHOWN)):
        row, column = divmod(index, _COLUMNS)
        in_row = min(_COLUMNS, len(SHOWN) - row * _COLUMNS)
        yield Vector(((column - (in_row - 1) / 2) * side, ((_ROWS - 1) / 2 - row) * side, 0.0))


def _name(made: Made, scene: bpy.types.Scene, words: str, place: Vector, side: float) -> None:
    curve = made.add(bpy.data.curves.new("Overview name", "FONT"))
    curve.body, curve.size, curve.align_x = words, side * _CAPTION, "CENTER"
    curve.materials.append(paint(made, "Overview name", (0.05, 0.05, 0.06)))
    thing = made.add(bpy.data.objects.new("Overview name", curve))
    thing.matrix_world = Matrix.Translation(place + Vector((0.0, -side * 0.48, side * 2)))
    scene.collection.objects.link(thing)


def _camera(made: Made, scene: bpy.types.Scene, side: float) -> None:
    data = made.add(bpy.data.cameras.new("Overview"))
    data.type, data.ortho_scale = "ORTHO", _COLUMNS * side
    data.clip_start, data.clip_end = side / 100, side * 8
    camera = made.add(bpy.data.objects.new("Overview", data))
    camera.matrix_world = Matrix.Translation((0.0, 0.0, side * 4))
    scene.collection.objects.link(camera)
    scene.camera = camera
