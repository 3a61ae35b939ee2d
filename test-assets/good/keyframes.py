import bpy
ball = bpy.data.objects.new("Ball", None)
for frame, z in ((1, 0), (12, 2), (24, 0)):
    ball.location.z = z
    ball.keyframe_insert(data_path="location", index=2, frame=frame)
