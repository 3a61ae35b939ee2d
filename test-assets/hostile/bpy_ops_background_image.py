# reason: a picture from a file as an empty
# stopped by: gate
# line: 5
import bpy
bpy.ops.object.load_background_image(filepath="/tmp/x.png")
