"""Leaning tower of galleries, bent as one by a lattice modifier."""

import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
HEIGHT = 14.0  # m, 8.0 to 24.0: height of the tower above its steps
RADIUS = 2.2  # m, 1.4 to 3.2: radius of the wall
STOREYS = 6  # count, 3 to 8: number of storeys below the belfry
COLUMNS = 16  # count, 10 to 22: number of columns round each storey
COLUMN_THICKNESS = 0.20  # m, 0.12 to 0.28: thickness of the columns
LEAN = 5.5  # deg, -8 to 8: how far the tower leans to the right
BULGE = 0.05  # ratio, -0.12 to 0.20: how much the tower swells at half its height
TWIST = 0  # deg, -40 to 40: how far the tower is twisted from its foot to its top
FLAG = True  # switch: a flag on the roof
MARBLE = (0.70, 0.66, 0.58)  # color: marble of galleries and columns
WALL = (0.58, 0.52, 0.43)  # color: wall
ROOF = (0.42, 0.13, 0.07)  # color: tiles of the roof and the flag

# Measures
STEP_HEIGHT = 0.22
GROUND = 3 * STEP_HEIGHT  # top of the steps, on which the tower stands
GALLERY = RADIUS * 1.28  # radius of the galleries
COLUMN_RING = RADIUS * 1.16  # radius on which the columns stand
STOREY = HEIGHT * 0.80 / STOREYS
SLAB = min(0.24, STOREY * 0.16)  # thickness of a gallery
BELFRY_LOW = GROUND + STOREY * STOREYS
BELFRY_RADIUS = RADIUS * 0.74
BELFRY_TOP = GROUND + HEIGHT * 0.92
TOP = GROUND + HEIGHT  # tip of the roof
CAGE_ROWS = 9  # points of the lattice upward
SHIFT = HEIGHT * math.tan(math.radians(LEAN))  # of the top to the right
SUNK = 0.02


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


def marble():
    """Pale marble."""
    return material("Marble", MARBLE, 0.0, 0.5)


def wall():
    """Plain stone of the wall."""
    return material("Wall", WALL, 0.0, 0.7)


def leaning_cage():
    """The lattice round the upright tower, its rows of points already moved: they lean, swell and turn."""
    lattice = bpy.data.lattices.new("Cage")
    lattice.points_u, lattice.points_v, lattice.points_w = 2, 2, CAGE_ROWS
    lattice.interpolation_type_u = lattice.interpolation_type_v = "KEY_LINEAR"
    lattice.interpolation_type_w = "KEY_CARDINAL"
    cage = bpy.data.objects.new("Cage", lattice)
    cage.location = (0.0, 0.0, GROUND + HEIGHT / 2)
    cage.scale = (2 * GALLERY, 2 * GALLERY, HEIGHT / (CAGE_ROWS - 1))  # rows of points are 1 apart
    for number, point in enumerate(lattice.points):
        share = number // 4 / (CAGE_ROWS - 1)
        swell, turn = 1 + BULGE * math.sin(math.pi * share), math.radians(TWIST) * share
        x, y, z = point.co
        turned_x = (x * math.cos(turn) - y * math.sin(turn)) * swell
        turned_y = (x * math.sin(turn) + y * math.cos(turn)) * swell
        point.co_deform = (turned_x + SHIFT * share / (2 * GALLERY), turned_y, z)
    cage.hide_render = True
    return cage


def column_profile(height):
    """A column from (0, 0): base, shaft with a slight swelling, and capital."""
    thick = COLUMN_THICKNESS / 2
    base, capital = min(0.16, height * 0.1), min(0.22, height * 0.13)
    line = [(0, -SUNK), (thick * 1.4, -SUNK), (thick * 1.4, base * 0.5), (thick, base), (thick * 1.05, height * 0.4)]
    line += [(thick * 0.85, height - capital), (thick * 1.4, height - capital * 0.3), (thick * 1.4, height + SUNK)]
    return [*line, (0, height + SUNK)]


def colonnade(name, count, reach, low, height, scale=1.0):
    """Columns in a ring."""
    shape = bmesh.new()
    profile = [(radius * scale, z) for radius, z in column_profile(height)]
    for number in range(count):
        angle = 2 * math.pi * (number + 0.5) / count
        add_lathe(shape, profile, (reach * math.cos(angle), reach * math.sin(angle), low), 10)
    return mesh_object(name, shape, marble())


def turned(name, profile, surface):
    """A body of revolution about the axis of the tower, with rows enough to be bent."""
    rows = [profile[0]]
    for (radius, z), (wider, higher) in zip(profile, profile[1:]):
        steps = max(1, math.ceil((higher - z) / (STOREY / 2)))
        rows += [(radius + (wider - radius) * n / steps, z + (higher - z) * n / steps) for n in range(1, steps + 1)]
    shape = bmesh.new()
    add_lathe(shape, rows, segments=40)
    return mesh_object(name, shape, surface)


