# reason: writes a file
# stopped by: gate
# line: 5
import bpy
bpy.ops.export_scene.gltf(filepath="/tmp/x.glb")
