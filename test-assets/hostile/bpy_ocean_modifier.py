# reason: a modifier that grows with the fourth power of a setting and keeps files
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Sea", bpy.data.meshes.new("Sea"))
cube.modifiers.new("Sea", "OCEAN")
