# reason: a class of Blender is changed
# stopped by: limits
import bpy
cube = bpy.data.objects.new("Cube", None)
kind = type(cube)
kind.secret = 1
