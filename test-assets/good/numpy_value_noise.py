import numpy as np
import bpy

def smooth(t):
    return t * t * (3 - 2 * t)

def value_noise(shape, cells, rng):
    grid = rng.random((cells + 1, cells + 1))
    ys, xs = (np.linspace(0, cells, side, endpoint=False) for side in shape)
    y0, x0 = ys.astype(int)[:, None], xs.astype(int)[None, :]
    ty, tx = smooth(ys % 1)[:, None], smooth(xs % 1)[None, :]
    top = grid[y0, x0] * (1 - tx) + grid[y0, x0 + 1] * tx
    low = grid[y0 + 1, x0] * (1 - tx) + grid[y0 + 1, x0 + 1] * tx
    return top * (1 - ty) + low * ty

rng = np.random.default_rng(3)
height = sum(value_noise((48, 48), 2 ** k, rng) / 2 ** k for k in range(1, 5))
height = (height - height.min()) / np.ptp(height)
steps = np.digitize(height, np.linspace(0, 1, 6))
gy, gx = np.gradient(height)
slope = np.sqrt(gx ** 2 + gy ** 2)
level = np.clip(height, 0.3, None)
mesh = bpy.data.meshes.new("Island")
mesh.from_pydata([(j * 0.1, i * 0.1, float(level[i, j])) for i in range(48) for j in range(48)], [], [])
assert np.percentile(slope, 95) >= np.median(slope) and steps.max() <= 6
