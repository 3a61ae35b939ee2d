# reason: subdivision to 2 to the power of 30
# stopped by: gate
# line: 7
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
round_it = cube.modifiers.new("Round", "SUBSURF")
round_it.levels = 15
