# reason: a driver runs text as code on every frame
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", None)
curve = cube.driver_add("location", 0)
