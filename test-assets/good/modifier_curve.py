import bpy
path = bpy.data.objects.new("Path", bpy.data.curves.new("Path", "CURVE"))
chain = bpy.data.objects.new("Chain", bpy.data.meshes.new("Chain"))
follow = chain.modifiers.new("Follow", "CURVE")
follow.object = path
follow.deform_axis = "POS_X"
