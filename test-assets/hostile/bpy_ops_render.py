# reason: renders to a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.render.render(write_still=True)
