"""Dominoes, set up in a winding row and beginning to fall, with a ramp and a ball."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector

# Parameters
DOMINOES = 28  # count, 8 to 48: number of dominoes
HEIGHT = 0.048  # m, 0.03 to 0.09: height of a domino
WIDTH = 0.5  # ratio, 0.4 to 0.7: width of a domino compared with its height
THICKNESS = 0.17  # ratio, 0.12 to 0.24: thickness of a domino compared with its height
SPACING = 0.52  # ratio, 0.40 to 0.75: distance from domino to domino compared with their height
BEND = 75  # deg, 0 to 110: how far the row winds to both sides
FALLEN = 6  # count, 0 to 12: how many dominoes have fallen already
SEED = 6  # count, 0 to 99: other pips for each number
RAMP = True  # switch: ramp behind the first domino, and the ball that rolled down
IVORY = (0.78, 0.73, 0.60)  # color: dominoes
PIPS = (0.03, 0.028, 0.03)  # color: pips and dividing lines
WOOD = (0.32, 0.16, 0.07)  # color: ramp

# Measures
THICK = HEIGHT * THICKNESS
WIDE = HEIGHT * WIDTH
STEP = HEIGHT * SPACING  # from the middle of one domino to that of the next
DOWN = min(FALLEN, DOMINOES - 2)
PIP_RADIUS = WIDE * 0.075
PIP_RELIEF = HEIGHT * 0.006
BALL_RADIUS = HEIGHT * 0.26

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


PIP_PLACES = {
    0: [],
    1: [(0, 0)],
    2: [(-1, 1), (1, -1)],
    3: [(-1, 1), (0, 0), (1, -1)],
    4: [(-1, 1), (1, 1), (-1, -1), (1, -1)],
    5: [(-1, 1), (1, 1), (0, 0), (-1, -1), (1, -1)],
    6: [(-1, 1), (1, 1), (-1, 0), (1, 0), (-1, -1), (1, -1)],
}


def course():
    """For each domino its place on the floor and its heading in radians; the row winds like an S about the origin."""
    spots, place = [], Vector((0.0, 0.0, 0.0))
    for number in range(DOMINOES):
        heading = math.radians(BEND) * math.cos(math.tau * number / (DOMINOES - 1))
        spots.append((place.copy(), heading))
        ahead = math.radians(BEND) * math.cos(math.tau * (number + 0.5) / (DOMINOES - 1))
        place = place + Vector((math.cos(ahead), math.sin(ahead), 0)) * STEP
    low = Vector([min(spot[axis] for spot, _ in spots) for axis in range(3)])
    high = Vector([max(spot[axis] for spot, _ in spots) for axis in range(3)])
    return [(spot - (low + high) / 2, heading) for spot, heading in spots]


def leans():
    """How far each domino leans forward, in radians: a fallen one lies against the next, fallen or standing."""
    angles = [0.0] * DOMINOES
    for number in range(DOWN - 1, -1, -1):
        ahead = angles[number + 1]
        room = STEP * math.cos(ahead) - THICK
        angles[number] = ahead + math.asin(max(0.0, min(0.95, room / HEIGHT)))
    return angles


def frame(number):
    """The frame of a domino's middle, which is its centre of mass: X is forward, Z is up along the domino."""
    spot, heading = course()[number]
    edge = Matrix.Translation((THICK / 2, 0, 0))
    tilted = edge @ Matrix.Rotation(leans()[number], 4, "Y") @ edge.inverted()
    upright = Matrix.Translation((0, 0, HEIGHT / 2))
    return Matrix.Translation(spot) @ Matrix.Rotation(heading, 4, "Z") @ tilted @ upright


def domino(number):
    """One domino about its own middle, with pips and a dividing line on the side that looks back along the row."""
    dice = random.Random(SEED * 100 + number)
    half = Vector((THICK, WIDE, HEIGHT)) / 2
    shape = bmesh.new()
    add_box(shape, -half, half, THICK * 0.16, 2)
    body = set(shape.faces)
    for middle in (-HEIGHT / 4, HEIGHT / 4):
        for across, up in PIP_PLACES[dice.randint(0, 6)]:
            y, z = across * WIDE * 0.27, middle + up * HEIGHT * 0.14
            rim = arc((y, z), PIP_RADIUS, 0, 330, 11)
            rings = [[(-half.x - out, *point) for point in rim] for out in (-PIP_RELIEF, PIP_RELIEF)]
            add_loft(shape, rings)
    line = rounded_rectangle(WIDE * 0.8, HEIGHT * 0.018, HEIGHT * 0.008, 2)
    add_loft(shape, [[(-half.x - out, y, z) for y, z in line] for out in (-PIP_RELIEF, PIP_RELIEF)])
    for face in shape.faces:
        face.material_index = 0 if face in body else 1
    made = mesh_object("Domino", shape, material("Ivory", IVORY, 0.0, 0.3))
    made.data.materials.append(material("Pips", PIPS, 0.0, 0.4))
    made.matrix_basis = frame(number)
    return made


# Components
def fallen():
    """Dominoes that have fallen, each lying against the next; their origins are their centres of mass."""
    return [domino(number) for number in range(DOWN)]


def standing():
    """Dominoes that still stand in the winding row; their origins are their centres of mass, ready for rigid bodies."""
    return [domino(number) for number in range(DOWN, DOMINOES)]


def ramp():
    """Wooden ramp with raised edges behind the first domino."""
    if not RAMP:
        return []
    spot, heading = course()[0]
    long, high, gap = HEIGHT * 2.6, HEIGHT * 1.1, THICK / 2 + BALL_RADIUS * 2 + HEIGHT * 0.08
    wood, place = material("Ramp wood", WOOD, 0.0, 0.5), Matrix.Translation(spot) @ Matrix.Rotation(heading, 4, "Z")
    slope = [(-gap - long * share, high * share**1.8) for share in (0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0)]
    shape = bmesh.new()
    for low, high_side, lift in ((-0.30, 0.30, 0.004), (-0.36, -0.28, 0.010), (0.28, 0.36, 0.010)):
        outline = [(-gap - long, 0.0), (-gap, 0.0), *[(x, z + lift) for x, z in slope]]
        add_loft(shape, [[(x, WIDE * side * 1.6, z) for x, z in outline] for side in (low, high_side)])
    shape.transform(place)
    return [mesh_object("Ramp", shape, wood, 40)]


def ball():
    """Steel ball at the foot of the ramp, which has pushed the first domino."""
    if not RAMP:
        return []
    profile = arc((0, 0), BALL_RADIUS, -90, 90, 16)
    shape = bmesh.new()
    add_lathe(shape, [(0.0, profile[0][1]), *profile[1:-1], (0.0, profile[-1][1])], segments=32)
    made = mesh_object("Ball", shape, material("Steel", (0.6, 0.61, 0.63), 0.75, 0.2))
    spot, heading = course()[0]
    back = Vector((math.cos(heading), math.sin(heading), 0)) * (THICK / 2 + BALL_RADIUS + HEIGHT * 0.02)
    made.matrix_basis = Matrix.Translation(spot - back + Vector((0, 0, BALL_RADIUS)))
    return [made]


# Assembly
if __name__ == "__main__":
    parts = [*fallen(), *standing(), *ramp(), *ball()]
    asset = bpy.data.collections.new("Dominoes")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Dominoes", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
