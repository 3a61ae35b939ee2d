# reason: drivers that are there already
# stopped by: gate
# line: 5
import bpy
for curve in bpy.data.objects["Cube"].animation_data.drivers:
    print(curve)
