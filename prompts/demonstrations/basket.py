"""Basket with willow bands woven over and under its stakes."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
RADIUS = 0.13  # m, 0.09 to 0.22: radius of the bottom
HEIGHT = 0.18  # m, 0.10 to 0.32: height of the basket without its handle
FLARE = 1.30  # ratio, 0.9 to 1.6: how much wider the basket is at its rim than at its bottom
STAKES = 12  # count, 8 to 16: number of pairs of stakes (uprights)
ROWS = 10  # count, 5 to 16: number of woven bands (rows)
BAND = 0.84  # ratio, 0.60 to 0.92: height of a band compared with the room it has
STAKE_THICKNESS = 0.0055  # m, 0.004 to 0.008: thickness of the stakes (uprights)
HANDLE = True  # switch: an arched handle
HANDLE_HEIGHT = 0.17  # m, 0.10 to 0.30: height of the handle above the rim
WILLOW = (0.46, 0.27, 0.11)  # color: willow of the bands
DARK_WILLOW = (0.22, 0.10, 0.04)  # color: darker willow of every second band
PEELED = (0.60, 0.43, 0.22)  # color: peeled willow of stakes, rim and handle

# Measures
TOP_RADIUS = RADIUS * FLARE
FLOOR = 0.012  # thickness of the bottom
STAKE = STAKE_THICKNESS / 2
BAND_THICKNESS = 0.003
SWING = STAKE + BAND_THICKNESS * 0.45  # how far a band passes a stake from its middle: they press on each other
RIM = 0.008  # radius of the rim; its middle lies at the height of the basket
COUNT = 2 * STAKES  # an even number of stakes, so that every band ends as it began
WEAVE_LOW = FLOOR
WEAVE_HIGH = HEIGHT - RIM * 0.6
ROOM = (WEAVE_HIGH - WEAVE_LOW) / ROWS  # for each band


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


def peeled():
    """Peeled willow."""
    return material("Peeled willow", PEELED, 0.0, 0.6)


def wall_radius(height):
    """Radius of the wall, through the middles of the stakes, at a height: it swells a little on its way out."""
    share = height / HEIGHT
    return RADIUS + (TOP_RADIUS - RADIUS) * share + RADIUS * 0.08 * math.sin(math.pi * share)


def around(angle, radius, height):
    """A point at an angle about the axis."""
    return Vector((radius * math.cos(angle), radius * math.sin(angle), height))


def ring(radius, height, steps):
    """Points round the axis."""
    return [around(2 * math.pi * step / steps, radius, height) for step in range(steps)]


# Components
def base():
    """Round bottom with a rounded edge, in which the stakes stand."""
    wide = wall_radius(FLOOR) + STAKE + BAND_THICKNESS
    shape = bmesh.new()
    add_lathe(shape, rounded_profile([(0, 0), (wide, 0), (wide, FLOOR), (0, FLOOR)], 0.004, 3), segments=64)
    return [mesh_object("Bottom", shape, peeled())]


def stakes():
    """Upright stakes from the bottom into the rim, leaning outward with the wall."""
    shape = bmesh.new()
    for number in range(COUNT):
        angle = 2 * math.pi * number / COUNT
        heights = [FLOOR * 0.5 + (HEIGHT - FLOOR * 0.5) * step / 5 for step in range(6)]
        add_sweep(shape, [around(angle, wall_radius(z), z) for z in heights], STAKE, 8)
    return [mesh_object("Stakes", shape, peeled(), 50)]


def weave():
    """Woven bands: each passes over one stake and under the next, and the band above it the other way round."""
    steps = COUNT * 4
    half, thin = ROOM * BAND / 2, BAND_THICKNESS / 2
    section = [(-1.0, 0.0), (-0.7, -1.0), (0.7, -1.0), (1.0, 0.0), (0.7, 1.0), (-0.7, 1.0)]
    shapes = (bmesh.new(), bmesh.new())
    for row in range(ROWS):
        middle = WEAVE_LOW + ROOM * (row + 0.5)
        rings = []
        for step in range(steps):
            angle = 2 * math.pi * step / steps
            swing = SWING * math.cos(angle * STAKES + math.pi * row)
            points = [(middle + half * up, thin * out + swing) for out, up in section]
            rings.append([around(angle, wall_radius(z) + out, z) for z, out in points])
        add_loft(shapes[row % 2], rings, closed=True)
    surfaces = (material("Willow", WILLOW, 0.0, 0.6), material("Dark willow", DARK_WILLOW, 0.0, 0.6))
    return [mesh_object("Bands", shape, surface, 50) for shape, surface in zip(shapes, surfaces)]


def rim():
    """Thick rim of three twisted rods, which holds the upper ends of the stakes."""
    steps, strands = 96, 3
    made = bmesh.new()
    for strand in range(strands):
        path = []
        for step in range(steps):
            angle = 2 * math.pi * step / steps
            twist = angle * 9 + 2 * math.pi * strand / strands
            path.append(around(angle, TOP_RADIUS + RIM / 2 * math.cos(twist), HEIGHT + RIM / 2 * math.sin(twist)))
        add_sweep(made, path, RIM / 2, 8, closed=True)
    return [mesh_object("Rim", made, peeled(), 60)]


def handle():
    """Arched handle of two rods twisted about each other, from one side of the rim to the other."""
    if not HANDLE:
        return []
    steps, low = 64, HEIGHT - RIM
    shape = bmesh.new()
    for strand in (0.0, math.pi):
        path = []
        for step in range(steps + 1):
            turn = math.pi * step / steps
            out = Vector((math.cos(turn), 0.0, math.sin(turn)))
            middle = Vector((TOP_RADIUS * out.x, 0.0, low + (HANDLE_HEIGHT + RIM) * out.z))
            twist = turn * 14 + strand
            path.append(middle + out * RIM * 0.5 * math.cos(twist) + Vector((0.0, RIM * 0.5 * math.sin(twist), 0.0)))
        add_sweep(shape, path, RIM * 0.55, 10)
    return [mesh_object("Handle", shape, peeled(), 60)]


# Assembly
if __name__ == "__main__":
    parts = [*base(), *stakes(), *weave(), *rim(), *handle()]
    asset = bpy.data.collections.new("Basket")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Basket", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
