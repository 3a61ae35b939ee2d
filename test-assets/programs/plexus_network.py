# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy, random
from math import sqrt
from mathutils import Vector
from mathutils.kdtree import KDTree

rng = random.Random(1001)
points = []
while len(points) < 180:
    p = Vector((rng.gauss(0, 1), rng.gauss(0, 1), rng.gauss(0, 1)))
    if 0.2 < p.length < 2.2:
        points.append(p * 2)

tree = KDTree(len(points))
for i, p in enumerate(points):
    tree.insert(p, i)
tree.balance()

edges = set()
for i, p in enumerate(points):
    for _, j, d in tree.find_n(p, 4):
        if i != j and d < 1.4:
            edges.add((min(i, j), max(i, j)))


class UnionFind(list):
    def __init__(self, n):
        super().__init__(range(n))

    def find(self, x):
        while self[x] != x:
            self[x] = self[self[x]]
            x = self[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self[a] = b
        return a != b


sets = UnionFind(len(points))
by_length = sorted(edges, key=lambda e: (points[e[0]] - points[e[1]]).length)
spanning = [e for e in by_length if sets.union(*e)]
clusters = {}
for i in range(len(points)):
    clusters.setdefault(sets.find(i), []).append(i)

mesh = bpy.data.meshes.new("Plexus")
mesh.from_pydata(points, sorted(edges), [])
mesh.update()
web = bpy.data.objects.new("Plexus", mesh)
bpy.context.collection.objects.link(web)
skin = web.modifiers.new("Skin", "SKIN")
skin.use_smooth_shade = True
skin.branch_smoothing = 0.3
degree = [0] * len(points)
for a, b in edges:
    degree[a] += 1
    degree[b] += 1
for index, vertex in enumerate(mesh.skin_vertices[0].data if mesh.skin_vertices else []):
    vertex.radius = [0.012 * sqrt(1 + degree[index])] * 2

attribute = mesh.attributes.new(name="degree", type="INT", domain="POINT")
attribute.data.foreach_set("value", degree)
lengths = mesh.attributes.new("length", "FLOAT", "EDGE")
for edge in mesh.edges:
    a, b = edge.vertices
    lengths.data[edge.index].value = (points[a] - points[b]).length

backbone = bpy.data.curves.new("Spanning trees", "CURVE")
backbone.dimensions = "3D"
backbone.bevel_depth = 0.02
for a, b in spanning:
    spline = backbone.splines.new("POLY")
    spline.points.add(1)
    spline.points[0].co = points[a].to_4d()
    spline.points[1].co = points[b].to_4d()
    spline.points[0].radius, spline.points[1].radius = 1.0, 0.6
trees = bpy.data.objects.new("Spanning trees", backbone)
bpy.context.collection.objects.link(trees)

nearest, index, distance = tree.find((0, 0, 0))
hub = bpy.data.objects.new("Hub", None)
hub.location, hub.empty_display_type, hub.empty_display_size = nearest, "SPHERE", 0.3
bpy.context.collection.objects.link(hub)
print(len(edges), "edges", len(clusters), "clusters, largest", max(map(len, clusters.values())), f"hub {index} at {distance:.2f}")
