# runs on: 3.4.1
"""A drawn house, stroke by stroke, in the grease pencil of Blender 3."""
import bpy
from math import cos, pi, sin


def new_drawing(name):
    data = bpy.data.grease_pencils.new(name)
    obj = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(obj)
    return obj


def ink(obj, name, stroke, fill=None):
    material = bpy.data.materials.new(name)
    bpy.data.materials.create_gpencil_data(material)
    settings = material.grease_pencil
    settings.color = stroke
    settings.show_fill = fill is not None
    if fill is not None:
        settings.fill_color = fill
    obj.data.materials.append(material)
    return len(obj.data.materials) - 1


def draw(frame, points, material, width=40, cyclic=False, pressure=None):
    stroke = frame.strokes.new()
    stroke.display_mode = "3DSPACE"
    stroke.line_width = width
    stroke.material_index = material
    stroke.use_cyclic = cyclic
    stroke.points.add(count=len(points))
    for index, (x, z) in enumerate(points):
        stroke.points[index].co = (x, 0.0, z)
        stroke.points[index].pressure = pressure(index / len(points)) if pressure else 1.0
        stroke.points[index].strength = 1.0
    return stroke


def circle(x, z, radius, steps=32):
    return [(x + radius * cos(2 * pi * k / steps), z + radius * sin(2 * pi * k / steps)) for k in range(steps)]


drawing = new_drawing("Drawn house")
black = ink(drawing, "Black line", (0.02, 0.02, 0.02, 1))
wall = ink(drawing, "Wall", (0.02, 0.02, 0.02, 1), (0.9, 0.8, 0.6, 1))
roof = ink(drawing, "Roof", (0.1, 0.0, 0.0, 1), (0.7, 0.2, 0.15, 1))
sky = ink(drawing, "Sun", (0.9, 0.6, 0.0, 1), (1.0, 0.85, 0.2, 1))

fills = drawing.data.layers.new("Fills", set_active=False)
lines = drawing.data.layers.new("Lines", set_active=True)
lines.blend_mode = "REGULAR"
lines.opacity = 0.95
first = fills.frames.new(1)
draw(first, [(-2, 0), (2, 0), (2, 2), (-2, 2)], wall, cyclic=True)
draw(first, [(-2.4, 2), (2.4, 2), (0, 3.8)], roof, cyclic=True)
draw(first, circle(3.5, 4.2, 0.6), sky, cyclic=True)
sketch = lines.frames.new(1)
draw(sketch, [(-0.4, 0), (-0.4, 1.2), (0.4, 1.2), (0.4, 0)], black, pressure=lambda t: 0.6 + 0.4 * sin(pi * t))
for x in (-1.3, 1.3):
    draw(sketch, [(x - 0.3, 0.9), (x + 0.3, 0.9), (x + 0.3, 1.5), (x - 0.3, 1.5)], black, 20, cyclic=True)
    draw(sketch, [(x, 0.9), (x, 1.5)], black, 15)
for step in range(1, 6):
    frame = lines.frames.new(1 + step * 10)
    for puff in range(step):
        draw(frame, circle(1.2 + 0.3 * puff, 3.6 + 0.45 * puff, 0.15 + 0.06 * puff, 16), black, 12, cyclic=True)

wobble = drawing.grease_pencil_modifiers.new("Wobble", "GP_NOISE")
wobble.factor = 0.15
wobble.step = 6
thick = drawing.grease_pencil_modifiers.new("Thickness", "GP_THICK")
thick.thickness_factor = 1.2
drawing.data.pixel_factor = 1.0
for layer in drawing.data.layers:
    print(layer.info, [(frame.frame_number, len(frame.strokes)) for frame in layer.frames])
