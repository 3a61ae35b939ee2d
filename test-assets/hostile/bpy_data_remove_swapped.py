# reason: makes a thing, then removes another under the same name
# stopped by: gate
# line: 7
import bpy
thing = bpy.data.objects.new("Mine", None)
thing = bpy.data.objects["Cube"]
bpy.data.objects.remove(thing)
