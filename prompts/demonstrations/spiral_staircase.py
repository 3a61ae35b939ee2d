"""Spiral staircase with wooden steps around an iron column."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
STEPS = 13  # count, 5 to 28: number of steps below the landing
STEP_HEIGHT = 0.19  # m, 0.14 to 0.24: height from one step to the next; higher makes the stairs steeper
STEP_TURN = 26  # deg, 16 to 36: turn from one step to the next
STEP_WIDTH = 0.85  # m, 0.6 to 1.4: width of the stairs, from the column to the outer ends of the steps
STEP_THICKNESS = 0.045  # m, 0.025 to 0.07: thickness of the wooden steps
COLUMN_DIAMETER = 0.13  # m, 0.08 to 0.3: thickness of the column in the middle
RAILING_HEIGHT = 0.95  # m, 0.6 to 1.2: height of the railing above the steps
HANDRAIL_THICKNESS = 0.05  # m, 0.03 to 0.08: thickness of the handrail
BALUSTERS_PER_STEP = 2  # count, 1 to 3: number of balusters (bars of the railing) on each step
LANDING_TURN = 80  # deg, 50 to 120: size of the landing at the top
CLOCKWISE = False  # switch: the stairs climb clockwise as seen from above
KNOBS = True  # switch: a round knob on each baluster
WOOD = (0.46, 0.23, 0.095)  # color: steps, landing and handrail
METAL = (0.03, 0.033, 0.04)  # color: column, brackets and balusters
ACCENT = (0.62, 0.4, 0.12)  # color: brass knobs and caps

# Measures
SINK = 0.006
SIDE = -1 if CLOCKWISE else 1
TURN = math.radians(STEP_TURN)
START = math.pi if CLOCKWISE else 0.0
COLUMN_RADIUS = COLUMN_DIAMETER / 2
COLLAR_RADIUS = COLUMN_RADIUS + 0.014
OUTER_RADIUS = COLUMN_RADIUS + STEP_WIDTH
NOSING = 0.035 / OUTER_RADIUS
BRACKET_DEPTH = min(0.09, 0.6 * (STEP_HEIGHT - STEP_THICKNESS))
LANDING_TOP = (STEPS + 1) * STEP_HEIGHT
LANDING_START = STEPS * TURN
LANDING_END = LANDING_START + math.radians(LANDING_TURN)
COLUMN_TOP = LANDING_TOP + RAILING_HEIGHT
HANDRAIL_RADIUS = HANDRAIL_THICKNESS / 2
BALUSTER_RADIUS = 0.0085
POST_RADIUS = max(0.026, HANDRAIL_RADIUS * 0.85)
RAILING_RADIUS = OUTER_RADIUS - POST_RADIUS - 0.02
POST_TURN = (POST_RADIUS + 0.012) / RAILING_RADIUS
RAILING_START = -NOSING - POST_TURN
RAILING_END = LANDING_END - POST_TURN


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


def around(radius, turned, height=0.0):
    """The point at a distance from the column's middle, turned along the climb from the first step's front edge."""
    angle = START + SIDE * turned
    return Vector((radius * math.cos(angle), radius * math.sin(angle), height))


def rail_height(turned):
    """Height of the handrail's middle: it climbs with the front edges of the steps and levels out over the landing."""
    ease = TURN * 0.8
    rest = turned - LANDING_START
    lost = max(rest, 0.0) if abs(rest) > ease else (rest + ease) ** 2 / (4 * ease)
    return STEP_HEIGHT + (turned - lost) / TURN * STEP_HEIGHT + RAILING_HEIGHT


def tread_outline(first, last, rounding=0.05):
    """Plan of a step between two turns: narrow at the column, an arc at the outer end, its corners rounded."""
    inner = COLLAR_RADIUS - SINK
    reach = rounding / OUTER_RADIUS
    middle = (first + last) / 2
    half = max((last - first) / 2, 0.75)
    rows = []
    for edge, way in ((last, -1), (first, 1)):
        corner = around(OUTER_RADIUS, edge)
        shank = corner + (around(inner, middle - way * half) - corner).normalized() * rounding
        arm = around(OUTER_RADIUS, edge + way * reach)
        curve = [shank.lerp(corner, t).lerp(corner.lerp(arm, t), t) for t in (0, 0.25, 0.5, 0.75, 1)]
        rows.append(curve if way < 0 else curve[::-1])
    steps = max(4, round(math.degrees(last - first) / 4))
    arc = [around(OUTER_RADIUS, last - reach - (last - first - 2 * reach) * k / steps) for k in range(1, steps)]
    rim = max(2, round(math.degrees(2 * half) / 15))
    hub = [around(inner, middle - half + 2 * half * k / rim) for k in range(rim + 1)]
    return [point.to_2d() for point in [*hub, *rows[0], *arc, *rows[1]]]


