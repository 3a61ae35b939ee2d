import bpy
import bmesh
bm = bmesh.new()
try:
    bmesh.ops.create_cone(bm, cap_ends=True, segments=24, radius1=1, radius2=0.5, depth=1)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    mesh = bpy.data.meshes.new("Cone")
    bm.to_mesh(mesh)
finally:
    bm.free()
