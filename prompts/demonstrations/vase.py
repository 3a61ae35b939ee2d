"""Vase with a fluted belly, a glazed band and a few sprigs."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Vector

# Parameters
HEIGHT = 0.30  # m, 0.12 to 0.80: height of the vase
BELLY_RADIUS = 0.085  # m, 0.04 to 0.22: radius of the belly (how wide the body is)
BELLY_HEIGHT = 0.42  # ratio, 0.25 to 0.60: height of the belly compared with the vase
NECK_RADIUS = 0.031  # m, 0.02 to 0.12: radius of the neck (how wide the neck is)
NECK_HEIGHT = 0.84  # ratio, 0.70 to 0.94: height of the neck compared with the vase
MOUTH_RADIUS = 0.049  # m, 0.02 to 0.16: radius of the mouth (opening)
LIP = 0.0012  # m, 0.0005 to 0.006: thickness of the rolled lip (how far it stands out from the wall)
FOOT_RADIUS = 0.054  # m, 0.025 to 0.15: radius of the foot
WALL = 0.0055  # m, 0.003 to 0.010: thickness of the wall
FLUTES = 20  # count, 0 to 40: number of flutes (grooves) round the belly
FLUTE_DEPTH = 0.005  # m, 0.0 to 0.010: depth of the flutes
FLUTE_SHAPE = "hollow"  # choice, "hollow" or "rounded": section of the flutes
TWIST = 20  # deg, -120 to 120: how far the flutes wind round the vase
BAND = 0.16  # ratio, 0.04 to 0.45: width of the glazed band compared with the vase
BAND_HEIGHT = 0.70  # ratio, 0.2 to 0.85: height of the glazed band
SPRIGS = 4  # count, 0 to 7: number of sprigs (branches) in the vase
SPRIG_LENGTH = 0.26  # m, 0.06 to 0.60: length of the sprigs above the vase
LEAF_LENGTH = 0.055  # m, 0.015 to 0.10: length of the leaves
GLAZE = (0.62, 0.66, 0.58)  # color: glaze of the body
BAND_COLOR = (0.022, 0.075, 0.16)  # color: glaze of the band
INSIDE = (0.10, 0.16, 0.20)  # color: glaze inside
GOLD = (0.80, 0.52, 0.18)  # color: gilded lip and lines
CLAY = (0.24, 0.12, 0.07)  # color: clay of the foot
LEAF = (0.16, 0.26, 0.13)  # color: leaves of the sprigs

# Measures
FOOT_HEIGHT = HEIGHT * 0.035
LIP_RADIUS = WALL / 2 + LIP
TOP = HEIGHT - LIP_RADIUS  # top of the wall, in the middle of the lip
FLOOR = FOOT_HEIGHT + WALL * 1.5  # top of the floor inside
SHOULDER = FOOT_RADIUS * 0.92  # radius of the body where it stands on the foot
DEPTH = min(FLUTE_DEPTH, BELLY_RADIUS * 0.2, 2.2 * BELLY_RADIUS / max(FLUTES, 1)) if FLUTES else 0.0
AROUND = FLUTES * max(6, 128 // FLUTES) if FLUTES else 96  # points round the body
BAND_LOW = max(HEIGHT * (BAND_HEIGHT - BAND / 2), FOOT_HEIGHT + HEIGHT * 0.03)
BAND_HIGH = min(HEIGHT * (BAND_HEIGHT + BAND / 2), TOP - HEIGHT * 0.02)
ROOM = 0.42 * (min(SHOULDER, BELLY_RADIUS - DEPTH, NECK_RADIUS, MOUTH_RADIUS) - WALL)  # room for stems
SUNK = 0.0015  # how deep parts are set into each other
STEM = 0.0016  # radius of a stem

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


def glaze(name, color):
    """A glossy glaze."""
    return material(name, color, roughness=0.18)


def outline(height):
    """Radius of the vase at a height, without flutes: foot, belly, neck and mouth joined by smooth curves."""
    share = (height - FOOT_HEIGHT) / (TOP - FOOT_HEIGHT)
    if share < BELLY_HEIGHT:
        return SHOULDER + (BELLY_RADIUS - SHOULDER) * math.sin(math.pi / 2 * max(share, 0.0) / BELLY_HEIGHT)
    if share < NECK_HEIGHT:
        t = (share - BELLY_HEIGHT) / (NECK_HEIGHT - BELLY_HEIGHT)
        return BELLY_RADIUS + (NECK_RADIUS - BELLY_RADIUS) * (1 - math.cos(math.pi * t)) / 2
    t = min((share - NECK_HEIGHT) / (1 - NECK_HEIGHT), 1.0)
    return NECK_RADIUS + (MOUTH_RADIUS - NECK_RADIUS) * (1 - math.cos(math.pi / 2 * t))


def flute_depth(height):
    """Depth of the flutes at a height: they begin above the foot and run out below the neck."""
    share = (height - FOOT_HEIGHT) / (TOP - FOOT_HEIGHT)
    rise = min(max((share - 0.02) / 0.12, 0.0), 1.0)
    fall = min(max((NECK_HEIGHT - share) / (NECK_HEIGHT - BELLY_HEIGHT) * 1.25, 0.0), 1.0)
    return DEPTH * rise * rise * (3 - 2 * rise) * fall * fall * (3 - 2 * fall)


def surface_ring(height, raised=0.0):
    """Points round the fluted outside at a height."""
    share = (height - FOOT_HEIGHT) / (TOP - FOOT_HEIGHT)
    radius, depth, ring = outline(height) + raised, flute_depth(height), []
    for turn in range(AROUND):
        angle = 2 * math.pi * turn / AROUND
        wave = abs(math.sin(angle * FLUTES / 2))
        groove = wave if FLUTE_SHAPE == "hollow" else 1 - wave
        here, turned = radius - depth * groove, angle + math.radians(TWIST) * share
        ring.append((here * math.cos(turned), here * math.sin(turned), height))
    return ring


def round_ring(radius, height):
    """Points on a plain circle, as many as round the body and turned like it."""
    turned = math.radians(TWIST) * (height - FOOT_HEIGHT) / (TOP - FOOT_HEIGHT)
    angles = [2 * math.pi * turn / AROUND + turned for turn in range(AROUND)]
    return [(radius * math.cos(angle), radius * math.sin(angle), height) for angle in angles]


def levels(low, high, steps):
    """Heights from low to high, both included."""
    return [low + (high - low) * step / steps for step in range(steps + 1)]


def add_leaf(shape, at, along, up, length):
    """A leaf: a thin lens with a slight fold, from a point along a direction."""
    along, side = along.normalized(), along.cross(up).normalized()
    up = side.cross(along)
    rings = []
    for share in (0.0, 0.12, 0.35, 0.6, 0.82, 1.0):
        wide = length * 0.24 * math.sin(math.pi * min(share * 0.98 + 0.02, 0.985)) ** 0.8
        middle = at + along * length * share - up * length * 0.16 * share**2
        corners = [(-1.0, 0.12), (0.0, 0.05), (1.0, 0.12), (0.0, -0.05)]
        rings.append([middle + side * wide * x + up * wide * z for x, z in corners])
    add_loft(shape, rings)


# Components
def body():
    """Hollow fluted body, glazed inside and out, with a band of another glaze."""
    low, high = BAND_LOW, BAND_HIGH
    share = [(low - FOOT_HEIGHT) / HEIGHT, (high - low) / HEIGHT, (TOP - high) / HEIGHT]
    steps = [max(2, round(38 * part)) for part in share]
    outside = [
        *levels(FOOT_HEIGHT - SUNK, low, steps[0])[:-1],
        *levels(low, high, steps[1])[:-1],
        *levels(high, TOP, steps[2]),
    ]
    rings = [surface_ring(height) for height in outside]
    rings += [round_ring(outline(z) - WALL - flute_depth(z), z) for z in levels(TOP, FLOOR + WALL, 16)]
    bottom = outline(FLOOR) - WALL
    rings += [round_ring(bottom - WALL * 0.12, FLOOR + WALL * 0.3), round_ring(bottom - WALL * 0.5, FLOOR)]
    shape = bmesh.new()
    add_loft(shape, rings)
    shape.faces.ensure_lookup_table()
    for number, face in enumerate(shape.faces):
        row = number // AROUND
        if row >= len(outside) - 1:
            face.material_index = 2 if number != (len(rings) - 1) * AROUND else 0
        elif steps[0] <= row < steps[0] + steps[1]:
            face.material_index = 1
    made = mesh_object("Body", shape, glaze("Glaze", GLAZE), sharp=50)
    made.data.materials.append(glaze("Band glaze", BAND_COLOR))
    made.data.materials.append(glaze("Inside glaze", INSIDE))
    return [made]


def foot():
    """Turned foot of bare clay, hollow below."""
    high, wide = FOOT_HEIGHT, FOOT_RADIUS
    corners = [(wide * 0.72, high * 0.4), (wide * 0.78, 0.0), (wide, 0.0), (wide, high * 0.55), (wide * 0.88, high)]
    rim = rounded_profile(corners, high * 0.25)
    shape = bmesh.new()
    add_lathe(shape, [(0.0, high * 0.4), *rim, (0.0, high)], segments=96)
    return [mesh_object("Foot", shape, material("Clay", CLAY, roughness=0.85), sharp=50)]


def lip():
    """Rolled and gilded lip, set on the top of the wall."""
    middle = outline(TOP) - WALL / 2
    rings = []
    for turn in range(96):
        angle = 2 * math.pi * turn / 96
        circle = [2 * math.pi * step / 16 for step in range(16)]
        line = [(middle + LIP_RADIUS * math.cos(t), TOP + LIP_RADIUS * math.sin(t)) for t in circle]
        rings.append([(radius * math.cos(angle), radius * math.sin(angle), z) for radius, z in line])
    shape = bmesh.new()
    add_loft(shape, rings, closed=True)
    return [mesh_object("Lip", shape, material("Gold", GOLD, 1.0, 0.25))]


def gold_lines():
    """Two thin gilded lines along the edges of the glazed band."""
    made = []
    for height in (BAND_LOW, BAND_HIGH):
        half = min(0.0016, HEIGHT * 0.006)
        section = [(-half, -SUNK), (-half, 0.0), (-half * 0.5, half * 0.45), (half * 0.5, half * 0.45)]
        section += [(half, 0.0), (half, -SUNK)]
        loops = [surface_ring(height + rise, raised) for rise, raised in section]
        shape = bmesh.new()
        add_loft(shape, [*loops], closed=True)
        made.append(mesh_object("Gold line", shape, material("Gold", GOLD, 1.0, 0.25), sharp=60))
    return made


def sprigs():
    """Leafy sprigs that stand on the floor of the vase, pass its neck and lean outwards."""
    made = []
    neck = FOOT_HEIGHT + (TOP - FOOT_HEIGHT) * NECK_HEIGHT
    for number in range(SPRIGS):
        chance = random.Random(number)
        turn = 2 * math.pi * (number + 0.35 * chance.random()) / SPRIGS + 0.6
        out = Vector((math.cos(turn), math.sin(turn), 0.0))
        length = SPRIG_LENGTH * (1.0 - 0.3 * chance.random())
        lean = length * (0.22 + 0.2 * chance.random())
        path = [
            out * ROOM * 0.5 + Vector((0, 0, FLOOR - SUNK)),
            out * ROOM * 0.7 + Vector((0, 0, neck)),
            out * ROOM + Vector((0, 0, HEIGHT)),
            out * (ROOM + lean * 0.4) + Vector((0, 0, HEIGHT + length * 0.55)),
            out * (ROOM + lean) + Vector((0, 0, HEIGHT + length * 0.98)),
        ]
        line = smooth_path(path, 8)
        shape = bmesh.new()
        add_sweep(shape, line, lambda t: STEM * (1.0 - 0.6 * t), segments=8)
        for leaf in range(13):
            place = 17 + leaf * 15 / 12
            here = min(int(place), len(line) - 2)
            ahead = (line[here + 1] - line[here]).normalized()
            at = line[here].lerp(line[here + 1], place - here)
            around = Vector((math.cos(leaf * 2.4 + number), math.sin(leaf * 2.4 + number), 0.0))
            along = ahead * (0.7 if leaf < 12 else 4.0) + around
            size = LEAF_LENGTH * (1.05 - 0.45 * leaf / 12)
            add_leaf(shape, at, along, ahead if leaf < 12 else around, size)
        made.append(mesh_object("Sprig", shape, material("Leaf", LEAF, roughness=0.6), sharp=50))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*body(), *foot(), *lip(), *gold_lines(), *sprigs()]
    asset = bpy.data.collections.new("Vase")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Vase", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
