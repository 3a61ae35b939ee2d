"""Wrought-iron garden gate with scrolls made of bevelled curves."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
WIDTH = 1.10  # m, 0.90 to 1.80: width of the gate between its posts
HEIGHT = 1.50  # m, 1.10 to 2.40: height of the gate at the sides
ARCH = 0.22  # m, 0.0 to 0.50: how much higher the arched top is in the middle
BARS = 7  # count, 3 to 11: number of upright bars
BAR_THICKNESS = 0.016  # m, 0.010 to 0.020: thickness of the bars
SCROLL_HEIGHT = 0.30  # ratio, 0.20 to 0.40: height of the row of scrolls compared with the gate
SCROLL_TURNS = 1.4  # ratio, 0.8 to 2.2: turns at each end of a scroll
SCROLL_THICKNESS = 0.013  # m, 0.008 to 0.014: thickness of the scrolls
GAP = 0.07  # m, 0.03 to 0.15: gap between the gate and the ground
SPEARS = True  # switch: spear heads on the bars
IRON = (0.025, 0.028, 0.032)  # color: iron of the gate
GILT = (0.80, 0.55, 0.16)  # color: gilding of spear heads, collars and balls

# Measures
FRAME = BAR_THICKNESS * 0.75  # radius of the frame
BAR = BAR_THICKNESS / 2
SCROLL = SCROLL_THICKNESS / 2
SIDE = WIDTH / 2 - 0.03  # middle of the upright sides of the frame
BOTTOM = GAP + FRAME  # middle of the lowest rail
MIDDLE = BOTTOM + HEIGHT * SCROLL_HEIGHT  # middle of the rail above the scrolls
PITCH = 2 * SIDE / (BARS + 1)  # from bar to bar
POST = 0.045  # half the width of a post
POST_X = WIDTH / 2 + POST
POST_TOP = HEIGHT + 0.12
WINDING = 0.62  # share of its radius that a spiral loses on its way in
SUNK = 0.003  # how deep scrolls are forged into what they touch


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


def add_box(shape, low, high, rounding=0.0, segments=3):
    """A box between two corners, its edges rounded by at most a third of its thinnest side."""
    low, high = Vector(low), Vector(high)
    size = high - low
    verts = bmesh.ops.create_cube(
        shape, size=1.0, matrix=Matrix.Translation((low + high) / 2) @ Matrix.Diagonal((*size, 1.0))
    )["verts"]
    radius = min(rounding, min(size) / 3)
    if radius > 0:
        edges = list({edge for vert in verts for edge in vert.link_edges})
        bmesh.ops.bevel(
            shape,
            geom=edges,
            offset=radius,
            offset_type="OFFSET",
            segments=segments,
            profile=0.5,
            affect="EDGES",
            clamp_overlap=True,
        )


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


def curve_object(name, lines, radius, surface):
    """One curve object, a round bar of the given radius along each line of points; weld closes the caps of its ends."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth, curve.bevel_resolution = radius, 2
    curve.use_fill_caps = True
    for line in lines:
        spline = curve.splines.new("POLY")
        spline.points.add(len(line) - 1)
        for point, place in zip(spline.points, line):
            point.co = (*place, 1.0)
        spline.use_smooth = True
    curve.materials.append(surface)
    made = bpy.data.objects.new(name, curve)
    made.modifiers.new("Closed caps", "WELD").merge_threshold = radius * 0.01
    return made


def iron():
    """Black iron."""
    return material("Iron", IRON, 0.4, 0.45)


def gilt():
    """Gilded iron."""
    return material("Gilt", GILT, 0.9, 0.3)


def top_height(x):
    """Middle of the arched top rail, at a distance from the middle of the gate."""
    return HEIGHT + ARCH * (1 - (x / SIDE) ** 2)


def bar_places():
    """Where the upright bars stand."""
    return [-SIDE + PITCH * (number + 1) for number in range(BARS)]


def scroll_line(room, height):
    """An S (x, z) about the origin: two spirals, the upper to the right, joined by a smooth stroke."""
    wide = min(room / 2, height / 4)
    steps = round(26 * SCROLL_TURNS)
    turns = [2 * math.pi * SCROLL_TURNS * step / steps for step in range(steps + 1)]
    shrink = [1 - WINDING * step / steps for step in range(steps + 1)]
    crown = wide * (1 - WINDING * 0.25 / SCROLL_TURNS)  # height of the spiral above its middle, a quarter turn on
    center = height / 2 - crown
    upper = [(wide * k * math.cos(a), center + wide * k * math.sin(a)) for a, k in zip(turns, shrink)]
    stroke = []
    for step in range(1, 20):
        t = step / 20
        pull = 3 * t * t - 2 * t**3
        stroke.append((wide * (1 - 2 * pull), center * (1 - 2 * t)))
    return [*upper[::-1], *stroke, *[(-x, -z) for x, z in upper]]


