import bpy
mesh = bpy.data.meshes.new("Hull")
if hasattr(mesh, "calc_normals_split"):
    mesh.calc_normals_split()
if hasattr(mesh, "normals_split_custom_set_from_vertices"):
    mesh.normals_split_custom_set_from_vertices([(0, 0, 1)] * len(mesh.vertices))