def add_bracket(shape, turned, top, length):
    """A tapered bracket below a step, from inside the collar outwards."""
    inner, depth = COLUMN_RADIUS - SINK, BRACKET_DEPTH
    profile = rounded_profile(
        [(inner, 0), (inner + length, 0), (inner + length, -depth * 0.3), (inner, -depth)], depth * 0.25
    )
    half, slim = 0.016, 0.012
    rows = []
    for offset, inset in ((-half, 0.003), (-slim, 0.0), (slim, 0.0), (half, 0.003)):
        row = []
        for reach, height in profile:
            pulled = reach - inset if reach > inner + length / 2 else reach
            row.append(around(pulled, turned, top + height + (inset if height < 0 else 0)))
        sideways = around(1, turned).cross(Vector((0, 0, 1))) * offset
        rows.append([point + sideways for point in row])
    add_loft(shape, rows)


def add_collar(shape, low, high):
    """A ring around the column with rounded rims."""
    rim = [(COLUMN_RADIUS - SINK, low), (COLLAR_RADIUS, low), (COLLAR_RADIUS, high), (COLUMN_RADIUS - SINK, high)]
    rows = [
        [around(radius, k * math.tau / 28, height) for k in range(28)]
        for radius, height in rounded_profile(rim, 0.006, 2)
    ]
    add_loft(shape, rows, closed=True)


def add_post(shape, turned, low, high, radius):
    """A newel post: foot, shaft and neck, turned on a lathe."""
    profile = [
        (0, 0),
        (1.75, 0),
        (1.75, 0.02),
        (1.1, 0.05),
        (1.0, 0.09),
        (1.0, high - low - 0.03),
        (1.45, high - low - 0.012),
        (1.45, high - low),
        (0, high - low),
    ]
    points = rounded_profile([(wide * radius, height) for wide, height in profile], 0.008, 2)
    add_lathe(shape, points, around(RAILING_RADIUS, turned, low), 20)


def copy_of(original, name, turned, rise):
    """A copy of an object with its own mesh, turned about the column and raised."""
    made = bpy.data.objects.new(name, original.data.copy())
    made.matrix_basis = Matrix.Translation((0, 0, rise)) @ Matrix.Rotation(SIDE * turned, 4, "Z")
    return made


# Components
def column():
    """Iron column on a round base plate, with a brass cap above the landing."""
    iron = material("Iron", METAL, 0.7, 0.45)
    radius, plate = COLUMN_RADIUS, COLUMN_RADIUS * 1.5 + 0.07
    shaft = [
        (0, 0),
        (plate, 0),
        (plate, 0.018),
        (radius * 1.25 + 0.012, 0.03),
        (radius * 1.1 + 0.004, 0.07),
        (radius, 0.11),
        (radius, COLUMN_TOP - 0.05),
        (radius * 1.22, COLUMN_TOP - 0.025),
        (radius * 1.22, COLUMN_TOP),
        (0, COLUMN_TOP),
    ]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(shaft, 0.012, 3), segments=40)
    for bolt in range(6):
        at = around((plate + radius * 1.25 + 0.012) / 2, (bolt + 0.5) * math.tau / 6)
        add_rod(shape, at + Vector((0, 0, 0.012)), at + Vector((0, 0, 0.036)), 0.011, rounding=0.003, segments=6)
    post = mesh_object("Column", shape, iron)
    shape = bmesh.new()
    ball = [
        (radius * 0.95 * math.sin(math.pi * k / 14), radius * (0.75 - 0.95 * math.cos(math.pi * k / 14)))
        for k in range(15)
    ]
    foot = [(0, -SINK), (radius * 0.8, -SINK), (radius * 0.8, radius * 0.12), (radius * 0.5, radius * 0.2)]
    add_lathe(shape, [*foot, *(point for point in ball if point[1] > radius * 0.2)], (0, 0, COLUMN_TOP), 32)
    return [post, mesh_object("Column Cap", shape, material("Brass", ACCENT, 0.9, 0.3))]


def steps():
    """Wooden steps with rounded edges, each let into its collar and overhanging the one below."""
    shape = bmesh.new()
    add_prism(shape, tread_outline(-NOSING, TURN), STEP_HEIGHT - STEP_THICKNESS, STEP_HEIGHT, 0.012)
    first = mesh_object("Step", shape, material("Wood", WOOD, 0.0, 0.4))
    return [first] + [copy_of(first, "Step", k * TURN, k * STEP_HEIGHT) for k in range(1, STEPS)]


def brackets():
    """An iron collar around the column with a tapered bracket under each step."""
    under = STEP_HEIGHT - STEP_THICKNESS
    shape = bmesh.new()
    add_collar(shape, under - BRACKET_DEPTH - 0.008, STEP_HEIGHT + 0.012)
    add_bracket(shape, (TURN - NOSING) / 2, under + 0.003, STEP_WIDTH * 0.82)
    first = mesh_object("Bracket", shape, material("Iron", METAL, 0.7, 0.45))
    return [first] + [copy_of(first, "Bracket", k * TURN, k * STEP_HEIGHT) for k in range(1, STEPS)]


