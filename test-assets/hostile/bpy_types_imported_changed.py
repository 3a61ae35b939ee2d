# reason: changes a class of Blender that was imported by its name
# stopped by: gate
# line: 5
from bpy.types import Object
Object.secret = 1
