"""Picture frame with a mat, a paper landscape and a stand behind it."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector


# Parameters
WIDTH = 0.36  # m, 0.14 to 1.20: width of the frame
HEIGHT = 0.30  # m, 0.14 to 1.20: height of the frame
FRAME_WIDTH = 0.034  # m, 0.014 to 0.09: width of the frame's moulding (border)
FRAME_DEPTH = 0.026  # m, 0.018 to 0.05: depth (thickness) of the frame
MAT_WIDTH = 0.034  # m, 0.008 to 0.10: width of the mat (mount) around the picture
PICTURE = "hills"  # choice, "hills" or "circles": what the picture shows
LAYERS = 4  # count, 1 to 6: number of hills (or circles) in the picture
SUN_HEIGHT = 0.62  # ratio, 0.3 to 0.85: height of the sun in the picture
STAND = True  # switch: stand (easel) behind the frame; without it the frame hangs or leans
TILT = 9.0  # deg, 0 to 20: tilt: how far the frame leans back on its stand
RING = True  # switch: ring on the back to hang it by
FRAME_COLOR = (0.075, 0.042, 0.026)  # color: wood of the frame
GILT = (0.72, 0.50, 0.19)  # color: gilded inner edge of the frame
MAT_COLOR = (0.80, 0.77, 0.69)  # color: mat
SKY = (0.80, 0.56, 0.38)  # color: sky (ground of the picture)
SUN = (0.83, 0.27, 0.10)  # color: sun
HILLS = (0.03, 0.11, 0.13)  # color: nearest hill (or innermost circle)

# Measures
FACE = min(FRAME_WIDTH, 0.22 * min(WIDTH, HEIGHT))  # width of the moulding that fits
MAT = min(MAT_WIDTH, 0.25 * (min(WIDTH, HEIGHT) - 2 * FACE))  # visible width of the mat that fits
OPENING_WIDTH = WIDTH - 2 * FACE
OPENING_HEIGHT = HEIGHT - 2 * FACE
WINDOW_WIDTH = OPENING_WIDTH - 2 * MAT
WINDOW_HEIGHT = OPENING_HEIGHT - 2 * MAT
LEAN = math.radians(TILT) if STAND else 0.0
LIP = 0.004  # how far board, picture and mat are let into the frame
BOARD_BACK = 0.001  # planes from the back of the frame (0) to its front (FRAME_DEPTH)
BOARD_FRONT = 0.005
PICTURE_FRONT = 0.0065
LAYER = 0.0005  # thickness of each paper layer
MAT_BACK = PICTURE_FRONT + LAYER * (LAYERS + 1)
MAT_FRONT = MAT_BACK + 0.0025
SIGHT = max(MAT_FRONT + 0.002, FRAME_DEPTH * 0.5)  # height of the inner edge of the frame
SIDE = FRAME_DEPTH * 0.6  # height of its outer edge
HINGE = HEIGHT * 0.7  # of the stand, from the lower edge of the frame
STAND_WIDTH = OPENING_WIDTH * 0.2
STAND_THICKNESS = 0.004


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


def add_moulding(shape, path, profile, closed=False):
    """A moulding of (out, height) points along a level path of (x, y), mitred at corners; out is to the right of it."""
    points = [Vector((x, y)) for x, y in path]
    rings = []
    for here, point in enumerate(points):
        before = point - points[here - 1] if here or closed else points[1] - point
        after = points[(here + 1) % len(points)] - point if here < len(points) - 1 or closed else before
        sides = [Vector((step.y, -step.x)).normalized() for step in (before, after)]
        mitre = (sides[0] + sides[1]) / (1 + sides[0].dot(sides[1]))
        rings.append([(point.x + mitre.x * out, point.y + mitre.y * out, height) for out, height in profile])
    add_loft(shape, rings, closed)


def stand_up(shape):
    """Turns what was built lying (back at Z = 0, lower edge at Y = 0) onto its lower edge, leaning back."""
    bmesh.ops.transform(shape, matrix=Matrix.Rotation(math.pi / 2 - LEAN, 4, "X"), verts=shape.verts)


def rectangle(width, height):
    """Corners of a rectangle in the middle of the frame, counter-clockwise."""
    low, high = (HEIGHT - height) / 2, (HEIGHT + height) / 2
    return [(-width / 2, low), (width / 2, low), (width / 2, high), (-width / 2, high)]


def mixed(first, second, share):
    """A colour between two."""
    return tuple(a * (1 - share) + b * share for a, b in zip(first, second))


def clipped(outline, width, height):
    """The outline kept within a rectangle about the middle of the frame."""
    low, high = (HEIGHT - height) / 2, (HEIGHT + height) / 2
    return [(min(width / 2, max(-width / 2, x)), min(high, max(low, y))) for x, y in outline]


def add_layer(shape, outline, number):
    """A sheet of paper, the `number`th in front of the ground of the picture."""
    add_prism(shape, outline, BOARD_FRONT + 0.0005, PICTURE_FRONT + LAYER * number)


# Components
def frame():
    """Moulding with a rounded back, a hollow and an inner edge, mitred at the corners."""
    shape = bmesh.new()
    ridge, hollow = FACE * 0.34, FACE * 0.8
    profile = [(0.0, 0.0), (0.0, SIDE - 0.003), (-0.001, SIDE - 0.002)]
    for a in (0.0, 0.4, 0.8, 1.2, math.pi / 2):
        profile.append((-0.001 - (ridge - 0.001) * (1 - math.cos(a)), SIDE + (FRAME_DEPTH - SIDE) * math.sin(a)))
    for a in (0.25, 0.5, 0.75, 1.0, 1.3, math.pi / 2):
        rise = (FRAME_DEPTH - SIGHT) * (1 - math.sin(a)) ** 1.2
        profile.append((-ridge - (hollow - ridge) * math.sin(a), SIGHT + rise))
    profile += [(-FACE, SIGHT), (-FACE, 0.0)]
    add_moulding(shape, rectangle(WIDTH, HEIGHT), profile, closed=True)
    stand_up(shape)
    return [mesh_object("Frame", shape, material("Frame wood", FRAME_COLOR, 0.0, 0.35))]


def slip():
    """Gilded bead around the opening, between frame and mat."""
    shape = bmesh.new()
    wide = min(0.005, FACE * 0.2)
    turns = [math.pi * step / 6 for step in range(7)]
    bead = [(wide / 2 * (math.cos(a) - 1), SIGHT + wide * 0.35 * math.sin(a)) for a in turns]
    profile = [(0.0, MAT_BACK), *bead, (-wide, MAT_BACK)]
    add_moulding(shape, rectangle(OPENING_WIDTH, OPENING_HEIGHT), profile, closed=True)
    stand_up(shape)
    return [mesh_object("Slip", shape, material("Frame gilt", GILT, 1.0, 0.3))]


def mat():
    """Mat with a bevelled window, over the picture."""
    shape = bmesh.new()
    thick = MAT_FRONT - MAT_BACK
    profile = [(0.0, MAT_BACK), (thick * 0.8, MAT_FRONT), (MAT + LIP, MAT_FRONT), (MAT + LIP, MAT_BACK)]
    add_moulding(shape, rectangle(WINDOW_WIDTH, WINDOW_HEIGHT), profile, closed=True)
    stand_up(shape)
    return [mesh_object("Mat", shape, material("Frame mat", MAT_COLOR, 0.0, 0.9))]


def backing():
    """Board which closes the frame behind, and the ground of the picture on it."""
    board, ground = bmesh.new(), bmesh.new()
    outline = rectangle(OPENING_WIDTH + 2 * LIP, OPENING_HEIGHT + 2 * LIP)
    add_prism(board, outline, BOARD_BACK, BOARD_FRONT)
    add_prism(ground, outline, BOARD_FRONT, PICTURE_FRONT)
    stand_up(board)
    stand_up(ground)
    return [
        mesh_object("Backing", board, material("Frame card", (0.28, 0.19, 0.115), 0.0, 0.9)),
        mesh_object("Sky", ground, material("Frame sky", SKY, 0.0, 0.9)),
    ]


def sun():
    """Paper sun in the sky, or the outermost circle."""
    shape = bmesh.new()
    size = min(WINDOW_WIDTH, WINDOW_HEIGHT)
    middle = ((HEIGHT - WINDOW_HEIGHT) / 2) + WINDOW_HEIGHT * SUN_HEIGHT
    x, radius = (WINDOW_WIDTH * 0.16, size * 0.15) if PICTURE == "hills" else (0.0, size * 0.42)
    outline = arc((x, middle), radius, 0, 360, 64)[:-1]
    add_layer(shape, clipped(outline, WINDOW_WIDTH + MAT, WINDOW_HEIGHT + MAT), 1)
    stand_up(shape)
    return [mesh_object("Sun", shape, material("Frame sun", SUN, 0.0, 0.9))]


def hills():
    """Paper hills, the nearest in front and darkest; or circles within each other."""
    made = []
    wide, bottom = WINDOW_WIDTH + MAT, (HEIGHT - WINDOW_HEIGHT - MAT) / 2
    size = min(WINDOW_WIDTH, WINDOW_HEIGHT)
    for layer in range(LAYERS):
        shape = bmesh.new()
        near = (layer + 1) / LAYERS
        if PICTURE == "hills":
            level = MAT / 2 + WINDOW_HEIGHT * (0.5 - 0.42 * layer / LAYERS)
            tops = []
            for step in range(41):
                x = wide * (0.5 - step / 40)
                wave = math.sin(x / wide * (4.4 + layer) + layer * 2.3 + 0.7)
                wave += 0.4 * math.sin(x / wide * 11 + layer * 1.7)
                tops.append((x, bottom + level + WINDOW_HEIGHT * 0.07 * wave))
            outline = [(-wide / 2, bottom), (wide / 2, bottom), *tops]
        else:
            middle = ((HEIGHT - WINDOW_HEIGHT) / 2) + WINDOW_HEIGHT * SUN_HEIGHT
            ring = arc((0.0, middle), size * 0.42 * (1 - (layer + 1) / (LAYERS + 1)), 0, 360, 64)[:-1]
            outline = clipped(ring, wide, WINDOW_HEIGHT + MAT)
        add_layer(shape, outline, layer + 2)
        stand_up(shape)
        color = mixed(mixed(SKY, HILLS, 0.42), HILLS, near if LAYERS > 1 else 1.0)
        made.append(mesh_object("Hill", shape, material(f"Frame hill {layer + 1}", color, 0.0, 0.9)))
    return made


def ring():
    """Metal ring on a plate, in the middle of the upper edge behind, to hang the frame by."""
    if not RING:
        return []
    shape = bmesh.new()
    size = min(0.011, FACE * 0.36)
    middle = HEIGHT - FACE * 0.55
    plate = [(x, y + middle - size * 0.5) for x, y in rounded_rectangle(size * 1.3, size, size * 0.3)]
    add_prism(shape, plate, -0.0012, 0.001, 0.0004, 2)
    add_rod(shape, (-size * 0.4, middle, -0.002), (size * 0.4, middle, -0.002), size * 0.18, None, size * 0.05, 16)
    loop = [(x, y, -0.002) for x, y in arc((0.0, middle + size * 0.55), size * 0.55, 0, 360, 32)[:-1]]
    add_sweep(shape, loop, size * 0.09, 10, closed=True)
    stand_up(shape)
    return [mesh_object("Hanging ring", shape, material("Frame metal", GILT, 1.0, 0.3))]


def stand():
    """Board hinged to the backing, from there to the floor behind the frame."""
    if not STAND:
        return []
    board, hinge = bmesh.new(), bmesh.new()
    place = Matrix.Rotation(math.pi / 2 - LEAN, 3, "X") @ Vector((0.0, HINGE, BOARD_BACK - 0.002))
    foot = Vector((0.0, place.y + 0.42 * place.z, 0.0))
    along = (place - foot).normalized()
    out = Vector((1, 0, 0)).cross(along)
    turn = Matrix(((1, 0, 0), along, out)).transposed().to_4x4()
    half, length = STAND_WIDTH / 2, (place - foot).length
    outline = [(-half * 1.5, 0.0), (half * 1.5, 0.0), (half, length * 0.8), (half * 0.8, length), (-half * 0.8, length)]
    add_prism(board, [*outline, (-half, length * 0.8)], -STAND_THICKNESS, 0.0)
    bmesh.ops.transform(board, matrix=Matrix.Translation(foot) @ turn, verts=board.verts)
    add_rod(hinge, (-half, place.y, place.z), (half, place.y, place.z), 0.003, None, 0.0006, 16)
    return [
        mesh_object("Stand", board, material("Frame card", (0.28, 0.19, 0.115), 0.0, 0.9)),
        mesh_object("Hinge", hinge, material("Frame metal", GILT, 1.0, 0.3)),
    ]


# Assembly
if __name__ == "__main__":
    parts = [*frame(), *slip(), *mat(), *backing(), *sun(), *hills(), *ring(), *stand()]
    asset = bpy.data.collections.new("Picture frame")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Picture frame", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
