import bpy
panel = bpy.data.objects.new("Panel", bpy.data.meshes.new("Panel"))
normals = panel.modifiers.new("Normals", "WEIGHTED_NORMAL")
normals.keep_sharp = True
