"""Dining chair with a slatted, curved back."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector


# Parameters
LEG_LENGTH = 0.43  # m, 0.20 to 0.90: length of the legs, from the floor to the underside of the seat
LEG_THICKNESS = 0.042  # m, 0.02 to 0.07: thickness of the legs at the top
LEG_TAPER = 0.62  # ratio, 0.3 to 1.0: taper of the legs: thickness at the foot compared with the top
LEG_SPLAY = 4.0  # deg, 0 to 10: splay of the legs: how far they lean outward
SEAT_WIDTH = 0.46  # m, 0.30 to 0.80: width of the seat
SEAT_DEPTH = 0.43  # m, 0.30 to 0.70: depth of the seat, from front to back
SEAT_THICKNESS = 0.028  # m, 0.012 to 0.08: thickness of the seat board
BACK_HEIGHT = 0.44  # m, 0.15 to 0.90: height of the back above the seat
BACK_TILT = 11.0  # deg, 0 to 25: tilt of the back: how far it leans backward
BACK_CURVE = 0.028  # m, 0.0 to 0.06: curve of the back: how deep it is hollowed across
SLATS = 5  # count, 1 to 12: number of slats in the back
SLAT_WIDTH = 0.5  # ratio, 0.2 to 0.85: width of each slat compared with the room it has
STRETCHERS = True  # switch: stretchers (bars) between the legs
CUSHION = True  # switch: cushion (pad) on the seat
WOOD = (0.36, 0.175, 0.075)  # color: all wooden parts
FABRIC = (0.10, 0.19, 0.20)  # color: fabric of the cushion

# Measures
SEAT_TOP = LEG_LENGTH + SEAT_THICKNESS
BACK_TOP = SEAT_TOP + BACK_HEIGHT
LEAN = math.tan(math.radians(LEG_SPLAY))
NARROWING = 0.12  # the back edge of the seat is shorter than the front edge by this share
LEG_X = SEAT_WIDTH / 2 - LEG_THICKNESS / 2 - 0.018  # of the front legs at the seat; the rear ones stand closer
LEG_Y = SEAT_DEPTH / 2 - LEG_THICKNESS / 2 - 0.022
DISH = min(0.008, SEAT_THICKNESS * 0.25)  # how deep the seat is hollowed
APRON_HEIGHT = min(0.058, LEG_LENGTH * 0.25)
APRON_THICKNESS = min(0.02, LEG_THICKNESS * 0.45)
STRETCHER_HEIGHT = LEG_LENGTH * 0.36
STRETCHER_RADIUS = LEG_THICKNESS * LEG_TAPER**0.5 * 0.24
POST_WIDTH = min(0.036, LEG_THICKNESS * 0.85, SEAT_WIDTH * 0.08)
POST_DEPTH = POST_WIDTH * 0.8
POST_X = SEAT_WIDTH / 2 * (1 - NARROWING) - POST_WIDTH / 2 - 0.014
BACK_Y = SEAT_DEPTH / 2 - POST_DEPTH / 2 - 0.012
CREST_HEIGHT = min(0.085, BACK_HEIGHT * 0.24)
CREST_BOTTOM = BACK_TOP - CREST_HEIGHT
CREST_THICKNESS = POST_DEPTH * 0.8 + 0.004  # the posts end inside the crest rail
RAIL_HEIGHT = min(0.036, BACK_HEIGHT * 0.14)
RAIL_BOTTOM = SEAT_TOP + BACK_HEIGHT * 0.17
RAIL_THICKNESS = POST_DEPTH * 0.7
SLAT_ROOM = (2 * POST_X - POST_WIDTH) / SLATS
SLAT_BREADTH = SLAT_ROOM * SLAT_WIDTH
SLAT_THICKNESS = min(0.010, RAIL_THICKNESS * 0.5)
TENON = RAIL_HEIGHT / 3  # how deep slats and posts are let into the rails
PEG_RADIUS = min(0.0045, APRON_HEIGHT * 0.1, LEG_THICKNESS * 0.14)
PEG_WOOD = (WOOD[0] * 0.4, WOOD[1] * 0.4, WOOD[2] * 0.4)
CUSHION_HEIGHT = 0.048


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


def add_slices(shape, outline, levels):
    """A body of level slices: the (x, y) outline scaled and moved to each (x, y, z, scale), lowest first."""
    add_loft(shape, [[(x + u * scale, y + v * scale, z) for u, v in outline] for x, y, z, scale in levels])


def narrowed(y):
    """Half the width of the seat at a depth y, as a share of that at its front edge."""
    return 1 - NARROWING * (y / SEAT_DEPTH + 0.5)


def leg_center(side, end, z):
    """Middle of a leg at height z; side is -1 or 1 in X, end is -1 (front) or 1 (rear) in Y."""
    out = (LEG_LENGTH - z) * LEAN
    return Vector((side * (LEG_X * narrowed(end * LEG_Y) + out), end * (LEG_Y + out), z))


def leg_width(z):
    """Thickness of a leg at height z."""
    return LEG_THICKNESS * (LEG_TAPER + (1 - LEG_TAPER) * z / LEG_LENGTH)


def seat_outline(inset):
    """Outline of the seat, narrower at the back, drawn in by `inset`."""
    corners = rounded_rectangle(SEAT_WIDTH - 2 * inset, SEAT_DEPTH - 2 * inset, 0.05 - inset * 0.3, 8)
    return [(x * narrowed(y), y) for x, y in corners]


def bend_back(shape):
    """Turns what was built upright on the seat (Y = 0 in the middle of the back) into the tilted, hollowed back."""
    lean = BACK_HEIGHT * math.tan(math.radians(BACK_TILT))
    for vert in shape.verts:
        up = (vert.co.z - SEAT_TOP) / BACK_HEIGHT
        hollow = BACK_CURVE * (1 - (vert.co.x / POST_X) ** 2)
        vert.co.y += BACK_Y + lean * (0.55 * up + 0.45 * up * up) + hollow * min(1.0, 3 * up)


def add_rail(shape, half, bottom, height, thickness, arch=0.0):
    """A rail across the back, `half` to each side, its top edge lower by `arch` at the ends, which are rounded."""
    rounding = min(height * 0.35, half * 0.2)
    turns = (1.5, 1.2, 0.9, 0.6, 0.3, 0.0)
    corner = [(half - rounding * (1 - math.sin(a)), rounding * (1 - math.cos(a))) for a in turns]
    right = [*corner, *[((half - rounding) * step / 10, 0.0) for step in range(9, 0, -1)]]
    rings = []
    for x, inset in [*right, (0.0, 0.0), *[(-x, inset) for x, inset in reversed(right)]]:
        high = height - arch * (x / half) ** 2 - 2 * inset
        deep = thickness - min(2 * inset, thickness * 0.5)
        middle = bottom + inset + high / 2
        rings.append([(x, y, middle + z) for y, z in rounded_rectangle(deep, high, thickness * 0.35, 3)])
    add_loft(shape, rings)


# Components
def legs():
    """Four tapered legs, from the floor to the underside of the seat, leaning outward."""
    made = []
    for side, end in [(-1, -1), (1, -1), (-1, 1), (1, 1)]:
        shape = bmesh.new()
        foot = min(0.003, LEG_THICKNESS * LEG_TAPER * 0.2)
        levels = [(*leg_center(side, end, z), leg_width(z)) for z in (0.0, foot, LEG_LENGTH * 0.5, LEG_LENGTH)]
        levels[0] = (*leg_center(side, end, 0.0), leg_width(0.0) - foot)
        add_slices(shape, rounded_rectangle(1.0, 1.0, 0.28, 5), levels)
        made.append(mesh_object("Leg", shape, material("Chair wood", WOOD, 0.0, 0.45)))
    return made


def aprons():
    """Four boards under the seat, which join the legs."""
    made = []
    z = LEG_LENGTH - APRON_HEIGHT / 2
    corners = [leg_center(side, end, z) for side, end in [(-1, -1), (1, -1), (1, 1), (-1, 1)]]
    for start, end in zip(corners, corners[1:] + corners[:1]):
        shape = bmesh.new()
        across = (end - start).normalized().cross(Vector((0, 0, 1))) * APRON_THICKNESS / 2
        outline = [(p.x, p.y) for p in (start - across, start + across, end + across, end - across)]
        add_prism(shape, outline, LEG_LENGTH - APRON_HEIGHT, LEG_LENGTH, 0.003)
        made.append(mesh_object("Apron", shape, material("Chair wood", WOOD, 0.0, 0.45)))
    return made


def pegs():
    """Dark pegs which lock the joints of legs and aprons, seen from front and back."""
    shape = bmesh.new()
    for side in (-1, 1):
        for end in (-1, 1):
            for z in (LEG_LENGTH - APRON_HEIGHT * 0.28, LEG_LENGTH - APRON_HEIGHT * 0.72):
                face = leg_center(side, end, z) + Vector((0, end * leg_width(z) / 2, 0))
                inward = Vector((0, -end, 0))
                add_rod(shape, face + inward * LEG_THICKNESS / 4, face - inward * 0.0012, PEG_RADIUS, None, 0.0006, 12)
    return [mesh_object("Pegs", shape, material("Chair pegs", PEG_WOOD, 0.0, 0.6))]


def stretchers():
    """Round bars between the legs: one on each side, and one which joins these two."""
    if not STRETCHERS:
        return []
    made, middles = [], []
    for side in (-1, 1):
        shape = bmesh.new()
        front, rear = leg_center(side, -1, STRETCHER_HEIGHT), leg_center(side, 1, STRETCHER_HEIGHT)
        path = [front.lerp(rear, step / 12) for step in range(13)]
        add_sweep(shape, path, lambda t: STRETCHER_RADIUS * (0.75 + math.sin(math.pi * t) * 0.45))
        middles.append((front + rear) / 2)
        made.append(mesh_object("Side stretcher", shape, material("Chair wood", WOOD, 0.0, 0.45)))
    shape = bmesh.new()
    path = [middles[0].lerp(middles[1], step / 12) for step in range(13)]
    add_sweep(shape, path, lambda t: STRETCHER_RADIUS * (0.7 + math.sin(math.pi * t) * 0.4))
    return [*made, mesh_object("Cross stretcher", shape, material("Chair wood", WOOD, 0.0, 0.45))]


def seat():
    """Seat board with rounded edges and a shallow hollow, resting on the legs and aprons."""
    shape = bmesh.new()
    edge = SEAT_THICKNESS * 0.4
    levels = [(edge, LEG_LENGTH), (edge * 0.3, LEG_LENGTH + edge * 0.3), (0.0, LEG_LENGTH + edge)]
    for a in (0.0, 0.4, 0.8, 1.2, math.pi / 2):
        levels.append((edge * (1 - math.cos(a)), SEAT_TOP - edge * (1 - math.sin(a))))
    rim = edge + 0.03
    for share in (0.0, 0.1, 0.25, 0.45, 0.7, 1.0):
        levels.append((rim + share * 0.09, SEAT_TOP - DISH * math.sin(share * math.pi / 2) ** 2))
    add_loft(shape, [[(x, y, z) for x, y in seat_outline(inset)] for inset, z in levels])
    return [mesh_object("Seat", shape, material("Chair wood", WOOD, 0.0, 0.45))]


def cushion():
    """Soft pad lying in the hollow of the seat, with a seam around its middle."""
    if not CUSHION:
        return []
    shape = bmesh.new()
    inset = 0.028 + SEAT_THICKNESS * 0.3
    bottom = SEAT_TOP - DISH
    middle = bottom + DISH + CUSHION_HEIGHT * 0.42
    low, high = middle - bottom, bottom + CUSHION_HEIGHT - middle
    levels = [(0.09, bottom)]
    for a in (1.25, 0.9, 0.5, 0.0):
        levels.append((inset + 0.024 * (1 - math.cos(a)), middle - 0.002 - (low - 0.002) * math.sin(a)))
    levels += [(inset - 0.003, middle - 0.0015), (inset - 0.004, middle), (inset - 0.003, middle + 0.0015)]
    for share in (0.0, 0.04, 0.1, 0.2, 0.35, 0.55, 0.8, 1.0):
        levels.append((inset + share * 0.11, middle + 0.002 + (high - 0.002) * math.sin(share * math.pi / 2) ** 0.75))
    add_loft(shape, [[(x, y, z) for x, y in seat_outline(edge)] for edge, z in levels])
    return [mesh_object("Cushion", shape, material("Chair fabric", FABRIC, 0.0, 0.9), 60)]


def posts():
    """Two uprights of the back, from the seat into the crest rail, thinner towards the top."""
    made = []
    for side in (-1, 1):
        shape = bmesh.new()
        top = CREST_BOTTOM + CREST_HEIGHT * 0.35
        foot = SEAT_TOP - SEAT_THICKNESS * 0.3  # inside the seat, whose edge is round
        levels = [foot + (top - foot) * step / 12 for step in range(13)]
        outline = rounded_rectangle(POST_WIDTH, POST_DEPTH, POST_DEPTH * 0.35, 5)
        thinner = 0.2 / (top - SEAT_TOP)
        add_slices(shape, outline, [(side * POST_X, 0.0, z, 1 - thinner * (z - SEAT_TOP)) for z in levels])
        bend_back(shape)
        made.append(mesh_object("Post", shape, material("Chair wood", WOOD, 0.0, 0.45)))
    return made


def rails():
    """Arched crest rail on the posts, and a lower rail between them."""
    crest, lower = bmesh.new(), bmesh.new()
    add_rail(crest, POST_X + POST_WIDTH * 0.75, CREST_BOTTOM, CREST_HEIGHT, CREST_THICKNESS, CREST_HEIGHT * 0.22)
    add_rail(lower, POST_X, RAIL_BOTTOM, RAIL_HEIGHT, RAIL_THICKNESS)
    made = []
    for name, shape in (("Crest rail", crest), ("Lower rail", lower)):
        bend_back(shape)
        made.append(mesh_object(name, shape, material("Chair wood", WOOD, 0.0, 0.45)))
    return made


def slats():
    """Upright slats, let into the two rails and curved like the back."""
    made = []
    bottom, top = RAIL_BOTTOM + RAIL_HEIGHT - TENON, CREST_BOTTOM + TENON
    side = SLAT_BREADTH / 2 - SLAT_THICKNESS * 0.3
    front = [(side * (step / 6 - 1), -SLAT_THICKNESS / 2) for step in range(13)]
    outline = [*front, (SLAT_BREADTH / 2, 0.0), *[(-x, -y) for x, y in front], (-SLAT_BREADTH / 2, 0.0)]
    for slat in range(SLATS):
        shape = bmesh.new()
        x = (slat - (SLATS - 1) / 2) * SLAT_ROOM
        add_slices(shape, outline, [(x, 0.0, bottom + (top - bottom) * step / 14, 1.0) for step in range(15)])
        bend_back(shape)
        made.append(mesh_object("Slat", shape, material("Chair wood", WOOD, 0.0, 0.45), 50))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*legs(), *aprons(), *pegs(), *stretchers(), *seat(), *cushion(), *posts(), *rails(), *slats()]
    asset = bpy.data.collections.new("Chair")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Chair", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