def add_turned(shape, x, z, profile):
    """A small turned body, its profile given in thicknesses of a bar, upward from a height on the middle plane."""
    add_lathe(shape, [(radius * BAR, height * BAR) for radius, height in profile], (x, 0.0, z), 16)


# Components
def posts():
    """Two square posts with caps and gilded balls, to the left and right."""
    made, balls = [], bmesh.new()
    for x in (-POST_X, POST_X):
        shape = bmesh.new()
        add_box(shape, (x - POST, -POST, 0.0), (x + POST, POST, POST_TOP), 0.004)
        add_box(
            shape, (x - POST - 0.012, -POST - 0.012, POST_TOP), (x + POST + 0.012, POST + 0.012, POST_TOP + 0.02), 0.005
        )
        add_box(shape, (x - POST - 0.01, -POST - 0.01, 0.0), (x + POST + 0.01, POST + 0.01, 0.06), 0.006)
        made.append(mesh_object("Post", shape, iron()))
        place = Matrix.Translation((x, 0.0, POST_TOP + 0.02 + POST * 0.8))
        bmesh.ops.create_uvsphere(balls, u_segments=24, v_segments=14, radius=POST * 0.85, matrix=place)
    return [*made, mesh_object("Balls", balls, gilt())]


def frame():
    """Frame of round bars: two sides, two rails and the arched top, with hinges in the left post and a latch."""
    arch = [(-SIDE + 2 * SIDE * step / 32, 0.0, top_height(-SIDE + 2 * SIDE * step / 32)) for step in range(33)]
    lines = [arch]
    lines += [[(x, 0.0, BOTTOM), (x, 0.0, HEIGHT)] for x in (-SIDE, SIDE)]
    lines += [[(-SIDE, 0.0, z), (SIDE, 0.0, z)] for z in (BOTTOM, MIDDLE)]
    lines += [[(-SIDE, 0.0, z), (-POST_X + POST * 0.8, 0.0, z)] for z in (BOTTOM + 0.12, HEIGHT - 0.12)]
    lines += [[(SIDE, 0.0, MIDDLE + 0.1), (POST_X - POST * 0.8, 0.0, MIDDLE + 0.1)]]
    return [curve_object("Frame", lines, FRAME, iron())]


def bars():
    """Thin upright bars from the lowest rail up through the arched top."""
    over = 0.1 if SPEARS else 0.0
    lines = [[(x, 0.0, BOTTOM), (x, 0.0, top_height(x) + over)] for x in bar_places()]
    return [curve_object("Bars", lines, BAR, iron())]


def scrolls():
    """Wrought S scrolls in a row between the bars, mirrored by turns: curves with a round bevel, wound to spirals."""
    room = PITCH - 2 * (BAR + SCROLL) + 2 * SUNK
    height = MIDDLE - BOTTOM - 2 * (FRAME + SCROLL) + 2 * SUNK
    line, lines = scroll_line(room, height), []
    for number in range(BARS + 1):
        middle, side = -SIDE + PITCH * (number + 0.5), 1 if number % 2 else -1
        lines.append([(middle + side * x, 0.0, (BOTTOM + MIDDLE) / 2 + z) for x, z in line])
    return [curve_object("Scrolls", lines, SCROLL, iron())]


def collars():
    """Gilded collars on the bars, halfway between the scrolls and the top."""
    shape = bmesh.new()
    for x in bar_places():
        profile = [
            (0, -4),
            (1.3, -4),
            (1.8, -3),
            (1.3, -2),
            (1.7, -1),
            (2.3, 0),
            (1.7, 1),
            (1.3, 2),
            (1.8, 3),
            (1.3, 4),
            (0, 4),
        ]
        add_turned(shape, x, (MIDDLE + top_height(x)) / 2, profile)
    return [mesh_object("Collars", shape, gilt(), 50)]


def spears():
    """Gilded spear heads on the ends of the bars."""
    if not SPEARS:
        return []
    shape = bmesh.new()
    for x in bar_places():
        profile = [
            (0, -0.5),
            (1.9, -0.5),
            (1.9, 0.6),
            (1.3, 1.2),
            (1.6, 2.4),
            (2.6, 4.2),
            (2.3, 6.0),
            (1.2, 9.5),
            (0, 13),
        ]
        add_turned(shape, x, top_height(x) + 0.1, profile)
    return [mesh_object("Spear heads", shape, gilt(), 50)]


# Assembly
if __name__ == "__main__":
    parts = [*posts(), *frame(), *bars(), *scrolls(), *collars(), *spears()]
    asset = bpy.data.collections.new("Iron Gate")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Iron Gate", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
