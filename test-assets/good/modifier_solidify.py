import bpy
shell = bpy.data.objects.new("Shell", bpy.data.meshes.new("Shell"))
thick = shell.modifiers.new("Thickness", "SOLIDIFY")
thick.thickness = 0.004
thick.offset = 1
thick.use_even_offset = True