def gallery_profile(radius, low, thickness):
    """A round slab with a moulded edge, from axis to axis."""
    inset = thickness * 0.5
    high = low + thickness
    return [
        (0, low),
        (radius - inset, low),
        (radius - inset * 0.3, low + thickness * 0.45),
        (radius, high - thickness * 0.3),
        (radius, high),
        (0, high),
    ]


# Components
def steps():
    """Three round steps on which the tower stands, upright."""
    rings = []
    for number in range(3):
        radius = GALLERY + 0.35 * (3 - number)
        rings += [(radius, STEP_HEIGHT * number), (radius, STEP_HEIGHT * (number + 1))]
    shape = bmesh.new()
    add_lathe(shape, [(0, 0), *rings, (0, GROUND)], segments=56)
    return [mesh_object("Steps", shape, marble(), 30)]


def tower():
    """Wall, galleries, columns, belfry and roof, built upright and then bent together by a lattice modifier (cage)."""
    made = [
        turned("Wall", [(0, GROUND - SUNK), (RADIUS, GROUND - SUNK), (RADIUS, BELFRY_LOW), (0, BELFRY_LOW)], wall())
    ]
    for storey in range(STOREYS):
        low = GROUND + STOREY * storey
        made.append(colonnade("Columns", COLUMNS, COLUMN_RING, low, STOREY - SLAB))
        made.append(turned("Gallery", gallery_profile(GALLERY, low + STOREY - SLAB, SLAB), marble()))
    made.append(colonnade("Belfry columns", 8, BELFRY_RADIUS * 0.86, BELFRY_LOW, BELFRY_TOP - SLAB - BELFRY_LOW, 0.9))
    core = BELFRY_RADIUS * 0.55
    made.append(
        turned(
            "Belfry", [(0, BELFRY_LOW - SUNK), (core, BELFRY_LOW - SUNK), (core, BELFRY_TOP), (0, BELFRY_TOP)], wall()
        )
    )
    made.append(turned("Cornice", gallery_profile(BELFRY_RADIUS * 1.08, BELFRY_TOP - SLAB, SLAB), marble()))
    eaves = BELFRY_RADIUS * 1.02
    made.append(
        turned(
            "Roof",
            [(0, BELFRY_TOP - SUNK), (eaves, BELFRY_TOP - SUNK), (eaves * 0.62, (BELFRY_TOP * 2 + TOP) / 3), (0, TOP)],
            material("Tiles", ROOF, 0.0, 0.6),
        )
    )
    cage = leaning_cage()
    for thing in made:
        thing.modifiers.new("Bent by the cage", "LATTICE").object = cage
    return [*made, cage]


def portal():
    """Portal at the foot of the tower, in front: two pillars, a lintel and a dark door."""
    width, high, front = RADIUS * 0.32, (STOREY - SLAB) * 0.72, -GALLERY * 1.02
    shape = bmesh.new()
    for side in (-1, 1):
        x = side * width
        add_box(shape, (x - 0.11, front, GROUND), (x + 0.11, -RADIUS * 0.85, GROUND + high), 0.015)
    add_box(
        shape, (-width - 0.2, front - 0.04, GROUND + high), (width + 0.2, -RADIUS * 0.85, GROUND + high + 0.2), 0.02
    )
    stone = mesh_object("Portal", shape, marble())
    shape = bmesh.new()
    add_box(shape, (-width, front + 0.12, GROUND), (width, -RADIUS * 0.85, GROUND + high), 0.0)
    return [stone, mesh_object("Door", shape, material("Door", (0.09, 0.05, 0.03), 0.0, 0.6))]


def flag():
    """Flag on a pole that stands on the roof, where the lean has taken it."""
    if not FLAG:
        return []
    long, low = HEIGHT * 0.09, TOP - HEIGHT * 0.02
    shape = bmesh.new()
    add_rod(shape, (SHIFT, 0.0, low), (SHIFT, 0.0, TOP + long), 0.03, 0.02, 0.008, 12)
    pole = mesh_object("Pole", shape, wall())
    size, rings = long * 0.55, []
    for step in range(13):
        t = step / 12
        x, y = SHIFT + size * 1.5 * t, size * 0.12 * math.sin(7 * t)
        low, high = TOP + long * 0.97 - size * (1 - 0.1 * t), TOP + long * 0.97 - size * 0.1 * t
        rings.append([(x, y - 0.008, low), (x, y + 0.008, low), (x, y + 0.008, high), (x, y - 0.008, high)])
    shape = bmesh.new()
    add_loft(shape, rings)
    return [pole, mesh_object("Flag", shape, material("Tiles", ROOF, 0.0, 0.6), 50)]


# Assembly
if __name__ == "__main__":
    parts = [*steps(), *tower(), *portal(), *flag()]
    asset = bpy.data.collections.new("Leaning Tower")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Leaning Tower", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
