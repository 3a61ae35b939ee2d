# reason: a voxel size below its floor, given as an object that only becomes a number when Blender asks
# stopped by: limits
import bpy
class Size:
    def __float__(self):
        return 1e-9
thing = bpy.data.objects.new("Bomb", bpy.data.meshes.new("Bomb"))
modifier = thing.modifiers.new("Remesh", "REMESH")
modifier.voxel_size = Size()
