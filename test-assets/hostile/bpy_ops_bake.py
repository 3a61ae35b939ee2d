# reason: bakes into files
# stopped by: gate
# line: 5
import bpy
bpy.ops.object.bake(filepath="/tmp/x.png")
