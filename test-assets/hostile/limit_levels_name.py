# reason: subdivision levels from a name
# stopped by: limits
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
levels = 2 ** 4
round_it = cube.modifiers.new("Round", "SUBSURF")
round_it.levels = levels
