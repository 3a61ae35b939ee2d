# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from collections import Counter
from colorsys import hsv_to_rgb

GLIDER_GUN = """
........................O...........
......................O.O...........
............OO......OO............OO
...........O...O....OO............OO
OO........O.....O...OO..............
OO........O...O.OO....O.O...........
..........O.....O.......O...........
...........O...O....................
............OO......................
"""
GENERATIONS = 24


def parse(pattern):
    rows = pattern.strip("\n").split("\n")
    return {(x, -y) for y, row in enumerate(rows) for x, cell in enumerate(row) if cell == "O"}


def step(alive):
    counts = Counter((x + dx, y + dy) for x, y in alive for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in alive)}


def cube_data(cells, z, size=0.9):
    verts, faces = [], []
    s = size / 2
    for x, y in sorted(cells):
        b = len(verts)
        verts += [(x - s, y - s, z - s), (x + s, y - s, z - s), (x + s, y + s, z - s), (x - s, y + s, z - s)]
        verts += [(x - s, y - s, z + s), (x + s, y - s, z + s), (x + s, y + s, z + s), (x - s, y + s, z + s)]
        quads = ((0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))
        faces += [tuple(b + i for i in quad) for quad in quads]
    return verts, faces


def layer_object(cells, generation):
    verts, faces = cube_data(cells, generation)
    mesh = bpy.data.meshes.new(f"Generation {generation:02d}")
    mesh.from_pydata(verts, [], faces)
    material = bpy.data.materials.new(mesh.name)
    material.diffuse_color = (*hsv_to_rgb(generation / GENERATIONS, 0.7, 0.9), 1.0)
    mesh.materials.append(material)
    obj = bpy.data.objects.new(mesh.name, mesh)
    obj.hide_render = True
    obj.keyframe_insert("hide_render", frame=0)
    obj.hide_render = False
    obj.keyframe_insert("hide_render", frame=generation * 5 + 1)
    return obj


stack = bpy.data.collections.new("Life")
bpy.context.scene.collection.children.link(stack)
alive = parse(GLIDER_GUN)
history = []
for generation in range(GENERATIONS):
    stack.objects.link(layer_object(alive, generation))
    history.append(len(alive))
    alive = step(alive)
bpy.context.scene.frame_end = GENERATIONS * 5
print("population", history)
