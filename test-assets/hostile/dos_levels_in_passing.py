# reason: a ceiling passed in a loop target
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
for cube.modifiers.new("Round", "SUBSURF").levels in [15]:
    pass