def landing():
    """Landing at the top, a wooden platform on brackets of its own."""
    under = LANDING_TOP - STEP_THICKNESS
    shape = bmesh.new()
    add_prism(shape, tread_outline(LANDING_START - NOSING, LANDING_END), under, LANDING_TOP, 0.012)
    platform = mesh_object("Landing", shape, material("Wood", WOOD, 0.0, 0.4))
    shape = bmesh.new()
    add_collar(shape, under - BRACKET_DEPTH - 0.008, LANDING_TOP + 0.012)
    count = max(2, round(LANDING_TURN / 30))
    for k in range(count):
        turned = LANDING_START + (LANDING_END - LANDING_START) * (k + 0.5) / count
        add_bracket(shape, turned, under + 0.003, STEP_WIDTH * 0.9)
    return [platform, mesh_object("Landing Bracket", shape, material("Iron", METAL, 0.7, 0.45))]


def balusters():
    """Balusters from the steps and the landing up into the handrail."""
    iron, brass = material("Iron", METAL, 0.7, 0.45), material("Brass", ACCENT, 0.9, 0.3)
    room = TURN - NOSING
    spots = [
        (k * TURN + room * (j + 0.5) / BALUSTERS_PER_STEP, (k + 1) * STEP_HEIGHT)
        for k in range(STEPS)
        for j in range(BALUSTERS_PER_STEP)
    ]
    count = max(1, round((RAILING_END - LANDING_START) / TURN * BALUSTERS_PER_STEP))
    gap = (RAILING_END - POST_TURN - LANDING_START) / count
    spots += [(LANDING_START + gap * (j + 0.5), LANDING_TOP) for j in range(count)]
    bars, knobs = [], []
    for turned, floor in spots:
        length = rail_height(turned) - floor
        thin = BALUSTER_RADIUS
        profile = [
            (0, -SINK),
            (0.019, -SINK),
            (0.019, 0.006),
            (0.012, 0.014),
            (thin, 0.03),
            (thin, length),
            (0, length),
        ]
        shape = bmesh.new()
        add_lathe(shape, profile, around(RAILING_RADIUS, turned, floor), 12)
        bars.append(mesh_object("Baluster", shape, iron))
        if KNOBS:
            shape = bmesh.new()
            ball = [
                (thin * 1.6, -0.03),
                (thin * 1.6, -0.022),
                (0.011, -0.02),
                (0.021, -0.009),
                (0.0235, 0),
                (0.021, 0.009),
                (0.011, 0.02),
                (thin * 1.6, 0.022),
                (thin * 1.6, 0.03),
            ]
            middle = rail_height(turned) - RAILING_HEIGHT * 0.45
            add_lathe(shape, ball, around(RAILING_RADIUS, turned, middle), 14)
            knobs.append(mesh_object("Knob", shape, brass))
    return bars + knobs


def newel_posts():
    """Posts at both ends of the railing, on the floor and on the landing, with brass balls."""
    iron, brass = material("Iron", METAL, 0.7, 0.45), material("Brass", ACCENT, 0.9, 0.3)
    made = []
    for turned, low in ((RAILING_START, 0.0), (RAILING_END, LANDING_TOP - SINK)):
        high = rail_height(turned) + HANDRAIL_RADIUS + 0.03
        shape = bmesh.new()
        add_post(shape, turned, low, high, POST_RADIUS)
        made.append(mesh_object("Newel Post", shape, iron))
        shape = bmesh.new()
        ball = [
            (POST_RADIUS * 1.4 * math.sin(math.pi * k / 12), -POST_RADIUS * 1.4 * math.cos(math.pi * k / 12))
            for k in range(13)
        ]
        add_lathe(shape, ball, around(RAILING_RADIUS, turned, high + POST_RADIUS * 1.2), 24)
        made.append(mesh_object("Post Ball", shape, brass))
    return made


def handrail():
    """Wooden handrail which winds up from post to post."""
    count = math.ceil((RAILING_END - RAILING_START) / math.radians(6))
    turns = [RAILING_START + (RAILING_END - RAILING_START) * k / count for k in range(count + 1)]
    path = [around(RAILING_RADIUS, turned, rail_height(turned)) for turned in turns]
    shape = bmesh.new()
    add_sweep(shape, path, HANDRAIL_RADIUS, 16)
    return [mesh_object("Handrail", shape, material("Wood", WOOD, 0.0, 0.4), 50)]


# Assembly
if __name__ == "__main__":
    parts = [*column(), *steps(), *brackets(), *landing(), *balusters(), *newel_posts(), *handrail()]
    asset = bpy.data.collections.new("Spiral Staircase")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Spiral Staircase", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
