# reason: an array of a billion copies
# stopped by: gate
# line: 7
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
row = cube.modifiers.new("Row", "ARRAY")
row.count = 10 ** 9
