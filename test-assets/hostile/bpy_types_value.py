# reason: a class of Blender as a value
# stopped by: gate
# line: 5
import bpy
kind = bpy.types.Text
