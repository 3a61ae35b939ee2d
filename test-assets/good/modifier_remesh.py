import bpy
lump = bpy.data.objects.new("Lump", bpy.data.meshes.new("Lump"))
remesh = lump.modifiers.new("Remesh", "REMESH")
remesh.mode = "VOXEL"
remesh.voxel_size = 0.05
