# reason: bpy.utils runs scripts and registers classes
# stopped by: gate
# line: 4
from bpy import utils
