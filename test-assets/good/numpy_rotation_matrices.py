import bpy
import numpy as np
from mathutils import Matrix, Vector

def rotation_z(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])

def rotation_about(axis, angle):
    axis = np.asarray(axis, dtype=float)
    axis /= np.linalg.norm(axis)
    k = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    return np.eye(3) + np.sin(angle) * k + (1 - np.cos(angle)) * (k @ k)

corners = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], dtype=float)
turned = corners @ rotation_z(np.radians(30)).T @ rotation_about((1, 1, 0), np.pi / 5).T
full = np.identity(4)
full[:3, :3] = rotation_z(0.4)
full[:3, 3] = [1, 2, 3]
thing = bpy.data.objects.new("Turned", bpy.data.meshes.new("Turned"))
thing.data.from_pydata([Vector(corner) for corner in turned], [], [])
thing.matrix_world = Matrix(full)
thing.location = Vector(turned[0])
assert np.isclose(np.linalg.det(rotation_about((0, 0, 1), 1.0)), 1.0)
