# reason: a film from a file
# stopped by: gate
# line: 5
import bpy
film = bpy.data.movieclips.load("/tmp/x.mp4")
