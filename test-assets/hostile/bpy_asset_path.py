# reason: a path of an asset library
# stopped by: gate
# line: 5
import bpy
place = bpy.context.asset.full_path
