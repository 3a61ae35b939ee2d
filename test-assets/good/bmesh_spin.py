import bmesh
import math
bm = bmesh.new()
profile = [bm.verts.new((0.1 + 0.05 * math.sin(k), 0, k * 0.1)) for k in range(10)]
edges = [bm.edges.new(pair) for pair in zip(profile, profile[1:])]
bmesh.ops.spin(bm, geom=profile + edges, cent=(0, 0, 0), axis=(0, 0, 1), angle=math.tau, steps=32, use_merge=True)
bm.free()
