# reason: a custom property of 3D-CoS in capitals
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", None)
cube["COS3D_history"] = ""
