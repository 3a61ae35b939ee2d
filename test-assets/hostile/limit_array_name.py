# reason: copies from a name
# stopped by: limits
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
n = 10 ** 8
row = cube.modifiers.new("Row", "ARRAY")
row.count = n
