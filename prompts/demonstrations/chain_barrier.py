"""Chain barrier with links that interlock along a catenary between two posts."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
SPAN = 1.40  # m, 0.8 to 3.0: span of the chain between its two eyes
SAG = 0.45  # ratio, 0.10 to 0.80: sag of the chain: how far it hangs down, compared with the height of its eyes
LINKS = 25  # count, 15 to 45: number of links
WIRE = 0.22  # ratio, 0.16 to 0.28: thickness of the links (of their wire) compared with the room inside them
LINK_WIDTH = 1.35  # ratio, 1.2 to 1.7: room across inside a link compared with two wires
POST_HEIGHT = 0.90  # m, 0.6 to 1.3: height of the posts without their balls
POST_RADIUS = 0.045  # m, 0.03 to 0.07: radius of the posts
BASE_RADIUS = 0.15  # m, 0.10 to 0.22: radius of the feet
IRON = (0.035, 0.037, 0.042)  # color: iron of the posts
STEEL = (0.50, 0.51, 0.54)  # color: steel of the chain
GILT = (0.78, 0.54, 0.17)  # color: gilding of balls and rings

# Measures
EYE_Z = POST_HEIGHT * 0.86  # height at which the chain is hung
DEPTH = SAG * EYE_Z
FOOT = 0.05  # height of the foot
RING = POST_RADIUS * 0.22  # thickness of the gilded rings


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


@cache
def hanging_angles():
    """Slopes of links of equal length that hang freely: their tangents grow evenly from link to link."""

    def angles(pull):
        return [math.atan(pull * (number - (LINKS - 1) / 2)) for number in range(LINKS)]

    def depth(pull):
        slopes = angles(pull)
        fall = sum(abs(math.sin(slope)) for slope in slopes) / 2
        return fall / sum(math.cos(slope) for slope in slopes) * SPAN

    low, high = 0.0, 8.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if depth(middle) < DEPTH else (low, middle)
    return angles(low)


@cache
def pitch():
    """Length of the room inside a link, which is how far the chain goes on with each link."""
    return SPAN / sum(math.cos(slope) for slope in hanging_angles())


@cache
def thickness():
    """Thickness of the wire of a link."""
    return pitch() * WIRE


def link_path(length, width):
    """Middle line (x, y) of a link: two half circles joined by straight sides."""
    radius = width / 2
    straight = length / 2 - radius
    return [*arc((straight, 0.0), radius, -90, 90, 8), *arc((-straight, 0.0), radius, 90, 270, 8)]


def add_link(shape, center, slope, upright):
    """One closed link about a place, its length along the slope, lying flat or standing upright."""
    wire = thickness()
    line = link_path(pitch() + wire * 0.94, wire * (2 * LINK_WIDTH + 1))
    before = set(shape.verts)
    add_sweep(shape, [(x, y, 0.0) for x, y in line], wire / 2, 10, closed=True)
    turn = Matrix.Rotation(-slope, 4, "Y") @ Matrix.Rotation(math.pi / 2 if upright else 0.0, 4, "X")
    made = [vert for vert in shape.verts if vert not in before]
    bmesh.ops.transform(shape, matrix=Matrix.Translation(center) @ turn, verts=made)


def eye_radius():
    """Radius of the middle line of the eyes."""
    return thickness() * 1.5


def post_x():
    """Distance of the middle of each post from the middle of the chain."""
    return SPAN / 2 + 2 * eye_radius() - thickness() * 0.5 + POST_RADIUS - thickness() * 0.5


# Components
def posts():
    """Two turned posts on heavy round feet, left and right of the chain."""
    profile = [(0, 0), (BASE_RADIUS, 0), (BASE_RADIUS, FOOT * 0.5), (POST_RADIUS * 1.5, FOOT)]
    profile += [(POST_RADIUS, FOOT * 2.2), (POST_RADIUS, POST_HEIGHT - 0.02), (POST_RADIUS * 1.25, POST_HEIGHT)]
    made = []
    for x in (-post_x(), post_x()):
        shape = bmesh.new()
        add_lathe(shape, rounded_profile([*profile, (0, POST_HEIGHT)], 0.012, 4), (x, 0.0, 0.0), 40)
        made.append(mesh_object("Post", shape, material("Iron", IRON, 0.4, 0.45)))
    return made


def ornaments():
    """Gilded balls on the posts, and rings round them at the height of the chain."""
    shape = bmesh.new()
    ball = POST_RADIUS * 1.15
    section = arc((POST_RADIUS, 0.0), RING, 0, 360, 12)[:-1]
    for x in (-post_x(), post_x()):
        place = Matrix.Translation((x, 0.0, POST_HEIGHT + ball * 0.85))
        bmesh.ops.create_uvsphere(shape, u_segments=28, v_segments=16, radius=ball, matrix=place)
        for z in (EYE_Z - thickness() * 2.6, EYE_Z + thickness() * 2.6):
            turns = [2 * math.pi * turn / 32 for turn in range(32)]
            rings = [[(x + r * math.cos(a), r * math.sin(a), z + up) for r, up in section] for a in turns]
            add_loft(shape, rings, closed=True)
    return [mesh_object("Balls and rings", shape, material("Gilt", GILT, 0.9, 0.3))]


def eyes():
    """Eyes of wire in the posts, level, in which the first and the last link hang."""
    made = []
    for side in (-1, 1):
        middle = side * (SPAN / 2 - thickness() / 2 + eye_radius())
        ring = arc((middle, 0.0), eye_radius(), 0, 360, 28)[:-1]
        shape = bmesh.new()
        add_sweep(shape, [(x, y, EYE_Z) for x, y in ring], thickness() / 2, 10, closed=True)
        made.append(mesh_object("Eye", shape, material("Iron", IRON, 0.4, 0.45)))
    return made


def chain():
    """Interlocked chain links of equal size along a catenary, each turned a quarter against the one before."""
    place, made = Vector((-SPAN / 2, 0.0, EYE_Z)), []
    for number, slope in enumerate(hanging_angles()):
        along = Vector((math.cos(slope), 0.0, math.sin(slope))) * pitch()
        shape = bmesh.new()
        add_link(shape, place + along / 2, slope, upright=number % 2 == 0)
        made.append(mesh_object("Link", shape, material("Steel", STEEL, 0.9, 0.3)))
        place += along
    return made


# Assembly
if __name__ == "__main__":
    parts = [*posts(), *ornaments(), *eyes(), *chain()]
    asset = bpy.data.collections.new("Chain Barrier")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Chain Barrier", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
