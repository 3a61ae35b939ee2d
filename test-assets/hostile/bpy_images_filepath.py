# reason: a path on a picture
# stopped by: gate
# line: 6
import bpy
picture = bpy.data.images.new("Wood", 8, 8)
picture.filepath_raw = "/tmp/hostile.png"
picture.save()
