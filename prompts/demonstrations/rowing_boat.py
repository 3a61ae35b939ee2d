"""Rowing boat with lapped planks, benches and oars."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
LENGTH = 3.6  # m, 2.6 to 5.5: length of the boat from stern to bow
WIDTH = 1.35  # m, 1.0 to 2.0: width of the boat at its widest
DEPTH = 0.48  # m, 0.38 to 0.8: depth of the boat, the height of its sides in the middle
BOW_RISE = 0.24  # m, 0.0 to 0.45: rise of the bow above the middle
STERN_WIDTH = 0.62  # ratio, 0.35 to 0.85: width of the stern, compared with the boat
PLANKS = 6  # count, 4 to 10: number of planks on each side of the hull
PLANK_THICKNESS = 0.012  # m, 0.008 to 0.02: thickness of the planks
RIBS = 10  # count, 5 to 18: number of ribs inside the hull
BENCHES = 3  # count, 1 to 5: number of benches (seats)
BENCH_WIDTH = 0.23  # m, 0.15 to 0.35: width of each bench, front to back
OAR_PAIRS = 1  # count, 0 to 3: pairs of oars; each pair needs a bench
OAR_LENGTH = 2.3  # m, 1.7 to 3.2: length of the oars
FLOORBOARDS = True  # switch: boards on the bottom to stand on
PAINT = (0.035, 0.16, 0.2)  # color: painted planks of the hull
STRIPE = (0.78, 0.74, 0.62)  # color: uppermost plank and the blades of the oars
WOOD = (0.5, 0.27, 0.1)  # color: benches, ribs, gunwales and oars
METAL = (0.6, 0.42, 0.16)  # color: oarlocks and mooring ring

# Measures
KEEL_HEIGHT = 0.055
KEEL_HALF = 0.018 + 1.5 * PLANK_THICKNESS
SINK = 0.002
STERN_RISE = 0.2 * DEPTH
RIB_DEPTH = 0.014
RIB_FOOT = PLANK_THICKNESS * 0.35
SKIN_INSIDE = PLANK_THICKNESS * 0.85
RAIL_TOP = 0.014
BENCH_THICKNESS = 0.028
BENCH_TOP = KEEL_HEIGHT + 0.56 * DEPTH
BENCH_UNDER = BENCH_TOP - BENCH_THICKNESS
BENCH_HALF = min(BENCH_WIDTH, 0.36 * LENGTH / BENCHES) / 2
HORN_RADIUS = 0.034
HORN_HEIGHT = RAIL_TOP + 0.018 + 0.03 + HORN_RADIUS
SWEEP = math.radians(8)


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


def half_breadth(station):
    """Half the width of the hull at its rim; stations run from 0 at the stern to 1 at the bow."""
    if station < 0.42:
        return WIDTH / 2 * (1 - (1 - STERN_WIDTH) * ((0.42 - station) / 0.42) ** 2)
    return WIDTH / 2 * (1 - ((station - 0.42) / 0.58) ** 2.1)


def skin_point(station, girth):
    """A point of the hull's skin; girth runs from 0 at the keel to 1 at the rim, negative on the left (-X) side."""
    around, toward_bow, toward_stern = abs(girth), max(station - 0.4, 0) / 0.6, max(0.4 - station, 0) / 0.4
    flat = 0.18 + 0.82 * station**4
    low = KEEL_HEIGHT + STERN_RISE * toward_stern**2
    high = KEEL_HEIGHT + DEPTH + BOW_RISE * (toward_bow**2 + 0.45 * toward_stern**2)
    across = (1 - flat) * math.sin(around * math.pi / 2) + flat * around
    up = (1 - flat) * (1 - math.cos(around * math.pi / 2)) + flat * around
    rake = 0.85 * DEPTH * (1 - around) ** 2 * station**6
    lean = 0.24 * DEPTH * (1 - up) * (1 - station) ** 4
    x = math.copysign(half_breadth(station) * across, girth)
    return Vector((x, LENGTH * (0.5 - station) + rake - lean, low + (high - low) * up))


