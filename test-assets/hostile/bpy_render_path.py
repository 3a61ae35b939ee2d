# reason: the output path of the artist's render
# stopped by: gate
# line: 5
import bpy
bpy.context.scene.render.filepath = "/tmp/hostile"
