# reason: undo steps of its own
# stopped by: gate
# line: 5
import bpy
bpy.ops.ed.undo_push(message="hidden")
