"""What a .blend holds, told by a walk of the tests' own: every data-block, every property that can be set.

Runs inside Blender. It shares nothing with the add-on's fingerprint, so that a blind spot of that one shows here.
"""

from __future__ import annotations

import os
import warnings
from typing import Any

import bpy

Told = dict[str, dict[str, str]]
"""Data-blocks by kind and name (`objects/Cube`), each with its properties by path and their values as text."""

_KINDS_LEFT_OUT = {"window_managers", "all_ids"}
"""Operators that ran and settings of add-ons, none of it the artist's work; and the list of everything once more."""
_LEFT_OUT = {
    "rna_type", "original", "session_uid", "users", "tag", "is_evaluated", "is_updated", "is_updated_data",
    "update_tag", "select", "matrix_world", "matrix", "matrix_basis", "matrix_local", "matrix_channel", "bound_box",
    "dimensions", "depsgraph", "preview", "asset_data", "active_operator", "keying_sets_all",
    "vertex_normals", "polygon_normals", "collection_objects", "collection_children",
    "corner_normals", "loop_triangles", "loop_triangle_polygons", "is_runtime_data", "hash", "current_line_index",
    "current_character", "select_end_line_index", "select_end_character", "icon", "view3d", "regions", "tools",
    "filepath_raw", "pixels", "all_objects", "active_layer_collection", "collection_property", "is_visible",
    "use_extra_user",
}  # fmt: skip
_DEEPEST = 7


def told(path: str) -> Told:
    """Open a file, with its windows and without running its scripts, and tell all of it."""
    bpy.ops.wm.open_mainfile(filepath=path, load_ui=True, use_scripts=False)
    return told_here()


def told_here() -> Told:
    """Tell all of the file that is open."""
    found: Told = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for kind in bpy.data.bl_rna.properties:
            if kind.type == "COLLECTION" and kind.identifier not in _KINDS_LEFT_OUT:
                for block in getattr(bpy.data, kind.identifier):
                    found[f"{kind.identifier}/{block.name_full}"] = _block(block)
    return found


def _block(block: Any) -> dict[str, str]:
    properties: dict[str, str] = {"users": str(block.users), "fake user": str(block.use_fake_user)}
    if isinstance(block, bpy.types.Screen):
        # Editors are told by kind and place: reading all that they can be set to crashes Blender without a window.
        for place, area in enumerate(block.areas):
            properties[f"areas[{place}]"] = repr((area.ui_type, area.x, area.y, area.width, area.height))
        return properties
    _walk(block, "", properties, 0)
    if isinstance(block, bpy.types.Scene):
        for layer in block.view_layers:
            hidden = sorted(thing.name_full for thing in layer.objects if thing.hide_get(view_layer=layer))
            properties[f"hidden by the eye in {layer.name}"] = repr(hidden)
    if isinstance(block, bpy.types.Image):
        properties["pixels"] = repr([round(value, 4) for value in block.pixels[:4096]])
        properties["packed"] = str(block.packed_file is not None)
    if isinstance(block, bpy.types.Text):
        properties["text"] = block.as_string()
    if isinstance(block, bpy.types.Library):
        properties["filepath"] = os.path.realpath(bpy.path.abspath(block.filepath))
        properties["relative"] = str(block.filepath.startswith("//"))
    preview = block.preview
    if preview is not None:
        properties["preview"] = str(tuple(preview.image_size))
    return properties


def _walk(thing: Any, path: str, into: dict[str, str], depth: int) -> None:
    if depth > _DEEPEST:
        return
    for prop in thing.bl_rna.properties:
        name = prop.identifier
        of_socket = name == "links" and isinstance(thing, bpy.types.NodeSocket)
        if name in _LEFT_OUT or name.startswith("bl_") or of_socket:
            continue
        try:
            value = getattr(thing, name)
        except (AttributeError, RuntimeError, UnicodeDecodeError) as problem:
            into[path + name] = type(problem).__name__
            continue
        _tell(prop, value, path + name, into, depth)
    if isinstance(thing, (bpy.types.ID, bpy.types.Bone, bpy.types.PoseBone)):
        for key in thing.keys():  # noqa: SIM118 (the keys are the custom properties)
            into[f'{path}["{key}"]'] = _plain(thing[key])


def _tell(prop: Any, value: Any, path: str, into: dict[str, str], depth: int) -> None:
    if prop.type == "POINTER":
        if isinstance(value, (bpy.types.Node, bpy.types.NodeSocket)):
            into[path] = value.name
        elif value is None or _is_listed(value):
            into[path] = "None" if value is None else f"{type(value).__name__} {value.name_full}"
        else:
            _walk(value, f"{path}.", into, depth + 1)
    elif prop.type == "COLLECTION":
        into[f"{path}.length"] = str(len(value))
        for place, item in enumerate(value):
            if item is None:
                into[f"{path}[{place}]"] = "None"  # an empty slot
            elif isinstance(item, bpy.types.ID):
                into[f"{path}[{item.name_full!r}]"] = "held"
            else:
                at = repr(item.name) if isinstance(item, bpy.types.LayerCollection) else place
                _walk(item, f"{path}[{at}].", into, depth + 1)
    elif prop.is_readonly and not getattr(prop, "array_length", 0):
        if _names(prop):
            into[path] = _plain(value)
    else:
        into[path] = _plain(value)


def _names(prop: Any) -> bool:
    """Whether something read-only is a name, a type or an index, rather than derived."""
    return prop.identifier in {"name", "type", "index", "bl_idname"} or prop.identifier.endswith("_index")


def _is_listed(value: Any) -> bool:
    """Whether it is a data-block that stands in a list of its own; node trees of materials and shape keys do not."""
    return isinstance(value, bpy.types.ID) and not value.is_embedded_data


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.5g}"
    if isinstance(value, (str, int, bool)) or value is None:
        return repr(value)
    if isinstance(value, set):
        return repr(sorted(value))
    if hasattr(value, "to_dict"):
        return repr({key: _plain(item) for key, item in value.to_dict().items()})
    try:
        return "(" + ", ".join(_plain(item) for item in value) + ")"
    except TypeError:
        return repr(value)
