"""Small house with a tiled pitched roof, shuttered windows and a chimney."""

import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector

# Parameters
WIDTH = 6.6  # m, 5.0 to 10.0: width of the house
DEPTH = 4.8  # m, 3.6 to 6.5: depth of the house, front to back
WALL_HEIGHT = 2.7  # m, 2.4 to 3.6: height of the walls
FOUNDATION_HEIGHT = 0.36  # m, 0.15 to 0.6: height of the foundation; the steps to the door follow
ROOF_PITCH = 42  # deg, 28 to 55: slope of the roof; more is steeper
OVERHANG = 0.42  # m, 0.15 to 0.6: how far the roof reaches beyond the walls
TILE_SIZE = 0.3  # m, 0.28 to 0.5: width of the roof tiles
WINDOWS = 2  # count, 0 to 4: number of windows on the front
SIDE_WINDOWS = 1  # count, 0 to 3: number of windows on each side
BACK_WINDOWS = 3  # count, 0 to 4: number of windows on the back
WINDOW_WIDTH = 0.9  # m, 0.5 to 1.3: width of the windows, where there is room
WINDOW_HEIGHT = 1.15  # m, 0.7 to 1.3: height of the windows
DOOR_WIDTH = 0.95  # m, 0.8 to 1.2: width of the door
CHIMNEY_HEIGHT = 0.7  # m, 0.3 to 1.5: height of the chimney above the ridge
SHUTTERS = True  # switch: shutters beside the windows
WALLS = (0.83, 0.76, 0.62)  # color: plastered walls
ROOF = (0.42, 0.12, 0.055)  # color: roof tiles
DOOR = (0.05, 0.19, 0.2)  # color: door and shutters
TRIM = (0.88, 0.87, 0.83)  # color: window frames, door frame and boards of the roof
STONE = (0.4, 0.38, 0.35)  # color: foundation, steps, sills and corner stones

# Measures
HALF_WIDTH = WIDTH / 2
HALF_DEPTH = DEPTH / 2
WALL = 0.24
SINK = 0.02
FLOOR = FOUNDATION_HEIGHT
WALL_TOP = FLOOR + WALL_HEIGHT
PITCH = math.radians(ROOF_PITCH)
SLOPE = math.tan(PITCH)
EAVE = HALF_DEPTH + OVERHANG * math.cos(PITCH)
GABLE = HALF_WIDTH + OVERHANG * 0.6
ROOF_UNDER = WALL_TOP - SINK + HALF_DEPTH * SLOPE
ROOF_THICKNESS = 0.09 / math.cos(PITCH)
RIDGE = ROOF_UNDER + ROOF_THICKNESS
SILL_HEIGHT = FLOOR + 0.86
DOOR_HEIGHT = 2.02
MARGIN = 0.55
DOOR_ROOM = DOOR_WIDTH + 0.5
FRONT_ROOM = (WIDTH - 2 * MARGIN - DOOR_ROOM) / max(WINDOWS, 1)
SIDE_ROOM = (DEPTH - 2 * MARGIN) / max(SIDE_WINDOWS, 1)
BACK_ROOM = (WIDTH - 2 * MARGIN) / max(BACK_WINDOWS, 1)


# Shapes
GLASS = (0.12, 0.2, 0.26)
TAIL = ((1, 0), (0.85, 0.6), (0.45, 0.93), (0, 1), (-0.45, 0.93), (-0.85, 0.6), (-1, 0))
SQUARE = ((-1, -1), (1, -1), (1, 1), (-1, 1))


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


def wall_frame(facing):
    """The frame of a wall: X along it, Y inwards from its outer face, Z up; the front faces 0 degrees, the right 90."""
    reach = HALF_DEPTH if facing % 180 == 0 else HALF_WIDTH
    return Matrix.Rotation(math.radians(facing), 4, "Z") @ Matrix.Translation((0, -reach, 0))


