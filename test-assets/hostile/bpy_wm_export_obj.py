# reason: writes a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.obj_export(filepath="/tmp/x.obj")
