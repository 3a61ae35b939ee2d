"""Desk lamp with a jointed arm, a spring and a bell shade."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
BASE_RADIUS = 0.088  # m, 0.06 to 0.15: radius of the base (how wide it is)
BASE_HEIGHT = 0.020  # m, 0.012 to 0.05: height (thickness) of the base
LOWER_ARM = 0.36  # m, 0.28 to 0.55: length of the lower arm
UPPER_ARM = 0.30  # m, 0.16 to 0.42: length of the upper arm
ARM_THICKNESS = 0.010  # m, 0.007 to 0.016: thickness of the arms
LOWER_ANGLE = 20  # deg, -20 to 25: how far the lower arm leans back
UPPER_ANGLE = 68  # deg, 30 to 100: how far the upper arm reaches forward, from upright
SHADE_ANGLE = 18  # deg, -40 to 55: tilt of the shade towards the front
SHADE_RADIUS = 0.072  # m, 0.05 to 0.11: radius of the shade at its opening (how wide it is)
SHADE_LENGTH = 0.125  # m, 0.08 to 0.17: length (height) of the shade
BULB_RADIUS = 0.024  # m, 0.014 to 0.032: radius of the bulb (its size)
CABLE_LENGTH = 0.24  # m, 0.05 to 0.60: length of the cable behind the base
SPRING = True  # switch: a spring between the rods of the lower arm
LIGHT = True  # switch: the bulb is lit (lamp on or off)
PAINT = (0.60, 0.105, 0.035)  # color: paint of the base and the shade (main color)
ARM_COLOR = (0.62, 0.61, 0.58)  # color: metal of the arms and the spring
BRASS = (0.72, 0.46, 0.16)  # color: knobs, joints and trim
REFLECTOR = (0.85, 0.84, 0.80)  # color: inside of the shade
CABLE = (0.035, 0.03, 0.03)  # color: cable and felt
GLOW = (1.0, 0.82, 0.52)  # color: light of the bulb

# Measures
EYE = ARM_THICKNESS * 1.35  # radius of the eyes in which the arms turn
KNUCKLE = ARM_THICKNESS * 0.85  # half the width of the middle eye of a joint
CHEEK = ARM_THICKNESS * 1.2  # width of the outer eyes of a joint
ROD_X = KNUCKLE + CHEEK / 2  # the two rods of the lower arm stand this far left and right
ROD_RADIUS = ARM_THICKNESS * 0.36
FELT = 0.002  # thickness of the felt below the base
BASE_TOP = FELT + BASE_HEIGHT
PIVOT_Y = BASE_RADIUS * 0.22  # joint above the base
PIVOT_Z = BASE_TOP + 0.045
ELBOW_Y = PIVOT_Y + LOWER_ARM * math.sin(math.radians(LOWER_ANGLE))  # joint between the arms
ELBOW_Z = PIVOT_Z + LOWER_ARM * math.cos(math.radians(LOWER_ANGLE))
HEAD_Y = ELBOW_Y - UPPER_ARM * math.sin(math.radians(UPPER_ANGLE))  # joint of the shade
HEAD_Z = ELBOW_Z + UPPER_ARM * math.cos(math.radians(UPPER_ANGLE))
CAP_RADIUS = max(BULB_RADIUS * 0.80, EYE + 0.004)  # of the socket's cap on top of the shade
CAP_TOP = -EYE * 0.6  # below the head's joint, along the shade
CAP_LENGTH = 0.036
SHADE_TOP = CAP_TOP - CAP_LENGTH + 0.006  # the shade is set into the cap by 6 mm
SHADE_EDGE = SHADE_TOP - SHADE_LENGTH
SHEET = 0.0012  # thickness of the sheet metal
SUNK = 0.003  # how deep parts are set into each other

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


def add_prism(shape, outline, low, high, rounding=0.0, segments=3):
    """A plate with the given (x, y) outline between two heights, its upper and lower rims rounded."""
    bottom = [shape.verts.new((x, y, low)) for x, y in outline]
    top = [shape.verts.new((x, y, high)) for x, y in outline]
    lower, upper = shape.faces.new(bottom[::-1]), shape.faces.new(top)
    for here in range(len(outline)):
        there = (here + 1) % len(outline)
        shape.faces.new((bottom[here], bottom[there], top[there], top[here]))
    radius = min(rounding, (high - low) / 3)
    if radius > 0:
        bmesh.ops.bevel(
            shape,
            geom=[*lower.edges, *upper.edges],
            offset=radius,
            offset_type="OFFSET",
            segments=segments,
            profile=0.5,
            affect="EDGES",
            clamp_overlap=True,
        )


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


def brass():
    """Polished brass."""
    return material("Brass", BRASS, 0.9, 0.25)


def arm_metal():
    """Brushed metal."""
    return material("Arm metal", ARM_COLOR, 0.8, 0.32)


def paint():
    """Glossy paint."""
    return material("Paint", PAINT, 0.0, 0.25)


def glass():
    """Frosted glass, which glows while the lamp is on."""
    made = material("Bulb", GLOW if LIGHT else (0.78, 0.77, 0.74), roughness=0.2)
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    for name in ("Emission Color", "Emission"):
        if LIGHT and name in surface:
            surface[name].default_value = (*GLOW, 1.0)
    surface["Emission Strength"].default_value = 6.0 if LIGHT else 0.0
    return made


def pivot():
    """The joint above the base."""
    return Vector((0.0, PIVOT_Y, PIVOT_Z))


def elbow():
    """The joint between the two arms."""
    return Vector((0.0, ELBOW_Y, ELBOW_Z))


def head_joint():
    """The joint between the upper arm and the shade."""
    return Vector((0.0, HEAD_Y, HEAD_Z))


def add_pin(shape, center, low, high, radius, rounding=0.0, segments=32):
    """A round pin along X through a joint, from `low` to `high` beside its center."""
    aside = Vector((1.0, 0.0, 0.0))
    add_rod(shape, center + aside * low, center + aside * high, radius, rounding=rounding, segments=segments)


def shade_line(top_radius, inset, low, high, steps=18):
    """Points (radius, height) of the bell from its top to its edge, moved inwards by `inset`."""
    line = []
    for step in range(steps + 1):
        share = step / steps
        bell = 0.68 * math.sin(math.pi / 2 * share) ** 0.75 + 0.32 * share**3
        line.append((top_radius + (SHADE_RADIUS - top_radius) * bell - inset, high + (low - high) * share))
    return line


def add_shell(shape, line, segments):
    """A ring round the Z axis whose section is the closed line of (radius, height) points."""
    rings = []
    for turn in range(segments):
        angle = 2 * math.pi * turn / segments
        rings.append([(radius * math.cos(angle), radius * math.sin(angle), height) for radius, height in line])
    add_loft(shape, rings, closed=True)


def on_head(made):
    """The same object with its mesh turned into the place of the head."""
    tilt = Matrix.Rotation(-math.radians(SHADE_ANGLE), 4, "X")
    made.data.transform(Matrix.Translation(head_joint()) @ tilt)
    return made


# Components
def base():
    """Weighted round base with a stepped top, felt below and a brass switch in front."""
    shape = bmesh.new()
    low = BASE_HEIGHT * 0.62
    corners = [(BASE_RADIUS, FELT), (BASE_RADIUS, FELT + low), (BASE_RADIUS * 0.86, BASE_TOP), (0.03, BASE_TOP)]
    rim = rounded_profile([(BASE_RADIUS * 0.9, FELT), *corners], BASE_HEIGHT * 0.3, 6)
    add_lathe(shape, [(0.0, FELT), *rim, (0.0, BASE_TOP)], segments=72)
    made = [mesh_object("Base", shape, paint())]
    shape = bmesh.new()
    felt = BASE_RADIUS - BASE_HEIGHT * 0.3
    add_lathe(shape, [(0.0, 0.0), (felt, 0.0), (felt, FELT), (0.0, FELT)], segments=72)
    made.append(mesh_object("Felt", shape, material("Felt", CABLE, 0.0, 0.9)))
    shape = bmesh.new()
    front = -BASE_RADIUS * 0.55
    button = rounded_profile([(0.0, 0.009), (0.008, 0.009), (0.008, -SUNK), (0.0, -SUNK)], 0.002)
    collar = rounded_profile([(0.0, 0.003), (0.0115, 0.003), (0.0125, -SUNK), (0.0, -SUNK)], 0.001)
    for line in (button, collar):
        add_lathe(shape, line[::-1], at=(0.0, front, BASE_TOP), segments=32)
    made.append(mesh_object("Switch", shape, brass()))
    return made


def stand():
    """Short column on the base; its knuckle carries the lower arm."""
    shape = bmesh.new()
    foot, neck = max(EYE * 1.9, 0.02), KNUCKLE * 0.95
    rise = PIVOT_Z - BASE_TOP
    corners = [(foot, -SUNK), (foot, 0.004), (foot * 0.85, 0.008), (neck * 1.15, 0.013), (neck, rise)]
    profile = [(0.0, -SUNK), *rounded_profile(corners, 0.003), (0.0, rise)]
    add_lathe(shape, profile, at=(0.0, PIVOT_Y, BASE_TOP), segments=40)
    made = [mesh_object("Column", shape, brass())]
    shape = bmesh.new()
    add_pin(shape, pivot(), -KNUCKLE, KNUCKLE, EYE, 0.001)
    made.append(mesh_object("Knuckle", shape, brass()))
    return made


def lower_arm():
    """Two slim rods side by side, with an eye at each end and two cross bars."""
    shape = bmesh.new()
    for side in (-ROD_X, ROD_X):
        aside = Vector((side, 0.0, 0.0))
        add_rod(shape, pivot() + aside, elbow() + aside, ROD_RADIUS)
        for joint in (pivot(), elbow()):
            add_pin(shape, joint, side - CHEEK / 2, side + CHEEK / 2, EYE, 0.001)
    for share in (0.14, 0.56):
        add_pin(shape, pivot().lerp(elbow(), share), -ROD_X, ROD_X, ROD_RADIUS * 0.8, segments=16)
    return [mesh_object("Lower arm", shape, arm_metal())]


def spring():
    """Coil spring between the two cross bars of the lower arm."""
    if not SPRING:
        return []
    start, end = pivot().lerp(elbow(), 0.14), pivot().lerp(elbow(), 0.56)
    along = (end - start).normalized()
    aside, across = Vector((1.0, 0.0, 0.0)), along.cross(Vector((1.0, 0.0, 0.0)))
    wire, wide = ARM_THICKNESS * 0.09, KNUCKLE * 0.68
    length = (end - start).length
    turns = max(8, int(length / (wire * 6)))
    path = []
    for step in range(turns * 10 + 1):
        share = step / (turns * 10)
        angle = 2 * math.pi * turns * share
        hook = min(1.0, share * turns, (1 - share) * turns)
        spot = start.lerp(end, share) + (aside * math.cos(angle) + across * math.sin(angle)) * wide * hook
        path.append(spot)
    shape = bmesh.new()
    add_sweep(shape, path, wire, segments=6)
    return [mesh_object("Spring", shape, arm_metal(), sharp=80)]


def upper_arm():
    """One tube from the elbow to the head, with an eye at each end and a brass sleeve."""
    shape = bmesh.new()
    add_rod(shape, elbow(), head_joint(), ARM_THICKNESS / 2)
    for joint in (elbow(), head_joint()):
        add_pin(shape, joint, -KNUCKLE, KNUCKLE, EYE, 0.001)
    made = [mesh_object("Upper arm", shape, arm_metal())]
    shape = bmesh.new()
    for share in (0.22, 0.78):
        ahead = (head_joint() - elbow()).normalized() * ARM_THICKNESS * 0.7
        middle = elbow().lerp(head_joint(), share)
        add_rod(shape, middle - ahead, middle + ahead, ARM_THICKNESS * 0.62, rounding=ARM_THICKNESS * 0.15)
    made.append(mesh_object("Sleeve", shape, brass()))
    return made


def knobs():
    """Pins through the three joints: a fluted knob on the left, a round nut on the right."""
    made = []
    for joint in (pivot(), elbow(), head_joint()):
        side = KNUCKLE + CHEEK
        shape = bmesh.new()
        add_pin(shape, joint, -side - EYE * 0.5, side + EYE * 0.35, EYE * 0.42, 0.0008)
        add_pin(shape, joint, side, side + EYE * 0.25, EYE * 0.75, 0.0008)
        flutes = [2 * math.pi * turn / 96 for turn in range(96)]
        wide = [EYE * (1.02 + 0.08 * math.cos(turn * 12)) for turn in flutes]
        rings = []
        for scale, depth in ((0.86, 0.3), (1.0, 0.42), (1.0, 1.0), (0.86, 1.14), (0.5, 1.16)):
            spot = joint - Vector((side + EYE * depth, 0.0, 0.0))
            circle = zip(wide, flutes)
            rings.append([spot + scale * w * Vector((0.0, math.cos(t), math.sin(t))) for w, t in circle])
        add_loft(shape, rings)
        made.append(mesh_object("Knob", shape, brass(), sharp=50))
    return made


def head():
    """Cap that holds the socket: two cheeks at the joint, cooling ribs and a ring where the shade begins."""
    shape = bmesh.new()
    bottom, wide = CAP_TOP - CAP_LENGTH, CAP_RADIUS
    corners = [(wide, bottom), (wide, CAP_TOP - 0.012), (wide * 0.6, CAP_TOP - EYE * 0.55)]
    line = rounded_profile([(wide * 0.5, bottom), *corners, (wide * 0.3, CAP_TOP - EYE * 0.6)], 0.004, 5)
    add_lathe(shape, [(0.0, bottom), *line, (0.0, CAP_TOP - EYE * 0.6)], segments=48)
    for rib in range(3):
        height = bottom + 0.011 + 0.0055 * rib
        ring = [(wide * 0.9, -0.001), (wide + 0.002, -0.001), (wide + 0.002, 0.001), (wide * 0.9, 0.001)]
        add_shell(shape, [(radius, height + rise) for radius, rise in rounded_profile(ring, 0.001)], 40)
    for side in (-1, 1):
        low, high = sorted((side * KNUCKLE, side * (KNUCKLE + CHEEK)))
        add_pin(shape, Vector(), low, high, EYE, 0.001)
        outline = [(-EYE * 0.8, 0.0), (EYE * 0.8, 0.0), (EYE * 0.8, EYE * 1.4 + 0.012), (-EYE * 0.8, EYE * 1.4 + 0.012)]
        before = set(shape.verts)
        add_prism(shape, outline, low + CHEEK * 0.15, high - CHEEK * 0.15)
        upright = Matrix(((0, 0, 1, 0), (1, 0, 0, 0), (0, -1, 0, 0), (0, 0, 0, 1)))
        bmesh.ops.transform(shape, matrix=upright, verts=[vert for vert in shape.verts if vert not in before])
    return [on_head(mesh_object("Head", shape, brass()))]


def shade():
    """Bell shade of painted sheet with a bright reflector inside and a brass ring round its edge."""
    top = CAP_RADIUS - 0.001
    outer = shade_line(top, 0.0, SHADE_EDGE, SHADE_TOP)
    inner = shade_line(top, SHEET, SHADE_EDGE, SHADE_TOP)
    lining = shade_line(top, SHEET * 2, SHADE_EDGE, SHADE_TOP)
    shape = bmesh.new()
    add_shell(shape, [*outer, *inner[::-1]], 60)
    made = [on_head(mesh_object("Shade", shape, paint(), sharp=50))]
    shape = bmesh.new()
    add_shell(shape, [*inner, *lining[::-1]], 60)
    made.append(on_head(mesh_object("Reflector", shape, material("Reflector", REFLECTOR, 0.0, 0.3), sharp=50)))
    shape = bmesh.new()
    bead = [2 * math.pi * step / 12 for step in range(12)]
    middle = SHADE_RADIUS - SHEET
    add_shell(shape, [(middle + 0.0022 * math.cos(t), SHADE_EDGE + 0.0022 * math.sin(t)) for t in bead], 60)
    made.append(on_head(mesh_object("Edge ring", shape, brass())))
    return made


def bulb():
    """Round bulb, screwed into the socket under the cap."""
    top = CAP_TOP - CAP_LENGTH + SUNK
    neck, size = BULB_RADIUS * 0.55, BULB_RADIUS
    socket = top - SHADE_LENGTH * 0.16
    shape = bmesh.new()
    line = rounded_profile([(0.0, socket), (neck * 1.15, socket), (neck * 1.15, top), (0.0, top)], 0.001)
    add_lathe(shape, line, segments=32)
    made = [on_head(mesh_object("Socket", shape, material("Socket", CABLE, 0.0, 0.5)))]
    drop = size * 1.5
    profile = [(neck, socket + SUNK), (neck, socket), (neck * 1.08, socket - size * 0.25)]
    start = math.acos(min(1.0, neck * 1.25 / size))
    for step in range(17):
        angle = start - (start + math.pi / 2) * step / 16
        profile.append((max(0.0, size * math.cos(angle)), socket - drop + size * math.sin(angle)))
    shape = bmesh.new()
    add_lathe(shape, [(0.0, socket - drop - size), *profile[-2::-1], (0.0, socket + SUNK)], segments=40)
    made.append(on_head(mesh_object("Bulb", shape, glass(), sharp=60)))
    return made


def cable():
    """Cable from the back of the base over the table, with a strain relief and a plug."""
    thick, plug, start = 0.0028, 0.009, BASE_RADIUS - 0.008
    height = max(FELT + BASE_HEIGHT * 0.3, thick)
    points = [(0.0, start, height), (0.0, start + 0.02, height), (0.004, start + 0.04, thick)]
    for share in (0.2, 0.4, 0.6, 0.8, 1.0):
        swing = 0.16 * CABLE_LENGTH * math.sin(share * 1.5 * math.pi)
        rise = plug if share == 1.0 else thick
        points.append((0.004 + swing, start + 0.045 + CABLE_LENGTH * share, rise))
    path = [Vector((x, y, max(z, thick))) for x, y, z in smooth_path(points, 8)]
    shape = bmesh.new()
    add_sweep(shape, path, thick, segments=12)
    rubber = material("Cable", CABLE, 0.0, 0.6)
    made = [mesh_object("Cable", shape, rubber)]
    ahead = ((path[-1] - path[-2]) * Vector((1.0, 1.0, 0.0))).normalized()
    shape = bmesh.new()
    add_rod(shape, path[-1] - ahead * 0.004, path[-1] + ahead * 0.032, plug * 0.6, plug, 0.004)
    made.append(mesh_object("Plug", shape, rubber))
    shape = bmesh.new()
    aside = Vector((-ahead.y, ahead.x, 0.0)) * plug * 0.5
    for side in (-1, 1):
        prong = path[-1] + aside * side
        add_rod(shape, prong + ahead * 0.028, prong + ahead * 0.050, 0.002, rounding=0.001, segments=12)
    made.append(mesh_object("Prongs", shape, arm_metal()))
    shape = bmesh.new()
    back = Vector((0.0, start, height))
    add_rod(shape, back, back + Vector((0.0, 0.022, 0.0)), 0.0052, 0.0038, 0.001)
    made.append(mesh_object("Strain relief", shape, brass()))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*base(), *stand(), *lower_arm(), *spring(), *upper_arm(), *knobs(), *head(), *shade(), *bulb(), *cable()]
    asset = bpy.data.collections.new("Desk lamp")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Desk lamp", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
