# reason: walks the artist's undo steps
# stopped by: gate
# line: 5
import bpy
bpy.ops.ed.undo()
