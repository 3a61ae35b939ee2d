# reason: Blender restarted with another app template, which runs code of its own
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.read_homefile(app_template="Hostile")
