"""Types that a word picks: a modifier of type "BEVEL" is a BevelModifier. Each is made once, and asked what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import bpy

from . import rna
from .entries import Facts, facts

Make = Callable[[str], Any]
"""Makes one of a word, or raises where there is none such."""


def entries(look: Callable[[Any], None]) -> Iterator[Facts]:
    """All variants that can be made here; each instance is handed to `look`, for what else it tells."""
    things = _objects()
    for thing in things:
        yield from _told("modifier", bpy.types.Modifier, thing.modifiers.new, look)
        if hasattr(thing, "grease_pencil_modifiers"):
            yield from _told("gpencil_modifier", "GpencilModifier", thing.grease_pencil_modifiers.new, look)
        if hasattr(thing, "shader_effects"):
            yield from _told("shader_effect", "ShaderFx", thing.shader_effects.new, look)
        _emptied(thing)
    anchor = things[0]
    yield from _told("constraint", bpy.types.Constraint, lambda name, word: anchor.constraints.new(word), look)
    yield from _told("constraint", bpy.types.Constraint, _bone().constraints.new, look, named=False)
    yield from _told("light", bpy.types.Light, bpy.data.lights.new, look)
    yield from _told("texture", bpy.types.Texture, bpy.data.textures.new, look)
    for word in ("CURVE", "SURFACE", "FONT"):
        yield _entry("curve", word, bpy.data.curves.new("Catalog", word))
    for word in ("ShaderNodeTree", "GeometryNodeTree", "CompositorNodeTree", "TextureNodeTree"):
        yield _entry("node_tree", word, bpy.data.node_groups.new("Catalog", word))
    if hasattr(bpy.data, "lightprobes") and hasattr(bpy.data.lightprobes, "new"):
        yield from _told("light_probe", bpy.types.LightProbe, bpy.data.lightprobes.new, look)
    yield from _curve_modifiers(look)


def _told(
    family: str, base: Any, make: Callable[..., Any], look: Callable[[Any], None], named: bool = True
) -> Iterator[Facts]:
    """Tries every word that the base type lists."""
    kind = getattr(bpy.types, base, None) if isinstance(base, str) else base
    listed = kind.bl_rna.properties.get("type") if kind is not None else None
    for item in listed.enum_items if listed is not None else ():
        try:
            made = make("Catalog", item.identifier) if named else make(item.identifier)
        except (RuntimeError, TypeError, ValueError):
            continue  # it is none for this kind of object, or this Blender is built without it
        if made is not None:
            look(made)
            yield {**_entry(family, item.identifier, made), **facts(name=item.name)}


def _entry(family: str, word: str, made: Any) -> Facts:
    return {
        "id": f"{family}:{word}",
        "kind": "variant",
        "family": family,
        "value": word,
        "target": rna.id_of(made.bl_rna),
    }


def _objects() -> list[Any]:
    """One object of each kind that has modifiers."""
    data = [
        bpy.data.meshes.new("Catalog"),
        bpy.data.curves.new("Catalog", "CURVE"),
        bpy.data.lattices.new("Catalog"),
    ]
    for collection in ("grease_pencils_v3", "grease_pencils", "volumes", "hair_curves"):
        if new := getattr(getattr(bpy.data, collection, None), "new", None):
            data.append(new("Catalog"))
    return [made for one in data if (made := _object(one)) is not None]


def _object(data: Any) -> Any:
    try:
        return bpy.data.objects.new("Catalog", data)
    except RuntimeError:
        return None  # the annotations of some versions look like drawings, and are none


def _emptied(thing: Any) -> None:
    for collection in ("modifiers", "grease_pencil_modifiers", "shader_effects"):
        if clear := getattr(getattr(thing, collection, None), "clear", None):
            clear()


def _bone() -> Any:
    """A bone in a pose: some constraints are for bones alone."""
    armature = bpy.data.objects.new("Catalog", bpy.data.armatures.new("Catalog"))
    bpy.context.scene.collection.objects.link(armature)
    bpy.context.view_layer.objects.active = armature
    bpy.ops.object.mode_set(mode="EDIT")
    bone = armature.data.edit_bones.new("Bone")
    bone.tail = (0, 0, 1)
    bpy.ops.object.mode_set(mode="OBJECT")
    return armature.pose.bones[0]


def _curve_modifiers(look: Callable[[Any], None]) -> Iterator[Facts]:
    thing = bpy.data.objects.new("Catalog", None)
    thing.keyframe_insert("location", index=0, frame=1)
    action = thing.animation_data.action
    curves = getattr(action, "fcurves", None)
    if curves is None:  # since 5.0 they lie in the channels of a slot
        curves = action.layers[0].strips[0].channelbags[0].fcurves
    curve = curves[0]  # emptied each time, for one that repeats the curve must be its first
    words = [item.identifier for item in bpy.types.FModifier.bl_rna.properties["type"].enum_items]
    for word in words:
        try:
            made = curve.modifiers.new(word)
        except (RuntimeError, TypeError):
            continue
        if made is not None:
            look(made)
            yield _entry("curve_modifier", word, made)
            curve.modifiers.remove(made)
