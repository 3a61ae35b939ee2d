import bpy
fan = bpy.data.objects.new("Fan", None)
fan.rotation_euler.z = 0
fan.keyframe_insert("rotation_euler", frame=1)
fan.rotation_euler.z = 6.28
fan.keyframe_insert("rotation_euler", frame=60)
action = fan.animation_data.action
if hasattr(action, "fcurves"):
    for curve in action.fcurves:
        for key in curve.keyframe_points:
            key.interpolation = "LINEAR"
