"""Shop sign on a post with a wrought-iron bracket and raised lettering."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
LETTERING = "BAKERY"  # text: words on the sign
HEIGHT = 2.5  # m, 1.9 to 3.4: height of the post
BOARD_WIDTH = 0.95  # m, 0.60 to 1.50: width of the board
BOARD_HEIGHT = 0.46  # m, 0.28 to 0.80: height of the board
BOARD_THICKNESS = 0.036  # m, 0.02 to 0.06: thickness of the board
LETTER_SIZE = 0.46  # ratio, 0.2 to 0.7: height of the letters compared with the board
LETTER_RELIEF = 0.010  # m, 0.003 to 0.020: how far the letters stand out
SCROLL = 0.55  # ratio, 0.3 to 0.9: size of the scroll that carries the arm
IRON_THICKNESS = 0.024  # m, 0.016 to 0.036: thickness of the iron arm
CORNERS = 0.22  # ratio, 0.0 to 0.5: roundness of the corners of the board
PAINT = (0.03, 0.12, 0.085)  # color: board
GOLD = (0.80, 0.55, 0.17)  # color: letters and frame of the board
WOOD = (0.13, 0.07, 0.035)  # color: post
IRON = (0.02, 0.02, 0.022)  # color: bracket and rings

# Measures
POST_WIDTH = 0.13
POST_X = -BOARD_WIDTH / 2 - 0.12 - POST_WIDTH / 2
POST_FACE = POST_X + POST_WIDTH / 2  # the side of the post to which the bracket is fixed
ARM_RADIUS = IRON_THICKNESS / 2
ARM_HEIGHT = HEIGHT - 0.17
ARM_END = BOARD_WIDTH / 2 + 0.06
RING_WIRE = 0.0045
RING_INNER = ARM_RADIUS + 0.009  # radius of the hole of a ring
RING_RADIUS = RING_INNER + RING_WIRE
UPPER_RING = ARM_HEIGHT + ARM_RADIUS - RING_INNER  # middles of the three rings by which the board hangs
MIDDLE_RING = UPPER_RING - 2 * RING_INNER
LOWER_RING = MIDDLE_RING - 2 * RING_INNER
BOARD_TOP = LOWER_RING - RING_INNER * 0.4
BOARD_MIDDLE = BOARD_TOP - BOARD_HEIGHT / 2
FRAME = min(0.03, BOARD_HEIGHT * 0.07)
ROUNDING = min(BOARD_WIDTH, BOARD_HEIGHT) * CORNERS * 0.9


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


def rounded_rectangle(width, depth, rounding, segments=4):
    """Outline (x, y) of a rectangle about the origin, counter-clockwise, with rounded corners."""
    radius = min(rounding, width * 0.49, depth * 0.49)
    x, y = width / 2 - radius, depth / 2 - radius
    corners = [(x, y, 0), (-x, y, 90), (-x, -y, 180), (x, -y, 270)]
    return [point for x, y, turn in corners for point in arc((x, y), radius, turn, turn + 90, segments)]


def iron():
    """Black wrought iron."""
    return material("Wrought iron", IRON, 0.4, 0.55)


def board_outline(inset):
    """Outline (x, y) of the board, drawn in by `inset`."""
    size = (BOARD_WIDTH - 2 * inset, BOARD_HEIGHT - 2 * inset)
    return rounded_rectangle(*size, max(0.001, ROUNDING - inset), 8)


def stood_up(shape):
    """Turns what lies on the floor upright, facing the front, and lifts it to the middle of the board."""
    place = Matrix.Translation((0, 0, BOARD_MIDDLE)) @ Matrix.Rotation(math.pi / 2, 4, "X")
    bmesh.ops.transform(shape, matrix=place, verts=shape.verts)


def text_shape(words, depth):
    """A bmesh of words in Blender's own font, lying about the origin, `depth` thick and one unit high."""
    curve = bpy.data.curves.new("Lettering", "FONT")
    curve.body, curve.align_x, curve.extrude = words, "CENTER", depth / 2
    curve.resolution_u = 4
    writing = bpy.data.objects.new("Lettering", curve)
    mesh = bpy.data.meshes.new_from_object(writing)
    shape = bmesh.new()
    shape.from_mesh(mesh)
    bpy.data.objects.remove(writing)
    bpy.data.curves.remove(curve)
    bpy.data.meshes.remove(mesh)
    return shape


def add_ring(shape, middle, across):
    """A ring of wire; `across` is the axis that goes through its hole, "X" or "Y"."""
    path = []
    for x, z in arc((0, 0), RING_RADIUS, 0, 345, 23):
        path.append(middle + (Vector((x, 0, z)) if across == "Y" else Vector((0, x, z))))
    add_sweep(shape, path, RING_WIRE, 10, closed=True)


def spiral(center, start, turns, radius):
    """Points in the XZ plane on a spiral into a centre: from an angle in degrees, so many turns, from a radius."""
    points = []
    for step in range(int(28 * abs(turns)) + 1):
        t = step / int(28 * abs(turns))
        angle = math.radians(start) + math.tau * turns * t
        wide = radius * (1 - 0.8 * t)
        points.append(Vector((center.x + wide * math.cos(angle), 0, center.z + wide * math.sin(angle))))
    return points


