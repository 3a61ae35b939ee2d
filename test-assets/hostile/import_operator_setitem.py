# reason: a key of ours written by a function
# stopped by: gate
# line: 6
import operator
import bpy
operator.setitem(bpy.context.object, "co" + "s3d_id", "mine")
