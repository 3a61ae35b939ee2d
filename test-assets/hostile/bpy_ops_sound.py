# reason: opens a sound file
# stopped by: gate
# line: 5
import bpy
bpy.ops.sound.open(filepath="/tmp/x.wav")
