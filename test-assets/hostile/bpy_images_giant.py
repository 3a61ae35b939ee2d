# reason: a picture of a thousand billion pixels by position
# stopped by: gate
# line: 5
import bpy
picture = bpy.data.images.new("Wood", 1000000, 1000000)
