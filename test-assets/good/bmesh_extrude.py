import bmesh
from mathutils import Vector
bm = bmesh.new()
bmesh.ops.create_grid(bm, x_segments=4, y_segments=4, size=1)
made = bmesh.ops.extrude_face_region(bm, geom=bm.faces[:])
upper = [part for part in made["geom"] if isinstance(part, bmesh.types.BMVert)]
bmesh.ops.translate(bm, verts=upper, vec=Vector((0, 0, 0.5)))
bm.free()
