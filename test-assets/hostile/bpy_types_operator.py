# reason: an operator of its own
# stopped by: gate
# line: 5
import bpy
class Spy(bpy.types.Operator):
    bl_idname = "object.spy"
