# reason: too many levels, in a pair that two targets take
# stopped by: gate
# line: 6
import bpy
smooth = bpy.data.objects.new("A", bpy.data.meshes.new("A")).modifiers.new("S", "SUBSURF")
both = smooth.levels, smooth.quality = 15, 3
