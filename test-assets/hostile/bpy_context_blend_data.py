# reason: all data by another way
# stopped by: gate
# line: 5
import bpy
data = bpy.context.blend_data
