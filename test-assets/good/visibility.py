import bpy
guide = bpy.data.objects.new("Guide", None)
guide.empty_display_type = "SPHERE"
guide.empty_display_size = 0.1
guide.hide_render = True
guide.hide_select = True
guide.hide_set(False) if guide.name in bpy.context.view_layer.objects else None
