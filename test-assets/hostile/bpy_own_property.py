# reason: a custom property of 3D-CoS
# stopped by: gate
# line: 6
import bpy
cube = bpy.data.objects.new("Cube", None)
cube["cos3d_asset"] = "forged"
