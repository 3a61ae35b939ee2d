import bpy
mesh = bpy.data.meshes.new("Block")
for edge in mesh.edges:
    edge.use_edge_sharp = True
for polygon in mesh.polygons:
    polygon.use_smooth = True
if hasattr(mesh, "set_sharp_from_angle"):
    mesh.set_sharp_from_angle(angle=0.6)