def window_width(room):
    """The width of a window in the room that there is for it and its shutters."""
    return min(WINDOW_WIDTH, room * (0.6 if SHUTTERS else 0.85))


def row_of(count, room, start):
    """The middles of `count` windows side by side."""
    return [start + room * (k + 0.5) for k in range(count)]


def door_middle():
    """Where the middle of the door is: half of the windows stand to its left."""
    return DOOR_ROOM / 2 + MARGIN - HALF_WIDTH + WINDOWS // 2 * FRONT_ROOM if WINDOWS else 0.0


def windows_of(facing):
    """The (middle, width) of each window in a wall."""
    if facing == 0:
        left = WINDOWS // 2
        middles = row_of(left, FRONT_ROOM, MARGIN - HALF_WIDTH)
        middles += row_of(WINDOWS - left, FRONT_ROOM, door_middle() + DOOR_ROOM / 2)
        room = FRONT_ROOM
    elif facing == 180:
        middles, room = row_of(BACK_WINDOWS, BACK_ROOM, MARGIN - HALF_WIDTH), BACK_ROOM
    else:
        middles, room = row_of(SIDE_WINDOWS, SIDE_ROOM, MARGIN - HALF_DEPTH), SIDE_ROOM
    return [(middle, window_width(room)) for middle in middles]


def all_windows():
    """The (facing, middle, width) of each window of the house."""
    return [(facing, *window) for facing in (0, 90, 180, 270) for window in windows_of(facing)]


def add_wall(shape, half, holes, gable):
    """A wall of cells around rectangular holes (left, right, low, high), with a gable or a sloped top."""
    across = sorted({-half, half, *(x for hole in holes for x in hole[:2])})
    up = sorted({FLOOR, WALL_TOP, *(z for hole in holes for z in hole[2:])})
    corners = {}

    def corner(i, j, inner):
        if (i, j, inner) not in corners:
            raised = WALL * SLOPE if inner and up[j] == WALL_TOP and not gable else 0
            corners[i, j, inner] = shape.verts.new((across[i], WALL * inner, up[j] + raised))
        return corners[i, j, inner]

    def filled(i, j):
        if not (0 <= i < len(across) - 1 and 0 <= j < len(up) - 1):
            return False
        x, z = (across[i] + across[i + 1]) / 2, (up[j] + up[j + 1]) / 2
        return not any(left < x < right and low < z < high for left, right, low, high in holes)

    top = len(up) - 1
    for i in range(len(across) - 1):
        for j in range(top):
            if not filled(i, j):
                continue
            ring = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
            shape.faces.new([corner(*place, 0) for place in ring])
            shape.faces.new([corner(*place, 1) for place in ring[::-1]])
            beside = [(i, j - 1), (i + 1, j), (i, j + 1), (i - 1, j)]
            for a, b, cell in zip(ring, ring[1:] + ring[:1], beside):
                if not filled(*cell) and not (gable and cell[1] == top):
                    shape.faces.new([corner(*a, 0), corner(*a, 1), corner(*b, 1), corner(*b, 0)])
    if gable:
        peak = [shape.verts.new((0, WALL * inner, WALL_TOP + half * SLOPE)) for inner in (0, 1)]
        rows = [[corner(i, top, inner) for i in range(len(across))] for inner in (0, 1)]
        shape.faces.new([*rows[0], peak[0]])
        shape.faces.new([*rows[1], peak[1]][::-1])
        for end in (0, -1):
            shape.faces.new([rows[0][end], rows[1][end], peak[1], peak[0]])


def roof_height(y):
    """The height of the roof's underside at a distance from the ridge."""
    return ROOF_UNDER - abs(y) * SLOPE


def add_chevron(shape, left, right, below, above, reach):
    """A bent board along both slopes, from `below` under to `above` over the underside of the roof."""
    line = [-reach, 0.0, reach]
    ring = [(y, roof_height(y) + below) for y in line] + [(y, roof_height(y) + above) for y in line[::-1]]
    add_loft(shape, [[Vector((x, *point)) for point in ring] for x in (left, right)])


