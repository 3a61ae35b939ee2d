# reason: an operator invoked like a click of the artist
# stopped by: gate
# line: 5
import bpy
bpy.ops.mesh.primitive_cube_add("INVOKE_DEFAULT")
