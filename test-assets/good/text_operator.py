import bpy
bpy.ops.object.text_add(location=(0, 0, 1))
sign = bpy.context.object
sign.data.body = "Café\n№ 7"
sign.data.bevel_depth = 0.005
