# reason: a modifier that reads files
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
cube.modifiers.new("Cache", "MESH_CACHE")
