# reason: throws away the users of the artist's data
# stopped by: gate
# line: 5
import bpy
bpy.data.materials["Wood"].user_clear()
