import bpy
import bmesh
def rock(seed, size=1.0):
    import random
    from mathutils import Vector, noise
    chance = random.Random(seed)
    shift = Vector((chance.random() * 100,) * 3)
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=4, radius=size)
    for vert in bm.verts:
        vert.co += vert.normal * noise.noise(vert.co * 2 + shift) * 0.2
    bmesh.ops.smooth_vert(bm, verts=bm.verts, factor=0.3, use_axis_x=True, use_axis_y=True, use_axis_z=True)
    mesh = bpy.data.meshes.new("Rock")
    bm.to_mesh(mesh)
    bm.free()
    return bpy.data.objects.new("Rock", mesh)
rocks = [rock(seed) for seed in range(3)]
