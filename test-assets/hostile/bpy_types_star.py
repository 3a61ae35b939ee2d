# reason: all classes of Blender at once, unnamed
# stopped by: gate
# line: 4
from bpy.types import *
