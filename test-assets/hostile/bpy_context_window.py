# reason: the artist's window
# stopped by: gate
# line: 5
import bpy
bpy.context.window.screen.areas[0].type = "CONSOLE"
