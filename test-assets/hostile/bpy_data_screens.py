# reason: the artist's screens
# stopped by: gate
# line: 5
import bpy
for screen in bpy.data.screens:
    print(screen)
