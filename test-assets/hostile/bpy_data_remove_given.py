# reason: removes what it was given under a name of its own
# stopped by: gate
# line: 6
import bpy
def clean(thing):
    bpy.data.meshes.remove(thing)
