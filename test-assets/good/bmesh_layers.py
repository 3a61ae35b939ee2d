import bpy
import bmesh
mesh = bpy.data.meshes.new("Card")
bm = bmesh.new()
bmesh.ops.create_grid(bm, x_segments=1, y_segments=1, size=0.5)
uv = bm.loops.layers.uv.verify()
for face in bm.faces:
    for loop in face.loops:
        loop[uv].uv = (loop.vert.co.x + 0.5, loop.vert.co.y + 0.5)
bm.to_mesh(mesh)
bm.free()
