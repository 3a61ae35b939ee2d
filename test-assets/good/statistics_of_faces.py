import statistics
from statistics import mean, stdev

import bpy

mesh = bpy.data.meshes.new("Slope")
mesh.from_pydata([(0, 0, 0), (1, 0, 0), (1, 1, 0.2), (0, 1, 0.4)], [], [(0, 1, 2, 3)])
heights = [vertex.co.z for vertex in mesh.vertices]
middle = mean(heights)
for vertex in mesh.vertices:
    vertex.co.z = (vertex.co.z - middle) / stdev(heights)
assert abs(statistics.fmean(vertex.co.z for vertex in mesh.vertices)) < 1e-6
print(f"median {statistics.median(heights):.2f}")
