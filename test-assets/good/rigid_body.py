import bpy
bpy.ops.mesh.primitive_cube_add()
bpy.context.object.display_type = "SOLID"
bpy.context.object.show_name = True
bpy.context.object.color = (1, 0, 0, 1)
