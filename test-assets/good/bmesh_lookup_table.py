import bmesh
bm = bmesh.new()
for x in range(4):
    bm.verts.new((x, 0, 0))
bm.verts.ensure_lookup_table()
bm.verts.index_update()
bm.faces.new([bm.verts[0], bm.verts[1], bm.verts[2]])
bm.free()
