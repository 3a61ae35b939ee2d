# reason: an operator that bakes a simulation over the frames of the scene
# stopped by: gate
# line: 5
import bpy
bpy.ops.rigidbody.bake_to_keyframes(frame_start=1, frame_end=100000)
