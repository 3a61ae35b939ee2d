import bpy
step = bpy.data.objects.new("Step", bpy.data.meshes.new("Step"))
row = step.modifiers.new(name="Row", type="ARRAY")
row.count = 12
row.use_relative_offset = False
row.use_constant_offset = True
row.constant_offset_displace = (0, 0.25, 0.18)
