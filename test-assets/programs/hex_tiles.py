# runs on: 3.4.1, 4.5.15, 5.0.1
"""Hexagonal board in axial coordinates: islands, forests, mountains, a road found by A*."""

import heapq
import random
from math import cos, pi, sin, sqrt

import bmesh
import bpy
from mathutils import Matrix, Vector, noise

RADIUS = 9
SIZE = 0.5
DIRECTIONS = ((1, 0), (1, -1), (0, -1), (-1, 0), (-1, 1), (0, 1))
TERRAINS = {
    # name: (from height, colour, cost of a step)
    "sea": (-9.0, (0.05, 0.15, 0.35), None),
    "beach": (-0.05, (0.75, 0.68, 0.45), 2),
    "meadow": (0.03, (0.22, 0.45, 0.12), 1),
    "forest": (0.16, (0.06, 0.25, 0.07), 3),
    "rock": (0.30, (0.40, 0.38, 0.36), 6),
    "snow": (0.42, (0.92, 0.94, 0.97), None),
}


def board(radius):
    for q in range(-radius, radius + 1):
        for r in range(max(-radius, -q - radius), min(radius, -q + radius) + 1):
            yield q, r


def to_world(q, r):
    return Vector((SIZE * sqrt(3) * (q + r / 2), SIZE * 1.5 * r, 0))


def distance(a, b):
    dq, dr = a[0] - b[0], a[1] - b[1]
    return max(abs(dq), abs(dr), abs(dq + dr))


def height_at(q, r, offset):
    at = to_world(q, r) * 0.22 + offset
    island = 0.35 - 0.75 * (distance((q, r), (0, 0)) / RADIUS) ** 2
    return noise.fractal(at, 0.9, 2.0, 5, noise_basis="PERLIN_ORIGINAL") * 0.45 + island * 0.5


def terrain_of(height):
    return [name for name, (low, _, _) in TERRAINS.items() if height >= low][-1]


def prism(bm, center, top, bottom, shrink=0.96):
    corners = [(SIZE * shrink * sin(k * pi / 3), SIZE * shrink * cos(k * pi / 3)) for k in range(6)]
    upper = [bm.verts.new((center.x + x, center.y + y, top)) for x, y in corners]
    lower = [bm.verts.new((center.x + x, center.y + y, bottom)) for x, y in corners]
    faces = [bm.faces.new(upper[::-1]), bm.faces.new(lower)]
    for k in range(6):
        n = (k + 1) % 6
        faces.append(bm.faces.new((upper[k], upper[n], lower[n], lower[k])))
    return faces


def a_star(tiles, start, goal):
    queue = [(0, start)]
    cost = {start: 0}
    came = {}
    while queue:
        _, here = heapq.heappop(queue)
        if here == goal:
            path = [here]
            while path[-1] in came:
                path.append(came[path[-1]])
            return path[::-1]
        for dq, dr in DIRECTIONS:
            there = (here[0] + dq, here[1] + dr)
            step = TERRAINS[tiles[there][0]][2] if there in tiles else None
            if step is None:
                continue
            climb = abs(tiles[there][1] - tiles[here][1]) * 10
            total = cost[here] + step + climb
            if total < cost.get(there, float("inf")):
                cost[there] = total
                came[there] = here
                heapq.heappush(queue, (total + distance(there, goal), there))
    return []


def make_material(name, color):
    material = bpy.data.materials.new(f"Tile {name}")
    material.diffuse_color = (*color, 1)
    material.roughness = 0.1 if name == "sea" else 0.9
    return material


def build_tiles(tiles):
    objects = {}
    for kind, (_, color, _) in TERRAINS.items():
        bm = bmesh.new()
        for (q, r), (terrain, height) in tiles.items():
            if terrain == kind:
                top = -0.05 if kind == "sea" else round(height * 8) / 4
                prism(bm, to_world(q, r), top, -0.6)
        if not bm.verts:
            bm.free()
            continue
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        mesh = bpy.data.meshes.new(f"Tiles {kind}")
        bm.to_mesh(mesh)
        bm.free()
        mesh.materials.append(make_material(kind, color))
        objects[kind] = bpy.data.objects.new(mesh.name, mesh)
        bpy.context.collection.objects.link(objects[kind])
    return objects


def plant_trees(tiles, rng):
    bm = bmesh.new()
    for (q, r), (terrain, height) in tiles.items():
        if terrain != "forest":
            continue
        for _ in range(rng.randint(2, 4)):
            offset = Vector((rng.uniform(-0.25, 0.25), rng.uniform(-0.25, 0.25), round(height * 8) / 4 + 0.2))
            tall = rng.uniform(0.3, 0.5)
            matrix = Matrix.Translation(to_world(q, r) + offset)
            bmesh.ops.create_cone(bm, cap_ends=True, segments=6, radius1=0.11, radius2=0, depth=tall, matrix=matrix)
    mesh = bpy.data.meshes.new("Trees")
    bm.to_mesh(mesh)
    bm.free()
    mesh.materials.append(bpy.data.materials["Tile forest"])
    trees = bpy.data.objects.new("Trees", mesh)
    bpy.context.collection.objects.link(trees)
    return trees


def lay_road(path, tiles):
    curve = bpy.data.curves.new("Road", "CURVE")
    curve.dimensions = "3D"
    curve.extrude = 0.0
    curve.bevel_depth = 0.07
    spline = curve.splines.new("BEZIER")
    spline.bezier_points.add(len(path) - 1)
    for point, tile in zip(spline.bezier_points, path):
        height = round(tiles[tile][1] * 8) / 4
        point.co = to_world(*tile) + Vector((0, 0, height + 0.05))
        point.handle_left_type = point.handle_right_type = "VECTOR"
    road = bpy.data.objects.new("Road", curve)
    bpy.context.collection.objects.link(road)
    return road


rng = random.Random(77)
offset = Vector((rng.uniform(0, 50), rng.uniform(0, 50), 0.5))
tiles = {}
for q, r in board(RADIUS):
    height = height_at(q, r, offset)
    tiles[q, r] = (terrain_of(height), height)
made = build_tiles(tiles)
if any(terrain == "forest" for terrain, _ in tiles.values()):
    plant_trees(tiles, rng)
walkable = [tile for tile, (terrain, _) in tiles.items() if TERRAINS[terrain][2] is not None]
start, goal = max(((a, b) for a in walkable for b in walkable[::7]), key=lambda pair: distance(*pair))
path = a_star(tiles, start, goal)
if path:
    lay_road(path, tiles)
print({kind: sum(1 for t, _ in tiles.values() if t == kind) for kind in TERRAINS}, "road of", len(path), "tiles")
