# reason: an attribute by a path in a text
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", None)
place = cube.path_resolve("location")