def tile_rows():
    """The tiles of one slope as (left, right, tail, head): across the roof, and along the slope from the eave."""
    length = EAVE / math.cos(PITCH)
    count = math.ceil(length / (TILE_SIZE * 0.8))
    course, columns = length / count, math.ceil(2 * GABLE / TILE_SIZE)
    width = 2 * GABLE / columns
    for row in range(count):
        edges = [-GABLE + width * k for k in range(columns + 1)]
        if row % 2:
            edges = [-GABLE, *(x + width / 2 for x in edges[:-1]), GABLE]
        tail = row * course - (0.05 if row == 0 else 0.0)
        for left, right in zip(edges, edges[1:]):
            yield left + 0.003, right - 0.003, tail, min(tail + course * 1.45, length - 0.01)


def tiled_slope(name, side, shades):
    """The tiles of one slope as one object: wedges with rounded tails, sunk a little into the roof."""
    verts, faces, tints = [], [], []
    chance = random.Random(11)
    level, rise, eave = math.cos(PITCH), math.sin(PITCH), roof_height(EAVE) + ROOF_THICKNESS
    for left, right, tail, head in tile_rows():
        half, middle, drop = (right - left) / 2, (left + right) / 2, 0.2 * TILE_SIZE
        rounded = [(middle - half * x, tail + drop * (1 - y)) for x, y in TAIL]
        outline = [(left, head), *rounded, (right, head)]
        first, count = len(verts), len(outline)
        lift = chance.uniform(0.034, 0.042)
        for layer in (0, 1):
            for x, along in outline:
                thick = lift + (0.004 - lift) * (along - tail) / (head - tail) if layer else -0.006
                verts.append((x, side * (EAVE - level * along + rise * thick), eave + rise * along + level * thick))
        ring = [range(first, first + count), range(first + count, first + 2 * count)]
        sides = [(ring[0][k], ring[0][(k + 1) % count], ring[1][(k + 1) % count], ring[1][k]) for k in range(count)]
        made = [tuple(ring[0])[::-1], tuple(ring[1]), *sides]
        faces += made if side < 0 else [face[::-1] for face in made]
        tints += [chance.choice((0, 0, 1, 2))] * len(made)
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    for shade in shades:
        mesh.materials.append(shade)
    mesh.polygons.foreach_set("material_index", tints)
    return bpy.data.objects.new(name, mesh)


def at_wall(shape, name, surface, facing, x=0.0, z=0.0):
    """An object from a bmesh in a wall's frame, moved along the wall and up."""
    made = mesh_object(name, shape, surface)
    made.matrix_basis = wall_frame(facing) @ Matrix.Translation((x, 0, z))
    return made


# Components
def foundation():
    """Stone foundation with steps up to the door."""
    stone = material("Stone", STONE, 0.0, 0.85)
    shape = bmesh.new()
    add_box(shape, (-HALF_WIDTH - 0.06, -HALF_DEPTH - 0.06, 0), (HALF_WIDTH + 0.06, HALF_DEPTH + 0.06, FLOOR), 0.03)
    made = [mesh_object("Foundation", shape, stone)]
    count = max(1, math.ceil(FLOOR / 0.19) - 1)
    for k in range(count):
        high, reach, half = FLOOR * (count - k) / (count + 1), 0.36 + 0.3 * k, DOOR_WIDTH / 2 + 0.3
        shape = bmesh.new()
        add_box(shape, (-half, -0.06 - reach, 0), (half, -0.06 + SINK, high), 0.025)
        made.append(at_wall(shape, "Step", stone, 0, door_middle()))
    return made


