# reason: removes everything in the scene
# stopped by: gate
# line: 6
import bpy
for thing in bpy.data.objects:
    bpy.data.objects.remove(thing, do_unlink=True)
