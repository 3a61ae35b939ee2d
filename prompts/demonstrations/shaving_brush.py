"""Shaving brush with a tuft of hair cards."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Vector

# Parameters
HANDLE_HEIGHT = 0.056  # m, 0.040 to 0.085: height of the handle
HANDLE_WIDTH = 0.034  # m, 0.030 to 0.046: width of the handle at its widest
KNOT_WIDTH = 0.023  # m, 0.016 to 0.028: width of the tuft where it leaves the handle
HAIR_LENGTH = 0.052  # m, 0.030 to 0.075: length of the hair above the handle
BLOOM = 26  # deg, 5 to 42: how far the outer hair leans outward
CURL = 0.35  # ratio, 0.0 to 1.0: how far the hair curls back inward at its tips
CARDS = 170  # count, 60 to 260: number of hair cards
CARD_WIDTH = 0.0042  # m, 0.0020 to 0.0060: width of each hair card at its root
MESSINESS = 0.25  # ratio, 0.0 to 1.0: how unevenly the hair stands
SEED = 3  # count, 0 to 99: another tuft for each number
HANDLE = (0.02, 0.035, 0.03)  # color: handle
HAIR = (0.72, 0.60, 0.44)  # color: hair at its roots and tips
BAND = (0.055, 0.042, 0.035)  # color: dark band in the middle of the hair
METAL = (0.80, 0.58, 0.26)  # color: ring round the hair

# Measures
COLLAR = HANDLE_HEIGHT * 0.16  # height of the metal ring on the handle
COLLAR_TOP = HANDLE_HEIGHT + COLLAR
KNOT_RADIUS = KNOT_WIDTH / 2
ROOTS = COLLAR_TOP - COLLAR * 0.6  # how deep the hair is set into the ring
STEPS = 7  # rows of points along a card


# Shapes
@cache
def material(name, color, metallic=0.0, roughness=0.5):
    """A material with linear RGB colour; the viewport shows the same colour as a render."""
    made = bpy.data.materials.new(name)
    if made.node_tree is None:
        made.use_nodes = True
    made.diffuse_color = (*color, 1.0)
    made.metallic, made.roughness = metallic, roughness
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    surface["Base Color"].default_value = (*color, 1.0)
    surface["Metallic"].default_value = metallic
    surface["Roughness"].default_value = roughness
    return made


def mesh_object(name, shape, surface, sharp=35):
    """An object from a bmesh, smooth but at edges above `sharp` degrees and beside large flat faces; frees it."""
    bmesh.ops.remove_doubles(shape, verts=shape.verts, dist=1e-6)
    bmesh.ops.recalc_face_normals(shape, faces=shape.faces)
    for face in shape.faces:
        face.smooth = True
    for edge in shape.edges:
        angle = math.degrees(edge.calc_face_angle(math.pi))
        areas = [face.calc_area() for face in edge.link_faces] if 10 < angle < sharp else [1.0]
        edge.smooth = angle < sharp and max(areas) < 12 * min(areas)
    mesh = bpy.data.meshes.new(name)
    shape.to_mesh(mesh)
    shape.free()
    if hasattr(mesh, "use_auto_smooth"):
        mesh.use_auto_smooth = True
        mesh.auto_smooth_angle = math.pi
    mesh.materials.append(surface)
    return bpy.data.objects.new(name, mesh)


def add_lathe(shape, profile, at=(0.0, 0.0, 0.0), segments=48):
    """A body of revolution about Z from (radius, height) points, bottom to top; a radius of 0 closes it in a point."""
    rows = []
    for radius, height in profile:
        turns = 1 if radius < 1e-6 else segments
        angles = [2 * math.pi * turn / segments for turn in range(turns)]
        rows.append(
            [
                shape.verts.new((at[0] + radius * math.cos(angle), at[1] + radius * math.sin(angle), at[2] + height))
                for angle in angles
            ]
        )
    for lower, upper in zip(rows, rows[1:]):
        for here in range(segments):
            there = (here + 1) % segments
            corners = [
                lower[here % len(lower)],
                lower[there % len(lower)],
                upper[there % len(upper)],
                upper[here % len(upper)],
            ]
            corners = list(dict.fromkeys(corners))
            if len(corners) > 2:
                shape.faces.new(corners)
    for row, turned in ((rows[0], True), (rows[-1], False)):
        if len(row) > 2:
            shape.faces.new(row[::-1] if turned else row)


def rounded_profile(corners, rounding, segments=4):
    """An open line of (x, y) corners with each inner corner replaced by an arc of at most half the shorter side."""
    points = [tuple(corners[0])]
    for before, corner, after in zip(corners, corners[1:], corners[2:]):
        before, corner, after = Vector(before), Vector(corner), Vector(after)
        reach = min(rounding, (before - corner).length / 2, (after - corner).length / 2)
        start, end = corner + (before - corner).normalized() * reach, corner + (after - corner).normalized() * reach
        for step in range(segments + 1):
            t = step / segments
            points.append(tuple(start * (1 - t) ** 2 + corner * (2 * t * (1 - t)) + end * t**2))
    return [*points, tuple(corners[-1])]


def smooth_path(points, steps=8):
    """A Catmull-Rom curve through points, with `steps` points between each two."""
    points = [Vector(point) for point in points]
    ends = [points[0] * 2 - points[1], *points, points[-1] * 2 - points[-2]]
    line = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        for step in range(steps):
            t = step / steps
            line.append(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
            )
    return [*line, points[-1]]


def card_line(number):
    """The roots, the sideways direction and the middle line of a hair card."""
    chance = random.Random(SEED * 1000 + number)
    turn = number * 2.39996
    share = math.sqrt((number + 0.5) / CARDS)
    uneven = [chance.uniform(-1, 1) * MESSINESS for _ in range(4)]
    out = Vector((math.cos(turn), math.sin(turn), 0))
    root = out * KNOT_RADIUS * 0.93 * share + Vector((0, 0, ROOTS))
    lean = math.radians(BLOOM) * (share + 0.5 * uneven[0])
    length = (HAIR_LENGTH + COLLAR_TOP - ROOTS) * (1 - 0.16 * share**2 + 0.08 * uneven[1]) / (STEPS - 1)
    aside = Vector((-out.y, out.x, 0))
    line, place = [root], root
    for step in range(1, STEPS):
        t = step / (STEPS - 1)
        angle = lean * min(1.0, 3 * t) * (1 - CURL * max(0.0, t - 0.4) * 1.6)
        way = out * math.sin(angle) + aside * math.sin(0.25 * uneven[2]) * t + Vector((0, 0, math.cos(angle)))
        place = place + way.normalized() * length
        line.append(place)
    return (out, (aside + out * 0.9 * uneven[3]).normalized(), line)


def add_card(shape, uv, out, aside, line):
    """A hair card: a thin closed blade, narrow at its tip, with U across and V along for a texture of hair."""
    rows = []
    for step, place in enumerate(line):
        t = step / (len(line) - 1)
        half = CARD_WIDTH / 2 * (1 - 0.86 * t**1.6)
        thick = half * 0.28
        corners = [place - aside * half, place - out * thick, place + aside * half, place + out * thick]
        rows.append([(shape.verts.new(corner), u, t) for corner, u in zip(corners, (0.0, 0.5, 1.0, 0.5))])
    quads = [
        ((lower[here], lower[(here + 1) % 4], upper[(here + 1) % 4], upper[here]), (step + 0.5) / (len(rows) - 1))
        for step, (lower, upper) in enumerate(zip(rows, rows[1:]))
        for here in range(4)
    ]
    for corners, t in [*quads, (rows[0][::-1], 0.0), (rows[-1], 1.0)]:
        face = shape.faces.new([vert for vert, _, _ in corners])
        face.material_index = 1 if 0.42 < t < 0.8 else 0
        for loop, (_, u, v) in zip(face.loops, corners):
            loop[uv].uv = (u, v)


# Components
def handle():
    """Turned handle with a waist for the fingers, standing on its foot."""
    wide, tall, neck = HANDLE_WIDTH / 2, HANDLE_HEIGHT, KNOT_RADIUS * 1.12
    foot = [(0.0, 0.0), (wide * 0.88, 0.0), (wide * 0.97, tall * 0.025), (wide, tall * 0.09)]
    rows = [(wide, 0.09), (wide * 0.93, 0.22), (wide * 0.66, 0.40), (wide * 0.72, 0.56), (wide * 0.9, 0.72)]
    line = smooth_path([(radius, 0, tall * up) for radius, up in [*rows, (wide * 0.84, 0.90), (neck, 1.0)]], 5)
    shape = bmesh.new()
    add_lathe(shape, [*foot, *[(point.x, point.z) for point in line[1:]], (0.0, tall)])
    return [mesh_object("Handle", shape, material("Resin", HANDLE, 0.0, 0.15), 50)]


def ring():
    """Metal ring on the handle, from which the hair grows."""
    outer = KNOT_RADIUS * 1.12
    corners = [(0.0, HANDLE_HEIGHT), (outer * 1.06, HANDLE_HEIGHT), (outer, COLLAR_TOP), (KNOT_RADIUS, COLLAR_TOP)]
    bed = COLLAR_TOP - COLLAR * 0.25
    shape = bmesh.new()
    add_lathe(shape, rounded_profile([*corners, (KNOT_RADIUS * 0.98, bed), (0.0, bed)], 0.0008, 3))
    return [mesh_object("Ring", shape, material("Brass", METAL, 0.7, 0.25), 40)]


def hair():
    """Tuft of hair cards: blades set in a spiral, leaning outward and curling in, with UVs along the hair."""
    shape = bmesh.new()
    uv = shape.loops.layers.uv.new("UVMap")
    for number in range(CARDS):
        add_card(shape, uv, *card_line(number))
    tuft = mesh_object("Hair", shape, material("Hair", HAIR, 0.0, 0.6), 75)
    tuft.data.materials.append(material("Hair band", BAND, 0.0, 0.6))
    return [tuft]


# Assembly
if __name__ == "__main__":
    parts = [*handle(), *ring(), *hair()]
    asset = bpy.data.collections.new("Shaving brush")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Shaving brush", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
