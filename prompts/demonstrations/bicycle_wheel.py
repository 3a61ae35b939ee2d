"""Bicycle wheel with laced spokes, a treaded tyre and a quick-release hub."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
DIAMETER = 0.68  # m, 0.40 to 0.75: diameter of the wheel, from tread to tread
TYRE_WIDTH = 0.042  # m, 0.024 to 0.065: width (thickness) of the tyre
RIM_DEPTH = 0.026  # m, 0.016 to 0.060: depth of the rim, from the tyre inwards
SPOKES = 32  # count, 16 to 48: number of spokes, laced in fours
SPOKE_THICKNESS = 0.0024  # m, 0.0016 to 0.0050: thickness of the spokes
LACING = 0.75  # ratio, 0.0 to 1.0: how far the spokes lean to the side: 0 straight outwards, 1 along the flange
HUB_WIDTH = 0.062  # m, 0.045 to 0.100: width of the hub, from flange to flange
FLANGE_RADIUS = 0.027  # m, 0.018 to 0.045: radius of the flanges that hold the spokes
TREAD = True  # switch: blocks of tread (profile) on the tyre
RUBBER = (0.022, 0.022, 0.024)  # color: rubber of the tyre
METAL = (0.62, 0.63, 0.65)  # color: rim, spokes and hub
ACCENT = (0.60, 0.30, 0.07)  # color: brass nipples and valve

# Measures
CENTER = DIAMETER / 2  # height of the axle
TREAD_HEIGHT = TYRE_WIDTH * 0.07 if TREAD else 0.0
TYRE_RADIUS = TYRE_WIDTH / 2 - TREAD_HEIGHT
TYRE_MIDDLE = DIAMETER / 2 - TYRE_WIDTH / 2  # from the axle to the middle of the tyre's section
RIM_OUTER = TYRE_MIDDLE - TYRE_RADIUS * 0.55
RIM_INNER = RIM_OUTER - RIM_DEPTH
RIM_HALF = TYRE_RADIUS * 0.72  # half the width of the rim
FLANGE_THICKNESS = max(0.004, SPOKE_THICKNESS * 2.6)
BARREL_RADIUS = FLANGE_RADIUS * 0.5
AXLE_RADIUS = FLANGE_RADIUS * 0.24
AXLE_END = HUB_WIDTH / 2 + FLANGE_THICKNESS + 0.024
NIPPLE_LENGTH = 0.012
LEAN = math.radians(80) * LACING  # how far round the flange a spoke starts from where it ends


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


def add_rod(shape, start, end, start_radius, end_radius=None, rounding=0.0, segments=24):
    """A straight round rod between two points, tapered if the radii differ, its rims rounded."""
    start, end = Vector(start), Vector(end)
    end_radius = start_radius if end_radius is None else end_radius
    length = (end - start).length
    turn = Vector((0, 0, 1)).rotation_difference(end - start).to_matrix().to_4x4()
    place = Matrix.Translation(start) @ turn
    corners = [(0.0, 0.0), (start_radius, 0.0), (end_radius, length), (0.0, length)]
    before = set(shape.verts)
    add_lathe(shape, rounded_profile(corners, min(rounding, length / 3), 3) if rounding else corners, segments=segments)
    bmesh.ops.transform(shape, matrix=place, verts=[vert for vert in shape.verts if vert not in before])


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


def turned(radius, angle, along=0.0):
    """A point of the wheel: its distance from the axle, its angle in radians from +X, its place along the axle (Y)."""
    return Vector((radius * math.cos(angle), along, CENTER + radius * math.sin(angle)))


def add_hoop(shape, section, segments=96):
    """A ring about the axle whose section is a closed line of (radius, along) points."""
    angles = [math.tau * turn / segments for turn in range(segments)]
    add_loft(shape, [[turned(radius, angle, along) for radius, along in section] for angle in angles], closed=True)


def add_turned(shape, profile, segments=40):
    """A body of revolution about the axle from (radius, along) points, from the front to the back."""
    before = set(shape.verts)
    add_lathe(shape, profile, segments=segments)
    place = Matrix.Translation((0, 0, CENTER)) @ Matrix.Rotation(math.radians(-90), 4, "X")
    bmesh.ops.transform(shape, matrix=place, verts=[vert for vert in shape.verts if vert not in before])


def metal():
    """Brushed metal of rim, spokes and hub."""
    return material("Wheel metal", METAL, 0.75, 0.3)


def spoke_lines():
    """For each spoke its first point in the flange and its last in the rim; flanges and sides take turns."""
    count = 4 * max(1, round(SPOKES / 4))
    lines = []
    for number in range(count):
        angle = math.tau * number / count
        side = 1 if number % 2 else -1
        lead = 1 if number // 2 % 2 else -1
        start_along = side * HUB_WIDTH / 2 + lead * SPOKE_THICKNESS * 0.6
        start = turned(FLANGE_RADIUS * 0.86, angle + lead * LEAN, start_along)
        end = turned(RIM_INNER + RIM_DEPTH * 0.2, angle, side * RIM_HALF * 0.12)
        lines.append((start, end))
    return lines


# Components
def tyre():
    """Rubber tyre, seated on the rim: a ring swept from a round section."""
    shape = bmesh.new()
    section = [(TYRE_MIDDLE + x, y) for x, y in arc((0, 0), TYRE_RADIUS, 0, 345, 23)]
    add_hoop(shape, section, 120)
    return [mesh_object("Tyre", shape, material("Tyre rubber", RUBBER, 0.0, 0.8), 60)]


def tread():
    """Three rows of rubber blocks around the tyre: one block, repeated by rotation."""
    if not TREAD:
        return []
    count = 4 * round(math.pi * DIAMETER / (TYRE_WIDTH * 0.55 + 0.006) / 4)
    half, wide = math.pi * DIAMETER / count * 0.32, TYRE_WIDTH * 0.12
    shape = bmesh.new()
    for tilt, shift in ((0.0, 0.0), (38.0, 0.5), (-38.0, 0.5)):
        up, aside = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
        for number in range(count):
            angle = math.tau * (number + shift) / count - math.pi / 2
            round_about = Vector((-math.sin(angle), 0, math.cos(angle)))
            rings = []
            for deep, slope in ((TYRE_RADIUS * 0.9, 1.0), (TYRE_WIDTH / 2, 0.8)):
                across, along = wide * slope, half * slope
                corners = [(-across, -along), (across, -along), (across, along), (-across, along)]
                rings.append(
                    [
                        turned(TYRE_MIDDLE + deep * up - across * aside, angle, deep * aside + across * up)
                        + round_about * along
                        for across, along in corners
                    ]
                )
            add_loft(shape, rings)
    return [mesh_object("Tread", shape, material("Tyre rubber", RUBBER, 0.0, 0.8))]


def rim():
    """Hollow-looking metal rim, deepest in the middle where the spokes pull."""
    bead, wall = RIM_DEPTH * 0.2, RIM_HALF * 0.86
    outer = [(RIM_OUTER, -wall), (RIM_OUTER + bead, -RIM_HALF), (RIM_OUTER - bead, -RIM_HALF)]
    inner = [(RIM_INNER + RIM_DEPTH * 0.35, -RIM_HALF * 0.8), (RIM_INNER, -RIM_HALF * 0.3)]
    half = [*outer, *inner]
    shape = bmesh.new()
    add_hoop(shape, [*half, *[(radius, -along) for radius, along in reversed(half)]], 120)
    return [mesh_object("Rim", shape, metal(), 30)]


def spokes():
    """Thin steel spokes from the flanges to the rim, crossing each other: a radial array in sets of four."""
    shape = bmesh.new()
    for start, end in spoke_lines():
        add_rod(shape, start, end, SPOKE_THICKNESS / 2, segments=8)
    return [mesh_object("Spokes", shape, metal(), 50)]


def nipples():
    """Brass nipples by which the spokes are screwed into the rim, and the valve between two of them."""
    brass = material("Wheel brass", ACCENT, 0.9, 0.35)
    shape = bmesh.new()
    for start, end in spoke_lines():
        way = (start - end).normalized()
        tip = end + way * (NIPPLE_LENGTH + RIM_DEPTH * 0.2)
        add_rod(shape, end, tip, SPOKE_THICKNESS, SPOKE_THICKNESS * 0.8, 0.0, 8)
    made = [mesh_object("Nipples", shape, brass)]
    between = math.pi / len(spoke_lines())
    stem = [turned(radius, between) for radius in (RIM_INNER + RIM_DEPTH * 0.3, RIM_INNER - 0.026, RIM_INNER - 0.038)]
    shape = bmesh.new()
    add_rod(shape, stem[0], stem[1], 0.0032, 0.0032, 0.0005, 16)
    add_rod(shape, stem[1] + (stem[0] - stem[1]) * 0.1, stem[2], 0.0042, 0.0036, 0.001, 16)
    return [*made, mesh_object("Valve", shape, brass)]


def hub():
    """Turned hub: a waisted barrel with a flange at each end, which holds the spokes."""
    face, inside = HUB_WIDTH / 2 + FLANGE_THICKNESS / 2, HUB_WIDTH / 2 - FLANGE_THICKNESS / 2
    chamfer = FLANGE_THICKNESS * 0.25
    half = [
        (BARREL_RADIUS, face + 0.006),
        (BARREL_RADIUS, face),
        (FLANGE_RADIUS - chamfer, face),
        (FLANGE_RADIUS, face - chamfer),
        (FLANGE_RADIUS, inside + chamfer),
        (FLANGE_RADIUS - chamfer, inside),
        (BARREL_RADIUS * 1.15, inside),
        (BARREL_RADIUS * 0.9, inside * 0.6),
        (BARREL_RADIUS * 0.85, 0.0),
    ]
    shape = bmesh.new()
    add_turned(shape, [*[(radius, -along) for radius, along in half], *half[-2::-1]])
    return [mesh_object("Hub", shape, metal())]


def axle():
    """Axle through the hub, with a nut on each end and the lever of the quick release."""
    dark = material("Axle steel", (0.16, 0.16, 0.17), 0.9, 0.4)
    shape = bmesh.new()
    ends = [turned(0, 0, side * AXLE_END) for side in (-1, 1)]
    add_rod(shape, *ends, AXLE_RADIUS, AXLE_RADIUS, AXLE_RADIUS * 0.2)
    made = [mesh_object("Axle", shape, dark)]
    for side in (-1, 1):
        shape = bmesh.new()
        near, far = sorted((side * (AXLE_END - 0.014), side * (AXLE_END - 0.004)))
        chamfer = 0.001
        wide = AXLE_RADIUS * 2.1
        profile = [(0.0, near), (wide - chamfer, near), (wide, near + chamfer)]
        profile += [(wide, far - chamfer), (wide - chamfer, far), (0.0, far)]
        add_turned(shape, profile, 6)
        made.append(mesh_object("Nut", shape, dark))
    shape = bmesh.new()
    start, drop = turned(0, 0, -AXLE_END + 0.002), FLANGE_RADIUS * 1.9
    bend = [start, start + Vector((0, -0.006, -drop * 0.25)), start + Vector((0, 0.002, -drop))]
    add_sweep(shape, smooth_path(bend, 8), lambda t: AXLE_RADIUS * (0.75 + 0.2 * t), 14)
    return [*made, mesh_object("Lever", shape, dark, 50)]


# Assembly
if __name__ == "__main__":
    parts = [*tyre(), *tread(), *rim(), *spokes(), *nipples(), *hub(), *axle()]
    asset = bpy.data.collections.new("Bicycle wheel")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Bicycle wheel", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
