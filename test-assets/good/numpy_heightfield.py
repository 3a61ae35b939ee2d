"""Terrain from several layers of waves, set in one go."""
import bpy
import numpy as np

SIZE = 8.0
STEPS = 64

def terrain():
    axis = np.linspace(-SIZE / 2, SIZE / 2, STEPS)
    x, y = np.meshgrid(axis, axis, indexing="ij")
    z = np.zeros_like(x)
    rng = np.random.default_rng(12)
    for octave in range(4):
        frequency = 2.0 ** octave * 0.4
        angle, phase = rng.uniform(0, 2 * np.pi, 2)
        z += np.sin((x * np.cos(angle) + y * np.sin(angle)) * frequency + phase) / 2.0 ** octave
    points = np.stack([x, y, z], axis=-1).reshape(-1, 3)
    index = np.arange(STEPS * STEPS).reshape(STEPS, STEPS)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], axis=-1).reshape(-1, 4)
    mesh = bpy.data.meshes.new("Terrain")
    mesh.from_pydata(points.tolist(), [], faces.tolist())
    mesh.update()
    return [bpy.data.objects.new("Terrain", mesh)]

terrain()
