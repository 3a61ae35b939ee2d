# reason: the path of temporary files
# stopped by: gate
# line: 5
import bpy
place = bpy.app.tempdir
