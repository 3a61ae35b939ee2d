# reason: a picture of a thousand billion pixels by name
# stopped by: gate
# line: 5
import bpy
picture = bpy.data.images.new("Wood", width=1000000, height=1000000)
