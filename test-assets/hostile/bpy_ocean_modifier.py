# reason: a modifier that keeps files
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Sea", bpy.data.meshes.new("Sea"))
cube.modifiers.new("Sea", "OCEAN")
