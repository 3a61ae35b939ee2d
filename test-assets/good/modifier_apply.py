import bpy
bpy.ops.mesh.primitive_cube_add()
bpy.ops.object.modifier_add(type="BEVEL")
bpy.context.object.modifiers["Bevel"].width = 0.05
bpy.ops.object.modifier_apply(modifier="Bevel")
