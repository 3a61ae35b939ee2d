import bpy
import bmesh
bpy.ops.mesh.primitive_cube_add()
bpy.ops.object.mode_set(mode="EDIT")
bm = bmesh.from_edit_mesh(bpy.context.object.data)
for face in bm.faces:
    face.select = face.normal.z > 0.9
bmesh.update_edit_mesh(bpy.context.object.data)
bpy.ops.object.mode_set(mode="OBJECT")
