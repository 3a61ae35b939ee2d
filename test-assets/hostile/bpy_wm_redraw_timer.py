# reason: draws in an endless loop
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.redraw_timer(type="DRAW", iterations=100000)
