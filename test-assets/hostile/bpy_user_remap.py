# reason: puts its data in the place of the artist's
# stopped by: gate
# line: 5
import bpy
bpy.data.materials["Wood"].user_remap(bpy.data.materials.new("Mine"))
