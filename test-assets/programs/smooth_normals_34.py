# runs on: 3.4.1
"""Normals the way Blender 3 keeps them: auto smooth, split normals, custom normals, edge data."""
import bpy
from math import radians
from mathutils import Vector


def bevelled_block(name, location):
    bpy.ops.mesh.primitive_cube_add(size=2, location=location)
    block = bpy.context.object
    block.name = name
    mesh = block.data
    for edge in mesh.edges:
        a, b = (mesh.vertices[index].co for index in edge.vertices)
        upright = abs(a.z - b.z) > 1
        edge.bevel_weight = 1.0 if upright else 0.25
        edge.crease = 0.0 if upright else 0.8
        edge.use_seam = upright
    bevel = block.modifiers.new("Bevel", "BEVEL")
    bevel.limit_method = "WEIGHT"
    bevel.width = 0.3
    bevel.segments = 3
    bevel.harden_normals = True
    mesh.use_auto_smooth = True
    mesh.auto_smooth_angle = radians(60)
    for polygon in mesh.polygons:
        polygon.use_smooth = True
    return block


def spherical_normals(obj):
    """Custom normals that point away from the object's centre, as for the foliage of trees."""
    mesh = obj.data
    mesh.use_auto_smooth = True
    mesh.calc_normals_split()
    before = [loop.normal.copy() for loop in mesh.loops]
    normals = [mesh.vertices[loop.vertex_index].co.normalized() for loop in mesh.loops]
    mesh.normals_split_custom_set(normals)
    mesh.calc_normals_split()
    change = sum((loop.normal - old).length for loop, old in zip(mesh.loops, before)) / len(before)
    mesh.free_normals_split()
    return change


def face_maps(obj):
    for name in ("Top", "Side", "Bottom"):
        obj.face_maps.new(name=name)
    for polygon in obj.data.polygons:
        index = 0 if polygon.normal.z > 0.5 else 2 if polygon.normal.z < -0.5 else 1
        obj.face_maps[index].add([polygon.index])
    return [face_map.name for face_map in obj.face_maps]


block = bevelled_block("Block", (0, 0, 0))
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=2, radius=1.2, location=(4, 0, 0))
bush = bpy.context.object
for vertex in bush.data.vertices:
    vertex.co *= 1.0 + 0.2 * ((vertex.index * 7) % 5 - 2) / 2
bush.data.calc_normals()
print("mean change", round(spherical_normals(bush), 3), "custom", bush.data.has_custom_normals)
print(face_maps(block))
colors = bush.data.vertex_colors.new(name="Shade")
for loop in bush.data.loops:
    up = max(0.0, bush.data.vertices[loop.vertex_index].normal.dot(Vector((0, 0, 1))))
    colors.data[loop.index].color = (0.1, 0.2 + 0.5 * up, 0.1, 1.0)
bpy.context.view_layer.objects.active = block
bpy.ops.object.shade_smooth(use_auto_smooth=True, auto_smooth_angle=radians(45))
print(round(block.data.auto_smooth_angle, 3), len(bush.data.vertex_colors), bush.data.edges[0].crease)
