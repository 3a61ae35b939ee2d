# reason: a handler runs after every change
# stopped by: gate
# line: 5
import bpy
bpy.app.handlers.depsgraph_update_post.append(print)
