"""Padlock with drilled holes, a keyhole and grooves cut by boolean modifiers."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
WIDTH = 0.052  # m, 0.042 to 0.09: width of the body
HEIGHT = 0.044  # m, 0.034 to 0.08: height of the body
THICKNESS = 0.021  # m, 0.018 to 0.035: thickness of the body
CORNER = 0.006  # m, 0.002 to 0.008: rounding of the corners of the body
SHACKLE_HEIGHT = 0.036  # m, 0.024 to 0.09: height of the shackle (bow) above the body
SHACKLE_THICKNESS = 0.008  # m, 0.005 to 0.010: thickness of the shackle (bow)
KEYHOLE = 0.010  # m, 0.007 to 0.012: height of the keyhole
GROOVES = 4  # count, 0 to 6: number of grooves cut round the body
KEY = True  # switch: a key in the keyhole
BRASS = (0.72, 0.46, 0.14)  # color: brass of the body and the key
STEEL = (0.55, 0.56, 0.58)  # color: steel of the shackle and the rivets
PLATE = (0.10, 0.10, 0.11)  # color: plate round the keyhole

# Measures
FRONT = -THICKNESS / 2  # front face of the body
ROD = SHACKLE_THICKNESS / 2
LEG_X = WIDTH / 2 - 0.006 - ROD  # middle of each leg of the shackle
HOLE_BOTTOM = HEIGHT * 0.7  # the legs of the shackle stand here, in their holes
CLEARANCE = 0.0005  # between the shackle and its holes
ARCH = min(LEG_X, SHACKLE_HEIGHT - ROD)  # height of the arch of the shackle, which is flat where there is little room
ARCH_LOW = HEIGHT + SHACKLE_HEIGHT - ROD - ARCH  # where the legs of the shackle turn into its arch
KEYHOLE_Z = HEIGHT * 0.45
KEYHOLE_RADIUS = KEYHOLE * 0.3  # of the round part, which the shaft of the key fills
KEYHOLE_BACK = FRONT + THICKNESS * 0.6
PLATE_RADIUS = KEYHOLE * 0.9
PLATE_FRONT = FRONT - 0.0008
SUNK = 0.0004  # how deep plate and rivets are set into the body
RIM = 0.0015  # rounding of the upper and lower rim of the body
GROOVE = 0.0011  # width and depth of a groove


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


def rounded_rectangle(width, depth, rounding, segments=4):
    """Outline (x, y) of a rectangle about the origin, counter-clockwise, with rounded corners."""
    radius = min(rounding, width * 0.49, depth * 0.49)
    x, y = width / 2 - radius, depth / 2 - radius
    corners = [(x, y, 0), (-x, y, 90), (-x, -y, 180), (x, -y, 270)]
    return [point for x, y, turn in corners for point in arc((x, y), radius, turn, turn + 90, segments)]


def front_plate(shape, rings):
    """A body of (x, z) rings at depths y, from the front to the back, round the middle of the keyhole."""
    add_loft(shape, [[(x, depth, KEYHOLE_Z + z) for x, z in ring] for ring, depth in rings])


def keyhole_outline():
    """Outline (x, z) of the keyhole about the middle of its round part: a circle over a slot."""
    half, bottom = KEYHOLE_RADIUS * 0.45, KEYHOLE_RADIUS - KEYHOLE
    spread = math.degrees(math.asin(half / KEYHOLE_RADIUS))
    return [*arc((0.0, 0.0), KEYHOLE_RADIUS, spread - 90, 270 - spread, 20), (-half, bottom), (half, bottom)]


def body_outline(outward):
    """Outline (x, y) of the body seen from above, moved outward."""
    return rounded_rectangle(WIDTH + 2 * outward, THICKNESS + 2 * outward, CORNER + outward, 6)


def keep_flat(thing):
    """Shade faces along the axes flat: no cut through them can then bend their shading."""
    for face in thing.data.polygons:
        face.use_smooth = max(abs(part) for part in face.normal) < 0.9999


def cutter(name, shape):
    """What a boolean modifier cuts away: shown as wires, never rendered."""
    made = mesh_object(name, shape, material("Cutter", (0.8, 0.3, 0.1)))
    keep_flat(made)
    made.display_type = "WIRE"
    made.hide_render = True
    return made


def cut(thing, tool):
    """Cut one object out of another: the tool stays in the scene and can still be moved."""
    boolean = thing.modifiers.new(tool.name, "BOOLEAN")
    boolean.operation, boolean.solver = "DIFFERENCE", "EXACT"
    boolean.object = tool
    tool.parent = thing


def soften_cuts(thing, width):
    """Narrow bevels along all sharp edges, also those that booleans made."""
    bevel = thing.modifiers.new("Soft edges", "BEVEL")
    bevel.width, bevel.segments = width, 2
    bevel.limit_method, bevel.angle_limit = "ANGLE", math.radians(40)


def add_holes(shape):
    """Two round holes for the shackle, from above, and the keyhole, from the front."""
    for x in (-LEG_X, LEG_X):
        add_rod(shape, (x, 0.0, HOLE_BOTTOM), (x, 0.0, HEIGHT + 0.002), ROD + CLEARANCE, segments=32)
    front_plate(shape, [(keyhole_outline(), FRONT - 0.002), (keyhole_outline(), KEYHOLE_BACK)])


def add_groove(shape, z):
    """A ring round the body at a height, half of it inside."""
    outlines = [body_outline(GROOVE), body_outline(-GROOVE)]
    levels = [(0, -0.5), (0, 0.5), (1, 0.5), (1, -0.5)]
    add_loft(shape, [[(x, y, z + GROOVE * up) for x, y in outlines[which]] for which, up in levels], closed=True)


# Components
def body():
    """Rounded brass block out of which boolean modifiers cut (carve) the holes, the keyhole and the grooves."""
    shape = bmesh.new()
    rim = [(RIM * (1 - math.sin(turn)), RIM * (1 - math.cos(turn))) for turn in (0.0, 0.4, 0.8, 1.2, math.pi / 2)]
    levels = [*rim, *[(inset, HEIGHT - z) for inset, z in reversed(rim)]]
    add_loft(shape, [[(x, y, z) for x, y in body_outline(-inset)] for inset, z in levels])
    block = mesh_object("Body", shape, material("Brass", BRASS, 0.7, 0.3))
    keep_flat(block)
    shape = bmesh.new()
    add_holes(shape)
    tools = [cutter("Holes", shape)]
    if GROOVES:
        shape = bmesh.new()
        for number in range(GROOVES):
            add_groove(shape, HEIGHT * (number + 1) / (GROOVES + 1))
        tools.append(cutter("Grooves", shape))
    for tool in tools:
        cut(block, tool)
    soften_cuts(block, 0.0003)
    return [block, *tools]


def shackle():
    """Bent steel rod whose two legs stand in the holes of the body."""
    turn = [(x, ARCH_LOW + z * ARCH / LEG_X) for x, z in arc((0.0, 0.0), LEG_X, 0, 180, 20)]
    path = [(LEG_X, HOLE_BOTTOM), *turn, (-LEG_X, HOLE_BOTTOM)]
    shape = bmesh.new()
    add_sweep(shape, [(x, 0.0, z) for x, z in path], ROD, 24)
    return [mesh_object("Shackle", shape, material("Steel", STEEL, 1.0, 0.22))]


def key_plate():
    """Dark round plate on the front, with a hole of the same outline as the keyhole."""
    hole = keyhole_outline()
    rim = [Vector(point).normalized() * PLATE_RADIUS for point in hole]
    edge = [point * 0.95 for point in rim]
    rings = [(hole, FRONT + SUNK), (rim, FRONT + SUNK), (rim, PLATE_FRONT + 0.0003), (edge, PLATE_FRONT)]
    shape = bmesh.new()
    add_loft(
        shape,
        [[(x, y, KEYHOLE_Z + z) for x, z in ring] for ring, y in [*rings, (hole, PLATE_FRONT)]],
        closed=True,
    )
    return [mesh_object("Key plate", shape, material("Plate", PLATE, 0.8, 0.4), 25)]


def rivets():
    """Four domed rivets in the corners of the front."""
    shape = bmesh.new()
    inset, radius = CORNER * 0.6 + 0.0045, 0.0021
    for x in (inset - WIDTH / 2, WIDTH / 2 - inset):
        for z in (inset, HEIGHT - inset):
            before = set(shape.verts)
            dome = arc((0.0, 0.0), radius, 0, 80, 5)
            add_lathe(shape, [(0.0, -SUNK * 3), (radius, -SUNK * 3), *dome, (0.0, radius)], segments=20)
            made = [vert for vert in shape.verts if vert not in before]
            place = Matrix.Translation((x, FRONT, z)) @ Matrix.Rotation(math.pi / 2, 4, "X")
            bmesh.ops.transform(shape, matrix=place, verts=made)
    return [mesh_object("Rivets", shape, material("Steel", STEEL, 1.0, 0.22))]


def key():
    """Brass key, its shaft in the round part of the keyhole, with a ring-shaped bow."""
    if not KEY:
        return []
    shape = bmesh.new()
    bow_radius, wire = KEYHOLE * 0.75, KEYHOLE_RADIUS * 0.62
    collar = FRONT - KEYHOLE * 0.9
    middle = collar - KEYHOLE * 0.25 - bow_radius
    add_rod(shape, (0, KEYHOLE_BACK, KEYHOLE_Z), (0, middle + bow_radius, KEYHOLE_Z), KEYHOLE_RADIUS, rounding=0.0004)
    add_rod(shape, (0, collar, KEYHOLE_Z), (0, collar - wire, KEYHOLE_Z), KEYHOLE_RADIUS * 1.5, rounding=0.0004)
    bow = arc((middle, KEYHOLE_Z), bow_radius, 0, 360, 32)[:-1]
    add_sweep(shape, [(0.0, y, z) for y, z in bow], wire, 12, closed=True)
    return [mesh_object("Key", shape, material("Brass", BRASS, 0.7, 0.3))]


# Assembly
if __name__ == "__main__":
    parts = [*body(), *shackle(), *key_plate(), *rivets(), *key()]
    asset = bpy.data.collections.new("Padlock")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Padlock", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
