"""Snowman with a body of three balls fused by a remesh modifier."""

import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector, noise

# Parameters
HEIGHT = 1.60  # m, 0.8 to 2.6: height of the snowman without its hat
BULK = 0.262  # ratio, 0.24 to 0.29: radius of the lowest ball compared with the height
FUSED = 8  # count, 2 to 16: how softly the balls flow into each other (passes of smoothing)
LUMPS = 0.35  # ratio, 0.0 to 1.0: how lumpy the snow is
BUTTONS = 3  # count, 0 to 5: number of buttons
NOSE_LENGTH = 0.17  # ratio, 0.08 to 0.26: length of the nose (carrot) compared with the height
ARMS = True  # switch: arms of twigs
HAT = True  # switch: a top hat
SCARF = True  # switch: a scarf
SNOW = (0.82, 0.86, 0.92)  # color: snow
COAL = (0.02, 0.02, 0.022)  # color: coal of eyes, mouth and buttons
CARROT = (0.80, 0.26, 0.04)  # color: carrot of the nose
CLOTH = (0.55, 0.035, 0.03)  # color: scarf and band of the hat
FELT = (0.03, 0.03, 0.035)  # color: felt of the hat
TWIG = (0.16, 0.09, 0.045)  # color: twigs of the arms

# Measures
LOW_RADIUS = HEIGHT * BULK
MIDDLE_RADIUS = LOW_RADIUS * 0.74
HEAD_RADIUS = LOW_RADIUS * 0.56
LOW_Z = LOW_RADIUS * 0.82  # the lowest ball is flattened by the ground
HEAD_Z = HEIGHT - HEAD_RADIUS
MIDDLE_Z = (LOW_Z + LOW_RADIUS + HEAD_Z - HEAD_RADIUS) / 2  # it reaches equally deep into both its neighbours
NECK_Z = (MIDDLE_Z + MIDDLE_RADIUS + HEAD_Z - HEAD_RADIUS) / 2
STONE = HEAD_RADIUS * 0.11  # radius of a lump of coal
VOXEL = HEIGHT / 54  # of the remesh modifier
HAT_Z = HEAD_Z + HEAD_RADIUS * 0.72  # underside of the brim


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


def on_ball(middle, radius, sideways, up):
    """A point of a ball in front, degrees to the right of its front and above its middle."""
    turn, lift = math.radians(sideways), math.radians(up)
    out = Vector((math.sin(turn) * math.cos(lift), -math.cos(turn) * math.cos(lift), math.sin(lift)))
    return Vector((0.0, 0.0, middle)) + out * radius


def add_ball(shape, center, radius, detail=3):
    """A ball of triangles."""
    place = Matrix.Translation(center) @ Matrix.Scale(radius, 4)
    return bmesh.ops.create_icosphere(shape, subdivisions=detail, radius=1.0, matrix=place)["verts"]


def add_coal(shape, places):
    """A lump of coal at each place."""
    for place in places:
        add_ball(shape, place, STONE, 2)


# Components
def snow():
    """Three overlapping balls of snow, fused into one closed skin by a voxel remesh modifier and then smoothed."""
    shape = bmesh.new()
    for z, radius in ((LOW_Z, LOW_RADIUS), (MIDDLE_Z, MIDDLE_RADIUS), (HEAD_Z, HEAD_RADIUS)):
        for vert in add_ball(shape, Vector((0.0, 0.0, z)), radius, 4):
            out = (vert.co - Vector((0.0, 0.0, z))).normalized()
            vert.co += out * radius * 0.09 * LUMPS * noise.noise(vert.co * (2.6 / LOW_RADIUS))
            vert.co.z = max(vert.co.z, 0.0)
    made = mesh_object("Snow", shape, material("Snow", SNOW, 0.0, 0.8))
    fused = made.modifiers.new("Fused", "REMESH")
    fused.mode, fused.voxel_size, fused.use_smooth_shade = "VOXEL", VOXEL, True
    smoothed = made.modifiers.new("Smoothed", "SMOOTH")
    smoothed.factor, smoothed.iterations = 0.5, FUSED
    return [made]


def face():
    """Eyes and a smiling mouth of coal, and a carrot for the nose."""
    shape = bmesh.new()
    eyes = [on_ball(HEAD_Z, HEAD_RADIUS, side, 16) for side in (-21, 21)]
    mouth = [on_ball(HEAD_Z, HEAD_RADIUS, side, -27 + abs(side) * 0.33) for side in (-32, -19, -6.5, 6.5, 19, 32)]
    add_coal(shape, [*eyes, *mouth])
    coal = mesh_object("Eyes and mouth", shape, material("Coal", COAL, 0.0, 0.6))
    root = on_ball(HEAD_Z, HEAD_RADIUS * 0.85, 0, 0)
    tip = root + Vector((0.0, -NOSE_LENGTH * HEIGHT - HEAD_RADIUS * 0.15, 0.0))
    bend = Vector((0.0, 0.0, HEAD_RADIUS * 0.05))
    path = smooth_path([root, root.lerp(tip, 0.5) + bend, tip], 8)
    wide = HEAD_RADIUS * 0.19
    shape = bmesh.new()
    add_sweep(shape, path, lambda t: wide * (1.0 - t) ** 0.7 * (1 + 0.06 * math.sin(t * 40)) + wide * 0.06, 16)
    return [coal, mesh_object("Nose", shape, material("Carrot", CARROT, 0.0, 0.55), 50)]