def hull_point(station, girth, offset):
    """A point at a distance outside (or, negative, inside) the hull's skin."""
    point = skin_point(station, girth)
    if abs(girth) < 1e-6:
        return point - Vector((0, 0, offset))
    step = 1e-3
    inner = girth - math.copysign(step, girth)
    along = skin_point(min(station + step, 1), girth) - skin_point(max(station - step, 0), girth)
    normal = along.cross(point - skin_point(station, inner)).normalized()
    return point + normal * (offset if normal.x * girth > 0 else -offset)


def girth_at(station, height):
    """Where the hull's skin has this height at a station, as a girth of 0 to 1."""
    low, high = 0.0, 1.0
    for _ in range(22):
        middle = (low + high) / 2
        low, high = (middle, high) if skin_point(station, middle).z < height else (low, middle)
    return low


def add_strip(shape, stations, girths, inner, outer):
    """A closed strip along the skin: `girths(station)` lists its points across, inner and outer their offsets."""
    rows = []
    for station in stations:
        across = girths(station)
        row = [hull_point(station, girth, far) for girth, far in zip(across, outer)]
        rows.append(row + [hull_point(station, girth, near) for girth, near in zip(across[::-1], inner[::-1])])
    add_loft(shape, rows)


def spread(low, high, count):
    """`count` numbers from low to high, both included."""
    return [low + (high - low) * k / (count - 1) for k in range(count)]


def rail_frame(station, side):
    """Where the rim is, and the horizontal directions out of the boat and along it, at a station on one side."""
    rim = skin_point(station, side)
    along = skin_point(min(station + 1e-3, 1), side) - skin_point(max(station - 1e-3, 0), side)
    along = Vector((along.x, along.y, 0)).normalized()
    return rim, Vector((-along.y, along.x, 0)) * side, along


def oarlock_matrix(station, side):
    """The frame of an oarlock: Z up, X along the oar out of the boat, its origin in the middle of the horns."""
    rim, out, _ = rail_frame(station, side)
    turn = Matrix.Rotation(math.pi / 2 - side * (math.pi / 2 - SWEEP), 4, "Z")
    return Matrix.Translation(rim + out * 0.008 + Vector((0, 0, HORN_HEIGHT))) @ turn


def oar_matrix(station, side):
    """The frame of an oar: Z along it towards the blade, X up, its origin where it lies in the oarlock."""
    lock = oarlock_matrix(station, side)
    dip = min(0.14, (lock.translation.z - 0.17) / OAR_LENGTH)
    return lock @ Matrix.Translation((0, 0, -0.003)) @ Matrix.Rotation(math.pi / 2 + math.asin(dip), 4, "Y")


def bench_places():
    """The stations of the benches."""
    return [0.22 + 0.46 * (k + 0.5) / BENCHES for k in range(BENCHES)]


def oarlock_places():
    """The stations of the oarlocks, a little astern of the benches nearest to the middle."""
    rowing = sorted(bench_places(), key=lambda place: abs(place - 0.44))[:OAR_PAIRS]
    return [place - 0.27 / LENGTH for place in rowing]


def placed(shape, matrix):
    """The same bmesh, moved by a matrix."""
    bmesh.ops.transform(shape, matrix=matrix, verts=shape.verts)
    return shape


