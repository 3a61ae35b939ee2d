import bpy
profile = bpy.data.objects.new("Profile", bpy.data.curves.new("Profile", "CURVE"))
path = bpy.data.curves.new("Path", "CURVE")
path.bevel_mode = "OBJECT"
path.bevel_object = profile
path.use_fill_caps = True
