# reason: a simulation that keeps files
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Water", bpy.data.meshes.new("Water"))
cube.modifiers.new("Water", "FLUID")
