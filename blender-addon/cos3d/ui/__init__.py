"""The panel, the buttons, the preferences: they show and call, and decide nothing."""

from __future__ import annotations

import bpy

from . import display, operators, panels, pictures, plan, plan_shown, preferences, properties, sliders

_CLASSES = (
    *preferences.CLASSES,
    *operators.CLASSES,
    *pictures.CLASSES,
    *plan.CLASSES,
    *panels.CLASSES,
    *pictures.PANELS,
    *plan.PANELS,
)


def register() -> None:
    """Show the tab and start the studio."""
    properties.register()
    for cls in _CLASSES:
        bpy.utils.register_class(cls)
    bpy.types.VIEW3D_MT_object_context_menu.append(panels.draw_context_menu)
    display.start()


def unregister() -> None:
    """Leave nothing behind."""
    display.stop()
    sliders.close()
    plan_shown.close()
    bpy.types.VIEW3D_MT_object_context_menu.remove(panels.draw_context_menu)
    for cls in reversed(_CLASSES):
        bpy.utils.unregister_class(cls)
    properties.unregister()
