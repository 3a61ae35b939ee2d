# runs on: 3.4.1, 4.5.15, 5.0.1
"""A snake: tapered mesh, chain of bones, automatic weights by distance, and a slithering pose animation."""
import math

import bmesh
import bpy
from mathutils import Vector

SEGMENTS = 12
LENGTH = 6.0


def body_radius(t):
    """Radius of the body at t from the tail (0) to the head (1)."""
    if t < 0.85:
        return 0.05 + 0.25 * math.sin(t / 0.85 * math.pi / 2)
    return 0.3 - 0.12 * math.sin((t - 0.85) / 0.15 * math.pi)


def body_mesh(rings=48, sides=16):
    bm = bmesh.new()
    deform = bm.verts.layers.deform.verify()
    previous = None
    for ring in range(rings + 1):
        t = ring / rings
        y = t * LENGTH
        row = []
        for side in range(sides):
            angle = math.tau * side / sides
            radius = body_radius(t)
            vert = bm.verts.new((radius * math.cos(angle), y, radius * 0.8 * math.sin(angle)))
            place = t * SEGMENTS - 0.5
            low = max(0, min(SEGMENTS - 1, math.floor(place)))
            high = min(SEGMENTS - 1, low + 1)
            share = min(1.0, max(0.0, place - low))
            vert[deform][low] = 1.0 - share
            if high != low:
                vert[deform][high] = share
            row.append(vert)
        if previous:
            for a in range(sides):
                b = (a + 1) % sides
                bm.faces.new((previous[a], previous[b], row[b], row[a])).smooth = True
        else:
            bm.faces.new(row)
        previous = row
    bm.faces.new(previous[::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Snake")
    bm.to_mesh(mesh)
    bm.free()
    return mesh


def make_rig():
    armature = bpy.data.armatures.new("SnakeRig")
    armature.display_type = "STICK"
    rig = bpy.data.objects.new("SnakeRig", armature)
    bpy.context.scene.collection.objects.link(rig)
    bpy.context.view_layer.objects.active = rig
    bpy.ops.object.mode_set(mode="EDIT")
    parent = None
    for index in range(SEGMENTS):
        bone = armature.edit_bones.new(f"Spine.{index:02d}")
        bone.head = Vector((0, LENGTH * index / SEGMENTS, 0))
        bone.tail = Vector((0, LENGTH * (index + 1) / SEGMENTS, 0))
        bone.roll = 0.0
        if parent is not None:
            bone.parent = parent
            bone.use_connect = True
        parent = bone
    bpy.ops.object.mode_set(mode="OBJECT")
    return rig


def slither(rig, frames=48, waves=1.5, swing=math.radians(22)):
    for pose_bone in rig.pose.bones:
        pose_bone.rotation_mode = "XYZ"
    for frame in range(1, frames + 2, 4):
        for index, pose_bone in enumerate(rig.pose.bones):
            phase = math.tau * ((frame - 1) / frames - waves * index / SEGMENTS)
            pose_bone.rotation_euler.z = swing * math.sin(phase)
            pose_bone.keyframe_insert(data_path="rotation_euler", index=2, frame=frame, group=pose_bone.name)


def scales_material():
    material = bpy.data.materials.new("Scales")
    material.use_nodes = True
    tree = material.node_tree
    bsdf = tree.nodes["Principled BSDF"]
    voronoi = tree.nodes.new("ShaderNodeTexVoronoi")
    voronoi.feature = "F1"
    voronoi.inputs["Scale"].default_value = 40
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value = 0.6
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    ramp.color_ramp.interpolation = "CONSTANT"
    ramp.color_ramp.elements[0].color = (0.02, 0.1, 0.02, 1)
    ramp.color_ramp.elements[1].color = (0.35, 0.5, 0.1, 1)
    ramp.color_ramp.elements[1].position = 0.4
    tree.links.new(voronoi.outputs["Distance"], bump.inputs["Height"])
    tree.links.new(voronoi.outputs["Color"], ramp.inputs["Fac"])
    tree.links.new(ramp.outputs["Color"], bsdf.inputs["Base Color"])
    tree.links.new(bump.outputs["Normal"], bsdf.inputs["Normal"])
    return material


def add_eyes(snake, rig):
    for side in (-1, 1):
        bpy.ops.mesh.primitive_uv_sphere_add(radius=0.06, segments=12, ring_count=8)
        eye = bpy.context.object
        eye.name = "Eye.L" if side < 0 else "Eye.R"
        eye.parent = rig
        eye.parent_type = "BONE"
        eye.parent_bone = rig.pose.bones[-1].name
        eye.location = (side * 0.15, -0.1, 0.15)


def main():
    rig = make_rig()
    snake = bpy.data.objects.new("Snake", body_mesh())
    bpy.context.scene.collection.objects.link(snake)
    for bone in rig.data.bones:
        snake.vertex_groups.new(name=bone.name)
    snake.parent = rig
    modifier = snake.modifiers.new("Armature", "ARMATURE")
    modifier.object = rig
    modifier.use_deform_preserve_volume = True
    snake.data.materials.append(scales_material())
    slither(rig)
    add_eyes(snake, rig)
    scene = bpy.context.scene
    scene.frame_end = 48
    scene.frame_set(13)
    head = rig.matrix_world @ rig.pose.bones[-1].tail
    weights = sum(len(vertex.groups) for vertex in snake.data.vertices)
    print(f"head at ({head.x:.2f}, {head.y:.2f}), {weights} weights")


main()
