"""Tablecloth on a round table, draped in folds and set up as cloth."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
TABLE_HEIGHT = 0.74  # m, 0.45 to 1.10: height of the table
TABLE_WIDTH = 0.90  # m, 0.60 to 1.40: width (diameter) of the table top
DROP = 0.34  # ratio, 0.12 to 0.60: how far the cloth hangs down, compared with the height of the table
CORNERS = 0.75  # ratio, 0.0 to 1.0: how far the four corners hang below the rest; 0 is a round cloth
FOLDS = 16  # count, 8 to 28: number of folds around the table
FOLD_DEPTH = 0.045  # m, 0.0 to 0.07: depth of the folds at the hem
FLARE = 0.16  # ratio, 0.05 to 0.35: how far the cloth swings outward as it hangs
BORDER = 0.18  # ratio, 0.0 to 0.45: width of the coloured border compared with the drop
THICKNESS = 0.003  # m, 0.001 to 0.006: thickness of the cloth
LINEN = (0.80, 0.76, 0.66)  # color: cloth
STRIPE = (0.34, 0.045, 0.05)  # color: border of the cloth
WOOD = (0.20, 0.10, 0.045)  # color: wood of the table

# Measures
TABLE_RADIUS = TABLE_WIDTH / 2
BOARD = 0.028  # thickness of the table top
BOARD_BOTTOM = TABLE_HEIGHT - BOARD
CLOTH_TOP = TABLE_HEIGHT + THICKNESS
EDGE = 0.014  # radius of the bend where the cloth leaves the table top
SIDE_DROP = TABLE_HEIGHT * DROP
SQUARE_DROP = math.sqrt(2) * (TABLE_RADIUS + SIDE_DROP) - TABLE_RADIUS  # of the corners of a square cloth
CORNER_DROP = SIDE_DROP + CORNERS * (min(SQUARE_DROP, TABLE_HEIGHT - 0.04) - SIDE_DROP)
SIDES = FOLDS * 10  # points around the cloth


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


def drop_at(angle):
    """How far the cloth hangs down in a direction: least in the middle of a side, most at a corner."""
    square = 1 / max(abs(math.cos(angle)), abs(math.sin(angle)))
    corner = (square - 1) / (math.sqrt(2) - 1)
    return SIDE_DROP + (CORNER_DROP - SIDE_DROP) * corner**1.3


def draped(angle, share):
    """A point of the hanging cloth: `share` is 0 at the edge of the table and 1 at the hem."""
    hang = drop_at(angle)
    bend = min(1.0, share * hang / EDGE) * math.pi / 2
    below = EDGE * (1 - math.cos(bend)) if bend < math.pi / 2 else share * hang
    settled = share**1.4
    wave = 0.5 + 0.5 * math.cos(FOLDS * angle) + 0.16 * math.sin(2 * FOLDS * angle) * (1 - share)
    out = EDGE * math.sin(bend) + FLARE * hang * settled * 0.5 + FOLD_DEPTH * settled * wave
    radius = TABLE_RADIUS + out
    return (radius * math.cos(angle), radius * math.sin(angle), CLOTH_TOP - below)


def cloth_rows():
    """Rings of points from near the middle of the table top to the hem, and how many of them lie on the table."""
    angles = [math.tau * turn / SIDES for turn in range(SIDES)]
    flat = [TABLE_RADIUS * share for share in (0.25, 0.5, 0.75, 0.93, 1.0)]
    rows = [[(radius * math.cos(a), radius * math.sin(a), CLOTH_TOP) for a in angles] for radius in flat]
    shares = [0.02, 0.045, 0.08, 0.14, *[0.14 + 0.86 * step / 14 for step in range(1, 15)]]
    return rows + [[draped(angle, share) for angle in angles] for share in shares], len(flat), shares


# Components
def table_top():
    """Round board with a soft edge; a collision object, on which the cloth lies."""
    corners = [(0.0, BOARD_BOTTOM), (TABLE_RADIUS, BOARD_BOTTOM), (TABLE_RADIUS, TABLE_HEIGHT), (0.0, TABLE_HEIGHT)]
    shape = bmesh.new()
    add_lathe(shape, rounded_profile(corners, 0.01), segments=96)
    made = mesh_object("Table top", shape, material("Table wood", WOOD, 0.0, 0.4))
    bump = made.modifiers.new("Collision", "COLLISION")
    bump.settings.thickness_outer, bump.settings.cloth_friction = 0.002, 20.0
    return [made]


def pedestal():
    """Turned column from the feet to the underside of the board."""
    wide, low = TABLE_RADIUS * 0.13, TABLE_HEIGHT * 0.09
    rows = [(0.75, 0.0), (1.0, 0.06), (1.0, 0.12), (0.62, 0.2), (0.5, 0.45), (0.6, 0.7), (0.85, 0.84), (0.7, 0.9)]
    points = [Vector((wide * radius, 0, low + (BOARD_BOTTOM - low) * height)) for radius, height in rows]
    profile = [(point.x, point.z) for point in smooth_path(points, 5)]
    plate = [(wide * 1.5, BOARD_BOTTOM - 0.018), (wide * 1.5, BOARD_BOTTOM), (0.0, BOARD_BOTTOM)]
    shape = bmesh.new()
    add_lathe(shape, [(0.0, low), *profile, *plate], segments=40)
    return [mesh_object("Pedestal", shape, material("Table wood", WOOD, 0.0, 0.4))]


def feet():
    """Four curved feet, which carry the column and stand on the floor."""
    made = []
    thick = TABLE_HEIGHT * 0.032
    for number in range(4):
        turn = math.radians(45 + 90 * number)
        line = [(0.0, 0.14), (0.16, 0.13), (0.4, 0.06), (0.62, thick / TABLE_HEIGHT)]
        path = [
            (TABLE_RADIUS * out * math.cos(turn), TABLE_RADIUS * out * math.sin(turn), TABLE_HEIGHT * up)
            for out, up in line
        ]
        shape = bmesh.new()
        add_sweep(shape, smooth_path(path, 6), lambda t: thick * (1.25 - 0.45 * t), 14)
        end = path[-1]
        add_lathe(shape, [(0.0, 0.0), (thick, 0.0), (thick * 1.15, thick), (0.0, thick * 1.9)], (end[0], end[1], 0), 20)
        made.append(mesh_object("Foot", shape, material("Table wood", WOOD, 0.0, 0.4), 50))
    return made


def cloth():
    """Cloth over the table: a sheet that already hangs in folds, pinned on the top, with cloth and thickness on it."""
    rows, lying, shares = cloth_rows()
    shape = bmesh.new()
    made = [[shape.verts.new(point) for point in row] for row in rows]
    middle = shape.verts.new((0, 0, CLOTH_TOP))
    for here in range(SIDES):
        there = (here + 1) % SIDES
        shape.faces.new((middle, made[0][here], made[0][there]))
        for number, (inner, outer) in enumerate(zip(made, made[1:])):
            face = shape.faces.new((inner[here], outer[here], outer[there], inner[there]))
            hanging = shares[number + 1 - lying] if number + 1 >= lying else 0.0
            face.material_index = 1 if hanging > 1 - BORDER and hanging < 0.98 else 0
    sheet = mesh_object("Cloth", shape, material("Linen", LINEN, 0.0, 0.9), 80)
    sheet.data.materials.append(material("Border", STRIPE, 0.0, 0.9))
    pinned = sheet.vertex_groups.new(name="Pinned")
    flat = [vertex.index for vertex in sheet.data.vertices if vertex.co.xy.length < TABLE_RADIUS * 0.97]
    pinned.add(flat, 1.0, "REPLACE")
    weave = sheet.modifiers.new("Cloth", "CLOTH")
    weave.settings.vertex_group_mass = pinned.name
    weave.settings.quality, weave.settings.mass = 7, 0.25
    weave.settings.bending_stiffness = 0.4
    weave.collision_settings.distance_min = 0.003
    weave.collision_settings.use_self_collision = True
    body = sheet.modifiers.new("Thickness", "SOLIDIFY")
    body.thickness, body.offset = THICKNESS, -1.0
    return [sheet]


# Assembly
if __name__ == "__main__":
    parts = [*table_top(), *pedestal(), *feet(), *cloth()]
    asset = bpy.data.collections.new("Tablecloth")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Tablecloth", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
