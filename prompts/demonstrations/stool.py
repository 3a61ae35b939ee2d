"""Stool with a round seat, splayed legs and a foot ring."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector


# Parameters
SEAT_HEIGHT = 0.46  # m, 0.30 to 0.85: height of the stool, from the floor to the top of the seat
SEAT_WIDTH = 0.34  # m, 0.24 to 0.50: width (diameter) of the round seat
SEAT_THICKNESS = 0.036  # m, 0.018 to 0.07: thickness of the seat
SEAT_HOLLOW = 0.008  # m, 0.0 to 0.012: how deep the seat is hollowed in the middle
LEGS = 3  # count, 3 to 6: number of legs
LEG_THICKNESS = 0.038  # m, 0.02 to 0.055: thickness of the legs
LEG_TAPER = 0.6  # ratio, 0.35 to 1.0: taper of the legs: thickness at the foot compared with the top
LEG_SPLAY = 10.0  # deg, 0 to 18: splay of the legs: how far they lean outward
DIP = 0.24  # ratio, 0.0 to 0.6: painted part of the legs, from the floor up
RING = True  # switch: foot ring (footrest) around the legs
RING_HEIGHT = 0.4  # ratio, 0.2 to 0.75: height of the foot ring compared with the legs
RING_THICKNESS = 0.012  # m, 0.006 to 0.016: thickness of the foot ring
WOOD = (0.55, 0.33, 0.155)  # color: all wooden parts
PAINT = (0.78, 0.72, 0.60)  # color: paint on the feet
METAL = (0.05, 0.052, 0.055)  # color: metal of the foot ring

# Measures
SEAT_RADIUS = SEAT_WIDTH / 2
LEG_TOP = SEAT_HEIGHT - SEAT_THICKNESS  # underside of the seat
LEG_CIRCLE = SEAT_RADIUS * 0.94 - LEG_THICKNESS * 0.75  # where the middles of the legs meet the seat
LEAN = math.tan(math.radians(LEG_SPLAY))
SOCKET = SEAT_THICKNESS * 0.5  # how deep the legs are let into the seat
RING_LEVEL = LEG_TOP * RING_HEIGHT
DIP_LEVEL = LEG_TOP * DIP
HOLLOW = min(SEAT_HOLLOW, SEAT_THICKNESS * 0.35)
WEDGE_WOOD = (WOOD[0] * 0.35, WOOD[1] * 0.35, WOOD[2] * 0.35)


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


def add_slices(shape, outline, levels):
    """A body of level slices: the (x, y) outline scaled and moved to each (x, y, z, scale), lowest first."""
    add_loft(shape, [[(x + u * scale, y + v * scale, z) for u, v in outline] for x, y, z, scale in levels])


def leg_middle(leg, z):
    """Middle of a leg at height z."""
    angle = math.radians(-90 + 360 * leg / LEGS + (180 / LEGS if LEGS % 2 == 0 else -30))
    out = LEG_CIRCLE + (LEG_TOP - z) * LEAN
    return Vector((out * math.cos(angle), out * math.sin(angle), z))


def leg_radius(z):
    """Radius of a leg at height z: slender at the foot, fullest at two thirds, with a turned neck below the seat."""
    t = min(1.0, max(0.0, z / LEG_TOP))
    straight = LEG_TAPER + (1 - LEG_TAPER) * min(1.0, t / 0.7)
    neck = max(0.0, (t - 0.7) / 0.3)
    return LEG_THICKNESS / 2 * (straight - 0.22 * math.sin(neck * math.pi / 2) ** 2)


def seat_top(radius):
    """Height of the top of the seat at a distance from its middle."""
    rim = SEAT_RADIUS * 0.86
    return SEAT_HEIGHT - HOLLOW * math.cos(min(1.0, radius / rim) * math.pi / 2) ** 2


# Components
def seat():
    """Round seat with a soft edge and a shallow hollow, on the legs."""
    shape = bmesh.new()
    edge = SEAT_THICKNESS * 0.42
    turns = [math.pi / 2 * step / 6 for step in range(7)]
    profile = [(0.0, LEG_TOP), (SEAT_RADIUS - edge * 1.6, LEG_TOP)]
    profile += [(SEAT_RADIUS - edge * (1 - math.sin(a)), LEG_TOP + edge * (1 - math.cos(a))) for a in turns[1:]]
    profile += [(SEAT_RADIUS - edge * (1 - math.cos(a)), SEAT_HEIGHT - edge * (1 - math.sin(a))) for a in turns]
    inner = min(SEAT_RADIUS * 0.86, SEAT_RADIUS - edge * 1.05)
    profile += [(inner * share, seat_top(inner * share)) for share in (1.0, 0.9, 0.75, 0.6, 0.45, 0.3, 0.15, 0.0)]
    add_lathe(shape, profile, segments=72)
    return [mesh_object("Seat", shape, material("Stool wood", WOOD, 0.0, 0.45))]


def legs():
    """Turned legs, from the floor into the seat; their feet are dipped in paint."""
    made = []
    wood, paint = material("Stool wood", WOOD, 0.0, 0.45), material("Stool paint", PAINT, 0.0, 0.5)
    circle = arc((0.0, 0.0), 1.0, 0, 337.5, 15)
    foot = 0.003
    levels = [foot, *[LEG_TOP * step / 20 for step in range(1, 21)], LEG_TOP + SOCKET]
    if DIP > 0:
        levels = sorted({*[z for z in levels if abs(z - DIP_LEVEL) > 0.004], DIP_LEVEL, DIP_LEVEL + 0.0005})
    for leg in range(LEGS):
        shape = bmesh.new()
        places = [(*leg_middle(leg, 0.0), leg_radius(0.0) - foot * 0.7)]
        for z in levels:
            coat = 0.0004 if z <= DIP_LEVEL and DIP > 0 else 0.0
            places.append((*leg_middle(leg, z), leg_radius(z) + coat))
        add_slices(shape, circle, places)
        for face in shape.faces:
            face.material_index = 1 if DIP > 0 and face.calc_center_median().z < DIP_LEVEL else 0
        made.append(mesh_object("Leg", shape, wood))
        made[-1].data.materials.append(paint)
    return made


def wedges():
    """Ends of the legs, seen in the seat, each split by a dark wedge."""
    ends, splits = bmesh.new(), bmesh.new()
    radius = LEG_THICKNESS * 0.27
    for leg in range(LEGS):
        middle = leg_middle(leg, LEG_TOP)
        level = seat_top(Vector((middle.x, middle.y)).length - radius)
        top = Vector((middle.x, middle.y, level + 0.0006))
        add_rod(ends, (middle.x, middle.y, LEG_TOP + SOCKET), top, radius, None, 0.0005, 24)
        turn = Matrix.Rotation(math.atan2(middle.y, middle.x), 4, "Z")
        before = set(splits.verts)
        add_box(splits, (-0.0016, -radius * 0.9, LEG_TOP + SOCKET - top.z), (0.0016, radius * 0.9, 0.0004), 0.0003, 1)
        new = [vert for vert in splits.verts if vert not in before]
        bmesh.ops.transform(splits, matrix=Matrix.Translation(top) @ turn, verts=new)
    return [
        mesh_object("Leg ends", ends, material("Stool wood", WOOD, 0.0, 0.45)),
        mesh_object("Wedges", splits, material("Stool wedges", WEDGE_WOOD, 0.0, 0.6)),
    ]


def ring():
    """Metal ring which runs through all legs and carries the feet."""
    if not RING:
        return []
    shape = bmesh.new()
    radius = Vector(leg_middle(0, RING_LEVEL).to_2d()).length
    path = [(x, y, RING_LEVEL) for x, y in arc((0.0, 0.0), radius, 0, 360, 72)[:-1]]
    add_sweep(shape, path, RING_THICKNESS / 2, 14, closed=True)
    return [mesh_object("Foot ring", shape, material("Stool metal", METAL, 1.0, 0.35))]


def collars():
    """Metal collars where the foot ring meets the legs."""
    if not RING:
        return []
    shape = bmesh.new()
    half = RING_THICKNESS * 0.9
    circle = arc((0.0, 0.0), 1.0, 0, 345, 23)
    for leg in range(LEGS):
        places = []
        for z, wider in ((-half, 0.0006), (-half * 0.8, 0.0022), (half * 0.8, 0.0022), (half, 0.0006)):
            places.append((*leg_middle(leg, RING_LEVEL + z), leg_radius(RING_LEVEL + z) + wider))
        add_slices(shape, circle, places)
    return [mesh_object("Collars", shape, material("Stool metal", METAL, 1.0, 0.35))]


# Assembly
if __name__ == "__main__":
    parts = [*seat(), *legs(), *wedges(), *ring(), *collars()]
    asset = bpy.data.collections.new("Stool")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Stool", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
