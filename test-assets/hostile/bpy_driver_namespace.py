# reason: the namespace of drivers holds functions that run later
# stopped by: gate
# line: 5
import bpy
bpy.app.driver_namespace["now"] = print
