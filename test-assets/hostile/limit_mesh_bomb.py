# reason: a mesh subdivided without end
# stopped by: limits
import bmesh
bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1)
while True:
    bm.verts.new((0, 0, 0))
