# reason: windows, key maps and the clipboard
# stopped by: gate
# line: 5
import bpy
text = bpy.context.window_manager.clipboard
