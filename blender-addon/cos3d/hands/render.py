"""Pictures of objects by Workbench: fast, alike on every Blender, without a display, leaving nothing in the file."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

import bpy
from mathutils import Matrix, Vector

from .surface import Bounds, read_surface


class View(Enum):
    """Where the camera stands: degrees to the right of the front, and degrees above the floor."""

    THREE_QUARTER = (33.0, 22.0)
    BACK = (213.0, 22.0)
    FRONT = (0.0, 4.0)
    SIDE = (90.0, 4.0)
    TOP = (0.0, 89.9)


BACKGROUND = (0.29, 0.295, 0.30)
_FLOOR = (1.0, 1.0, 1.0)
_LENS = 70.0
_SENSOR = 36.0
_ROOM = 1.12
_ROOM_WITH_CAPTION = 1.24
_POINTS = 3000
_ROOM_BELOW = 0.045


def render(
    objects: Iterable[bpy.types.Object],
    path: Path,
    *,
    view: View = View.THREE_QUARTER,
    size: tuple[int, int] = (512, 512),
    bounds: Bounds | None = None,
    floor: bool = True,
    caption: str = "",
) -> Path:
    """Write a PNG of `objects`, framed on `bounds` (on what they show where it is None), and return its path.

    `floor` shows a plane at Z = 0 that catches shadows; `caption` stands below. Raises ValueError where nothing can be
    seen.
    """
    shown = list(objects)
    points = outline(shown, bounds)
    with left_as_it_was() as made:
        scene = made.add(bpy.data.scenes.new("Picture"))
        for thing in shown:
            scene.collection.objects.link(thing)
        camera = _camera(made, scene, points, view, size, _ROOM_WITH_CAPTION if caption else _ROOM)
        camera.data.shift_y = -_ROOM_BELOW if caption else 0.0
        if floor:
            _floor(made, scene, points)
        if caption:
            _caption(made, scene, camera, caption, size)
        look(made, scene, size)
        scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True, scene=scene.name)
    return path


def contact_sheet(tiles: Sequence[Path], path: Path, *, columns: int, size: tuple[int, int]) -> Path:
    """Put pictures of one `size` side by side, the last row centred, write one PNG and return its path."""
    rows = math.ceil(len(tiles) / columns)
    width, height = columns * size[0], rows * size[1]
    with left_as_it_was() as made:
        sheet = made.add(bpy.data.images.new("Contact sheet", width, height))
        pixels = _plain(tiles[0], width * height)
        for index, tile in enumerate(tiles):
            row, column = divmod(index, columns)
            in_row = min(columns, len(tiles) - row * columns)
            left = (columns - in_row) * size[0] // 2 + column * size[0]
            bottom = height - (row + 1) * size[1]
            picture = _pixels(tile, size)
            for line in range(size[1]):
                start = ((bottom + line) * width + left) * 4
                pixels[start : start + size[0] * 4] = picture[line * size[0] * 4 : (line + 1) * size[0] * 4]
        sheet.pixels.foreach_set(array("f", (round(value * 127) / 127 for value in pixels)))  # packs far smaller
        scene = made.add(bpy.data.scenes.new("Contact sheet"))
        _as_small_png(scene)
        sheet.save_render(str(path), scene=scene)
    return path


class Made:
    """Data-blocks made for a picture, and how to be rid of them."""

    def __init__(self) -> None:
        self._blocks: list[bpy.types.ID] = []

    def add(self, block):  # type: ignore[no-untyped-def]
        """Remember `block` and hand it back."""
        self._blocks.append(block)
        return block

    def remove(self) -> None:
        """Remove all of it, users first."""
        order = (bpy.types.Scene, bpy.types.Object)

        def place(block: bpy.types.ID) -> int:
            return next((index for index, kind in enumerate(order) if isinstance(block, kind)), len(order))

        blocks = sorted(self._blocks, key=place)
        for block in blocks:
            _home(block).remove(block)


@contextmanager
def left_as_it_was() -> Iterator[Made]:
    """Whatever is made inside, and every image that is loaded, is gone afterwards."""
    images = set(bpy.data.images)
    made = Made()
    try:
        yield made
    finally:
        made.remove()
        for image in set(bpy.data.images) - images:
            image.user_clear()
            bpy.data.images.remove(image)


def _home(block: bpy.types.ID):  # type: ignore[no-untyped-def]
    homes = {
        bpy.types.Scene: bpy.data.scenes,
        bpy.types.Object: bpy.data.objects,
        bpy.types.Camera: bpy.data.cameras,
        bpy.types.Mesh: bpy.data.meshes,
        bpy.types.Curve: bpy.data.curves,
        bpy.types.Material: bpy.data.materials,
        bpy.types.World: bpy.data.worlds,
        bpy.types.Collection: bpy.data.collections,
        bpy.types.Image: bpy.data.images,
    }
    return next(home for kind, home in homes.items() if isinstance(block, kind))


def outline(objects: Iterable[bpy.types.Object], bounds: Bounds | None) -> list[Vector]:
    """The points that have to be in the picture: the corners of `bounds`, or a few thousand points of the objects."""
    if bounds is not None:
        xs, ys, zs = zip(bounds.low, bounds.high, strict=True)
        return [Vector((x, y, z)) for x in xs for y in ys for z in zs]
    depsgraph = bpy.context.evaluated_depsgraph_get()
    surfaces = [read_surface(thing, depsgraph) for thing in objects]
    points = [point for surface in surfaces if surface is not None for point in surface.points]
    if not points:
        raise ValueError("there is nothing to show: no object has a surface")
    return [Vector(point) for point in points[:: 1 + len(points) // _POINTS]]


def _camera(
    made: Made, scene: bpy.types.Scene, points: list[Vector], view: View, size: tuple[int, int], room: float
) -> bpy.types.Object:
    """A camera far enough that each point is in the picture, centred; `room` is the picture's to theirs."""
    around, above = (math.radians(angle) for angle in view.value)
    turn = Matrix.Rotation(around, 3, "Z") @ Matrix.Rotation(math.pi / 2 - above, 3, "X")
    seen = [turn.transposed() @ point for point in points]
    middle = sum(seen, Vector()) / len(seen)
    seen = [point - middle for point in seen]
    half = _SENSOR / (2 * _LENS * room)
    half_x, half_y = half * min(1.0, size[0] / size[1]), half * min(1.0, size[1] / size[0])
    x = y = 0.0
    for _ in range(6):
        away = max(point.z + max(abs(point.x - x) / half_x, abs(point.y - y) / half_y) for point in seen)
        across = [(point.x - x) / (away - point.z) for point in seen]
        upward = [(point.y - y) / (away - point.z) for point in seen]
        x += (min(across) + max(across)) / 2 * away
        y += (min(upward) + max(upward)) / 2 * away
    data = made.add(bpy.data.cameras.new("Picture"))
    data.lens, data.sensor_width = _LENS, _SENSOR
    data.clip_start, data.clip_end = away / 100, away * 100
    camera = made.add(bpy.data.objects.new("Picture", data))
    camera.matrix_world = turn.to_4x4() @ Matrix.Translation(middle + Vector((x, y, away)))
    scene.collection.objects.link(camera)
    scene.camera = camera
    return camera


