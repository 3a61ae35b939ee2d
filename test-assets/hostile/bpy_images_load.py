# reason: a picture from a file
# stopped by: gate
# line: 5
import bpy
picture = bpy.data.images.load("/tmp/x.png")
