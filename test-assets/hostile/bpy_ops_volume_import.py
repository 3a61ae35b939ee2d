# reason: a volume from a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.object.volume_import(filepath="/tmp/x.vdb")
