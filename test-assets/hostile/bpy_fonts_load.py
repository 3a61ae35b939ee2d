# reason: a font from a file
# stopped by: gate
# line: 5
import bpy
font = bpy.data.fonts.load("/tmp/x.ttf")
