# reason: removes many at once
# stopped by: gate
# line: 5
import bpy
bpy.data.batch_remove(list(bpy.data.objects))
