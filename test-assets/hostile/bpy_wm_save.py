# reason: saves over the artist's file
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.save_as_mainfile(filepath="/tmp/x.blend")
