"""Spectacles with one half modelled and the other made by mirror modifiers."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
LENS_WIDTH = 0.049  # m, 0.040 to 0.060: width of each lens
LENS_HEIGHT = 0.041  # m, 0.030 to 0.052: height of each lens
ROUNDNESS = 0.55  # ratio, 0.0 to 1.0: how round the lenses are; at 0 they are nearly rectangular
BRIDGE = 0.018  # m, 0.014 to 0.026: width of the bridge between the lenses
RIM = 0.0042  # m, 0.002 to 0.007: thickness of the rims
WRAP = 6  # deg, 0 to 14: how far the lenses turn backward round the face
TEMPLE_LENGTH = 0.142  # m, 0.12 to 0.16: length of the temples (arms, side pieces)
TEMPLE_DROP = 40  # deg, 25 to 65: how steeply the temples bend down behind the ears
NOSE_PADS = True  # switch: nose pads
FRAME = (0.13, 0.045, 0.020)  # color: frame and temples
METAL = (0.75, 0.62, 0.40)  # color: hinges and wires of the pads
LENS = (0.20, 0.30, 0.32)  # color: tint of the lenses

# Measures
WIRE = RIM / 2
CENTER_X = BRIDGE / 2 + LENS_WIDTH / 2 + WIRE  # middle of the lens
CENTER_Z = LENS_HEIGHT / 2 + WIRE * 1.6  # the rims stand on the ground
HINGE_Z = CENTER_Z + LENS_HEIGHT * 0.28
TEMPLE = max(RIM * 0.8, 0.003)  # thickness of the temples
POINTS = 48  # round each lens


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


def lens_point(angle, grow=0.0):
    """A point (x, z) of the outline of a lens about its middle: a superellipse, moved outward."""
    power = 2.0 + 3.0 * (1 - ROUNDNESS)
    reach = (abs(math.cos(angle)) ** power + abs(math.sin(angle)) ** power) ** (-1 / power)
    return (LENS_WIDTH / 2 + grow) * reach * math.cos(angle), (LENS_HEIGHT / 2 + grow) * reach * math.sin(angle)


def on_face(x, z, y=0.0):
    """A place about the middle of the right-hand lens as a point in space: the lens is turned round the face."""
    wrapped = Matrix.Rotation(math.radians(WRAP), 3, "Z") @ Vector((x, y, z))
    return Vector((CENTER_X, 0.0, CENTER_Z)) + wrapped


def outline(grow, y=0.0):
    """The outline of the lens in space."""
    angles = [2 * math.pi * turn / POINTS for turn in range(POINTS)]
    return [on_face(*lens_point(angle, grow), y) for angle in angles]


def mirror(thing):
    """Add the other half by a mirror modifier; what meets at X = 0 is merged."""
    modifier = thing.modifiers.new("Other half", "MIRROR")
    modifier.use_axis = (True, False, False)
    modifier.use_mirror_merge, modifier.merge_threshold = True, 1e-5
    modifier.use_clip = True
    return thing


def flatten_at_mirror(shape, segments):
    """Lay the last ring of a sweep on the plane of the mirror and remove its cap: there the two halves shall be one."""
    shape.verts.ensure_lookup_table()
    for vert in shape.verts[-segments:]:
        vert.co.x = 0.0
    ends = [face for face in shape.faces if all(vert.co.x == 0.0 for vert in face.verts)]
    bmesh.ops.delete(shape, geom=ends, context="FACES_ONLY")


def tortoise():
    """Polished tortoiseshell."""
    return material("Frame", FRAME, 0.0, 0.25)


def hinge_place():
    """Where the temples are hinged: at the outer edge of the rims."""
    side = on_face(*lens_point(math.asin(0.5), WIRE * 0.6))
    return Vector((side.x + WIRE, side.y + 0.004, HINGE_Z))


# Components
def frame():
    """Rims and bridge: the right-hand half of each; a mirror modifier completes them, merged in the middle."""
    shape = bmesh.new()
    add_sweep(shape, outline(WIRE * 0.6), WIRE, 12, closed=True)
    rims = mesh_object("Rims", shape, tortoise(), 60)
    start = on_face(*lens_point(math.radians(152), WIRE * 0.6))
    rise = LENS_HEIGHT * 0.08
    arch = [math.radians(90 * step / 12) for step in range(13)]
    path = [(start.x * math.cos(turn), start.y, start.z + rise * math.sin(turn)) for turn in arch]
    shape = bmesh.new()
    add_sweep(shape, path, WIRE * 0.85, 12)
    flatten_at_mirror(shape, 12)
    bridge = mesh_object("Bridge", shape, tortoise(), 60)
    return [mirror(rims), mirror(bridge)]


def lenses():
    """Thin tinted lenses, set in the grooves of the rims, mirrored."""
    shape = bmesh.new()
    add_loft(shape, [outline(WIRE * 0.3, -0.0008), outline(WIRE * 0.3, 0.0008)])
    return [mirror(mesh_object("Lenses", shape, material("Lens", LENS, 0.0, 0.05)))]


def temples():
    """Side pieces that run straight back and bend down behind the ears to the ground, mirrored."""
    hinge = hinge_place()
    ear = hinge.y + TEMPLE_LENGTH * 0.68
    tip = TEMPLE / 2 * math.cos(math.radians(TEMPLE_DROP))  # its lower rim touches the ground
    reach = (HINGE_Z - tip) / math.tan(math.radians(TEMPLE_DROP))
    corners = [(hinge.y, HINGE_Z), (ear, HINGE_Z), (ear + reach, tip)]
    line = rounded_profile(corners, TEMPLE_LENGTH * 0.14, 10)
    inward = 0.05  # they come nearer to each other by this share of their way back
    path = [(hinge.x - inward * (y - hinge.y), y, z) for y, z in line]
    shape = bmesh.new()
    add_sweep(shape, path, TEMPLE / 2, 12)
    for vert in shape.verts:
        vert.co.z = max(vert.co.z, 0.0)
    return [mirror(mesh_object("Temples", shape, tortoise(), 60))]


def hinges():
    """Metal blocks at the outer edge of the rims, from which the temples start, mirrored."""
    hinge = hinge_place()
    rim = on_face(*lens_point(math.asin(0.5), WIRE * 0.6))
    shape = bmesh.new()
    add_sweep(shape, smooth_path([rim, (hinge.x, rim.y, HINGE_Z), hinge + Vector((0, 0.004, 0))], 6), TEMPLE * 0.62, 10)
    return [mirror(mesh_object("Hinges", shape, material("Metal", METAL, 1.0, 0.25), 60))]


def nose_pads():
    """Small oval pads on wires behind the rims, mirrored."""
    if not NOSE_PADS:
        return []
    shape = bmesh.new()
    rim = on_face(*lens_point(math.radians(196), WIRE * 0.6))
    pad = rim + Vector((-BRIDGE * 0.12, 0.009, -LENS_HEIGHT * 0.03))
    add_sweep(shape, smooth_path([rim, (rim + pad) / 2 + Vector((0.002, 0.001, 0.002)), pad], 6), 0.0006, 8)
    turn = (
        Matrix.Translation(pad)
        @ Matrix.Rotation(math.radians(24), 4, "Y")
        @ Matrix.Diagonal((0.0014, 0.0035, 0.006, 1))
    )
    bmesh.ops.create_uvsphere(shape, u_segments=16, v_segments=10, radius=1.0, matrix=turn)
    return [mirror(mesh_object("Nose pads", shape, material("Metal", METAL, 1.0, 0.25), 60))]


# Assembly
if __name__ == "__main__":
    parts = [*frame(), *lenses(), *temples(), *hinges(), *nose_pads()]
    asset = bpy.data.collections.new("Spectacles")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Spectacles", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
