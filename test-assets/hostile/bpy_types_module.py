# reason: all classes of Blender under a name of one's own
# stopped by: gate
# line: 4
import bpy.types as kinds
print(kinds)
