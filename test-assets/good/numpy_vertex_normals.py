import numpy as np

vertices = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0.5], [0, 1, 0]], dtype=np.float64)
triangles = np.array([[0, 1, 2], [0, 2, 3]])
a, b, c = (vertices[triangles[:, i]] for i in range(3))
face_normals = np.cross(b - a, c - a)
normals = np.zeros_like(vertices)
np.add.at(normals, triangles.ravel(), np.repeat(face_normals, 3, axis=0))
lengths = np.linalg.norm(normals, axis=1, keepdims=True)
normals = np.divide(normals, lengths, out=np.zeros_like(normals), where=lengths > 1e-9)
area = 0.5 * np.linalg.norm(face_normals, axis=1).sum()
assert normals.shape == (4, 3) and area > 0
