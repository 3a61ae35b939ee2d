"""Runs inside a windowed Blender: enables the add-on, then runs the functions that a test sends through files.

The test writes `N.ask` into the folder COS3D_WINDOW_FOLDER; a timer here runs it and writes `N.answer`.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

import addon_utils
import bpy

FOLDER = Path(os.environ["COS3D_WINDOW_FOLDER"])
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def _answer(path: Path) -> None:
    asked = json.loads(path.read_text())
    path.unlink()
    try:
        space: dict = {"bpy": bpy}
        exec(compile(asked["source"], "<test>", "exec"), space)
        told = {"result": space[asked["function"]](**asked["arguments"])}
    except Exception:
        told = {"error": traceback.format_exc()}
    made = path.with_suffix(".part")
    made.write_text(json.dumps(told))
    made.rename(path.with_suffix(".answer"))


def _tick() -> float:
    for path in sorted(FOLDER.glob("*.ask")):
        _answer(path)
    return 0.02


def _open_sidebar() -> None:
    for area in bpy.context.window_manager.windows[0].screen.areas:
        if area.type == "VIEW_3D":
            area.spaces.active.show_region_ui = True


bpy.context.preferences.view.show_splash = False
if addon_utils.enable("cos3d", default_set=True) is None:
    print("the add-on could not be enabled", flush=True)
    sys.exit(1)
_open_sidebar()
bpy.app.timers.register(_tick, first_interval=0.2, persistent=True)
