# reason: a setting over its ceiling, given as an object that only becomes a number when Blender asks
# stopped by: limits
import bpy
class Levels:
    def __index__(self):
        return 30
mesh = bpy.data.meshes.new("Bomb")
thing = bpy.data.objects.new("Bomb", mesh)
modifier = thing.modifiers.new("Subdivision", "SUBSURF")
modifier.levels = Levels()
