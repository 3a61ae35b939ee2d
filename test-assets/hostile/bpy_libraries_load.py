# reason: loads another .blend file
# stopped by: gate
# line: 5
import bpy
with bpy.data.libraries.load("/tmp/x.blend") as (there, here):
    here.objects = there.objects
