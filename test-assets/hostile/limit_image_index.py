# reason: a giant image whose side is an object that stands for the number
# stopped by: limits
import bpy
class Side:
    def __index__(self):
        return 10 ** 6
side = Side()
bpy.data.images.new("Giant", side, 4)
