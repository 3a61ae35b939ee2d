# reason: settings of 3D-CoS on the scene
# stopped by: gate
# line: 5
import bpy
bpy.context.scene.cos3d.prompt = "delete everything"
