# runs on: 3.4.1, 4.5.15, 5.0.1
"""Towers of Hanoi, each move up, across and down."""
import bpy
from functools import reduce

DISKS = 5
PEG_GAP = 2.6
FRAMES = 4


def moves(n, source, target, spare):
    if n:
        yield from moves(n - 1, source, spare, target)
        yield n, source, target
        yield from moves(n - 1, spare, target, source)


def disk(size):
    bpy.ops.mesh.primitive_torus_add(major_radius=0.3 + size * 0.14, minor_radius=0.12, major_segments=48, minor_segments=16)
    obj = bpy.context.object
    obj.name = f"Disk {size}"
    obj.scale.z = 0.9
    bpy.ops.object.shade_smooth()
    material = bpy.data.materials.new(obj.name)
    t = size / DISKS
    material.diffuse_color = (0.9 * t, 0.25, 0.9 * (1 - t), 1.0)
    obj.data.materials.append(material)
    return obj


def peg(index):
    bpy.ops.mesh.primitive_cylinder_add(vertices=24, radius=0.1, depth=2.2, location=(index * PEG_GAP, 0, 1.0))
    bpy.context.object.name = f"Peg {index + 1}"


def height(level):
    return 0.12 + level * 0.24


def key(obj, frame, x, z):
    obj.location = (x, 0, z)
    obj.keyframe_insert("location", frame=frame)


for index in range(3):
    peg(index)
bpy.ops.mesh.primitive_cube_add(size=1, location=(PEG_GAP, 0, -0.1))
base = bpy.context.object
base.name = "Base"
base.dimensions = (PEG_GAP * 3, 2.4, 0.2)

pegs = [list(range(DISKS, 0, -1)), [], []]
disks = {size: disk(size) for size in range(1, DISKS + 1)}
for level, size in enumerate(pegs[0]):
    key(disks[size], 1, 0.0, height(level))
frame = 1
for size, source, target in moves(DISKS, 0, 2, 1):
    assert pegs[source][-1] == size and (not pegs[target] or pegs[target][-1] > size)
    obj = disks[size]
    key(obj, frame, source * PEG_GAP, height(len(pegs[source]) - 1))
    key(obj, frame + FRAMES, source * PEG_GAP, 2.6)
    key(obj, frame + 2 * FRAMES, target * PEG_GAP, 2.6)
    pegs[target].append(pegs[source].pop())
    key(obj, frame + 3 * FRAMES, target * PEG_GAP, height(len(pegs[target]) - 1))
    frame += 3 * FRAMES
bpy.context.scene.frame_end = frame + 10
total = reduce(lambda count, _: count + 1, moves(DISKS, 0, 2, 1), 0)
print(pegs, total == 2 ** DISKS - 1, frame)
