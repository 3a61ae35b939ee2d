# reason: a dictionary with everything that may not be named
# stopped by: gate
# line: 5
import bpy
everything = bpy.context.copy()
