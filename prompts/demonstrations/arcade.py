"""Arcade with round or pointed arches on columns, under a tiled roof."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector

# Parameters
ARCHES = 3  # count, 1 to 5: number of arches in a row
BAY = 1.9  # m, 1.5 to 2.4: distance from column to column
DEPTH = 2.0  # m, 1.4 to 2.6: distance between the two rows of columns
COLUMN_HEIGHT = 2.1  # m, 1.5 to 3.0: height of the columns
COLUMN_WIDTH = 0.28  # m, 0.20 to 0.38: thickness of the columns
ARCH = "round"  # choice, "round" or "pointed": shape of the arches
PITCH = 27  # deg, 15 to 42: steepness of the roof
OVERHANG = 0.24  # m, 0.10 to 0.40: how far the roof stands out over the walls
TILE = 0.30  # m, 0.26 to 0.44: width of the roof tiles
PLASTER = (0.72, 0.60, 0.44)  # color: walls
STONE = (0.56, 0.53, 0.47)  # color: columns, arches and steps
CLAY = (0.46, 0.15, 0.07)  # color: roof tiles

# Measures
LENGTH = ARCHES * BAY
ROW = DEPTH / 2  # from the middle to the axis of a row of columns
FLOOR = 0.16
SPRING = FLOOR + COLUMN_HEIGHT  # the plane where columns end and arches begin
WALL = COLUMN_WIDTH * 0.92  # thickness of the walls
END = LENGTH / 2 + COLUMN_WIDTH * 0.62  # the end of the walls in X
ARCH_RADIUS = (BAY - COLUMN_WIDTH * 1.15) / 2
ARCH_RISE = ARCH_RADIUS * (math.sqrt(2) if ARCH == "pointed" else 1.0)
RING = 0.15  # width of the stones round an arch
EAVES = SPRING + ARCH_RISE + RING + 0.2
CORNICE = 0.14
ROOF_FOOT = EAVES + CORNICE  # the plane on which the roof stands
SLOPE = math.tan(math.radians(PITCH))
OUTER = ROW + WALL / 2  # the outside of the walls in Y
RIDGE = ROOF_FOOT + OUTER * SLOPE
BOARD = 0.06  # thickness of the roof under its tiles, measured upright
ROOF_X = END + OVERHANG
ROOF_Y = OUTER + OVERHANG
TILE_LENGTH = TILE * 1.45


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


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


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


def arch_line(steps=12):
    """(x, height) points of an arch over its springing plane, from its right foot to its left one."""
    if ARCH == "round":
        return arc((0, 0), ARCH_RADIUS, 0, 180, 2 * steps)
    radius, lean = ARCH_RADIUS * 1.5, math.degrees(math.acos(1 / 3))
    right = arc((-ARCH_RADIUS * 0.5, 0), radius, 0, 180 - lean - (180 - 2 * lean), steps)
    return [*right, *[(-x, z) for x, z in reversed(right[:-1])]]


def bays():
    """The middles of the arches in X, from the left."""
    return [(number + 0.5) * BAY - LENGTH / 2 for number in range(ARCHES)]


def roof_height(y):
    """Height of the underside of the roof at a depth."""
    return RIDGE - abs(y) * SLOPE


def add_upright(shape, outline, front, back):
    """A plate with the given (x, z) outline between two depths."""
    add_loft(shape, [[(x, y, z) for x, z in outline] for y in (front, back)])


# Components
def steps():
    """Two stone steps round the whole, which carry the columns."""
    shape = bmesh.new()
    for rise, out in ((0.0, 0.42), (FLOOR / 2, 0.20)):
        x, y = END + out, OUTER + out
        add_box(shape, (-x, -y, rise), (x, y, rise + FLOOR / 2), 0.012, 2)
    return [mesh_object("Steps", shape, material("Arcade stone", STONE, 0.0, 0.8))]


def columns():
    """Two rows of columns, each with a base, a swelling shaft and a capital, up to the springing of the arches."""
    half, block = COLUMN_WIDTH / 2, COLUMN_WIDTH * 0.22
    foot, head = FLOOR + block, SPRING - block
    rows = [(1.12, 0.0), (1.2, 0.12), (1.12, 0.24), (0.92, 0.3), (1.06, 0.42), (0.84, 0.55)]
    profile = [(0.0, foot), *[(half * wide, foot + COLUMN_WIDTH * up) for wide, up in rows]]
    neck = head - COLUMN_WIDTH * 0.75
    shaft = [(half * 0.84, foot + COLUMN_WIDTH * 0.8), (half * 0.82, (foot + neck) / 2), (half * 0.72, neck)]
    bell = [(0.84, 0.04), (0.84, 0.12), (0.74, 0.16), (0.80, 0.35), (0.98, 0.6), (1.14, 0.75)]
    profile += [*shaft, *[(half * wide, neck + COLUMN_WIDTH * up) for wide, up in bell], (0.0, head)]
    made = []
    for y in (-ROW, ROW):
        for number in range(ARCHES + 1):
            x, shape = number * BAY - LENGTH / 2, bmesh.new()
            add_lathe(shape, profile, (x, y, 0), 24)
            for low, high, out in ((FLOOR, foot, 1.2), (head, SPRING, 1.18)):
                wide = half * out
                add_box(shape, (x - wide, y - wide, low), (x + wide, y + wide, high), 0.01, 2)
            made.append(mesh_object("Column", shape, material("Arcade stone", STONE, 0.0, 0.8)))
    return made


def walls():
    """A wall over each row of columns, cut out by the arches, and two cross walls with gables up to the roof."""
    plaster, made = material("Plaster", PLASTER, 0.0, 0.9), []
    outline = [(END, SPRING), (END, ROOF_FOOT), (-END, ROOF_FOOT), (-END, SPRING)]
    for middle in bays():
        outline += [(middle + x, SPRING + z) for x, z in reversed(arch_line())]
    for y in (-ROW, ROW):
        shape = bmesh.new()
        add_upright(shape, outline, y - WALL / 2, y + WALL / 2)
        made.append(mesh_object("Arcade wall", shape, plaster))
    gable = [(-OUTER, EAVES), (OUTER, EAVES), (OUTER, ROOF_FOOT), (0.0, RIDGE), (-OUTER, ROOF_FOOT)]
    for x in (-END, END - WALL):
        shape = bmesh.new()
        add_loft(shape, [[(x + along, y, z) for y, z in gable] for along in (0.0, WALL)])
        made.append(mesh_object("Gable", shape, plaster))
    return made


def arches():
    """Stone rings round the arches, standing out a little from the walls, with a keystone in the middle of each."""
    made, line = [], arch_line()
    half = WALL / 2 + 0.03
    for y in (-ROW, ROW):
        shape = bmesh.new()
        for middle in bays():
            rings = []
            for here, (x, z) in enumerate(line):
                before, after = Vector(line[max(here - 1, 0)]), Vector(line[min(here + 1, len(line) - 1)])
                along = (after - before).normalized()
                out = Vector((along.y, -along.x))
                if here in (0, len(line) - 1):
                    out = Vector((math.copysign(1.0, x), 0.0))  # both feet stand level
                edge = [Vector((x, z)) + out * far for far in (-0.012, RING)]
                corners = [(edge[0], -half), (edge[1], -half), (edge[1], half), (edge[0], half)]
                rings.append([(middle + point.x, y + side, SPRING + point.y) for point, side in corners])
            add_loft(shape, rings)
            low, high = SPRING + ARCH_RISE - 0.03, SPRING + ARCH_RISE + RING + 0.05
            key = [(-0.06, low), (0.06, low), (0.085, high), (-0.085, high)]
            add_upright(shape, [(middle + x, z) for x, z in key], y - half - 0.02, y + half + 0.02)
        made.append(mesh_object("Arch stones", shape, material("Arcade stone", STONE, 0.0, 0.8)))
    return made


def cornice():
    """Stone moulding round the top of the walls, on which the roof rests."""
    profile = [(-0.04, 0.0), (0.02, 0.0), (0.03, 0.03), (0.05, 0.06), (0.085, 0.09), (0.085, CORNICE), (-0.04, CORNICE)]
    path = [(END, -OUTER), (-END, -OUTER), (-END, OUTER), (END, OUTER)]
    shape = bmesh.new()
    add_moulding(shape, path[::-1], [(out, EAVES + z) for out, z in profile], closed=True)
    return [mesh_object("Cornice", shape, material("Arcade stone", STONE, 0.0, 0.8), 50)]


def roof():
    """Boarded gable roof, lying on the walls and gables."""
    edge = [(-ROOF_Y, roof_height(ROOF_Y)), (0.0, RIDGE), (ROOF_Y, roof_height(ROOF_Y))]
    section = [*[(y, z + BOARD) for y, z in edge], *reversed(edge)]
    shape = bmesh.new()
    add_loft(shape, [[(x, y, z) for y, z in section] for x in (-ROOF_X, ROOF_X)])
    return [mesh_object("Roof boards", shape, material("Roof wood", (0.16, 0.085, 0.04), 0.0, 0.7))]


def tiles():
    """Clay tiles in courses that overlap from the eaves to the ridge, and round ridge tiles on top."""
    clay, made = material("Roof tiles", CLAY, 0.0, 0.75), []
    width, length = 2 * ROOF_X + 0.06, (ROOF_Y + 0.06) / math.cos(math.radians(PITCH))
    columns_of_tiles, courses = round(width / TILE), max(2, round(length / TILE_LENGTH))
    rise, thick = TILE * 0.17, 0.018
    for side in (-1, 1):
        for course in range(courses):
            low, high = length * course / courses, min(length, length * (course + 1.12) / courses)
            rings = []
            for step in range(columns_of_tiles * 4 + 1):
                wave = rise * (0.5 - 0.5 * math.cos(math.tau * step / 4)) ** 0.8
                x = width * (step / (columns_of_tiles * 4) - 0.5)
                corners = [(low, thick), (low, 2.4 * thick), (high, 1.2 * thick), (high, -0.004)]
                ring = []
                for along, lift in corners:
                    y = ROOF_Y + 0.06 - along * math.cos(math.radians(PITCH))
                    ring.append((x, side * y, roof_height(y) + BOARD + lift + wave))
                rings.append(ring)
            shape = bmesh.new()
            add_loft(shape, rings)
            made.append(mesh_object("Course of tiles", shape, clay, 60))
    shape, count = bmesh.new(), max(2, round(width / (TILE * 1.3)))
    top = RIDGE + BOARD + rise * 0.3
    for number in range(count):
        start = width * (number / count - 0.5)
        end = start + width / count * (1.1 if number < count - 1 else 1.0)
        add_rod(shape, (start, 0, top), (end, 0, top), TILE * 0.36, TILE * 0.31, 0.008, 20)
    return [*made, mesh_object("Ridge tiles", shape, clay)]


# Assembly
if __name__ == "__main__":
    parts = [*steps(), *columns(), *walls(), *arches(), *cornice(), *roof(), *tiles()]
    asset = bpy.data.collections.new("Arcade")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Arcade", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
