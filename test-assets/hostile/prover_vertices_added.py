# reason: thousands of millions of vertices in one call
# stopped by: prover
import bpy
mesh = bpy.data.meshes.new("Flood")
mesh.vertices.add(2000000000)
mesh.vertices.add(2000000000)
