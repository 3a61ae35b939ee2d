# reason: quits Blender
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.quit_blender()