# Components
def post():
    """Wooden post with chamfered edges, on a foot, with a ball on top."""
    half, wood = POST_WIDTH / 2, material("Post wood", WOOD, 0.0, 0.6)
    shape = bmesh.new()
    add_box(shape, (POST_X - half, -half, 0), (POST_X + half, half, HEIGHT), 0.012, 2)
    for low, high, out in ((0.0, 0.22, 0.035), (HEIGHT - 0.03, HEIGHT + 0.02, 0.02)):
        wide = half + out
        add_box(shape, (POST_X - wide, -wide, low), (POST_X + wide, wide, high), 0.012, 2)
    made = [mesh_object("Post", shape, wood)]
    shape = bmesh.new()
    ball = arc((0, HEIGHT + 0.02 + half * 0.8), half * 0.85, -70, 90, 12)
    add_lathe(shape, [(0.0, ball[0][1]), *ball[:-1], (0.0, ball[-1][1])], (POST_X, 0, 0), 32)
    return [*made, mesh_object("Finial", shape, material("Gold", GOLD, 0.6, 0.35))]


def bracket():
    """Iron arm from the post over the board, carried by a scroll, with a ball at its end."""
    shape = bmesh.new()
    start = Vector((POST_FACE - 0.01, 0, ARM_HEIGHT))
    add_rod(shape, start, (ARM_END, 0, ARM_HEIGHT), ARM_RADIUS, ARM_RADIUS, 0.002, 20)
    plate = 0.006
    low = ARM_HEIGHT - 0.12 - SCROLL * 0.42
    add_box(shape, (POST_FACE - plate, -0.03, low), (POST_FACE + plate, 0.03, ARM_HEIGHT + 0.06), 0.003, 2)
    ball = [(x, z) for x, z in arc((0, 0), ARM_RADIUS * 1.9, -90, 90, 14)]
    add_lathe(shape, [(0.0, ball[0][1]), *ball[1:-1], (0.0, ball[-1][1])], (ARM_END, 0, ARM_HEIGHT), 24)
    made = [mesh_object("Bracket", shape, iron())]
    size = 0.04 + SCROLL * 0.06
    eye = Vector((POST_FACE + size * 1.35, 0, ARM_HEIGHT + ARM_RADIUS * 0.5 + size))
    curl = spiral(eye, -90, -1.4, size)
    rise = [Vector((ARM_END - 0.16, 0, ARM_HEIGHT + ARM_RADIUS * 0.6)), Vector((0.0, 0, eye.z - size * 0.92))]
    brace = smooth_path([*rise, *curl[:1]], 8)[:-1]
    shape = bmesh.new()
    add_sweep(shape, [*brace, *curl], lambda t: ARM_RADIUS * (0.6 - 0.15 * t), 12)
    return [*made, mesh_object("Scroll", shape, iron(), 60)]


def rings():
    """Two chains of three rings, by which the board hangs from the arm; the lowest are let into the board."""
    made = []
    for x in (-BOARD_WIDTH * 0.34, BOARD_WIDTH * 0.34):
        shape = bmesh.new()
        for height, across in ((UPPER_RING, "X"), (MIDDLE_RING, "Y"), (LOWER_RING, "X")):
            add_ring(shape, Vector((x, 0, height)), across)
        made.append(mesh_object("Rings", shape, iron()))
    return made


def board():
    """Painted board with rounded corners and a gilded frame round both its faces."""
    half = BOARD_THICKNESS / 2
    shape = bmesh.new()
    add_prism(shape, board_outline(FRAME * 0.4), -half, half)
    stood_up(shape)
    made = [mesh_object("Board", shape, material("Sign paint", PAINT, 0.0, 0.4))]
    high, soft = half + FRAME * 0.3, FRAME * 0.25
    shape = bmesh.new()
    side = [(soft * 0.2, -high), (0.0, -high + soft), (0.0, high - soft), (soft, high)]
    section = [*side, (FRAME - soft, high), (FRAME, high - soft), (FRAME, soft - high), (FRAME - soft, -high)]
    add_loft(shape, [[(x, y, z) for x, y in board_outline(inset)] for inset, z in section], closed=True)
    stood_up(shape)
    return [*made, mesh_object("Frame", shape, material("Gold", GOLD, 0.6, 0.35), 50)]


def lettering():
    """Gilded letters on both faces of the board, made from Blender's own font, fitted into the frame."""
    if not LETTERING.strip():
        return []
    made = []
    for turn in (0.0, math.pi):
        shape = text_shape(LETTERING, 1.0)
        low, high = ([pick(vert.co[axis] for vert in shape.verts) for axis in (0, 1)] for pick in (min, max))
        wide, tall = high[0] - low[0], high[1] - low[1]
        room = BOARD_WIDTH - 4 * FRAME - ROUNDING * 0.5
        scale = min(BOARD_HEIGHT * LETTER_SIZE / tall, room / wide)
        deep = LETTER_RELIEF + 0.002  # sunk into the board by two millimetres
        middle = Vector((-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, 0.0))
        fit = Matrix.Diagonal((scale, scale, deep, 1)) @ Matrix.Translation(middle)
        out = Matrix.Translation((0, 0, BOARD_THICKNESS / 2 + LETTER_RELIEF - deep / 2)) @ fit
        bmesh.ops.transform(shape, matrix=out, verts=shape.verts)
        stood_up(shape)
        bmesh.ops.transform(shape, matrix=Matrix.Rotation(turn, 4, "Z"), verts=shape.verts)
        made.append(mesh_object("Letters", shape, material("Gold", GOLD, 0.6, 0.35), 30))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*post(), *bracket(), *rings(), *board(), *lettering()]
    asset = bpy.data.collections.new("Shop sign")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Shop sign", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
