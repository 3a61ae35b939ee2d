import bpy
half = bpy.data.objects.new("Half", bpy.data.meshes.new("Half"))
mirror = half.modifiers.new("Mirror", "MIRROR")
mirror.use_axis = (True, False, False)
mirror.use_clip = True
mirror.merge_threshold = 0.001
