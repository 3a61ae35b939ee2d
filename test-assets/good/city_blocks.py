import bpy
import random
random.seed(1)
city = bpy.data.collections.new("City")
for x in range(5):
    for y in range(5):
        height = random.uniform(1, 6)
        w, d = random.uniform(0.5, 0.8), random.uniform(0.5, 0.8)
        corners = [(sx * w / 2, sy * d / 2, z) for z in (0, height) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        faces = [(3, 2, 1, 0), (4, 5, 6, 7), *((k, (k + 1) % 4, (k + 1) % 4 + 4, k + 4) for k in range(4))]
        mesh = bpy.data.meshes.new(f"Block {x}-{y}")
        mesh.from_pydata(corners, [], faces)
        block = bpy.data.objects.new(mesh.name, mesh)
        block.location = (x * 1.2, y * 1.2, 0)
        city.objects.link(block)
