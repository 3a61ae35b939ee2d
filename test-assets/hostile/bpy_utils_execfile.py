# reason: runs a file
# stopped by: gate
# line: 5
import bpy
bpy.utils.execfile("/tmp/hostile.py")
