# reason: the video editor reads films
# stopped by: gate
# line: 5
import bpy
bpy.ops.sequencer.movie_strip_add(filepath="/tmp/x.mp4")
