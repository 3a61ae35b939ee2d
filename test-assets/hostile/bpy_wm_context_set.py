# reason: sets any value by a path in a text
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.context_set_value(data_path="preferences.x", value="1")
