import bpy
water = bpy.data.materials.new("Water")
if hasattr(water, "surface_render_method"):
    water.surface_render_method = "DITHERED"
else:
    water.blend_method = "HASHED"
water.use_screen_refraction = True
