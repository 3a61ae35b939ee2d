"""Opening a scene, selecting in it, and saving it so that nothing else in the file changes. Runs inside Blender."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import bpy

from command.asking.job import EMPTY, START_UP, split_names

COMPRESSED = (b"\x28\xb5\x2f\xfd", b"\x1f\x8b")
"""First bytes of a .blend compressed by zstandard (3.0 and newer) or gzip (older)."""


class WrongUse(Exception):
    """The command was given what this file does not have; the text names what is close."""


def open_scene(blend: str) -> None:
    """Opens a file with its workspaces and without running its scripts, or one of Blender's own scenes.

    Without its workspaces (load_ui=False) saving would replace them by others.
    """
    if blend not in (START_UP, EMPTY):
        if getattr(bpy.app, "module", False):
            bpy.ops.wm.read_factory_settings(use_empty=True)  # the module starts with the user's preferences
        try:
            bpy.ops.wm.open_mainfile(filepath=blend, load_ui=True, use_scripts=False)
        except RuntimeError as error:
            raise WrongUse(f"{blend} cannot be opened: {str(error).removeprefix('Error: ').strip()}") from error
        return
    bpy.ops.wm.read_factory_settings()
    if blend == EMPTY:
        for thing in list(bpy.data.objects):
            if thing.type == "MESH":
                bpy.data.objects.remove(thing)
        bpy.ops.outliner.orphans_purge(do_recursive=True)


def select(given: list[str]) -> None:
    """Selects exactly the named objects of the view layer, the first of them active; WrongUse where one cannot be."""
    layer = bpy.context.view_layer
    names, unknown = split_names(given, [thing.name for thing in layer.objects])
    if unknown:
        raise WrongUse(" ".join(map(_unknown, unknown)))
    for thing in layer.objects:
        thing.select_set(thing.name in names)
    stubborn = [name for name in names if not layer.objects[name].select_get()]
    if stubborn:
        raise WrongUse(f"{_listed(stubborn)} cannot be selected: hidden, or locked against selecting.")
    if names:
        layer.objects.active = layer.objects[names[0]]


def save(source: str, target: str) -> None:
    """Writes the scene to `target`: compressed as the source was, its paths still valid, its preview as it was."""
    # Without a window to take a picture of, "SCREENSHOT" keeps the preview that the file has; "NONE" would drop it.
    bpy.context.preferences.filepaths.file_preview_type = "SCREENSHOT"
    bpy.context.preferences.filepaths.save_version = 0
    bpy.ops.wm.save_as_mainfile(
        filepath=target, compress=is_compressed(source), relative_remap=True, check_existing=False
    )


def is_compressed(source: str) -> bool:
    """Whether a .blend is compressed; scenes of Blender's own count as not."""
    if source in (START_UP, EMPTY):
        return False
    with Path(source).open("rb") as file:
        return file.read(4).startswith(COMPRESSED)


def _unknown(name: str) -> str:
    here = bpy.context.scene.name
    if name in bpy.data.objects:
        scenes = [scene.name for scene in bpy.data.scenes if name in scene.objects and scene.name != here]
        if scenes:
            return f"The object {name!r} is in the scene {_listed(scenes)}, not in the open one, {here!r}."
        return f"The object {name!r} is not in the view layer: in no scene, or in a collection that is left out."
    known = [thing.name for thing in bpy.context.view_layer.objects]
    if close := get_close_matches(name, known, n=3, cutoff=0.5):
        return f"There is no object {name!r}. Close: {_listed(close)}."
    return f"There is no object {name!r}." + (f" There are: {_listed(known[:8])}." if known else "")


def _listed(names: list[str]) -> str:
    return ", ".join(map(repr, names))
