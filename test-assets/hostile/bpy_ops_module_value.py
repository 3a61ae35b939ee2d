# reason: a module of operators as a value
# stopped by: gate
# line: 5
import bpy
tools = [bpy.ops.wm]
