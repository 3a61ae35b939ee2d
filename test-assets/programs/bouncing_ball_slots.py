# runs on: 5.0.1
"""Actions with slots, layers and strips, as Blender has them since 4.4; the old way is gone in 5.0."""
import bpy
from bpy_extras import anim_utils
from math import pi, sin


def curves_of(obj, action):
    slot = action.slots.new(id_type="OBJECT", name=obj.name)
    data = obj.animation_data_create()
    data.action = action
    data.action_slot = slot
    return anim_utils.action_ensure_channelbag_for_slot(action, slot)


def fill(bag, path, index, samples):
    curve = bag.fcurves.new(path, index=index)
    curve.keyframe_points.add(len(samples))
    for point, (frame, value) in zip(curve.keyframe_points, samples):
        point.co = (frame, value)
        point.interpolation = "LINEAR"
    curve.update()
    return curve


def cube(name, x):
    mesh = bpy.data.meshes.new(name)
    size = 0.4
    corners = [(a, b, c) for a in (-size, size) for b in (-size, size) for c in (-size, size)]
    mesh.from_pydata(corners, [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)])
    obj = bpy.data.objects.new(name, mesh)
    obj.location.x = x
    bpy.context.scene.collection.objects.link(obj)
    return obj


action = bpy.data.actions.new("Wave of cubes")
layer = action.layers.new("Layer")
strip = layer.strips.new(type="KEYFRAME")
cubes = [cube(f"Cube {index}", index * 1.0) for index in range(12)]
for index, obj in enumerate(cubes):
    bag = curves_of(obj, action)
    samples = [(frame, sin(2 * pi * (frame / 48 + index / 12))) for frame in range(1, 50, 4)]
    up = fill(bag, "location", 2, samples)
    turn = fill(bag, "rotation_euler", 2, [(1, 0.0), (49, pi / 2)])
    cycles = up.modifiers.new("CYCLES")
    cycles.mode_after = "REPEAT"
    turn.extrapolation = "LINEAR"
    group = bag.groups.new("Motion")
    up.group = group
    turn.group = group

scene = bpy.context.scene
scene.frame_end = 96
scene.frame_set(60)
print(len(action.slots), "slots,", sum(len(bag.fcurves) for bag in strip.channelbags), "curves")
for obj in cubes[:3]:
    bag = anim_utils.action_get_channelbag_for_slot(obj.animation_data.action, obj.animation_data.action_slot)
    heights = [round(bag.fcurves.find("location", index=2).evaluate(frame), 2) for frame in (1, 13, 25)]
    print(obj.name, heights, round(obj.matrix_world.translation.z, 2))
