# reason: reads a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.import_mesh.stl(filepath="/tmp/x.stl")
