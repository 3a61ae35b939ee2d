import bmesh
bm = bmesh.new()
bmesh.ops.create_uvsphere(bm, u_segments=32, v_segments=16, radius=1)
everything = bm.verts[:] + bm.edges[:] + bm.faces[:]
bmesh.ops.bisect_plane(bm, geom=everything, plane_co=(0, 0, 0), plane_no=(0, 0, 1), clear_inner=True)
bm.free()
