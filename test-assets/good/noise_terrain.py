import bpy
import mathutils
SIZE = 24
corners = []
for x in range(SIZE):
    for y in range(SIZE):
        z = mathutils.noise.noise(mathutils.Vector((x / 6, y / 6, 0)))
        corners.append((x / SIZE, y / SIZE, z * 0.2))
faces = [(a, a + 1, a + SIZE + 1, a + SIZE) for a in range(SIZE * (SIZE - 1)) if (a + 1) % SIZE]
mesh = bpy.data.meshes.new("Terrain")
mesh.from_pydata(corners, [], faces)
