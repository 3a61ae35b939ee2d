import bmesh
bm = bmesh.new()
bmesh.ops.create_circle(bm, cap_ends=False, segments=12, radius=1)
rim = [edge for edge in bm.edges if edge.is_boundary or edge.is_wire]
bmesh.ops.contextual_create(bm, geom=rim)
bmesh.ops.triangulate(bm, faces=bm.faces)
bm.free()
