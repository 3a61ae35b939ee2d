# reason: all data under another name
# stopped by: gate
# line: 6
import bpy
D = bpy.data
note = D.texts
