# reason: writes a .blend file
# stopped by: gate
# line: 5
import bpy
bpy.data.libraries.write("/tmp/x.blend", set())
