import bpy
bpy.ops.object.empty_add(type="PLAIN_AXES")
root = bpy.context.object
bpy.ops.mesh.primitive_cube_add()
cube = bpy.context.object
cube.parent = root
cube.matrix_parent_inverse = root.matrix_world.inverted()