def walls():
    """Plastered walls with openings for the windows and the door; those at the sides carry the gables."""
    plaster, made = material("Plaster", WALLS, 0.0, 0.9), []
    for name, facing in (("Front Wall", 0), ("Right Wall", 90), ("Back Wall", 180), ("Left Wall", 270)):
        top, holes = SILL_HEIGHT + WINDOW_HEIGHT, []
        for middle, width in windows_of(facing):
            holes.append((middle - width / 2, middle + width / 2, SILL_HEIGHT, top))
        if facing == 0:
            left = door_middle() - DOOR_WIDTH / 2
            holes.append((left, left + DOOR_WIDTH, FLOOR, FLOOR + DOOR_HEIGHT))
        gable = facing % 180 == 90
        shape = bmesh.new()
        add_wall(shape, HALF_DEPTH if gable else HALF_WIDTH - WALL, holes, gable)
        made.append(at_wall(shape, name, plaster, facing))
    return made


def corner_stones():
    """Corner stones, long and short by turns, let into the walls."""
    stone, made = material("Stone", STONE, 0.0, 0.85), []
    count = round((WALL_HEIGHT - 0.1) / 0.27)
    high = (WALL_HEIGHT - 0.1) / count
    for x, y in SQUARE:
        shape = bmesh.new()
        for k in range(count):
            wide, deep = ((0.36, 0.22), (0.22, 0.36))[k % 2]
            across = sorted((x * (HALF_WIDTH + 0.025), x * (HALF_WIDTH - wide)))
            along = sorted((y * (HALF_DEPTH + 0.025), y * (HALF_DEPTH - deep)))
            low, top = FLOOR + high * k, FLOOR + high * (k + 1) - 0.006
            add_box(shape, (across[0], along[0], low), (across[1], along[1], top), 0.018, 1)
        made.append(mesh_object("Corner Stones", shape, stone))
    return made


def windows():
    """Windows with frames, glazing bars, glass and stone sills, let into the walls."""
    white, stone = material("White Paint", TRIM, 0.0, 0.4), material("Stone", STONE, 0.0, 0.85)
    glass, made = material("Glass", GLASS, 0.2, 0.08), []
    high = WINDOW_HEIGHT
    for facing, middle, width in all_windows():
        half = width / 2
        frame, pane, sill = bmesh.new(), bmesh.new(), bmesh.new()
        for side in (-1, 1):
            ends = sorted((side * (half + 0.035), side * (half - 0.045)))
            add_box(frame, (ends[0], -0.03, -0.03), (ends[1], 0.09, high + 0.035), 0.012, 1)
        for low, top in ((-0.03, 0.045), (high - 0.045, high + 0.035)):
            add_box(frame, (-half, -0.026, low), (half, 0.086, top), 0.012, 1)
        add_box(frame, (-0.022, 0.0, 0), (0.022, 0.07, high), 0.008, 1)
        for bar in (high * 0.36, high * 0.68):
            add_box(frame, (-half, 0.012, bar - 0.014), (half, 0.06, bar + 0.014), 0.006, 1)
        add_box(pane, (-half + 0.02, 0.03, 0.02), (half - 0.02, 0.042, high - 0.02))
        add_box(sill, (-half - 0.09, -0.1, -0.09), (half + 0.09, 0.12, -0.01), 0.018)
        made.append(at_wall(frame, "Window", white, facing, middle, SILL_HEIGHT))
        made.append(at_wall(pane, "Window Glass", glass, facing, middle, SILL_HEIGHT))
        made.append(at_wall(sill, "Window Sill", stone, facing, middle, SILL_HEIGHT))
    return made


