import bpy
picture = bpy.data.images.new("Fade", 32, 32)
picture.pixels.foreach_set([k / 4096 for k in range(32 * 32 * 4)])
picture.update()
