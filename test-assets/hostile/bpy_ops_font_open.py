# reason: a font from a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.font.open(filepath="/tmp/x.ttf")
