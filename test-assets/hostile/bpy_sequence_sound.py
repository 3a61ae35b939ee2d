# reason: a sound strip in the video editor, from a file
# stopped by: gate
# line: 6
import bpy
def add(strips):
    strips.new_sound(name="Noise", filepath="/tmp/x.wav", channel=1, frame_start=1)