def _floor(made: Made, scene: bpy.types.Scene, points: list[Vector]) -> None:
    """A wide plane just below Z = 0, of the colour of the background."""
    reach = max(point.length for point in points)
    wide, down = reach * 100, -reach * 1e-4
    mesh = made.add(bpy.data.meshes.new("Picture floor"))
    corners = [(-wide, -wide, down), (wide, -wide, down), (wide, wide, down), (-wide, wide, down)]
    mesh.from_pydata(corners, [], [(0, 1, 2, 3)])
    mesh.materials.append(paint(made, "Picture floor", _FLOOR))
    scene.collection.objects.link(made.add(bpy.data.objects.new("Picture floor", mesh)))


def _caption(made: Made, scene: bpy.types.Scene, camera: bpy.types.Object, words: str, size: tuple[int, int]) -> None:
    """Words near the lower edge, just before the camera, so that nothing hides them."""
    away = camera.data.clip_start * 1.5
    high = away * _SENSOR / _LENS * min(1.0, size[1] / size[0])
    curve = made.add(bpy.data.curves.new("Picture caption", "FONT"))
    curve.body, curve.size, curve.align_x = words, high * 0.062, "CENTER"
    curve.materials.append(paint(made, "Picture caption", (0.05, 0.05, 0.06)))
    thing = made.add(bpy.data.objects.new("Picture caption", curve))
    thing.matrix_world = camera.matrix_world @ Matrix.Translation((0.0, -high * 0.465, -away))
    scene.collection.objects.link(thing)


def paint(made: Made, name: str, color: tuple[float, float, float]) -> bpy.types.Material:
    """A dull material of one colour."""
    paint = made.add(bpy.data.materials.new(name))
    paint.diffuse_color = (*color, 1.0)
    paint.roughness, paint.metallic = 1.0, 0.0
    return paint


def look(made: Made, scene: bpy.types.Scene, size: tuple[int, int]) -> None:
    """Have `scene` drawn by Workbench, in material colours, as a PNG of `size`."""
    world = made.add(bpy.data.worlds.new("Picture"))
    world.color = BACKGROUND
    scene.world = world
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.resolution_percentage = 100
    _as_small_png(scene)
    scene.view_settings.exposure = 0.35
    scene.display.render_aa = "8"
    scene.display.light_direction = (-0.25, 0.4, 0.88)
    scene.display.shadow_focus = 0.25
    shading = scene.display.shading
    shading.light, shading.color_type = "STUDIO", "MATERIAL"
    shading.background_type = "WORLD"
    shading.show_shadows, shading.shadow_intensity = True, 0.35
    shading.show_cavity, shading.cavity_type = True, "BOTH"
    shading.cavity_ridge_factor, shading.cavity_valley_factor = 0.6, 1.2
    shading.curvature_ridge_factor, shading.curvature_valley_factor = 0.5, 0.7
    shading.show_specular_highlight = True


def _as_small_png(scene: bpy.types.Scene) -> None:
    """Colours as they are, and no dithering, which packs badly."""
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGB"
    scene.render.image_settings.compression = 100
    scene.render.dither_intensity = 0.0
    scene.view_settings.view_transform = "Standard"


def _pixels(path: Path, size: tuple[int, int]) -> array[float]:
    """The pixels of a picture, as floats from the lower left, four to a pixel."""
    image = bpy.data.images.load(str(path))
    if tuple(image.size) != tuple(size):
        raise ValueError(f"{path.name} is {tuple(image.size)} pixels, not {tuple(size)}")
    pixels = array("f", bytes(16 * size[0] * size[1]))
    image.pixels.foreach_get(pixels)
    return pixels


def _plain(like: Path, count: int) -> array[float]:
    """`count` pixels of the colour in the upper left corner of a picture."""
    image = bpy.data.images.load(str(like))
    width, height = image.size
    corner = image.pixels[(height - 1) * width * 4 : (height - 1) * width * 4 + 4]
    return array("f", corner) * count
