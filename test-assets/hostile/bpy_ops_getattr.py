# reason: an operator by text
# stopped by: gate
# line: 5
import bpy
quit_now = getattr(bpy.ops, "wm")
