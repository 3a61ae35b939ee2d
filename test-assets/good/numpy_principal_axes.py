import bpy
import numpy as np

points = np.random.default_rng(0).normal(size=(200, 3)) * np.array([3.0, 1.0, 0.2])
centered = points - points.mean(axis=0)
values, vectors = np.linalg.eigh(np.cov(centered.T))
order = np.argsort(values)[::-1]
axes = vectors[:, order].T
u, s, vt = np.linalg.svd(centered, full_matrices=False)
assert np.allclose(np.abs(axes), np.abs(vt), atol=1e-6)
plane, *_ = np.linalg.lstsq(np.column_stack((points[:, :2], np.ones(len(points)))), points[:, 2], rcond=None)
empty = bpy.data.objects.new("Axes", None)
empty.location = points.mean(axis=0)
empty.empty_display_size = float(np.sqrt(values.max()))
