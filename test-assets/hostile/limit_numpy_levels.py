# reason: a setting over its ceiling as a number of numpy
# stopped by: limits
import bpy
import numpy as np
thing = bpy.data.objects.new('Bomb', bpy.data.meshes.new('Bomb'))
modifier = thing.modifiers.new('Subdivision', 'SUBSURF')
modifier.levels = np.int64(30)
