# reason: operators under another name
# stopped by: gate
# line: 6
import bpy
ops = bpy.ops
ops.wm.quit_blender()
