# reason: opens a picture
# stopped by: gate
# line: 5
import bpy
bpy.ops.image.open(filepath="/tmp/x.png")
