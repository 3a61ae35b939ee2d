# reason: runs a Text data-block
# stopped by: gate
# line: 5
import bpy
bpy.ops.text.run_script()
