# reason: the layout of UVs into a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.uv.export_layout(filepath="/tmp/x.svg")
