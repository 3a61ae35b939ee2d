# reason: too many levels, in a pair of values
# stopped by: gate
# line: 6
import bpy
smooth = bpy.data.objects.new("A", bpy.data.meshes.new("A")).modifiers.new("S", "SUBSURF")
smooth.show_viewport, (smooth.levels, smooth.quality) = True, (15, 3)
