# reason: the path of Blender's own program
# stopped by: gate
# line: 5
import bpy
place = bpy.app.binary_path
