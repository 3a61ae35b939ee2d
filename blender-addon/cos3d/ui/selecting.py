"""Selecting the objects of a component, and bringing a program's text to the screen."""

from __future__ import annotations

import bpy

from .. import wiring
from ..core import program_text


def select_component(context: bpy.types.Context, asset: str, component: str) -> bool:
    """Select exactly the objects of a component; False where none can be selected."""
    things = wiring.hands().objects_of(asset, component)
    found = [thing for thing in things if thing.visible_get() and not thing.hide_select]
    if not found:
        return False
    for thing in context.selected_objects:
        thing.select_set(False)
    for thing in found:
        thing.select_set(True)
    context.view_layer.objects.active = found[0]
    return True


def show_program(context: bpy.types.Context, asset: str) -> bool:
    """Show the program in an open text editor, else in a new window; False where the text is gone."""
    text = wiring.hands().text_of(asset)
    if text is None:
        return False
    areas = [area for window in context.window_manager.windows for area in window.screen.areas]
    editors = [area for area in areas if area.type == "TEXT_EDITOR"]
    if not editors:
        bpy.ops.wm.window_new()
        opened = context.window_manager.windows[-1].screen.areas[0]
        opened.type = "TEXT_EDITOR"
        editors = [opened]
    space = editors[0].spaces.active
    space.text, space.top = text, 0
    return True


def first_value(asset: str, parameter: str) -> str | None:
    """The literal that a parameter had when the asset was made; None where it had no such parameter."""
    first = program_text.read(wiring.hands().first_program_of(asset) or "")
    return next((one.literal(one.value) for one in first.parameters if one.name == parameter), None)
