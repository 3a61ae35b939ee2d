"""Pictures with alpha of what programs make, from known cameras: what fitting is measured with. Runs in Blender."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import bpy
from mathutils import Matrix

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def render(program: str, cameras: list[dict[str, Any]], size: tuple[int, int]) -> list[dict[str, Any]]:
    """Run a program in an empty file and draw it by Workbench once for each camera.

    A camera is {"azimuth", "elevation", "field_of_view", "room", "file"}: degrees, the share of the picture to leave
    free on each side, and the PNG to write. The result has {"target", "distance"} for each.
    """
    import numpy as np

    from cos3d import gate
    from cos3d.core import program_text
    from cos3d.fitting.bodies import Bodies
    from cos3d.fitting.cameras import Camera
    from cos3d.hands import run

    bpy.ops.wm.read_homefile(use_empty=True, use_factory_startup=True)
    points = [body.reshape(-1, 3) for body in Bodies(program, {}, gate.Budget).of({}).values()]
    running = run.Running(program, gate.Purpose.PROGRAM, gate.Budget(120))
    for _, objects in run.components(running, [one.name for one in program_text.read(program).components]):
        for thing in objects:
            bpy.context.scene.collection.objects.link(thing)
    _prepare(bpy.context.scene, size)
    placed = []
    for told in cameras:
        width, height = size
        box = (told["room"] * width, told["room"] * height, (1 - told["room"]) * width, (1 - told["room"]) * height)
        camera = Camera(told["azimuth"], told["elevation"], told["field_of_view"])
        camera = camera.framed(np.concatenate(points), box, size)
        _take(bpy.context.scene, camera, told["file"])
        placed.append({"target": list(camera.target), "distance": camera.distance})
    return placed


def _prepare(scene: bpy.types.Scene, size: tuple[int, int]) -> None:
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.film_transparent = True
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGBA"
    scene.display.render_aa = "OFF"  # with samples Workbench draws a quarter of a pixel beside


def _take(scene: bpy.types.Scene, camera: Any, file: str) -> None:
    data = bpy.data.cameras.new("Known")
    data.angle = camera.field_of_view * 3.141592653589793 / 180
    data.clip_start, data.clip_end = camera.distance / 100, camera.distance * 100
    thing = bpy.data.objects.new("Known", data)
    right, up, back = camera.axes
    turn = Matrix((right, up, back)).transposed().to_4x4()
    thing.matrix_world = Matrix.Translation(camera.target) @ turn @ Matrix.Translation((0, 0, camera.distance))
    scene.collection.objects.link(thing)
    scene.camera = thing
    scene.render.filepath = file
    bpy.ops.render.render(write_still=True)


def main() -> None:
    """The job is a file of JSON named at the end of the command line: what `render` takes, several times."""
    job = json.loads(Path(sys.argv[-1]).read_text(encoding="utf-8"))
    size = (job["size"], job["size"])
    done = [render(one["program"], one["cameras"], size) for one in job["programs"]]
    Path(job["report"]).write_text(json.dumps(done), encoding="utf-8")


if __name__ == "__main__":
    main()
