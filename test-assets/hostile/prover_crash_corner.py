# reason: a face whose corner is not there, which crashes Blender when it looks
# stopped by: prover
import bmesh
import bpy
mesh = bpy.data.meshes.new("Broken")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
mesh.loops[0].vertex_index = 2000000000
bmesh.new().from_mesh(mesh)
