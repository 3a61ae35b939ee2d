"""Runs inside Blender: enables the add-on from this checkout for this session only."""

import sys
from pathlib import Path

import addon_utils
import bpy

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

untouched = not bpy.context.preferences.is_dirty
if addon_utils.enable("cos3d", default_set=True) is None:
    sys.exit("cos3d: the add-on could not be enabled; Blender says why above.")
if untouched:
    # Else Blender would save "cos3d is enabled" among the preferences, and miss it when started without this script.
    bpy.context.preferences.is_dirty = False
