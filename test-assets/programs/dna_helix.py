# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from math import cos, sin, pi
from random import Random

PAIRS = {"A": "T", "T": "A", "C": "G", "G": "C"}
COLORS = {
    "A": (0.9, 0.2, 0.2, 1),
    "T": (0.2, 0.7, 0.3, 1),
    "C": (0.2, 0.4, 0.9, 1),
    "G": (0.95, 0.8, 0.2, 1),
    "backbone": (0.7, 0.7, 0.75, 1),
}
RADIUS, RISE, TURN = 1.0, 0.34, 36 * pi / 180
GROOVE = 140 * pi / 180  # the two strands do not face each other exactly


def mat(name):
    material = bpy.data.materials.get("DNA " + name)
    if material is None:
        material = bpy.data.materials.new("DNA " + name)
        material.diffuse_color = COLORS[name]
        material.roughness = 0.3
    return material


def strand_point(index, strand):
    angle = index * TURN + (GROOVE if strand else 0)
    return (RADIUS * cos(angle), RADIUS * sin(angle), index * RISE)


def backbone(length, strand):
    curve = bpy.data.curves.new(f"Backbone {strand}", "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = 0.12
    curve.bevel_resolution = 4
    curve.resolution_u = 8
    spline = curve.splines.new("NURBS")
    spline.points.add(length - 1)
    spline.order_u = 4
    spline.use_endpoint_u = True
    for index, point in enumerate(spline.points):
        point.co = (*strand_point(index, strand), 1)
    curve.materials.append(mat("backbone"))
    return bpy.data.objects.new(curve.name, curve)


def half_rung(base, start, end):
    """From a strand to the middle of the ladder, as a two point curve."""
    curve = bpy.data.curves.new("Base " + base, "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = 0.07
    curve.use_fill_caps = True
    line = curve.splines.new("POLY")
    line.points.add(1)
    line.points[0].co = (*start, 1)
    line.points[1].co = (*end, 1)
    curve.materials.append(mat(base))
    return bpy.data.objects.new(curve.name, curve)


def build(sequence, collection):
    for strand in (0, 1):
        collection.objects.link(backbone(len(sequence), strand))
    for index, base in enumerate(sequence):
        first, second = strand_point(index, 0), strand_point(index, 1)
        middle = tuple((a + b) / 2 for a, b in zip(first, second))
        collection.objects.link(half_rung(base, first, middle))
        collection.objects.link(half_rung(PAIRS[base], second, middle))


rng = Random("double helix")
sequence = "".join(rng.choice("ATCG") for _ in range(40))
collection = bpy.data.collections.new("DNA")
bpy.context.scene.collection.children.link(collection)
build(sequence, collection)
counts = {base: sequence.count(base) for base in "ATCG"}
print(sequence, counts)
