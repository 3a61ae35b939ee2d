# reason: deletes whatever is selected
# stopped by: gate
# line: 5
import bpy
bpy.ops.object.delete()
