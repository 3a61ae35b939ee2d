"""Bottle with a square base that is lofted into a round neck."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
HEIGHT = 0.27  # m, 0.16 to 0.45: height of the bottle without its stopper
WIDTH = 0.088  # m, 0.06 to 0.14: width of the square base
SQUARENESS = 0.75  # ratio, 0.0 to 1.0: how square the base is; at 0 it is round
SHOULDER = 0.56  # ratio, 0.40 to 0.66: height of the shoulder, above which the body narrows, compared with the bottle
NECK_HEIGHT = 0.78  # ratio, 0.72 to 0.88: height at which the neck begins, compared with the bottle
NECK_RADIUS = 0.015  # m, 0.010 to 0.022: radius of the neck
WALL = 0.0035  # m, 0.002 to 0.005: thickness of the wall
TWIST = 0  # deg, -90 to 90: how far the body is twisted from base to neck
STOPPER = True  # switch: a cork stopper in the mouth
LABEL = True  # switch: a paper label on the front
GLAZE = (0.08, 0.22, 0.21)  # color: glaze of the body
CORK = (0.50, 0.31, 0.16)  # color: cork of the stopper
PAPER = (0.78, 0.71, 0.56)  # color: paper of the label
CORD = (0.32, 0.20, 0.10)  # color: cord round the neck

# Measures
SHOULDER_Z = HEIGHT * SHOULDER
NECK_Z = HEIGHT * NECK_HEIGHT
FOOT = 0.004  # rounding of the lower edge
FLOOR = WALL * 1.6  # top of the floor inside
LIP = min(0.005, NECK_RADIUS * 0.3)  # thickness of the rolled lip
BORE = NECK_RADIUS - WALL  # radius inside the neck, which the stopper fills
LABEL_LOW = SHOULDER_Z * 0.28
LABEL_HIGH = SHOULDER_Z * 0.86
PAPER_THICKNESS = 0.0006
POINTS = 72  # round the bottle, in each ring of the loft


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


def add_loft(shape, rings, closed=False):
    """A skin over rings of equally many points; ends are capped unless the rings close on themselves."""
    rows = [[shape.verts.new(point) for point in ring] for ring in rings]
    count = len(rows[0])
    pairs = list(zip(rows, rows[1:])) + ([(rows[-1], rows[0])] if closed else [])
    for lower, upper in pairs:
        for here in range(count):
            there = (here + 1) % count
            shape.faces.new((lower[here], lower[there], upper[there], upper[here]))
    if not closed:
        shape.faces.new(rows[0][::-1])
        shape.faces.new(rows[-1])


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


def add_sweep(shape, path, radius, segments=16, closed=False):
    """A round tube along points; `radius` is a number or a function of 0 to 1 along the path."""
    points = [Vector(point) for point in path]
    count = len(points)
    tangents = []
    for here in range(count):
        before = points[here - 1] if here or closed else points[here]
        after = points[(here + 1) % count] if here < count - 1 or closed else points[here]
        tangents.append((after - before).normalized())
    side = tangents[0].orthogonal().normalized()
    rings = []
    for here, (point, tangent) in enumerate(zip(points, tangents)):
        if here:
            side = tangents[here - 1].rotation_difference(tangent) @ side
        side = (side - tangent * side.dot(tangent)).normalized()
        other = tangent.cross(side)
        width = radius(here / (count - 1)) if callable(radius) else radius
        angles = [2 * math.pi * turn / segments for turn in range(segments)]
        rings.append([point + (side * math.cos(angle) + other * math.sin(angle)) * width for angle in angles])
    add_loft(shape, rings, closed)


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


def eased(low, high, value):
    """0 below `low`, 1 above `high`, and a smooth passage between."""
    t = min(max((value - low) / (high - low), 0.0), 1.0)
    return t * t * (3 - 2 * t)


def section_point(angle, height, outward=0.0):
    """A point of the wall: a superellipse which becomes a circle while it shrinks from base to neck."""
    narrow = eased(SHOULDER_Z, NECK_Z, height)
    power = 2.0 + 10.0 * SQUARENESS**2 * (1 - narrow)
    half = (WIDTH / 2) * (1 - narrow) + NECK_RADIUS * narrow + outward
    reach = half / (abs(math.cos(angle)) ** power + abs(math.sin(angle)) ** power) ** (1 / power)
    turned = angle + math.radians(TWIST) * eased(0.0, NECK_Z, height)
    return (reach * math.cos(turned), reach * math.sin(turned), height)


def section(height, outward=0.0):
    """The ring of the loft at a height, moved outward."""
    return [section_point(2 * math.pi * turn / POINTS, height, outward) for turn in range(POINTS)]


def levels(low, high, steps):
    """Heights from low to high, both included."""
    return [low + (high - low) * step / steps for step in range(steps + 1)]


# Components
def body():
    """Hollow body by a loft: rings of equally many points, a square at the base which blends into a round neck."""
    rounding = [(FOOT * (1 - math.cos(turn)), FOOT * (math.sin(turn) - 1)) for turn in (0.3, 0.7, 1.1)]
    rings = [section(0.0, -FOOT)]
    rings += [section(height, inset) for height, inset in rounding]
    outside = [*levels(FOOT, SHOULDER_Z, 10), *levels(SHOULDER_Z, NECK_Z, 16)[1:], HEIGHT - WALL / 2]
    rings += [section(height) for height in outside]
    rings += [section(HEIGHT, -WALL / 2)]
    inside = [HEIGHT - WALL / 2, *levels(SHOULDER_Z, NECK_Z, 16)[::-1], FLOOR + FOOT]
    rings += [section(height, -WALL) for height in inside]
    rings += [section(FLOOR, -WALL - FOOT)]
    shape = bmesh.new()
    add_loft(shape, rings)
    return [mesh_object("Body", shape, material("Glaze", GLAZE, 0.0, 0.2), 50)]


def lip():
    """Rolled ring round the mouth."""
    middle = HEIGHT - LIP / 2
    circle = arc((0.0, 0.0), NECK_RADIUS, 0, 360, 48)[:-1]
    shape = bmesh.new()
    add_sweep(shape, [(x, y, middle) for x, y in circle], LIP / 2, 14, closed=True)
    return [mesh_object("Lip", shape, material("Glaze", GLAZE, 0.0, 0.2))]


def stopper():
    """Cork which fills the mouth, wider above it."""
    if not STOPPER:
        return []
    low, high, wide = HEIGHT - NECK_RADIUS * 1.2, HEIGHT + NECK_RADIUS * 0.9, NECK_RADIUS * 1.12
    corners = [(0.0, low), (BORE * 0.95, low), (BORE, HEIGHT), (wide, HEIGHT), (wide * 0.96, high), (0.0, high)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, NECK_RADIUS * 0.14, 3), segments=36)
    return [mesh_object("Stopper", shape, material("Cork", CORK, 0.0, 0.85))]


def label():
    """Paper label that follows the front of the body: the same wall, a little further out."""
    if not LABEL:
        return []
    angles = [math.radians(-90 - 32 + 64 * step / 16) for step in range(17)]
    rings = []
    for height in levels(LABEL_LOW, LABEL_HIGH, 12):
        front = [section_point(angle, height, PAPER_THICKNESS) for angle in angles]
        back = [section_point(angle, height, -PAPER_THICKNESS) for angle in angles]
        rings.append([*front, *back[::-1]])
    shape = bmesh.new()
    add_loft(shape, rings)
    return [mesh_object("Label", shape, material("Paper", PAPER, 0.0, 0.9))]


def cord():
    """Cord wound three times round the foot of the neck, and its two hanging ends."""
    thick = 0.0016
    turns, steps = 3, 32
    coil = [(turn, turn / steps * thick * 1.9) for turn in range(turns * steps + 1)]
    path = []
    for turn, rise in coil:
        angle, height = 2 * math.pi * turn / steps - math.pi / 2, NECK_Z + 0.002 + rise
        reach = NECK_RADIUS + thick * 0.6
        path.append((reach * math.cos(angle), reach * math.sin(angle), height))
    shape = bmesh.new()
    add_sweep(shape, path, thick, 8)
    for side in (-1, 1):
        start = Vector(path[0])
        drop = NECK_RADIUS * 0.9
        line = [start + Vector((side * drop * t * 0.7, -drop * 0.55 * t, -drop * t * t * 1.1)) for t in levels(0, 1, 8)]
        add_sweep(shape, line, thick, 8)
    return [mesh_object("Cord", shape, material("Cord", CORD, 0.0, 0.9), 60)]


# Assembly
if __name__ == "__main__":
    parts = [*body(), *lip(), *stopper(), *label(), *cord()]
    asset = bpy.data.collections.new("Bottle")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Bottle", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
