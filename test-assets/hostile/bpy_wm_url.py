# reason: opens a web page
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.url_open(url="http://127.0.0.1/")
