import bpy
import numpy as np

mesh = bpy.data.meshes.new("Sheet")
mesh.from_pydata([(x, y, 0) for x in range(10) for y in range(10)], [], [])
count = len(mesh.vertices)
co = np.empty(count * 3, dtype=np.float32)
mesh.vertices.foreach_get("co", co)
co = co.reshape(-1, 3)
center = co.mean(axis=0)
distance = np.linalg.norm(co[:, :2] - center[:2], axis=1)
co[:, 2] = np.exp(-(distance ** 2) / 8.0)
mesh.vertices.foreach_set("co", co.ravel())
mesh.update()
back = np.empty(count * 3, dtype=np.float32)
mesh.vertices.foreach_get("co", back)
assert np.allclose(back.reshape((count, 3)), co)
