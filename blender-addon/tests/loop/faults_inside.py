"""Runs inside Blender: asks one wish after the other, each with answers of its own, and tells what became of the file.

The folder of answers is emptied and written anew before each wish, so that none falls out of step by another's end.
What was applied is taken back by one undo, so that each finds the file as the first one did.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import bpy
import seen
from changes import compare

_FOLLOWS = {"scenes/Scene tool_settings.particle_edit.object", 'scenes/Scene ["cos3d_request"]'}
"""What may differ after anything: what Blender notes of the active object, and the number of our last request."""


def play(path: str, answers: str, first: dict[str, Any], wishes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Open a file, carry out the wish `first` for good, and play the others over what it made.

    A wish has `words`, names to `select`, and `answers`, texts by the names of their files. Told of each are its
    `report`, how the file differs right after it (`changes`) and after its undo (`left`), and its `seconds`.
    """
    from command.in_blender import scene_file
    from cos3d import headless

    scene_file.open_scene(path)
    bpy.ops.ed.undo_push(message="As it was")
    headless.connect(60)
    try:
        made = _ask(headless, scene_file, Path(answers), first)
        if made["status"] != "applied":
            raise AssertionError(f"{made['status']}: {made['message']}")
        before = seen.told_here()
        played = []
        for wish in wishes:
            began = time.monotonic()
            report = _ask(headless, scene_file, Path(answers), wish)
            seconds = round(time.monotonic() - began, 2)
            changes = left = _told(before)
            if report["undo_steps"]:
                bpy.ops.ed.undo()
                left = _told(before)
            played.append({"report": report, "changes": changes, "left": left, "seconds": seconds})
        return played
    finally:
        headless.close()


def _ask(headless: Any, scene_file: Any, folder: Path, wish: dict[str, Any]) -> Any:
    for old in folder.iterdir():
        old.unlink()
    for name, text in wish["answers"].items():
        (folder / name).write_text(text, encoding="utf-8")
    scene_file.select(wish["select"])
    return headless.ask(wish["words"], timeout=60)


def _told(before: seen.Told) -> dict[str, list[str]]:
    """How the open file differs from what was told before."""
    changes = compare(before, seen.told_here())
    return {
        "added": sorted(changes.added),
        "removed": sorted(changes.removed),
        "changed": [f"{name}: {changes.values[name]}" for name in changes.changed if name not in _FOLLOWS],
    }
