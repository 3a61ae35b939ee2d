"""What `bpy.context`, `bpy.data` and `bpy.app` hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import bpy

from . import rna
from .entries import Facts, facts

_LISTS = {
    "bpy.types.Object": "selected_objects selected_editable_objects visible_objects editable_objects "
    "selectable_objects objects_in_mode objects_in_mode_unique_data",
    "bpy.types.EditBone": "visible_bones editable_bones selected_bones selected_editable_bones",
    "bpy.types.PoseBone": "visible_pose_bones selected_pose_bones selected_pose_bones_from_active_object",
    "bpy.types.ID": "selected_ids",
}
_ONES = {
    "bpy.types.Object": "object active_object edit_object sculpt_object vertex_paint_object weight_paint_object "
    "image_paint_object particle_edit_object pose_object",
    "bpy.types.EditBone": "active_bone",
    "bpy.types.PoseBone": "active_pose_bone",
    "bpy.types.Material": "material",
    "bpy.types.MaterialSlot": "material_slot",
    "bpy.types.Mesh": "mesh",
    "bpy.types.Armature": "armature",
    "bpy.types.Curve": "curve",
    "bpy.types.Light": "light",
    "bpy.types.Camera": "camera",
    "bpy.types.World": "world",
    "bpy.types.Texture": "texture",
    "bpy.types.ParticleSystem": "particle_system",
    "bpy.types.Collection": "collection",
    "bpy.types.ID": "id active_operator",
    "bpy.types.Action": "active_action",
    "bpy.types.Node": "active_node",
}
"""Members that the windows and editors add (Blender's manual of its Python API, "Context Access"); RNA knows none."""
_PLAIN = {bool: "bool", int: "int", float: "float", str: "string", bytes: "string"}


def entries() -> Iterator[Facts]:
    """Constants for the roots, and the members of the context."""
    yield _constant("bpy.context", type="pointer", target="bpy.types.Context")
    yield _constant("bpy.data", type="pointer", target="bpy.types.BlendData")
    for prop in bpy.types.Context.bl_rna.properties:
        if prop.identifier != "rna_type":
            yield _member(prop.identifier, **rna.slot(prop))
    for told, many in ((_LISTS, True), (_ONES, False)):
        for target, names in told.items():
            for name in names.split():
                kind = "collection" if many else "pointer"
                yield _member(name, type=kind, target=target, optional=not many)
    for name in sorted(dir(bpy.app)):
        value = getattr(bpy.app, name, None)
        if not name.startswith("_") and not callable(value):
            listed = "list" if type(value) is tuple else "any"
            kind = next((word for held, word in _PLAIN.items() if isinstance(value, held)), listed)
            yield _constant(f"bpy.app.{name}", type=kind)


def _member(name: str, **told: Any) -> Facts:
    return {"id": f"bpy.context.{name}", "kind": "context", **facts(**told)}


def _constant(identifier: str, **told: Any) -> Facts:
    return {"id": identifier, "kind": "constant", "owner": identifier.rpartition(".")[0], **facts(**told)}
