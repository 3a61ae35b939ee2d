# reason: voxels smaller than dust
# stopped by: gate
# line: 7
import bpy
cube = bpy.data.objects.new("Cube", bpy.data.meshes.new("Cube"))
remesh = cube.modifiers.new("Remesh", "REMESH")
remesh.voxel_size = 0.0000001
