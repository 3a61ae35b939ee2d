# reason: data named like those of 3D-CoS
# stopped by: limits
import bpy
word = "cos" + "3d base"
bpy.data.collections.new(word)
