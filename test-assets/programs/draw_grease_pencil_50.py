# runs on: 5.0.1
"""Drawing in the grease pencil of Blender 5: drawings, attributes, layer groups."""
import bpy
from math import cos, pi, sin, tau
from random import Random


def flower(rng, x, z, size, petals=5):
    strokes = []
    for petal in range(petals):
        start = tau * petal / petals + rng.uniform(-0.1, 0.1)
        points = []
        for step in range(17):
            t = step / 16
            angle = start + (t - 0.5) * 0.9
            radius = size * sin(pi * t) ** 0.6
            points.append((x + radius * cos(angle), 0.0, z + radius * sin(angle)))
        strokes.append(points)
    return strokes


def stem(rng, x, z):
    bend = rng.uniform(-0.3, 0.3)
    return [(x + bend * sin(pi * t), 0.0, z * t) for t in (k / 12 for k in range(13))]


def gp_material(name, stroke, fill=None):
    material = bpy.data.materials.new(name)
    bpy.data.materials.create_gpencil_data(material)
    material.grease_pencil.color = stroke
    material.grease_pencil.show_fill = fill is not None
    if fill:
        material.grease_pencil.fill_color = fill
    return material


def add_strokes(drawing, strokes, material, radius, cyclic=False):
    first = len(drawing.strokes)
    drawing.add_strokes([len(points) for points in strokes])
    for stroke, points in zip(drawing.strokes[first:], strokes):
        stroke.material_index = material
        stroke.cyclic = cyclic
        for point, position in zip(stroke.points, points):
            point.position = position
            point.radius = radius
            point.opacity = 1.0
    return len(strokes)


rng = Random(21)
data = bpy.data.grease_pencils.new("Meadow")
obj = bpy.data.objects.new("Meadow", data)
bpy.context.scene.collection.objects.link(obj)
for material in (
    gp_material("Green", (0.1, 0.35, 0.08, 1)),
    gp_material("Petals", (0.4, 0.02, 0.1, 1), (0.9, 0.25, 0.35, 1)),
    gp_material("Heart", (0.6, 0.4, 0.0, 1), (1.0, 0.8, 0.1, 1)),
):
    data.materials.append(material)
group = data.layer_groups.new("Flowers")
stems = data.layers.new("Stems", layer_group=group)
heads = data.layers.new("Heads", layer_group=group)
stems_drawing = stems.frames.new(1).drawing
heads_drawing = heads.frames.new(1).drawing
count = 0
for _ in range(9):
    x, z = rng.uniform(-3, 3), rng.uniform(0.8, 2.0)
    size = rng.uniform(0.25, 0.5)
    count += add_strokes(stems_drawing, [stem(rng, x, z)], 0, 0.02)
    count += add_strokes(heads_drawing, flower(rng, x, z, size), 1, 0.012, cyclic=True)
    heart = [(x + size * 0.2 * cos(a), -0.01, z + size * 0.2 * sin(a)) for a in (tau * k / 12 for k in range(12))]
    count += add_strokes(heads_drawing, [heart], 2, 0.01, cyclic=True)
heads.opacity = 0.9
heads.use_lights = False
modifier = obj.modifiers.new("Noise", "GREASE_PENCIL_NOISE")
modifier.factor = 0.2
print(count, "strokes", [layer.name for layer in data.layers], len(heads_drawing.attributes), "attributes")
