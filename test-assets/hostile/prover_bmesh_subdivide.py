# reason: every edge cut hundreds of times, again and again
# stopped by: prover
import bmesh
bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1)
for i in range(4):
    bmesh.ops.subdivide_edges(bm, edges=bm.edges[:], cuts=500, use_grid_fill=True)
