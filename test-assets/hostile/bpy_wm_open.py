# reason: opens another file over the artist's
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.open_mainfile(filepath="/tmp/x.blend")
