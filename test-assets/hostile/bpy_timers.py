# reason: a timer runs later
# stopped by: gate
# line: 5
import bpy
bpy.app.timers.register(print)
