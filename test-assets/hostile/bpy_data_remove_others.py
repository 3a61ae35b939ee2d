# reason: removes an object of the artist
# stopped by: gate
# line: 5
import bpy
bpy.data.objects.remove(bpy.data.objects["Cube"])
