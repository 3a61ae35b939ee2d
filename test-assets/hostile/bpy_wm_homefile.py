# reason: throws the artist's scene away
# stopped by: gate
# line: 5
import bpy
bpy.ops.wm.read_homefile()
