# reason: writes a picture
# stopped by: gate
# line: 6
import bpy
picture = bpy.data.images.new("Wood", 8, 8)
picture.save_render("/tmp/hostile.png")
