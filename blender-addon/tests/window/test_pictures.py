"""Pictures that go with what is asked: the list in the panel, a file, a render, the viewport, taken out again."""

from __future__ import annotations

from pathlib import Path

from desk import Desk
from panel import Panel

REFERENCE = Path(__file__).resolve().parents[3] / "test-assets" / "exchanges" / "coffee_pot"
_HEADER = (900, 253)
"""The header of the closed list: Blender tells scripts nothing of where its panels are."""
_REMOVE = (1008, 310)
"""The cross of the first picture."""


def test_pictures_are_listed_taken_out_and_leave_the_file_as_it_was(desk: Desk, panel: Panel, pictures: Path) -> None:
    file = next(iter(sorted(REFERENCE.glob("*.png")) + sorted(REFERENCE.glob("*.jpg"))))
    before = desk.run(_kept)
    desk.click(*_HEADER)
    desk.picture(pictures / "window-pictures-none.png")
    assert desk.run(_add_file, file=str(file)) == ["FINISHED"]
    assert desk.run(_add_file, file=__file__) == ["CANCELLED"]
    assert desk.run(_take, source="RENDER") == ["CANCELLED"]
    assert desk.run(_take, source="BACKGROUND") == ["CANCELLED"]
    assert desk.run(_take, source="VIEWPORT") == ["FINISHED"]
    desk.picture(pictures / "window-pictures.png", pause=2)
    assert desk.run(_names) == [file.name, "Viewport"]
    assert desk.run(_kept) == before
    desk.click(*_REMOVE)
    desk.wait_for(lambda: desk.run(_names) == ["Viewport"], "the list without the first picture")


def _kept() -> list:
    import bpy

    render = bpy.context.scene.render
    images = sorted(image.name for image in bpy.data.images if image.type != "RENDER_RESULT")
    return [images, render.filepath, render.image_settings.file_format, render.use_file_extension]


def _add_file(file: str) -> list[str]:
    import bpy

    return sorted(bpy.ops.cos3d.picture_file("EXEC_DEFAULT", filepath=file))


def _take(source: str) -> list[str]:
    import bpy

    window = bpy.context.window_manager.windows[0]
    area = next(area for area in window.screen.areas if area.type == "VIEW_3D")
    region = next(region for region in area.regions if region.type == "WINDOW")
    with bpy.context.temp_override(window=window, area=area, region=region):
        return sorted(bpy.ops.cos3d.picture_take(source=source))


def _names() -> list[str]:
    from cos3d import wiring

    return [one.name for one in wiring.gallery().pictures]
