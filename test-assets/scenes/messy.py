"""A scene as a person leaves it: everything that an edit could break without being seen.

Cubes, names with spaces, accents and quotes, a curve, a text, lights, a camera, a linked copy, a rig with a child
mesh, shape keys, drivers, an action, hidden and unselectable objects, a boolean, constraints, a lattice, two scenes,
an excluded collection, data-blocks that nothing uses, an image, a node group, and objects linked from a library.

    blender -b --factory-startup --python messy.py -- OUT.blend      makes OUT.blend, and messy.library.blend beside it

or, inside Blender with an empty file: `messy.build(folder)`.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import bpy


def build(folder: str | Path) -> None:
    """Fill the open file; the library that it links from is written into `folder`."""
    library = _library(Path(folder))
    main = bpy.data.collections.new("Möbel & Zeug")
    bpy.context.scene.collection.children.link(main)
    _meshes(main)
    _other_kinds(main)
    _rig(main)
    _animation()
    _hidden(main)
    _second_scene()
    _unused()
    _linked(library)
    scene = bpy.context.scene
    scene.frame_set(7)
    scene["artist's note"] = "do not touch"
    scene.render.resolution_x = 1234
    scene.cursor.location = (0.5, -0.25, 1)
    bpy.context.view_layer.update()


def _object(
    name: str, data: bpy.types.ID | None, collection: bpy.types.Collection, at: tuple = (0, 0, 0)
) -> bpy.types.Object:
    made = bpy.data.objects.new(name, data)
    made.location = at
    collection.objects.link(made)
    return made


def _box(name: str, size: float) -> bpy.types.Mesh:
    mesh = bpy.data.meshes.new(name)
    corners = [(x * size, y * size, z * size) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh.from_pydata(corners, [], faces)
    mesh.update()
    return mesh


def _material(name: str, color: tuple[float, float, float]) -> bpy.types.Material:
    material = bpy.data.materials.new(name)
    if material.node_tree is None:
        material.use_nodes = True
    material.diffuse_color = (*color, 1)
    material.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*color, 1)
    return material


def _meshes(main: bpy.types.Collection) -> None:
    red, glass = _material("Rouge", (0.8, 0.1, 0.1)), _material("Glas, dünn", (0.7, 0.9, 0.9))
    cube = _object("Cube", _box("Cube", 0.5), main, (2, 0, 0.5))
    cube.data.materials.append(red)
    cube["price"] = 12.5
    cube["tags"] = {"sold": False, "sizes": [1, 2, 3]}
    uv = cube.data.uv_layers.new(name="UVs")
    for place, loop in enumerate(uv.data):
        loop.uv = (place % 4 / 4, place // 4 / 6)
    _object("Cube linked duplicate", cube.data, main, (4, 0, 0.5))
    quoted = _object("Würfel \"alt\" 'neu'", _box("Würfel", 0.3), main, (0, 3, 0.3))
    quoted.data.materials.append(red)
    quoted.data.materials.append(glass)
    quoted.rotation_euler = (0.1, 0.2, 0.3)
    cutter = _object("Cutter", _box("Cutter", 0.2), main, (0, 3, 0.6))
    cutter.display_type = "WIRE"
    boolean = quoted.modifiers.new("Hole", "BOOLEAN")
    boolean.object = cutter
    bevel = quoted.modifiers.new("Edges", "BEVEL")
    bevel.width, bevel.segments = 0.02, 3
    weighted = quoted.vertex_groups.new(name="top")
    weighted.add([1, 3, 5, 7], 0.7, "REPLACE")
    follow = cutter.constraints.new("COPY_LOCATION")
    follow.target, follow.influence = quoted, 0.3
    keyed = _object("Gesicht", _box("Gesicht", 0.4), main, (-2, 0, 0.4))
    keyed.shape_key_add(name="Basis")
    smile = keyed.shape_key_add(name="smile")
    smile.data[3].co.z += 0.3
    smile.value = 0.4


def _other_kinds(main: bpy.types.Collection) -> None:
    curve = bpy.data.curves.new("Arc", "CURVE")
    curve.dimensions, curve.bevel_depth = "3D", 0.05
    spline = curve.splines.new("BEZIER")
    spline.bezier_points.add(2)
    for place, point in enumerate(spline.bezier_points):
        point.co = (place, math.sin(place), 0)
        point.handle_left_type = point.handle_right_type = "AUTO"
    _object("Arc", curve, main, (-4, 0, 1))
    words = bpy.data.curves.new("Sign", "FONT")
    words.body, words.extrude = "Café", 0.02
    _object("Sign", words, main, (0, -3, 1))
    for kind in ("POINT", "SUN", "AREA"):
        light = bpy.data.lights.new(f"{kind.title()} light", kind)
        light.energy = 42
        _object(light.name, light, main, (1, 1, 4))
    camera = bpy.data.cameras.new("Kamera")
    camera.lens = 35
    bpy.context.scene.camera = _object("Kamera", camera, main, (7, -7, 5))
    lattice = bpy.data.lattices.new("Cage")
    lattice.points_u = 3
    _object("Cage", lattice, main, (0, 5, 0))
    group = bpy.data.node_groups.new("Tint", "ShaderNodeTree")
    group.nodes.new("ShaderNodeRGB").outputs[0].default_value = (0.2, 0.4, 0.6, 1)
    node = bpy.data.materials["Rouge"].node_tree.nodes.new("ShaderNodeGroup")
    node.node_tree = group
    bpy.data.images.new("Poster", 8, 8)


def _rig(main: bpy.types.Collection) -> None:
    armature = bpy.data.armatures.new("Bones")
    rig = _object("Rig", armature, main, (0, -6, 0))
    bpy.context.view_layer.objects.active = rig
    bpy.ops.object.mode_set(mode="EDIT")
    lower = armature.edit_bones.new("lower")
    lower.head, lower.tail = (0, 0, 0), (0, 0, 1)
    upper = armature.edit_bones.new("upper")
    upper.head, upper.tail, upper.parent = (0, 0, 1), (0, 0, 2), lower
    bpy.ops.object.mode_set(mode="OBJECT")
    rig.pose.bones["upper"].rotation_quaternion = (0.9, 0.1, 0.2, 0.1)
    rig.pose.bones["upper"].constraints.new("LIMIT_ROTATION").use_limit_x = True
    skin = _object("Skin of the rig", _box("Skin", 0.6), main)
    skin.parent = rig
    skin.matrix_parent_inverse = rig.matrix_world.inverted()
    skin.modifiers.new("Rig", "ARMATURE").object = rig
    hat = _object("Hat", _box("Hat", 0.2), main, (0, 0, 0.3))
    hat.parent, hat.parent_type, hat.parent_bone = rig, "BONE", "upper"


def _animation() -> None:
    cube = bpy.data.objects["Cube"]
    for frame, height in ((1, 0.5), (20, 2.0)):
        cube.location.z = height
        cube.keyframe_insert("location", index=2, frame=frame)
    curve = bpy.data.objects["Sun light"].driver_add("rotation_euler", 2)
    curve.driver.type = "SCRIPTED"
    variable = curve.driver.variables.new()
    variable.name, variable.type = "height", "TRANSFORMS"
    variable.targets[0].id = cube
    variable.targets[0].transform_type = "LOC_Z"
    curve.driver.expression = "height * 0.5"


def _hidden(main: bpy.types.Collection) -> None:
    eye = _object("hidden by the eye", _box("hidden", 0.1), main)
    eye.hide_set(True)
    _object("hidden in viewports", eye.data, main).hide_viewport = True
    _object("hidden in renders", eye.data, main).hide_render = True
    _object("not to be selected", eye.data, main, (3, 3, 0)).hide_select = True
    store = bpy.data.collections.new("Lager")
    main.children.link(store)
    _object("in an excluded collection", eye.data, store)
    layer = bpy.context.view_layer.layer_collection.children[main.name].children[store.name]
    layer.exclude = True


def _second_scene() -> None:
    second = bpy.data.scenes.new("Szene zwei")
    second.unit_settings.scale_length = 0.01
    second.world = bpy.data.worlds.new("Nacht")
    second.collection.objects.link(bpy.data.objects["Cube"])
    _object("only in the second scene", _box("second", 1), second.collection)


def _unused() -> None:
    bpy.data.meshes.new("mesh that nothing uses")
    _material("kept without a user", (0, 0, 1)).use_fake_user = True
    bpy.data.texts.new("Notizen.txt").write("Milch\nEier\n")
    bpy.data.objects.new("object in no scene", None)


def _library(folder: Path) -> Path:
    path = folder / "messy.library.blend"
    shelf = bpy.data.objects.new("Regal der Bibliothek", _box("Regal", 0.7))
    lamp = bpy.data.objects.new("Cube", _box("Cube", 0.1))
    bpy.data.libraries.write(str(path), {shelf, lamp})
    meshes = [shelf.data, lamp.data]
    for thing in (shelf, lamp):
        bpy.data.objects.remove(thing)
    for mesh in meshes:
        bpy.data.meshes.remove(mesh)
    return path


def _linked(path: Path) -> None:
    with bpy.data.libraries.load(str(path), link=True) as (there, here):
        here.objects = list(there.objects)
    for thing in here.objects:
        bpy.context.scene.collection.objects.link(thing)


if __name__ == "__main__" and "--" in sys.argv:
    out = Path(sys.argv[sys.argv.index("--") + 1]).resolve()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    build(out.parent)
    bpy.ops.wm.save_as_mainfile(filepath=str(out))
