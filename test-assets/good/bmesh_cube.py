import bpy
import bmesh
bm = bmesh.new()
bmesh.ops.create_cube(bm, size=1.0)
bmesh.ops.bevel(bm, geom=bm.edges[:], offset=0.05, segments=3, profile=0.5, affect="EDGES")
mesh = bpy.data.meshes.new("Box")
bm.to_mesh(mesh)
bm.free()
