# reason: deletes a custom property of 3D-CoS
# stopped by: gate
# line: 5
import bpy
del bpy.data.objects["Cube"]["cos3d_asset"]
