# reason: objects without end
# stopped by: limits
import bpy
while True:
    bpy.data.objects.new("Flood", None)
