import bpy
bpy.ops.mesh.primitive_plane_add(size=1)
bpy.ops.object.mode_set(mode="EDIT")
bpy.ops.mesh.select_all(action="SELECT")
bpy.ops.mesh.extrude_region_move(TRANSFORM_OT_translate={"value": (0, 0, 1)})
bpy.ops.mesh.inset(thickness=0.1)
bpy.ops.mesh.bevel(offset=0.02, segments=3)
bpy.ops.object.mode_set(mode="OBJECT")
