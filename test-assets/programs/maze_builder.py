# runs on: 3.4.1, 4.5.15, 5.0.1
import random
from itertools import product

import bpy

WIDTH, HEIGHT = 14, 10
CELL = 1.0
WALL_HEIGHT = 0.8
WALL_THICKNESS = 0.12
NORTH, EAST, SOUTH, WEST = (0, 1), (1, 0), (0, -1), (-1, 0)


def neighbours(cell):
    for step in (NORTH, EAST, SOUTH, WEST):
        other = (cell[0] + step[0], cell[1] + step[1])
        if 0 <= other[0] < WIDTH and 0 <= other[1] < HEIGHT:
            yield other


def carve(seed):
    """Depth-first search; returns the set of open passages as frozensets of two cells."""
    rng = random.Random(seed)
    stack = [(0, 0)]
    seen = {(0, 0)}
    passages = set()
    while stack:
        here = stack[-1]
        ways = [cell for cell in neighbours(here) if cell not in seen]
        if not ways:
            stack.pop()
            continue
        there = rng.choice(ways)
        passages.add(frozenset((here, there)))
        seen.add(there)
        stack.append(there)
    return passages


def solve(passages, start, goal):
    """Breadth-first search from start to goal; a list of cells."""
    came_from = {start: None}
    queue = [start]
    for cell in queue:
        if cell == goal:
            break
        for other in neighbours(cell):
            if frozenset((cell, other)) in passages and other not in came_from:
                came_from[other] = cell
                queue.append(other)
    path = []
    cell = goal
    while cell is not None:
        path.append(cell)
        cell = came_from[cell]
    return path[::-1]


def wall_segments(passages):
    for x, y in product(range(WIDTH), range(HEIGHT)):
        if frozenset(((x, y), (x + 1, y))) not in passages:
            yield ((x + 1) * CELL, (y + 0.5) * CELL, "Y")
        if frozenset(((x, y), (x, y + 1))) not in passages:
            yield ((x + 0.5) * CELL, (y + 1) * CELL, "X")
    for y in range(HEIGHT):
        if y != 0:
            yield (0.0, (y + 0.5) * CELL, "Y")
    for x in range(WIDTH):
        yield ((x + 0.5) * CELL, 0.0, "X")


def cuboid(center, size):
    cx, cy, cz = center
    sx, sy, sz = (value / 2 for value in size)
    corners = [(cx + a * sx, cy + b * sy, cz + c * sz) for a, b, c in product((-1, 1), repeat=3)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    return corners, faces


def make_walls(passages):
    vertices, faces = [], []
    for x, y, axis in wall_segments(passages):
        long, short = CELL + WALL_THICKNESS, WALL_THICKNESS
        size = (long, short, WALL_HEIGHT) if axis == "X" else (short, long, WALL_HEIGHT)
        corners, sides = cuboid((x, y, WALL_HEIGHT / 2), size)
        base = len(vertices)
        vertices += corners
        faces += [tuple(base + index for index in side) for side in sides]
    mesh = bpy.data.meshes.new("MazeWalls")
    mesh.from_pydata(vertices, [], faces)
    mesh.update(calc_edges=True)
    mesh.validate(verbose=False)
    return bpy.data.objects.new("MazeWalls", mesh)


def make_path(cells):
    curve = bpy.data.curves.new("MazePath", type="CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = 0.08
    curve.bevel_resolution = 2
    spline = curve.splines.new(type="POLY")
    spline.points.add(count=len(cells) - 1)
    for point, (x, y) in zip(spline.points, cells):
        point.co = ((x + 0.5) * CELL, (y + 0.5) * CELL, 0.1, 1.0)
    return bpy.data.objects.new("MazePath", curve)


def make_floor():
    mesh = bpy.data.meshes.new("MazeFloor")
    w, h = WIDTH * CELL, HEIGHT * CELL
    mesh.from_pydata([(0, 0, 0), (w, 0, 0), (w, h, 0), (0, h, 0)], [], [(0, 1, 2, 3)])
    return bpy.data.objects.new("MazeFloor", mesh)


def colored(obj, rgb):
    material = bpy.data.materials.new(obj.name + "Material")
    material.diffuse_color = (*rgb, 1)
    obj.data.materials.append(material)
    return obj


passages = carve(seed=2024)
solution = solve(passages, (0, 0), (WIDTH - 1, HEIGHT - 1))
maze = bpy.data.collections.new("Maze")
bpy.context.scene.collection.children.link(maze)
for thing, rgb in (
    (make_floor(), (0.8, 0.78, 0.7)),
    (make_walls(passages), (0.15, 0.3, 0.2)),
    (make_path(solution), (0.9, 0.1, 0.1)),
):
    maze.objects.link(colored(thing, rgb))

marker = bpy.data.objects.new("Goal", None)
marker.empty_display_type = "SINGLE_ARROW"
marker.empty_display_size = 1.5
marker.location = ((WIDTH - 0.5) * CELL, (HEIGHT - 0.5) * CELL, 0)
maze.objects.link(marker)
print("solution of", len(solution), "cells")
