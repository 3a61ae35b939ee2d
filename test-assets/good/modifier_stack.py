import bpy
body = bpy.data.objects.new("Body", bpy.data.meshes.new("Body"))
bevel = body.modifiers.new("Bevel", "BEVEL")
bevel.width = 0.02
bevel.segments = 3
bevel.limit_method = "ANGLE"
smooth = body.modifiers.new("Smooth", "SUBSURF")
smooth.levels = 2
smooth.render_levels = 3
