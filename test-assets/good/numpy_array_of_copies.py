import bpy
import numpy as np

class Ring:
    def __init__(self, count: int, radius: float):
        self.angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
        self.data = np.stack((radius * np.cos(self.angles), radius * np.sin(self.angles), np.zeros(count)), axis=1)

    def repeat(self, levels):
        return np.concatenate([self.data + (0, 0, 0.5 * level) for level in range(levels)])

    def view(self):
        return [tuple(row) for row in self.data.round(3)]

mesh = bpy.data.meshes.new("Brick")
ring = Ring(12, 2.0)
for at, place in enumerate(ring.repeat(3)):
    brick = bpy.data.objects.new(f"Brick.{at:03d}", mesh)
    brick.location = place
    brick.rotation_euler = (0, 0, ring.angles[at % 12] + (np.pi / 12 if at // 12 % 2 else 0))
print(f"{len(ring.view())} places, radius {np.abs(ring.data).max():.2f}", np.round(ring.angles[:3], 2))
