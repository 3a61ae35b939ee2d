"""Bolt with a hexagonal head, a screw thread, a nut and a washer that fit it."""

import bpy
import bmesh
import math
from functools import cache

# Parameters
DIAMETER = 0.020  # m, 0.012 to 0.030: diameter of the bolt
LENGTH = 0.080  # m, 0.06 to 0.12: length of the shank, from the head to the end
PITCH = 0.15  # ratio, 0.12 to 0.20: pitch of the thread (from turn to turn) compared with the diameter
PLAIN = 0.20  # ratio, 0.05 to 0.50: share of the shank without thread
HEAD_WIDTH = 1.6  # ratio, 1.5 to 1.9: width of head and nut across their flats compared with the diameter
HEAD_HEIGHT = 0.65  # ratio, 0.4 to 0.9: height of the head compared with the diameter
NUT = True  # switch: a nut on the thread
NUT_PLACE = 0.35  # ratio, 0.0 to 1.0: how far the nut is screwed off, from the plain part to the end
WASHER = True  # switch: a washer under the head
STEEL = (0.52, 0.53, 0.56)  # color: steel of the bolt
BRASS = (0.70, 0.48, 0.18)  # color: brass of nut and washer

# Measures
RADIUS = DIAMETER / 2  # over the crests of the thread
STEP = DIAMETER * PITCH  # height of one turn
DEPTH = STEP * 0.52  # of the thread, from crest to root
CORE = RADIUS - DEPTH
CLEARANCE = 0.0001  # between the threads of bolt and nut
HEAD_TOP = DIAMETER * HEAD_HEIGHT
TOP = HEAD_TOP + LENGTH
THREAD_LOW = HEAD_TOP + LENGTH * PLAIN
CHAMFER = DEPTH * 1.2  # of the end of the bolt
HEXAGON = DIAMETER * HEAD_WIDTH / 2  # from the middle to a flat
NUT_HEIGHT = DIAMETER * 0.8
NUT_LOW = THREAD_LOW + STEP + (TOP - CHAMFER - NUT_HEIGHT - THREAD_LOW - STEP) * NUT_PLACE
WASHER_THICKNESS = DIAMETER * 0.15
SEGMENTS = 36  # round everything that is screwed


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


def steel():
    """Bright steel."""
    return material("Steel", STEEL, 0.8, 0.3)


def brass():
    """Brass."""
    return material("Brass", BRASS, 0.8, 0.3)


def circle(radius, height):
    """A ring of points, as many as round the thread."""
    turns = [2 * math.pi * turn / SEGMENTS for turn in range(SEGMENTS)]
    return [(radius * math.cos(turn), radius * math.sin(turn), height) for turn in turns]


def hexagon_rings(low, high):
    """Rings up the outside of a hexagonal body whose ends are turned to a cone, which cuts off the corners."""
    flat, slope = HEXAGON * 0.94, 0.58
    rings = [[], [], [], []]
    for turn in range(SEGMENTS):
        angle = 2 * math.pi * turn / SEGMENTS
        reach = HEXAGON / math.cos((angle + math.pi / 6) % (math.pi / 3) - math.pi / 6)
        fall = (reach - flat) * slope
        places = [(flat, low), (reach, low + fall), (reach, high - fall), (flat, high)]
        for ring, (radius, height) in zip(rings, places):
            ring.append((radius * math.cos(angle), radius * math.sin(angle), height))
    return rings


def add_strip(shape, lower, upper):
    """Faces between two closed rings of vertices."""
    for here, corner in enumerate(lower):
        there = (here + 1) % len(lower)
        shape.faces.new((corner, lower[there], upper[there], upper[here]))


