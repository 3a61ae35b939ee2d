"""Pictures of the artist's as a request takes them: at most 1024 pixels wide and high, PNG or JPEG, below 1 MB."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import bpy

from ..core.gallery import LARGEST
from ..core.state import NotNow

SIDE = 1024


def of_file(path: str) -> bytes:
    """A file of any kind that Blender reads. Raises NotNow where it does not."""
    try:
        image = bpy.data.images.load(path, check_existing=False)
    except RuntimeError as problem:
        raise NotNow(f"{Path(path).name} cannot be read as a picture.") from problem
    try:
        return of_image(image)
    finally:
        bpy.data.images.remove(image)


def of_image(image: bpy.types.Image) -> bytes:
    """An image data-block, which stays as it is. Raises NotNow where it holds no picture."""
    with tempfile.TemporaryDirectory(prefix="cos3d-picture-") as folder:
        if image.type in {"RENDER_RESULT", "COMPOSITING"}:
            return of_file(_written(Path(folder) / "render.png", lambda path: image.save_render(path)))
        if not image.has_data and not image.pixels:
            raise NotNow(f"{image.name} holds no picture; load or pack it again.")
        copy = image.copy()
        try:
            return _small(copy, Path(folder))
        finally:
            bpy.data.images.remove(copy)


def of_background(scene: bpy.types.Scene) -> tuple[str, bytes]:
    """Name and picture of the first background image of the scene's camera. Raises NotNow where there is none."""
    camera = scene.camera
    if camera is None or camera.type != "CAMERA":
        raise NotNow("The scene has no camera.")
    held = [one.image for one in camera.data.background_images if one.image is not None]
    if not held:
        raise NotNow("The camera has no background image: add one in its properties.")
    return held[0].name, of_image(held[0])


def of_render() -> bytes:
    """The last render. Raises NotNow where nothing was rendered yet."""
    result = next((image for image in bpy.data.images if image.type == "RENDER_RESULT"), None)
    if result is None:
        raise NotNow("Nothing was rendered yet: render first.")
    try:
        return of_image(result)
    except RuntimeError as problem:
        raise NotNow("Nothing was rendered yet: render first.") from problem


def of_viewport(context: bpy.types.Context) -> bytes:
    """What the viewport shows, without what Blender draws over it; settings of the render stay."""
    scene = context.scene
    before = (scene.render.filepath, scene.render.image_settings.file_format, scene.render.use_file_extension)
    with tempfile.TemporaryDirectory(prefix="cos3d-picture-") as folder:
        file = str(Path(folder) / "viewport.png")
        try:
            scene.render.filepath, scene.render.image_settings.file_format = file, "PNG"
            scene.render.use_file_extension = True
            bpy.ops.render.opengl(write_still=True, view_context=True)
        except RuntimeError as problem:
            raise NotNow("The viewport cannot be drawn here.") from problem
        finally:
            scene.render.filepath, scene.render.image_settings.file_format, scene.render.use_file_extension = before
        return of_file(file)


def clipboard_offered() -> bool:
    """Whether this Blender can take pictures from the clipboard: 3.4 cannot."""
    return "clipboard_paste" in dir(bpy.ops.image)


def of_clipboard(context: bpy.types.Context) -> bytes:
    """The picture in the clipboard. Raises NotNow where it holds none."""
    if not clipboard_offered():
        raise NotNow("This Blender cannot take pictures from the clipboard: save it as a file.")
    known = set(bpy.data.images)
    area = context.area
    kind = area.type
    try:
        # Blender pastes into an image editor only, and asks the area for it.
        area.type = "IMAGE_EDITOR"
        with context.temp_override(area=area, region=next(one for one in area.regions if one.type == "WINDOW")):
            bpy.ops.image.clipboard_paste()
    except RuntimeError as problem:
        raise NotNow("The clipboard holds no picture.") from problem
    finally:
        area.type = kind
    pasted = [image for image in bpy.data.images if image not in known]
    try:
        if not pasted:
            raise NotNow("The clipboard holds no picture.")
        return of_image(pasted[0])
    finally:
        for image in pasted:
            bpy.data.images.remove(image)


def _small(copy: bpy.types.Image, folder: Path) -> bytes:
    """The copy scaled down where it is large; PNG where that is small enough, else JPEG."""
    width, height = copy.size
    if not width or not height:
        raise NotNow(f"{copy.name} cannot be read as a picture.")
    share = min(1.0, SIDE / max(width, height))
    if share < 1.0:
        copy.scale(max(1, round(width * share)), max(1, round(height * share)))
    for kind, ending in (("PNG", "png"), ("JPEG", "jpg")):
        file = folder / f"small.{ending}"
        copy.file_format = kind
        copy.filepath_raw = str(file)
        copy.save()
        data = file.read_bytes()
        if len(data) <= LARGEST:
            return data
    raise NotNow("The picture stays larger than 1 MB: make it smaller.")


def _written(file: Path, write: Callable[[str], None]) -> str:
    write(str(file))
    if not file.exists():
        raise NotNow("Nothing was rendered yet: render first.")
    return str(file)
