# reason: the inside of bpy
# stopped by: gate
# line: 4
import _bpy