# Components
def keel():
    """Keel and stem: a timber on which the boat stands, curving up in front of the planks."""
    inside, outside, top = 0.05, 0.05, 0.05
    pairs = []
    for station in spread(0, 0.98, 22):
        point = skin_point(station, 0)
        pairs.append((point + Vector((0, 0, 0.02)), Vector((0, point.y, 0))))
    for girth in spread(0, 1, 18):
        before, after = skin_point(1, max(girth - 0.02, 0)), skin_point(1, min(girth + 0.02, 1))
        normal = Vector((0, -(after - before).z, (after - before).y)).normalized()
        outer = skin_point(1, girth) + normal * outside
        near = skin_point(1, girth) - normal * (0.02 + (inside - 0.02) * min(1, girth * 6))
        pairs.append((near, Vector((0, outer.y, max(0, outer.z)))))
    pairs.append((pairs[-1][0] + Vector((0, 0, top)), pairs[-1][1] + Vector((0, 0, top + 0.015))))
    rows = []
    for inner, outer in pairs:
        rim = outer + (inner - outer).normalized() * 0.01
        ring = [(inner, -1.0), (rim, -1.0), (outer, -0.7), (outer, 0.7), (rim, 1.0), (inner, 1.0)]
        rows.append([point + Vector((KEEL_HALF * side, 0, 0)) for point, side in ring])
    shape = bmesh.new()
    add_loft(shape, rows)
    return [mesh_object("Keel", shape, material("Oiled Wood", WOOD, 0.0, 0.45), 30)]


def planks():
    """Lapped planks from the keel to the rim, the uppermost in another colour, all ending inside the stem."""
    paint, stripe = material("Paint", PAINT, 0.0, 0.35), material("Stripe", STRIPE, 0.0, 0.35)
    thick, made = PLANK_THICKNESS, []
    for number in range(PLANKS):
        for side in (-1, 1):
            low = max(number - 0.14, 0) / PLANKS
            girths = [side * max(girth, 1e-5) for girth in spread(low, (number + 1) / PLANKS, 4)]
            inner = spread(thick if number else 0.0, 0.0, 4)
            shape = bmesh.new()
            add_strip(shape, spread(0, 1, 30), lambda _, here=girths: here, inner, [near + thick for near in inner])
            made.append(mesh_object("Plank", shape, stripe if number == PLANKS - 1 else paint))
    return made


def transom():
    """Transom: the board which closes the stern, let into the planks, with a crowned upper edge."""
    edge = [hull_point(0, girth, PLANK_THICKNESS * 0.95) for girth in spread(-1, 1, 33)]
    left, right = edge[0], edge[-1]
    for t in spread(0, 1, 13)[1:-1]:
        edge.append(right.lerp(left, t) + Vector((0, 0, 0.12 * right.x * math.sin(math.pi * t))))
    shape = bmesh.new()
    add_loft(shape, [[point + Vector((0, shift, 0)) for point in edge] for shift in (-0.026, 0.004)])
    return [mesh_object("Transom", shape, material("Oiled Wood", WOOD, 0.0, 0.45))]


def ribs():
    """Bent ribs across the inside of the hull, sunk a little into the planks."""
    wood, made = material("Oiled Wood", WOOD, 0.0, 0.45), []
    girths = spread(-0.985, 0.985, 31)
    half = 0.013 / LENGTH
    for place in spread(0.07, 0.87, RIBS):
        shape = bmesh.new()
        add_strip(shape, [place - half, place + half], lambda _: girths, [-RIB_DEPTH] * 31, [RIB_FOOT] * 31)
        made.append(mesh_object("Rib", shape, wood))
    return made


def gunwales():
    """Rounded gunwales along both rims from the transom to the stem, joined by a breasthook in the bow."""
    wood, made = material("Oiled Wood", WOOD, 0.0, 0.45), []
    profile = [(-0.024, -0.034), (0.036, -0.034), (0.036, RAIL_TOP), (-0.024, RAIL_TOP)]
    ring = rounded_profile([(0.0, -0.034), *profile[1:], profile[0], (0.0, -0.034)], 0.011, 3)[:-1]
    for side in (-1, 1):
        rows = []
        for station in spread(0, 1, 36):
            rim, out, _ = rail_frame(station, side)
            rows.append([rim + out * across + Vector((0, 0, up)) for across, up in ring])
        shape = bmesh.new()
        add_loft(shape, rows)
        made.append(mesh_object("Gunwale", shape, wood, 50))
    rows = []
    for station in spread(0.885, 0.995, 8):
        rim = skin_point(station, 1)
        rows.append(
            [
                Vector((side * rim.x, rim.y, rim.z + up))
                for side, up in ((-1, -0.025), (1, -0.025), (1, 0.006), (-1, 0.006))
            ]
        )
    shape = bmesh.new()
    add_loft(shape, rows)
    return [*made, mesh_object("Breasthook", shape, wood)]


