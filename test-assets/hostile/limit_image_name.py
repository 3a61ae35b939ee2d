# reason: a giant picture from names
# stopped by: limits
import bpy
side = 10 ** 6
bpy.data.images.new("Wood", side, side)