def add_thread(shape, root, crest, low, high):
    """A helical thread between two heights: the vertices of its lowest and highest ring, which are circles of `root`.

    Rows of vertices climb by one pitch in each turn, so that a row which ends at the seam goes on in the row one turn
    higher. Four rows are one turn of the profile: root, root, crest, crest. The thread grows out of the root at its
    beginning and goes back into it at its end. Threads of the same pitch fit wherever they begin.
    """
    profile = [(0.0, 0.0), (0.2, 0.0), (0.5, 1.0), (0.7, 1.0)]  # height in turns, share of the depth
    first = math.ceil(low / STEP + 0.25)
    turns = math.floor(high / STEP - 0.25) - first - 1
    rows = []
    for row in range(len(profile) * turns + 1):
        rise, share = profile[row % len(profile)]
        points = []
        for turn in range(SEGMENTS):
            wound = row // len(profile) + turn / SEGMENTS  # turns since the beginning
            grown = min(1.0, wound * 2.5, max(turns - wound, 0.0) * 2.5)
            radius = root + (crest - root) * share * grown
            angle, height = 2 * math.pi * turn / SEGMENTS, (first + wound + rise) * STEP
            points.append(shape.verts.new((radius * math.cos(angle), radius * math.sin(angle), height)))
        rows.append(points)
    per_turn = len(profile)
    for row, (lower, upper) in enumerate(zip(rows, rows[1:])):
        for here in range(SEGMENTS - 1):
            shape.faces.new((lower[here], lower[here + 1], upper[here + 1], upper[here]))
        if row + per_turn + 1 < len(rows):
            seam = (rows[row + per_turn][0], rows[row + per_turn + 1][0])
            shape.faces.new((lower[-1], seam[0], seam[1], upper[-1]))
    bottom = [shape.verts.new(point) for point in circle(root, low)]
    top = [shape.verts.new(point) for point in circle(root, high)]
    for here in range(SEGMENTS - 1):
        shape.faces.new((bottom[here], bottom[here + 1], rows[0][here + 1], rows[0][here]))
        shape.faces.new((rows[-1][here], rows[-1][here + 1], top[here + 1], top[here]))
    start = [row[0] for row in rows[: per_turn + 1]]
    shape.faces.new((bottom[-1], bottom[0], *start, rows[0][-1]))
    end = [row[-1] for row in rows[-per_turn - 1 :]]
    shape.faces.new((top[0], top[-1], *end[::-1], rows[-1][0]))
    return bottom, top


# Components
def screw():
    """Hexagonal head, plain shank and helical screw thread with a chamfered end, in one closed body."""
    shape = bmesh.new()
    rings = [*hexagon_rings(0.0, HEAD_TOP), circle(RADIUS, HEAD_TOP)]
    rings += [circle(RADIUS, THREAD_LOW - DEPTH), circle(CORE, THREAD_LOW)]
    rows = [[shape.verts.new(point) for point in ring] for ring in rings]
    bottom, top = add_thread(shape, CORE, RADIUS, THREAD_LOW, TOP - CHAMFER * 0.5)
    end = [shape.verts.new(point) for point in circle(CORE - CHAMFER * 0.5, TOP)]
    for lower, upper in [*zip(rows, rows[1:]), (top, end)]:
        add_strip(shape, lower, upper)
    shape.faces.new(rows[0][::-1])
    shape.faces.new(end)
    bmesh.ops.remove_doubles(shape, verts=[*rows[-1], *bottom], dist=1e-6)
    return [mesh_object("Screw", shape, steel(), 28)]


def nut():
    """Hexagonal nut with a helical thread inside that fits the bolt, screwed on as far as asked."""
    if not NUT:
        return []
    low, high = NUT_LOW, NUT_LOW + NUT_HEIGHT
    shape = bmesh.new()
    bottom, top = add_thread(shape, RADIUS + CLEARANCE, CORE + CLEARANCE, low + DEPTH * 0.5, high - DEPTH * 0.5)
    wide = RADIUS + CLEARANCE + DEPTH * 0.5
    rings = [circle(wide, low), *hexagon_rings(low, high), circle(wide, high)]
    rows = [bottom, *[[shape.verts.new(point) for point in ring] for ring in rings], top]
    for lower, upper in zip(rows, rows[1:]):
        add_strip(shape, lower, upper)
    return [mesh_object("Nut", shape, brass(), 28)]


def washer():
    """Flat ring round the shank, lying on the head."""
    if not WASHER:
        return []
    inner, outer, edge = RADIUS * 1.06, HEXAGON * 1.25, WASHER_THICKNESS * 0.15
    low, high = HEAD_TOP, HEAD_TOP + WASHER_THICKNESS
    section = [(inner, low), (outer - edge, low), (outer, low + edge), (outer, high - edge), (outer - edge, high)]
    shape = bmesh.new()
    add_loft(shape, [circle(radius, height) for radius, height in [*section, (inner, high)]], closed=True)
    return [mesh_object("Washer", shape, brass(), 28)]


# Assembly
if __name__ == "__main__":
    parts = [*screw(), *nut(), *washer()]
    asset = bpy.data.collections.new("Bolt")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Bolt", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
