import bpy
words = bpy.data.curves.new("Sign", type="FONT")
words.body = "OPEN"
words.size = 0.3
words.extrude = 0.02
words.align_x = "CENTER"
sign = bpy.data.objects.new("Sign", words)
sign.rotation_euler = (1.5708, 0, 0)
