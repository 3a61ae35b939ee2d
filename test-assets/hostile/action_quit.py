# reason: an action quits Blender
# stopped by: gate
# purpose: action
# line: 7
import bpy
def leave(thing):
    bpy.ops.wm.quit_blender()
