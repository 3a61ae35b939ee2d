# reason: an add-on installed from a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.preferences.addon_install(filepath="/tmp/hostile.zip")
