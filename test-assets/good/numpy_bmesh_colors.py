import bmesh
import bpy
import numpy as np

shape = bmesh.new()
bmesh.ops.create_grid(shape, x_segments=8, y_segments=8, size=1)
heights = np.array([vert.co.z for vert in shape.verts])
places = np.array([vert.co[:] for vert in shape.verts])
places[:, 2] = heights + 0.2 * np.sin(places[:, 0] * 6) * np.cos(places[:, 1] * 6)
for vert, place in zip(shape.verts, places):
    vert.co = place
mesh = bpy.data.meshes.new("Dune")
shape.to_mesh(mesh)
shape.free()
normalized = (places[:, 2] - places[:, 2].min()) / max(np.ptp(places[:, 2]), 1e-6)
low, high = np.array([0.1, 0.2, 0.6, 1.0]), np.array([0.9, 0.8, 0.3, 1.0])
colors = low + normalized[:, np.newaxis] * (high - low)
layer = mesh.color_attributes.new("Height", "FLOAT_COLOR", "POINT")
layer.data.foreach_set("color", colors.astype(np.float32).ravel())