def shutters():
    """Louvred shutters on both sides of each window."""
    paint, made = material("Door Paint", DOOR, 0.0, 0.45), []
    high, slats = WINDOW_HEIGHT, round(WINDOW_HEIGHT / 0.085)
    for facing, middle, width in all_windows() if SHUTTERS else ():
        for side in (-1, 1):
            half = width * 0.29 / 2
            shape = bmesh.new()
            for edge in (-half, half - 0.04):
                add_box(shape, (edge, -0.05, 0), (edge + 0.04, 0.006, high), 0.008, 1)
            for low in (0, high / 2 - 0.03, high - 0.06):
                add_box(shape, (-half, -0.046, low), (half, 0.004, low + 0.06))
            for k in range(slats):
                z = 0.03 + (high - 0.06) * (k + 0.5) / slats
                ring = [(-0.04, z - 0.034), (-0.03, z - 0.038), (-0.006, z + 0.034), (-0.016, z + 0.038)]
                add_loft(shape, [[Vector((x, *point)) for point in ring] for x in (-half + 0.03, half - 0.03)])
            made.append(
                at_wall(shape, "Shutter", paint, facing, middle + side * (width / 2 + 0.045 + half), SILL_HEIGHT)
            )
    return made


def door():
    """Panelled door in a frame, with a brass knob and a small window."""
    white, paint = material("White Paint", TRIM, 0.0, 0.4), material("Door Paint", DOOR, 0.0, 0.45)
    half, high = DOOR_WIDTH / 2, DOOR_HEIGHT
    frame, leaf, pane, knob = bmesh.new(), bmesh.new(), bmesh.new(), bmesh.new()
    for side in (-1, 1):
        ends = sorted((side * (half + 0.09), side * (half - 0.05)))
        add_box(frame, (ends[0], -0.04, 0), (ends[1], 0.14, high + 0.02), 0.014, 2)
    add_box(frame, (-half - 0.12, -0.055, high - 0.045), (half + 0.12, 0.13, high + 0.13), 0.02, 2)
    inner, top = half - 0.04, high - 0.04
    add_box(leaf, (-inner, 0.07, 0), (inner, 0.105, top))
    for left, right in ((-inner, -inner + 0.12), (-0.05, 0.05), (inner - 0.12, inner)):
        add_box(leaf, (left, 0.045, 0), (right, 0.09, top), 0.008, 1)
    for low, up in ((0, 0.2), (0.62, 0.76), (1.24, 1.38), (top - 0.12, top)):
        add_box(leaf, (0.002 - inner, 0.047, low + 0.001), (inner - 0.002, 0.088, up - 0.001), 0.008, 1)
    add_box(pane, (-inner + 0.1, 0.06, 1.36), (inner - 0.1, 0.075, top - 0.1))
    ball = [
        (0, 0),
        (0.034, 0),
        (0.034, 0.008),
        (0.013, 0.014),
        (0.012, 0.04),
        (0.034, 0.056),
        (0.026, 0.08),
        (0, 0.084),
    ]
    add_lathe(knob, ball, segments=20)
    turn = Matrix.Translation((inner - 0.06, 0.047, 1.0)) @ Matrix.Rotation(math.pi / 2, 4, "X")
    bmesh.ops.transform(knob, matrix=turn, verts=knob.verts)
    made = [at_wall(frame, "Door Frame", white, 0, door_middle(), FLOOR)]
    made.append(at_wall(leaf, "Door", paint, 0, door_middle(), FLOOR))
    made.append(at_wall(pane, "Door Glass", material("Glass", GLASS, 0.2, 0.08), 0, door_middle(), FLOOR))
    brass = material("Brass", (0.62, 0.42, 0.13), 0.9, 0.3)
    return [*made, at_wall(knob, "Door Knob", brass, 0, door_middle(), FLOOR)]


