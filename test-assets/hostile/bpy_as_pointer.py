# reason: the address in memory
# stopped by: gate
# line: 5
import bpy
place = bpy.data.objects.new("Cube", None).as_pointer()
