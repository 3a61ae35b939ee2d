# reason: the same name stands for bpy here and for something else there
# stopped by: gate
# line: 5
import bpy
def tools(bpy):
    return bpy.data
