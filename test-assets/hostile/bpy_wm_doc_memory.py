# reason: memory statistics into the console
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.memory_statistics()
