# reason: operators of 3D-CoS
# stopped by: gate
# line: 5
import bpy
bpy.ops.cos3d.make()
