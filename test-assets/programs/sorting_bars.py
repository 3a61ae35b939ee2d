# runs on: 3.4.1, 4.5.15, 5.0.1
"""Three sorting algorithms as generators of swaps; every swap becomes keyframes."""
import random

import bpy

N = 12
FRAMES_PER_SWAP = 3


def bubble(values):
    for end in range(len(values) - 1, 0, -1):
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                yield i, i + 1


def insertion(values):
    for i in range(1, len(values)):
        j = i
        while j > 0 and values[j - 1] > values[j]:
            values[j - 1], values[j] = values[j], values[j - 1]
            yield j - 1, j
            j -= 1


def quick(values, low=0, high=None):
    high = len(values) - 1 if high is None else high
    if low >= high:
        return
    pivot, wall = values[high], low
    for i in range(low, high):
        if values[i] < pivot:
            if i != wall:
                values[i], values[wall] = values[wall], values[i]
                yield wall, i
            wall += 1
    if wall != high:
        values[wall], values[high] = values[high], values[wall]
        yield wall, high
    yield from quick(values, low, wall - 1)
    yield from quick(values, wall + 1, high)


def make_bar(value, slot, row, mesh, material):
    bar = bpy.data.objects.new(f"Bar {value}", mesh)
    bar.scale.z = value / N * 3
    bar.location = (slot, row, 0)
    bpy.context.collection.objects.link(bar)
    bar.material_slots[0].link = "OBJECT"
    bar.material_slots[0].material = material
    bar.keyframe_insert("location", frame=1)
    return bar


def unit_bar():
    mesh = bpy.data.meshes.new("Bar")
    w = 0.4
    corners = [(x, y, z) for z in (0, 1) for y in (-w, w) for x in (-w, w)]
    mesh.from_pydata(corners, [], [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (1, 3, 7, 5), (3, 2, 6, 7), (2, 0, 4, 6)])
    mesh.materials.append(None)
    return mesh


def animate(name, algorithm, start, row, mesh, palette):
    values = list(start)
    bars = [make_bar(value, slot, row, mesh, palette[value - 1]) for slot, value in enumerate(values)]
    frame, swaps = 1, 0
    for left, right in algorithm(values):
        for slot in (left, right):
            bars[slot].keyframe_insert("location", index=0, frame=frame)
        bars[left], bars[right] = bars[right], bars[left]
        frame += FRAMES_PER_SWAP
        swaps += 1
        for slot in (left, right):
            bars[slot].location.x = slot
            bars[slot].keyframe_insert("location", index=0, frame=frame)
    assert values == sorted(start), name
    label = bpy.data.curves.new(name, "FONT")
    label.body = f"{name}: {swaps} swaps"
    label.align_x = "RIGHT"
    text = bpy.data.objects.new(name, label)
    text.location = (-1, row, 0)
    bpy.context.collection.objects.link(text)
    return frame


palette = []
for value in range(N):
    material = bpy.data.materials.new(f"Value {value + 1}")
    t = value / (N - 1)
    material.diffuse_color = (t, 0.3, 1 - t, 1)
    palette.append(material)
numbers = list(range(1, N + 1))
random.Random(3).shuffle(numbers)
mesh = unit_bar()
last = max(
    animate(name, algorithm, numbers, row * 3, mesh, palette)
    for row, (name, algorithm) in enumerate({"Bubble": bubble, "Insertion": insertion, "Quick": quick}.items())
)
bpy.context.scene.frame_end = last + 10
print("done at frame", last)