def benches():
    """Benches from side to side, fitted into the planks and resting on a riser along each side."""
    wood, made = material("Oiled Wood", WOOD, 0.0, 0.45), []
    places = bench_places()
    ends = (max(0.03, places[0] - 0.2), min(0.8, places[-1] + 0.14))
    for side in (-1, 1):
        shape = bmesh.new()
        add_strip(
            shape,
            spread(*ends, 18),
            lambda station, way=side: [way * girth_at(station, BENCH_UNDER + up) for up in (-0.045, SINK)],
            [-0.03, -0.03],
            [SKIN_INSIDE, SKIN_INSIDE],
        )
        made.append(mesh_object("Riser", shape, wood))
    reach = BENCH_HALF / LENGTH
    for place in places:
        rows = []
        for height in (BENCH_UNDER, BENCH_TOP):
            corners = [(place - reach, 1), (place + reach, 1), (place + reach, -1), (place - reach, -1)]
            row = [hull_point(at, side * girth_at(at, height), SKIN_INSIDE) for at, side in corners]
            rows.append([Vector((point.x, point.y, height)) for point in row])
        shape = bmesh.new()
        add_loft(shape, rows)
        bmesh.ops.bevel(shape, geom=shape.edges[:], offset=0.007, segments=3, profile=0.5, affect="EDGES")
        made.append(mesh_object("Bench", shape, wood))
    return made


def floorboards():
    """Floorboards along the bottom, lying on the ribs."""
    wood, made = material("Oiled Wood", WOOD, 0.0, 0.45), []
    for middle in (-0.28, -0.14, 0.0, 0.14, 0.28) if FLOORBOARDS else ():
        girths = spread(middle - 0.058, middle + 0.058, 5)
        shape = bmesh.new()
        add_strip(
            shape,
            spread(0.15, 0.76, 16),
            lambda _, here=girths: here,
            [-RIB_DEPTH - 0.012] * 5,
            [-RIB_DEPTH + SINK] * 5,
        )
        made.append(mesh_object("Floorboard", shape, wood))
    return made


def oarlocks():
    """Oarlocks on wooden pads on the gunwales, a pair for each pair of oars."""
    wood, bronze, made = material("Oiled Wood", WOOD, 0.0, 0.45), material("Bronze", METAL, 0.9, 0.35), []
    pad = rounded_profile([(0.1, 0), (0.1, 0.024), (-0.1, 0.024), (-0.1, 0), (0.1, 0)], 0.01, 3)[:-1]
    bow = [
        (0, HORN_RADIUS * 1.12 * math.cos(angle), HORN_RADIUS * math.sin(angle))
        for angle in spread(math.radians(-205), math.radians(25), 19)
    ]
    bow = [(0, -HORN_RADIUS * 1.3, HORN_RADIUS * 0.95), *bow, (0, HORN_RADIUS * 1.3, HORN_RADIUS * 0.95)]
    foot = HORN_RADIUS - HORN_HEIGHT + RAIL_TOP
    stand = [(0, 0.01), (0.018, 0.01), (0.018, 0.024), (0.01, 0.03), (0.008, 0.05), (0, 0.05)]
    for station in oarlock_places():
        for side in (-1, 1):
            rim, out, along = rail_frame(station, side)
            base = rim + out * 0.006 + Vector((0, 0, RAIL_TOP - 0.006))
            shape = bmesh.new()
            add_loft(
                shape,
                [[base + out * across + along * x + Vector((0, 0, up)) for x, up in pad] for across in (-0.026, 0.026)],
            )
            made.append(mesh_object("Oarlock Pad", shape, wood, 50))
            shape = bmesh.new()
            add_sweep(shape, bow, lambda t: 0.0062, 10)
            add_lathe(shape, stand, (0, 0, foot - HORN_RADIUS), 16)
            made.append(mesh_object("Oarlock", placed(shape, oarlock_matrix(station, side)), bronze, 50))
    return made


