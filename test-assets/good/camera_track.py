import bpy
target = bpy.data.objects.new("Target", None)
camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
look = camera.constraints.new(type="TRACK_TO")
look.target = target
look.track_axis = "TRACK_NEGATIVE_Z"
look.up_axis = "UP_Y"
