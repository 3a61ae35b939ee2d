# reason: the video editor reads films and sounds
# stopped by: gate
# line: 5
import bpy
bpy.context.scene.sequence_editor_create()
