# reason: a giant image, its side a number of numpy
# stopped by: limits
import bpy
import numpy as np
side = np.int64(10 ** 6)
bpy.data.images.new('Giant', side, 4)
