# reason: reads where the artist's files are
# stopped by: gate
# line: 5
import bpy
place = bpy.utils.user_resource("SCRIPTS")
