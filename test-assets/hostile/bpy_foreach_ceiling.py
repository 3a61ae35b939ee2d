# reason: a ceiling passed by setting many values at once
# stopped by: gate
# line: 7
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
cube.modifiers.new("Round", "SUBSURF")
cube.modifiers.foreach_set("levels", [30])
