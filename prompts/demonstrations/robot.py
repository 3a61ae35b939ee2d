"""Robot with a friendly face, bellows legs and a wind-up key."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
HEAD_SIZE = 0.115  # m, 0.07 to 0.18: size (width) of the head
HEAD_TURN = 10  # deg, -60 to 60: how far the head is turned to its side
EYE_SIZE = 0.155  # ratio, 0.08 to 0.21: size (radius) of the eyes compared with the head
ANTENNAS = 1  # count, 0 to 3: number of antennas on the head
ANTENNA_LENGTH = 0.042  # m, 0.015 to 0.12: length of the antennas
TORSO_HEIGHT = 0.125  # m, 0.10 to 0.24: height of the torso (body)
TORSO_WIDTH = 0.125  # m, 0.09 to 0.22: width of the torso (body)
BUTTONS = 3  # count, 0 to 6: number of buttons on the chest
ARM_LENGTH = 0.13  # m, 0.08 to 0.30: length of the arms
ARM_THICKNESS = 0.024  # m, 0.014 to 0.034: thickness of the arms
LEFT_ARM = 16  # deg, 8 to 150: how far the left arm is lifted
RIGHT_ARM = 94  # deg, 8 to 150: how far the right arm is lifted
ELBOW = 36  # deg, 0 to 62: how far the elbows are bent
HAND_SIZE = 0.034  # m, 0.022 to 0.05: size of the hands
LEG_LENGTH = 0.07  # m, 0.04 to 0.22: length of the legs
LEG_THICKNESS = 0.032  # m, 0.018 to 0.045: thickness of the legs
FOOT_LENGTH = 0.075  # m, 0.055 to 0.12: length of the feet
KEY = True  # switch: a wind-up key in the back
MAIN = (0.10, 0.40, 0.42)  # color: main color of head, torso, forearms and feet
ACCENT = (0.80, 0.19, 0.045)  # color: accent color of ears, belt, hands and soles
CREAM = (0.80, 0.74, 0.60)  # color: chest panel
METAL = (0.62, 0.60, 0.56)  # color: joints, rims and key
DARK = (0.028, 0.03, 0.035)  # color: visor and rubber bellows
GLOW = (0.45, 0.95, 1.0)  # color: light of the eyes

# Measures
SUNK = 0.002  # how deep parts are set into each other
FOOT_HEIGHT = 0.030
HIP = FOOT_HEIGHT + LEG_LENGTH  # underside of the torso, top of the legs
TORSO_TOP = HIP + TORSO_HEIGHT
TORSO_DEPTH = TORSO_WIDTH * 0.74
TORSO_ROUND = min(TORSO_WIDTH * 0.15, TORSO_HEIGHT * 0.18)
FRONT = -TORSO_DEPTH / 2  # front of the torso
NECK = 0.012  # from the torso to the head
HEAD_LOW = TORSO_TOP + NECK
HEAD_HEIGHT = HEAD_SIZE * 0.84
HEAD_DEPTH = HEAD_SIZE * 0.82
FACE = -HEAD_DEPTH / 2 - HEAD_SIZE * 0.03  # front of the visor, in the frame of the head
EYE_HEIGHT = HEAD_HEIGHT * 0.56
EYE_RADIUS = HEAD_SIZE * EYE_SIZE
PANEL_LOW = HIP + TORSO_HEIGHT * 0.36
PANEL_HIGH = HIP + TORSO_HEIGHT * 0.86
PANEL_HALF = TORSO_WIDTH * 0.34
PANEL_FRONT = FRONT - 0.003
SHOULDER_X = TORSO_WIDTH / 2 + ARM_THICKNESS * 0.75
SHOULDER_Z = TORSO_TOP - TORSO_ROUND * 0.5 - ARM_THICKNESS * 0.62
HAND_ROOM = HAND_SIZE * 1.3  # from the wrist to the tips of the fingers
LEAST_LIFT = math.degrees(math.acos(min(1.0, (SHOULDER_Z - HAND_ROOM) / ARM_LENGTH)))  # keeps hands off the floor
LEG_X = max(TORSO_WIDTH * 0.24, LEG_THICKNESS / 2 + 0.006)
FOOT_WIDTH = min(LEG_X * 1.88, LEG_THICKNESS * 1.7)

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


def rounded_rectangle(width, depth, rounding, segments=4):
    """Outline (x, y) of a rectangle about the origin, counter-clockwise, with rounded corners."""
    radius = min(rounding, width * 0.49, depth * 0.49)
    x, y = width / 2 - radius, depth / 2 - radius
    corners = [(x, y, 0), (-x, y, 90), (-x, -y, 180), (x, -y, 270)]
    return [point for x, y, turn in corners for point in arc((x, y), radius, turn, turn + 90, segments)]


def paint():
    """Glossy enamel in the main color."""
    return material("Main paint", MAIN, 0.0, 0.28)


def accent():
    """Glossy enamel in the accent color."""
    return material("Accent paint", ACCENT, 0.0, 0.3)


def metal():
    """Polished metal."""
    return material("Metal", METAL, 0.8, 0.3)


def rubber():
    """Dark rubber."""
    return material("Rubber", DARK, 0.0, 0.6)


def light():
    """A lens that glows."""
    made = material("Light", GLOW, roughness=0.15)
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    for name in ("Emission Color", "Emission"):
        if name in surface:
            surface[name].default_value = (*GLOW, 1.0)
    surface["Emission Strength"].default_value = 2.0
    return made


def add_disc(shape, center, facing, profile, segments=32):
    """A lathed part of (radius, distance) points whose axis starts at `center` and points along `facing`."""
    before = set(shape.verts)
    add_lathe(shape, profile, segments=segments)
    turn = Vector((0, 0, 1)).rotation_difference(Vector(facing)).to_matrix().to_4x4()
    made = [vert for vert in shape.verts if vert not in before]
    bmesh.ops.transform(shape, matrix=Matrix.Translation(center) @ turn, verts=made)


def lofted(name, surface, rings, sharp=35, closed=False):
    """An object with a skin over rings of points."""
    shape = bmesh.new()
    add_loft(shape, rings, closed)
    return mesh_object(name, shape, surface, sharp)


def disc(name, surface, center, facing, profile, segments=32):
    """An object lathed about an axis, see add_disc."""
    shape = bmesh.new()
    add_disc(shape, center, facing, profile, segments)
    return mesh_object(name, shape, surface, sharp=50)


def bellows(name, start, end, radius, fold=0.0085):
    """A pleated rubber hose between two points."""
    length = (Vector(end) - Vector(start)).length
    folds = max(2, round(length / fold))
    profile = []
    for step in range(folds * 4 + 1):
        profile.append((radius * (0.86 - 0.14 * math.cos(math.pi * step / 2)), length * step / (folds * 4)))
    shape = bmesh.new()
    add_disc(shape, start, Vector(end) - Vector(start), [(0.0, 0.0), *profile, (0.0, length)], 28)
    return mesh_object(name, shape, rubber(), sharp=70)


def ball(name, surface, center, radius):
    """A ball."""
    line = [(radius * x, radius * z) for x, z in arc((0.0, 0.0), 1.0, -75, 75, 10)]
    return disc(name, surface, center, (0, 0, 1), [(0.0, -radius), *line, (0.0, radius)], 24)


def block(name, surface, width, depth, low, high, rounding):
    """An upright block with all its edges and corners rounded."""
    rings = []
    for step in (*range(8), *range(7, 15)):
        turn = math.pi * step / 14
        inset, rise = rounding * (1 - math.sin(turn)) * 0.99, rounding * (1 - abs(math.cos(turn)))
        outline = rounded_rectangle(width - inset * 2, depth - inset * 2, rounding - inset, 7)
        height = low + rise if len(rings) < 8 else high - rise
        rings.append([(x, y, height) for x, y in outline])
    return lofted(name, surface, rings)


def plate(name, surface, half, low, high, front, back, corner, edge):
    """An upright plate that faces -Y, with round corners and a rounded front edge."""
    rings = []
    for inset, deep in ((0.0, back - front), (0.0, edge), (edge * 0.3, edge * 0.3), (edge, 0.0)):
        outline = rounded_rectangle((half - inset) * 2, high - low - inset * 2, corner - inset, 8)
        rings.append([(x, front + deep, (low + high) / 2 + z) for x, z in outline])
    return lofted(name, surface, rings)


def on_head(made):
    """The same object with its mesh moved from the frame of the head, which stands on the neck, to its place."""
    turn = Matrix.Rotation(math.radians(HEAD_TURN), 4, "Z")
    made.data.transform(Matrix.Translation((0.0, 0.0, HEAD_LOW)) @ turn)
    return made


def arm(side, lift):
    """The parts of one arm: shoulder, upper arm, elbow, forearm with cuff, and a hand like a clamp."""
    thick, lift = ARM_THICKNESS, math.radians(max(lift, LEAST_LIFT))
    bent = min(lift + math.radians(ELBOW), math.pi)
    along = Vector((side * math.sin(lift), 0.0, -math.cos(lift)))
    ahead = Vector((side * math.sin(bent), 0.0, -math.cos(bent)))
    shoulder = Vector((side * SHOULDER_X, 0.0, SHOULDER_Z))
    elbow = shoulder + along * ARM_LENGTH / 2
    wrist = elbow + ahead * ARM_LENGTH / 2
    root = Vector((side * (TORSO_WIDTH / 2 - SUNK), 0.0, SHOULDER_Z))
    reach = SHOULDER_X - TORSO_WIDTH / 2 + thick * 0.62
    cap = rounded_profile([(thick * 0.72, 0.0), (thick * 0.72, reach * 0.72), (0.0, reach)], thick * 0.5, 6)
    made = [disc("Shoulder", accent(), root, (side, 0, 0), [(0.0, 0.0), *cap])]
    made.append(bellows("Upper arm", shoulder, elbow, thick * 0.46))
    made.append(ball("Elbow", metal(), elbow, thick * 0.56))
    length = ARM_LENGTH / 2
    sleeve = [(thick * 0.4, thick * 0.25), (thick * 0.62, length * 0.85), (thick * 0.62, length)]
    sleeve = rounded_profile([(0.0, thick * 0.25), *sleeve, (0.0, length)], thick * 0.14)
    return [*made, disc("Forearm", paint(), elbow, ahead, sleeve), hand(wrist, ahead)]


def hand(wrist, ahead):
    """A hand like a clamp: a short palm and a ring that is open in front."""
    grip, thick = HAND_SIZE * 0.4, HAND_SIZE * 0.15
    shape, palm = bmesh.new(), min(ARM_THICKNESS * 0.42, HAND_SIZE * 0.4)
    base = [(0.0, -SUNK), (palm, -SUNK), (palm, thick * 1.6), (0.0, thick * 1.6)]
    add_disc(shape, wrist, ahead, rounded_profile(base, 0.001, 2))
    middle = wrist + ahead * (grip + thick * 1.4)
    aside = Vector((-ahead.z, 0.0, ahead.x))
    path = [middle + ahead * x + aside * y for x, y in arc((0.0, 0.0), grip, 48, 312, 32)]
    add_sweep(shape, path, lambda t: thick * max(0.2, 1 - max(0.0, abs(2 * t - 1) * 8 - 7) ** 2) ** 0.5, segments=14)
    return mesh_object("Hand", shape, accent(), sharp=60)


# Components
def head():
    """Rounded head, turned on its neck, with an ear on each side."""
    made = [on_head(block("Head", paint(), HEAD_SIZE, HEAD_DEPTH, 0.0, HEAD_HEIGHT, HEAD_SIZE * 0.24))]
    for side in (-1, 1):
        wide, out, spot = HEAD_SIZE * 0.17, HEAD_SIZE * 0.09, (side * HEAD_SIZE / 2, 0.0, EYE_HEIGHT)
        ear = rounded_profile([(0.0, -SUNK), (wide, -SUNK), (wide, out * 0.6), (wide * 0.7, out), (0, out)], out * 0.4)
        bolt = rounded_profile([(0.0, 0.0), (wide * 0.36, 0.0), (wide * 0.36, out * 1.4), (0.0, out * 1.4)], out * 0.3)
        made.append(on_head(disc("Ear", accent(), spot, (side, 0, 0), ear)))
        made.append(on_head(disc("Ear bolt", metal(), spot, (side, 0, 0), bolt)))
    return made


def eyes():
    """Face: a dark visor with two glowing eyes in metal rims and a smile."""
    low, high, back = HEAD_HEIGHT * 0.13, HEAD_HEIGHT * 0.89, FACE + HEAD_SIZE * 0.14
    black, half = material("Visor", DARK, 0.0, 0.12), HEAD_SIZE * 0.425
    visor = plate("Visor", black, half, low, high, FACE, back, HEAD_SIZE * 0.16, HEAD_SIZE * 0.03)
    made = [on_head(visor)]
    for side in (-1, 1):
        center, front = (side * HEAD_SIZE * 0.215, FACE, EYE_HEIGHT), (0, -1, 0)
        wide, rise = EYE_RADIUS, HEAD_SIZE * 0.035
        rim = [(wide * 0.8, -SUNK), (wide, -SUNK), (wide, rise), (wide * 0.82, rise), (0.0, rise * 0.5)]
        rim = [(0.0, -SUNK), *rounded_profile(rim, rise * 0.5)]
        lens = [(wide * 0.82 * math.cos(t), rise * (0.45 + 1.1 * math.sin(t))) for t in (0.0, 0.3, 0.6, 0.9, 1.2)]
        lens = [(0.0, rise * 0.2), (wide * 0.82, rise * 0.2), *lens, (0.0, rise * 1.56)]
        pupil = [(wide * 0.36, rise), (wide * 0.36, rise * 1.5), (wide * 0.25, rise * 1.78), (0.0, rise * 1.85)]
        gaze = (center[0] - wide * 0.08, FACE, center[2] + wide * 0.06)
        made.append(on_head(disc("Eye rim", metal(), center, front, rim, 40)))
        made.append(on_head(disc("Eye", light(), center, front, lens, 40)))
        made.append(on_head(disc("Pupil", rubber(), gaze, front, [(0.0, rise), *pupil])))
    shape = bmesh.new()
    smile = [(x, FACE, z) for x, z in arc((0.0, HEAD_HEIGHT * 0.56), HEAD_HEIGHT * 0.335, -128, -52, 20)]
    thick = HEAD_SIZE * 0.016
    add_sweep(shape, smile, lambda t: thick * max(0.1, 1 - (2 * t - 1) ** 8) ** 0.5, 12)
    made.append(on_head(mesh_object("Smile", shape, light(), sharp=60)))
    return made


def antennas():
    """Antennas on top of the head, each a spring steel rod with a ball."""
    made = []
    for number in range(ANTENNAS):
        place = number - (ANTENNAS - 1) / 2
        foot = Vector((place * HEAD_SIZE * 0.19, 0.0, HEAD_HEIGHT))
        up = Vector((place * 0.45, 0.0, 1.0)).normalized()
        wide, top = HEAD_SIZE * 0.075, ANTENNA_LENGTH + HEAD_SIZE * 0.075
        shape = bmesh.new()
        dome = [(0.0, -SUNK), (wide, -SUNK), (wide, 0.001), (wide * 0.9, wide * 0.4), (wide * 0.5, wide * 0.75)]
        add_disc(shape, foot, (0, 0, 1), [*dome, (0.0, wide * 0.8)])
        rod = [(0.0, 0.0), (wide * 0.24, 0.0), (wide * 0.24, top), (0.0, top)]
        add_disc(shape, foot, up, rod, 12)
        made.append(on_head(mesh_object("Antenna", shape, metal(), sharp=50)))
        made.append(on_head(ball("Antenna ball", accent(), foot + up * top, wide * 0.85)))
    return made


def torso():
    """Rounded torso with a belt, and a short hose that carries the head."""
    made = [block("Torso", paint(), TORSO_WIDTH, TORSO_DEPTH, HIP, TORSO_TOP, TORSO_ROUND)]
    low, wide = HIP + TORSO_ROUND, 0.0018
    rings = []
    for more, height in ((-SUNK, 0.0), (wide * 0.6, 0.0), (wide, 0.1), (wide, 0.9), (wide * 0.6, 1.0), (-SUNK, 1.0)):
        outline = rounded_rectangle(TORSO_WIDTH + more * 2, TORSO_DEPTH + more * 2, TORSO_ROUND + more, 7)
        rings.append([(x, y, low + height * TORSO_HEIGHT * 0.075) for x, y in outline])
    made.append(lofted("Belt", accent(), rings, closed=True))
    thick = min(HEAD_SIZE, TORSO_WIDTH) * 0.22
    made.append(bellows("Neck", (0.0, 0.0, TORSO_TOP - SUNK), (0.0, 0.0, HEAD_LOW + SUNK), thick, 0.006))
    return made


def chest():
    """Chest panel with a gauge, a loudspeaker and a row of buttons."""
    high = PANEL_HIGH - PANEL_LOW
    back, corner = FRONT + TORSO_WIDTH * 0.06, min(TORSO_WIDTH * 0.05, high * 0.15)
    cream, front = material("Cream paint", CREAM, 0.0, 0.35), PANEL_FRONT
    made = [plate("Chest panel", cream, PANEL_HALF, PANEL_LOW, PANEL_HIGH, front, back, corner, 0.002)]
    size = min(PANEL_HALF * 0.36, high * 0.26)
    gauge = Vector((-PANEL_HALF * 0.45, PANEL_FRONT, PANEL_HIGH - high * 0.36))
    rim = [(size * 0.8, -SUNK), (size, -SUNK), (size, 0.003), (size * 0.86, 0.003), (size * 0.82, 0.0012)]
    rim = [(0.0, -SUNK), *rounded_profile(rim, 0.0008), (0.0, 0.0012)]
    dial = [(0.0, 0.0), (size * 0.82, 0.0), (size * 0.82, 0.0016), (0.0, 0.0016)]
    made.append(disc("Gauge", metal(), gauge, (0, -1, 0), rim, 40))
    made.append(disc("Dial", rubber(), gauge, (0, -1, 0), dial, 40))
    shape = bmesh.new()
    needle = [(0.0, 0.0), (size * 0.07, 0.0), (size * 0.03, size * 0.7), (0.0, size * 0.7)]
    add_disc(shape, gauge - Vector((0.0, 0.0018, 0.0)), (1, 0, 1), needle, 10)
    add_disc(shape, gauge, (0, -1, 0), [(0.0, 0.0), (size * 0.16, 0.0), (size * 0.13, 0.003), (0.0, 0.003)], 20)
    made.append(mesh_object("Needle", shape, accent()))
    shape = bmesh.new()
    for bar in range(4):
        spot = (PANEL_HALF * 0.15, PANEL_FRONT, gauge.z + size * (0.75 - 0.5 * bar))
        wide, long = min(0.0016, size * 0.14), PANEL_HALF * 0.6
        slot = rounded_profile([(0.0, 0.0), (wide, 0.0), (wide, long), (0.0, long)], 0.0008, 2)
        add_disc(shape, spot, (1, 0, 0), slot, 12)
    made.append(mesh_object("Loudspeaker", shape, rubber()))
    size = min(PANEL_HALF * 1.5 / max(BUTTONS, 3) * 0.4, high * 0.115)
    for number in range(BUTTONS):
        x = PANEL_HALF * 1.4 * ((number + 0.5) / BUTTONS - 0.5)
        corners = [(0.0, -SUNK), (size, -SUNK), (size, size * 0.55), (0.0, size * 0.75)]
        spot, surface = (x, PANEL_FRONT, PANEL_LOW + high * 0.24), (accent, paint, metal)[number % 3]()
        made.append(disc("Button", surface, spot, (0, -1, 0), rounded_profile(corners, size * 0.4)))
    return made


def left_arm():
    """Left arm with shoulder, upper arm, elbow, forearm and hand."""
    return arm(-1, LEFT_ARM)


def right_arm():
    """Right arm with shoulder, upper arm, elbow, forearm and hand."""
    return arm(1, RIGHT_ARM)


def legs():
    """Two bellows legs between the feet and the torso, with metal collars."""
    made = []
    for side in (-1, 1):
        low, high = Vector((side * LEG_X, 0.0, FOOT_HEIGHT - SUNK)), Vector((side * LEG_X, 0.0, HIP + SUNK))
        made.append(bellows("Leg", low, high, LEG_THICKNESS * 0.44))
        wide, tall = LEG_THICKNESS / 2, SUNK * 4
        collar = rounded_profile([(0.0, 0.0), (wide, 0.0), (wide, tall), (0.0, tall)], 0.0015)
        made.append(disc("Collar", metal(), low, (0, 0, 1), collar))
        made.append(disc("Collar", metal(), high, (0, 0, -1), collar))
    return made


def feet():
    """Two round-toed shoes on flat soles."""
    made = []
    for side in (-1, 1):
        outline = []
        for turn in range(48):
            x, y = math.cos(2 * math.pi * turn / 48), math.sin(2 * math.pi * turn / 48)
            x, y = math.copysign(abs(x) ** 0.75, x), math.copysign(abs(y) ** 0.75, y)
            outline.append(Vector((x * FOOT_WIDTH / 2, y * FOOT_LENGTH / 2 - (FOOT_LENGTH - LEG_THICKNESS * 1.1) / 2)))
        sole, rings = FOOT_HEIGHT * 0.27, []
        for step in range(11):
            turn = math.pi / 2 * step / 10
            wide, height = 0.97 * max(math.cos(turn), 0.0) ** 0.8, sole + (FOOT_HEIGHT - sole) * math.sin(turn)
            ankle = [spot.normalized() * min(LEG_THICKNESS * 0.54, spot.length) for spot in outline]
            line = [close.lerp(spot, wide) for close, spot in zip(ankle, outline)]
            rings.append([(spot.x + side * LEG_X, spot.y, height) for spot in line])
        made.append(lofted("Shoe", paint(), rings, 50))
        edges = [(0.95, 0.0), (1.0, sole * 0.25), (1.0, sole * 0.8), (0.96, sole)]
        middle = Vector((0.0, outline[0].y))
        rings = [([middle.lerp(spot, scale) for spot in outline], height) for scale, height in edges]
        rings = [[(spot.x + side * LEG_X, spot.y, height) for spot in ring] for ring, height in rings]
        made.append(lofted("Sole", accent(), rings, 50))
    return made


def key():
    """Key with two round wings in the back, as on clockwork toys."""
    if not KEY:
        return []
    size = min(TORSO_WIDTH, TORSO_HEIGHT) * 0.155
    back = Vector((0.0, TORSO_DEPTH / 2, HIP + TORSO_HEIGHT * 0.58))
    shape = bmesh.new()
    for wide, tall in ((size * 0.5, size * 0.35), (size * 0.24, size * 2.2)):
        stem = [(0.0, -SUNK), (wide, -SUNK), (wide, tall), (0.0, tall)]
        add_disc(shape, back, (0, 1, 0), rounded_profile(stem, 0.001))
    for side in (-1, 1):
        wing = arc((side * size * 0.98, 0.0), size * 0.78, 0, 345, 23)
        add_sweep(shape, [(x, back.y + size * 1.9, back.z + z) for x, z in wing], size * 0.22, 12, closed=True)
    return [mesh_object("Wind-up key", shape, metal())]


# Assembly
if __name__ == "__main__":
    parts = [*head(), *eyes(), *antennas(), *torso(), *chest(), *left_arm(), *right_arm(), *legs(), *feet(), *key()]
    asset = bpy.data.collections.new("Robot")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Robot", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
