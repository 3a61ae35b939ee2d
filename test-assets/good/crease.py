import bpy
mesh = bpy.data.meshes.new("Cushion")
if hasattr(mesh, "edge_creases"):
    crease = mesh.attributes.new("crease_edge", "FLOAT", "EDGE")
else:
    for edge in mesh.edges:
        edge.crease = 0.8
