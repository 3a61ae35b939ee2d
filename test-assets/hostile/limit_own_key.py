# reason: a custom property of 3D-CoS under a name that is put together
# stopped by: limits
import bpy
cube = bpy.data.objects.new("Cube", None)
word = "cos" + "3d_asset"
cube[word] = "forged"
