import bpy
import numpy as np
from numpy.random import default_rng

np.random.seed(42)
rng = default_rng(seed=7)
mesh = bpy.data.meshes.new("Stone")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
kept = []
for point in rng.uniform(-5, 5, size=(60, 2)):
    if all(np.hypot(*(point - other)) > 0.5 for other in kept):
        kept.append(point)
for number, (x, y) in enumerate(kept):
    stone = bpy.data.objects.new(f"Stone {number}", mesh)
    stone.location = (x, y, 0)
    stone.rotation_euler[2] = np.random.uniform(0, 2 * np.pi)
    stone.scale = [float(s) for s in np.random.normal(1.0, 0.1, 3)]
order = rng.permutation(len(kept))
rng.shuffle(order)
pick = np.random.choice([0.2, 0.5, 0.8], size=len(kept), p=[0.5, 0.3, 0.2])
state = np.random.RandomState(3)
assert len(set(order.tolist())) == len(kept) and pick.shape == (len(kept),) and state.rand(2, 2).shape == (2, 2)
