# reason: appends data from another file
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.append(directory="/tmp", filename="x")
