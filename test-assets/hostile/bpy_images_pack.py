# reason: packs files into the scene
# stopped by: gate
# line: 6
import bpy
picture = bpy.data.images.new("Wood", 8, 8)
picture.pack()
