# reason: a sound from a file
# stopped by: gate
# line: 5
import bpy
noise = bpy.data.sounds.load("/tmp/x.wav")
