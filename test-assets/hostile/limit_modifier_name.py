# reason: a refused modifier from a name
# stopped by: limits
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
kind = "_".join(["MESH", "CACHE"])
cube.modifiers.new("Cache", kind)
