# reason: the artist's preferences
# stopped by: gate
# line: 5
import bpy
bpy.context.preferences.filepaths.use_scripts_auto_execute = True
