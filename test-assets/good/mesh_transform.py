import bpy
from mathutils import Matrix
mesh = bpy.data.meshes.new("Plank")
mesh.transform(Matrix.Scale(2, 4, (1, 0, 0)))
mesh.flip_normals()
mesh.calc_loop_triangles()
print(mesh.vertices[:], len(mesh.loop_triangles))
