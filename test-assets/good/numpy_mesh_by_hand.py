import bpy
import numpy as np

def mesh_from_arrays(name, vertices, quads):
    vertices = np.asarray(vertices, dtype=np.float32)
    quads = np.asarray(quads, dtype=np.int32)
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(vertices))
    mesh.vertices.foreach_set("co", vertices.ravel())
    mesh.loops.add(quads.size)
    mesh.loops.foreach_set("vertex_index", quads.ravel())
    mesh.polygons.add(len(quads))
    mesh.polygons.foreach_set("loop_start", np.arange(0, quads.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set("loop_total", np.full(len(quads), 4, dtype=np.int32))
    mesh.update(calc_edges=True)
    mesh.validate()
    return mesh

u, v = np.mgrid[0:2 * np.pi:33j, 0:2 * np.pi:17j]
u, v = u[:-1, :-1], v[:-1, :-1]
points = np.column_stack([
    ((2 + 0.5 * np.cos(v)) * np.cos(u)).ravel(),
    ((2 + 0.5 * np.cos(v)) * np.sin(u)).ravel(),
    (0.5 * np.sin(v)).ravel(),
])
rows, columns = u.shape
index = np.arange(rows * columns).reshape(rows, columns)
quads = np.stack([index, np.roll(index, -1, 0), np.roll(np.roll(index, -1, 0), -1, 1), np.roll(index, -1, 1)], -1)
torus = bpy.data.objects.new("Torus", mesh_from_arrays("Torus", points, quads.reshape(-1, 4)))
assert len(torus.data.polygons) == 32 * 16