def oars():
    """Oars lying in the oarlocks, with leather where they turn and painted blades."""
    wood, paint, made = material("Ash", WOOD, 0.0, 0.4), material("Stripe", STRIPE, 0.0, 0.35), []
    leather = material("Leather", (0.1, 0.045, 0.02), 0.0, 0.7)
    blade_length = 0.26 * OAR_LENGTH
    for station in oarlock_places():
        inboard = min(0.3 * OAR_LENGTH, half_breadth(station) - 0.035)  # the handles of a pair do not meet
        outboard = OAR_LENGTH - inboard
        neck = outboard - blade_length
        for side in (-1, 1):
            frame = oar_matrix(station, side)
            shaft = [
                (0, -inboard),
                (0.016, -inboard),
                (0.018, -inboard + 0.012),
                (0.016, -inboard + 0.03),
                (0.0175, -inboard + 0.12),
                (0.0225, -inboard + 0.15),
                (0.0225, 0.2),
                (0.0175, neck),
                (0.009, outboard - 0.2 * blade_length),
                (0, outboard - 0.2 * blade_length),
            ]
            shape = bmesh.new()
            add_lathe(shape, shaft, segments=18)
            made.append(mesh_object("Oar", placed(shape, frame), wood, 40))
            shape = bmesh.new()
            rows = []
            for t in spread(0, 1, 17):
                wide = 0.02 + 0.055 * math.sin(min(t / 0.75, 1) * math.pi / 2) ** 2
                wide *= math.sqrt(max(1 - max((t - 0.9) / 0.102, 0) ** 2, 0))
                thick = 0.0075 + 0.006 * (1 - t)
                angles = spread(0, math.tau, 17)[:-1]
                rows.append(
                    [
                        Vector((wide * math.cos(angle), thick * math.sin(angle), neck + blade_length * t))
                        for angle in angles
                    ]
                )
            add_loft(shape, rows)
            made.append(mesh_object("Blade", placed(shape, frame), paint, 60))
            shape = bmesh.new()
            add_lathe(shape, [(0.021, -0.11), (0.026, -0.107), (0.026, 0.117), (0.021, 0.12)], segments=20)
            add_lathe(shape, [(0.021, -0.125), (0.034, -0.122), (0.034, -0.108), (0.021, -0.105)], segments=20)
            made.append(mesh_object("Leather", placed(shape, frame), leather, 50))
    return made


def mooring_ring():
    """Bronze ring through the stem, to tie the boat up."""
    middle = skin_point(1, 0.82) + Vector((0, -0.068, -0.012))
    ring = [middle + Vector((0, 0.036 * math.cos(angle), 0.036 * math.sin(angle))) for angle in spread(0, math.tau, 25)]
    shape = bmesh.new()
    add_sweep(shape, ring[:-1], 0.0055, 10, closed=True)
    return [mesh_object("Mooring Ring", shape, material("Bronze", METAL, 0.9, 0.35), 60)]


# Assembly
if __name__ == "__main__":
    parts = [
        *keel(),
        *planks(),
        *transom(),
        *ribs(),
        *gunwales(),
        *benches(),
        *floorboards(),
        *oarlocks(),
        *oars(),
        *mooring_ring(),
    ]
    asset = bpy.data.collections.new("Rowing Boat")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Rowing Boat", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
