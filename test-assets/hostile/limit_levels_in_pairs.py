# reason: too many levels, worked out in a pair of values
# stopped by: limits
import bpy
smooth = bpy.data.objects.new("A", bpy.data.meshes.new("A")).modifiers.new("S", "SUBSURF")
many = 5
smooth.show_viewport, (smooth.levels, smooth.quality) = True, (many * 3, many - 2)
