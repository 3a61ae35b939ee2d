import bpy
import math
PROFILE = [(0.0, 0.0), (0.05, 0.0), (0.06, 0.1), (0.03, 0.2), (0.05, 0.25)]
SEGMENTS = 32
corners = [
    (r * math.cos(math.tau * k / SEGMENTS), r * math.sin(math.tau * k / SEGMENTS), z)
    for r, z in PROFILE
    for k in range(SEGMENTS)
]
faces = []
for ring in range(len(PROFILE) - 1):
    for k in range(SEGMENTS):
        right = (k + 1) % SEGMENTS
        faces.append((ring * SEGMENTS + k, ring * SEGMENTS + right, (ring + 1) * SEGMENTS + right, (ring + 1) * SEGMENTS + k))
mesh = bpy.data.meshes.new("Vase")
mesh.from_pydata(corners, [], faces)
