import bpy
bpy.ops.mesh.primitive_ico_sphere_add(subdivisions=3, radius=0.2)
bpy.ops.object.duplicate_move_linked(TRANSFORM_OT_translate={"value": (1, 0, 0)})