def roof():
    """Pitched roof: a deck resting on the walls, tiles, ridge tiles, and boards along the gables and the eaves."""
    red, green, blue = ROOF
    tones = (("Tiles", 1.0), ("Dark Tiles", 0.78), ("Light Tiles", 1.18))
    shades = [material(name, (red * tone, green * tone, blue * tone), 0.0, 0.8) for name, tone in tones]
    white, timber = material("White Paint", TRIM, 0.0, 0.4), material("Timber", (0.2, 0.12, 0.07), 0.0, 0.8)
    deck = bmesh.new()
    add_chevron(deck, -GABLE, GABLE, 0.0, ROOF_THICKNESS, EAVE)
    made = [mesh_object("Roof Deck", deck, timber)]
    made += [tiled_slope("Roof Tiles", side, shades) for side in (-1, 1)]
    for side in (-1, 1):
        board = bmesh.new()
        ends = sorted((side * (GABLE - 0.015), side * (GABLE + 0.03)))
        add_chevron(board, *ends, -0.1, ROOF_THICKNESS + 0.02, EAVE + 0.03)
        made.append(mesh_object("Bargeboard", board, white))
        board, ends = bmesh.new(), sorted((side * (EAVE - SINK), side * (EAVE + 0.025)))
        low = Vector((-GABLE, ends[0], roof_height(EAVE) - 0.05))
        add_box(board, low, (GABLE, ends[1], low.z + ROOF_THICKNESS + 0.03))
        made.append(mesh_object("Eaves Board", board, white))
    ridge, count = bmesh.new(), math.ceil(2 * GABLE / 0.42)
    length = (2 * GABLE + 0.08) / count
    for k in range(count):
        start = Vector((-GABLE - 0.04 + length * k, 0, RIDGE - 0.035))
        profile = [(0, 0), (0.115, 0), (0.115, 0.06), (0.1, 0.08), (0.095, length + 0.02), (0, length + 0.02)]
        before = len(ridge.verts)
        add_lathe(ridge, profile, segments=18)
        ridge.verts.ensure_lookup_table()
        place = Matrix.Translation(start) @ Matrix.Rotation(math.pi / 2, 4, "Y")
        bmesh.ops.transform(ridge, matrix=place, verts=ridge.verts[before:])
    return [*made, mesh_object("Ridge Tiles", ridge, shades[1])]


def chimney():
    """Brick chimney through the roof beside the ridge, with a stone cap and two clay pots."""
    middle, half, course = Vector((HALF_WIDTH * 0.52, HALF_DEPTH * 0.22, 0)), Vector((0.34, 0.26)), 0.085
    low, top = roof_height(middle.y + half.y) - 0.1, RIDGE + CHIMNEY_HEIGHT
    rows, count = [], math.ceil((top - low) / course)
    for k in range(count):
        for inset, part in ((0.0, 0.0), (0.0, 0.84), (0.012, 0.86), (0.012, 0.98)):
            z = low + (top - low) * (k + part) / count
            wide, deep = half.x - inset, half.y - inset
            rows.append([middle + Vector((x * wide, y * deep, z)) for x, y in SQUARE])
    stack, cap, pots = bmesh.new(), bmesh.new(), bmesh.new()
    add_loft(stack, rows)
    reach = half + Vector((0.07, 0.07))
    add_box(cap, middle + Vector((-reach.x, -reach.y, top - 0.03)), middle + Vector((*reach, top + 0.08)), 0.03)
    pot = [(0, -SINK), (0.125, -SINK), (0.085, 0.26), (0.11, 0.28), (0.11, 0.32), (0.07, 0.32), (0, 0.2)]
    for side in (-1, 1):
        add_lathe(pots, pot, middle + Vector((side * half.x * 0.48, 0, top + 0.08)), 24)
    brick = material("Brick", (0.33, 0.12, 0.075), 0.0, 0.85)
    made = [mesh_object("Chimney", stack, brick), mesh_object("Chimney Cap", cap, material("Stone", STONE, 0.0, 0.85))]
    return [*made, mesh_object("Chimney Pots", pots, material("Clay", (0.5, 0.2, 0.1), 0.0, 0.8))]


# Assembly
if __name__ == "__main__":
    parts = [*foundation(), *walls(), *corner_stones(), *windows(), *shutters(), *door(), *roof(), *chimney()]
    asset = bpy.data.collections.new("Small House")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Small House", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
