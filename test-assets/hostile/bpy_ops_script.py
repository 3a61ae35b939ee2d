# reason: runs a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.script.python_file_run(filepath="/tmp/x.py")
