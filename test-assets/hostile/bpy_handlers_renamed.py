# reason: handlers under another name
# stopped by: gate
# line: 6
import bpy
app = bpy.app
app.handlers.load_post.append(print)
