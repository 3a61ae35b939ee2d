import bpy
import bmesh
import math
from mathutils import Matrix
def step(index, count=16, rise=0.18):
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1, matrix=Matrix.Diagonal((0.9, 0.3, 0.04, 1)))
    bmesh.ops.translate(bm, verts=bm.verts, vec=(0.6, 0, 0))
    bmesh.ops.rotate(bm, verts=bm.verts, cent=(0, 0, 0), matrix=Matrix.Rotation(math.tau * index / count, 3, "Z"))
    mesh = bpy.data.meshes.new("Step")
    bm.to_mesh(mesh)
    bm.free()
    thing = bpy.data.objects.new(f"Step.{index:02d}", mesh)
    thing.location.z = index * rise
    return thing
steps = [step(k) for k in range(16)]
