# reason: a class registered in Blender stays
# stopped by: gate
# line: 5
import bpy
bpy.utils.register_class(int)
