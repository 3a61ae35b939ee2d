import bpy
target = bpy.data.objects.new("Target", None)
arrow = bpy.data.objects.new("Arrow", None)
copy = arrow.constraints.new("COPY_LOCATION")
copy.target = target
copy.use_z = False
limit = arrow.constraints.new("LIMIT_ROTATION")
limit.use_limit_z = True
