"""Runs an action inside Blender, with settings set as the server sets them: only the literals change."""

from __future__ import annotations

import re
from typing import Any

import bpy

from cos3d import gate
from cos3d.hands.run import Running


def perform(code: str, name: str, settings: dict[str, str], objects: list[str], reference: str = "") -> list[str]:
    """Call the action `name` of `code` on objects by name; settings are literals by parameter. Returns names."""
    for parameter, literal in settings.items():
        code, changed = re.subn(rf"(?m)^{parameter} = .*?  #", f"{parameter} = {literal}  #", code)
        assert changed == 1, f"{name} has no setting {parameter}"
    given = [bpy.data.objects[thing] for thing in objects]
    second: list[Any] = [bpy.data.objects[reference]] if reference else []
    result = Running(code, gate.Purpose.ACTION, gate.Budget()).call(name, given, *second)
    bpy.context.view_layer.update()
    return [thing.name for thing in result]


def furnish() -> None:
    """A cube, its linked duplicate with the same material, a parented pair, a curve, a text and a light."""
    bpy.ops.mesh.primitive_cube_add(size=2, location=(0, 0, 3))
    cube = bpy.context.object
    cube.name = "Cube"
    paint = bpy.data.materials.new("Paint")
    paint.use_nodes = True
    cube.data.materials.append(paint)
    twin = cube.copy()
    twin.name, twin.location = "Twin", (5, 0, 3)
    bpy.ops.mesh.primitive_cube_add(size=1, location=(0, 5, 1))
    other = bpy.context.object
    other.name = "Other"
    other.data.materials.append(paint)
    parent = bpy.data.objects.new("Parent", None)
    parent.location, parent.rotation_euler, parent.scale = (1, 2, 3), (0, 0, 1.0), (2, 2, 2)
    child = bpy.data.objects.new("Child", other.data.copy())
    child.parent = parent
    curve = bpy.data.curves.new("Curve", "CURVE")
    curve.dimensions = "3D"
    spline = curve.splines.new("POLY")
    spline.points.add(3)
    for number, point in enumerate(spline.points):
        point.co = (number, 0, 0, 1)
    line = bpy.data.objects.new("Line", curve)
    text = bpy.data.curves.new("Text", "FONT")
    text.body = "hello"
    lamp = bpy.data.lights.new("Lamp", "POINT")
    things = [twin, parent, child, line, bpy.data.objects.new("Title", text), bpy.data.objects.new("Lamp", lamp)]
    things.append(bpy.data.objects.new("Second lamp", lamp))
    for thing in things:
        bpy.context.scene.collection.objects.link(thing)
    bpy.context.view_layer.update()


def state(names: list[str]) -> dict[str, Any]:
    """What others see of objects: place, mesh, modifiers, shading, colours."""
    return {name: _state(bpy.data.objects[name]) for name in names}


def _state(thing: Any) -> list[Any]:
    told: list[Any] = [[round(value, 5) for row in thing.matrix_world for value in row]]
    told.append([modifier.type for modifier in thing.modifiers])
    if thing.type == "MESH":
        told.append([round(value, 5) for vert in thing.data.vertices for value in vert.co])
        told.append([face.use_smooth for face in thing.data.polygons])
    if thing.type == "LIGHT":
        told.append([round(value, 5) for value in thing.data.color] + [round(thing.data.energy, 3)])
    if thing.type in {"CURVE", "FONT"}:
        told.append([round(thing.data.bevel_depth, 5), round(thing.data.extrude, 5)])
    told.append([color(slot.material) for slot in thing.material_slots])
    return told


def color(material: Any) -> list[float]:
    """Base colour, metallic and roughness of a material."""
    for node in material.node_tree.nodes if material and material.node_tree else ():
        if node.type == "BSDF_PRINCIPLED":
            inputs = node.inputs
            told = [*inputs["Base Color"].default_value[:3], inputs["Metallic"].default_value]
            return [round(value, 4) for value in [*told, inputs["Roughness"].default_value]]
    return []


def run(code: str, name: str, settings: dict[str, str], objects: list[str], reference: str = "") -> dict[str, Any]:
    """The furnished scene before and after an action, and what it returned."""
    furnish()
    names = [thing.name for thing in bpy.data.objects]
    before = state(names)
    returned = perform(code, name, settings, objects, reference)
    present = [thing.name for thing in bpy.data.objects]
    after = state(present)
    changed = [thing for thing in names if thing in present and after[thing] != before[thing]]
    return {
        "returned": returned,
        "changed": changed,
        "gone": [thing for thing in names if thing not in present],
        "added": [thing for thing in present if thing not in names],
        "after": after,
        "before": before,
        "bounds": {thing: bounds(bpy.data.objects[thing]) for thing in present},
        "hidden": [thing.name for thing in bpy.data.objects if not thing.visible_get()],
        "linked": [thing.name for thing in bpy.data.objects if thing.users_collection],
        "modifiers": {
            thing.name: [settings_of(modifier) for modifier in thing.modifiers] for thing in bpy.data.objects
        },
    }


def settings_of(modifier: Any) -> dict[str, Any]:
    """The settings of a modifier that actions set."""
    words = "width segments limit_method levels render_levels thickness use_axis count use_constant_offset".split()
    found = {word: getattr(modifier, word) for word in words if hasattr(modifier, word)}
    for word in ("relative_offset_displace", "constant_offset_displace", "use_axis"):
        if hasattr(modifier, word):
            found[word] = [round(float(value), 4) for value in getattr(modifier, word)]
    return {word: round(value, 5) if isinstance(value, float) else value for word, value in found.items()}


def bounds(thing: Any) -> list[list[float]]:
    """Lowest and highest corner in world space."""
    from mathutils import Vector

    corners = [thing.matrix_world @ Vector(corner) for corner in thing.bound_box]
    return [[round(pick(corner[axis] for corner in corners), 4) for axis in range(3)] for pick in (min, max)]
