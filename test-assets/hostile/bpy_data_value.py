# reason: all data handed on
# stopped by: gate
# line: 5
import bpy
everything = [bpy.data]
