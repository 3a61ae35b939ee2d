# reason: runs a line in the console
# stopped by: gate
# line: 5
import bpy
bpy.ops.console.execute()
