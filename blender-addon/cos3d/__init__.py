"""3D-CoS: say what shall change, and it happens in the open scene, as one undo step."""

from __future__ import annotations

bl_info = {
    "name": "3D-CoS",
    "author": "The 3D-CoS authors",
    "version": (0, 1, 0),
    "blender": (3, 4, 0),
    "location": "3D View > Sidebar > 3D-CoS",
    "description": "Say what shall change, and it happens in the open scene, as one undo step",
    "category": "3D View",
}


def register() -> None:
    """Called by Blender when the add-on is enabled."""
    from . import ui

    ui.register()


def unregister() -> None:
    """Called by Blender when the add-on is disabled."""
    from . import ui

    ui.unregister()
