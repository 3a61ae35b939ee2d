"""Whether an edit can be applied at this moment, and if not what the artist can do about it."""

from __future__ import annotations

import bpy

_MODES = {
    "EDIT": "Edit Mode",
    "SCULPT": "Sculpt Mode",
    "PAINT": "a paint mode",
    "POSE": "Pose Mode",
    "PARTICLE": "Particle Edit Mode",
}


def hindrance() -> str | None:
    """What hinders an edit and the fix, in plain words; None where nothing does."""
    context = bpy.context
    if context.scene is None or context.view_layer is None:
        return "no scene is open: open or make a file, then ask again"
    if context.mode != "OBJECT":
        name = next((words for part, words in _MODES.items() if part in context.mode), "another mode")
        way = "Ctrl-Tab, or the menu at the left of the 3D view"
        return f"Blender is in {name}: go back to Object Mode ({way}), then ask again"
    if context.scene.library is not None:
        return "this scene is linked from another file and cannot be changed here: open a scene of this file"
    if not context.preferences.edit.use_global_undo:
        way = "switch it on in Preferences, System, Memory & Limits"
        return f"Global Undo is off, so the edit could not be taken back: {way}"
    if hasattr(bpy.app, "is_job_running") and bpy.app.is_job_running("RENDER"):
        return "Blender is rendering: wait for its end or stop it with Esc, then ask again"
    return None
