# reason: a property on every object of Blender
# stopped by: gate
# line: 5
import bpy
bpy.types.Object.secret = 1