def buttons():
    """Buttons of coal in a row down the front of the middle ball."""
    shape = bmesh.new()
    add_coal(shape, [on_ball(MIDDLE_Z, MIDDLE_RADIUS, 0, 26 - 62 * (n + 0.5) / BUTTONS) for n in range(BUTTONS)])
    return [mesh_object("Buttons", shape, material("Coal", COAL, 0.0, 0.6))] if BUTTONS else []


def arms():
    """Two forked twigs, stuck into the middle ball."""
    made = []
    for side in (-1, 1) if ARMS else ():
        chance = random.Random(side)
        root = Vector((side * MIDDLE_RADIUS * 0.7, 0.0, MIDDLE_Z + MIDDLE_RADIUS * 0.2))
        hand = root + Vector((side * HEIGHT * 0.30, -HEIGHT * 0.06, HEIGHT * (0.16 + 0.05 * chance.random())))
        elbow = root.lerp(hand, 0.5) - Vector((0.0, 0.0, HEIGHT * 0.025))
        thick = HEIGHT * 0.012
        shape = bmesh.new()
        add_sweep(shape, smooth_path([root, elbow, hand], 6), lambda t: thick * (1 - 0.5 * t), 8)
        for spread in (-40, 5, 45):
            ahead = Matrix.Rotation(math.radians(spread * side), 3, "Y") @ (hand - elbow).normalized()
            start = hand - ahead * thick * 0.3
            add_sweep(shape, [start, start + ahead * HEIGHT * 0.045, start + ahead * HEIGHT * 0.085], thick * 0.42, 8)
        made.append(mesh_object("Arm", shape, material("Twig", TWIG, 0.0, 0.8), 50))
    return made


def hat():
    """Top hat with a band, its brim sunk into the crown of the head."""
    if not HAT:
        return []
    brim, crown, high = HEAD_RADIUS * 1.15, HEAD_RADIUS * 0.74, HEAD_RADIUS * 1.15
    edge = HEAD_RADIUS * 0.07
    corners = [(0, 0), (brim, 0), (brim, edge), (crown, edge), (crown * 1.05, high), (0, high)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, edge * 0.6, 3), (0.0, 0.0, HAT_Z), 40)
    felt = mesh_object("Hat", shape, material("Felt", FELT, 0.0, 0.7))
    shape = bmesh.new()
    tape = [(0, edge * 0.9), (crown * 1.03, edge * 0.9), (crown * 1.04, edge * 4.2), (0, edge * 4.2)]
    add_lathe(shape, tape, (0.0, 0.0, HAT_Z), 40)
    return [felt, mesh_object("Hat band", shape, material("Cloth", CLOTH, 0.0, 0.9))]


def scarf():
    """Scarf round the neck, with one end that hangs down in front."""
    if not SCARF:
        return []
    thick, reach = HEAD_RADIUS * 0.2, HEAD_RADIUS * 0.84
    turns = [2 * math.pi * turn / 40 for turn in range(40)]
    ring = [(reach * math.cos(a), reach * math.sin(a), NECK_Z + thick * 0.25 * math.sin(a)) for a in turns]
    shape = bmesh.new()
    add_sweep(shape, ring, thick, 12, closed=True)
    wide, flat, rows = HEAD_RADIUS * 0.2, HEAD_RADIUS * 0.06, []
    for step in range(13):
        up = NECK_Z - HEAD_RADIUS * 1.35 * step / 12
        below = max(MIDDLE_RADIUS**2 - (up - MIDDLE_Z) ** 2, 0.0)
        y = -max(math.sqrt(below) + flat * 0.3, reach * 0.98 * (1 - step / 12))
        x = HEAD_RADIUS * (0.34 + 0.02 * math.sin(step))
        rows.append(
            [(x - wide, y - flat, up), (x + wide, y - flat, up), (x + wide, y + flat, up), (x - wide, y + flat, up)]
        )
    add_loft(shape, rows)
    return [mesh_object("Scarf", shape, material("Cloth", CLOTH, 0.0, 0.9), 50)]


# Assembly
if __name__ == "__main__":
    parts = [*snow(), *face(), *buttons(), *arms(), *hat(), *scarf()]
    asset = bpy.data.collections.new("Snowman")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Snowman", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
