# reason: an operator called with a context of its own
# stopped by: gate
# line: 5
import bpy
bpy.ops.object.shade_smooth({"object": None})
