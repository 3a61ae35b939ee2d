# reason: a ball of a million segments
# stopped by: gate
# line: 5
import bpy
bpy.ops.mesh.primitive_uv_sphere_add(segments=1000000)
