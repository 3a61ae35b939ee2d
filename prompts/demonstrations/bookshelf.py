"""Bookshelf with a boarded back, a cornice and books."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector


# Parameters
HEIGHT = 1.72  # m, 0.90 to 2.40: height of the bookshelf
WIDTH = 0.86  # m, 0.45 to 1.60: width of the bookshelf
DEPTH = 0.29  # m, 0.20 to 0.45: depth of the bookshelf, from front to back
SHELVES = 4  # count, 1 to 8: number of shelves (boards) between the bottom and the top
BOARD_THICKNESS = 0.024  # m, 0.014 to 0.036: thickness of sides and shelves
PLINTH_HEIGHT = 0.085  # m, 0.04 to 0.18: height of the plinth (base) under the lowest shelf
CORNICE = 0.03  # m, 0.008 to 0.05: how far the cornice (moulding on top) stands out
BACK_BOARDS = 8  # count, 3 to 16: number of boards in the back
BOOKS = True  # switch: books on the shelves
FULLNESS = 0.7  # ratio, 0.2 to 0.95: how full the shelves are with books
ARRANGEMENT = 12  # count, 1 to 40: arrangement of the books (each number another one)
ORNAMENTS = True  # switch: ornaments (vases) where there is room
WOOD = (0.37, 0.195, 0.088)  # color: wood of sides, shelves, plinth and cornice
BACK = (0.165, 0.215, 0.20)  # color: paint on the boards of the back
CLAY = (0.66, 0.56, 0.43)  # color: glaze of the ornaments

# Measures
CORNICE_HEIGHT = CORNICE + 0.02
TOP = HEIGHT - CORNICE_HEIGHT  # upper face of the top board, where the cornice begins
INNER_WIDTH = WIDTH - 2 * BOARD_THICKNESS
GROOVE = BOARD_THICKNESS * 0.3  # how deep the shelves are let into the sides
BACK_THICKNESS = 0.012
BACK_FACE = DEPTH / 2 - 0.008 - BACK_THICKNESS  # front of the back, which lies in a rebate
LOWEST = PLINTH_HEIGHT + BOARD_THICKNESS  # upper face of the bottom board
BAY = (TOP - BOARD_THICKNESS - LOWEST - SHELVES * BOARD_THICKNESS) / (SHELVES + 1)  # clear height between boards
SHELF_FRONT = -DEPTH / 2 + 0.006
TALLEST = min(BAY * 0.9, 0.30)  # of the books
DEEPEST = min(0.2, BACK_FACE - SHELF_FRONT - 0.03)
CLOTHS = (
    (0.23, 0.04, 0.035),
    (0.035, 0.09, 0.15),
    (0.07, 0.13, 0.075),
    (0.55, 0.40, 0.20),
    (0.62, 0.55, 0.43),
    (0.30, 0.10, 0.03),
    (0.06, 0.055, 0.06),
)
PAPER = (0.80, 0.74, 0.60)
GILT = (0.75, 0.53, 0.20)
PAPER_SLOT, GILT_SLOT = len(CLOTHS), len(CLOTHS) + 1  # among the materials of the books


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


def add_prism(shape, outline, low, high, rounding=0.0, segments=3):
    """A plate with the given (x, y) outline between two heights, its upper and lower rims rounded."""
    bottom = [shape.verts.new((x, y, low)) for x, y in outline]
    top = [shape.verts.new((x, y, high)) for x, y in outline]
    lower, upper = shape.faces.new(bottom[::-1]), shape.faces.new(top)
    for here in range(len(outline)):
        there = (here + 1) % len(outline)
        shape.faces.new((bottom[here], bottom[there], top[there], top[here]))
    radius = min(rounding, (high - low) / 3)
    if radius > 0:
        bmesh.ops.bevel(
            shape,
            geom=[*lower.edges, *upper.edges],
            offset=radius,
            offset_type="OFFSET",
            segments=segments,
            profile=0.5,
            affect="EDGES",
            clamp_overlap=True,
        )


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


def shelf_level(bay):
    """Upper face of the board under a bay, counted from the bottom."""
    return LOWEST + bay * (BAY + BOARD_THICKNESS)


def arranged():
    """What stands in each bay: books as (left, thickness, height, depth, cloth, lean), and the room left over."""
    bays = []
    for bay in range(SHELVES + 1):
        chance = random.Random(ARRANGEMENT * 100 + bay)
        left, end = -INNER_WIDTH / 2 + 0.003, INNER_WIDTH / 2 - 0.003
        filled = left + INNER_WIDTH * max(0.15, min(0.96, FULLNESS + chance.uniform(-0.2, 0.14)))
        series, books = 0, []
        while BAY > 0.1:
            if series == 0:
                series = chance.choice((1, 1, 2, 3, 5))
                thickness, cloth = chance.uniform(0.016, 0.042), chance.randrange(len(CLOTHS))
                height, depth = TALLEST * chance.uniform(0.68, 1.0), DEEPEST * chance.uniform(0.75, 1.0)
            if left + thickness > min(filled, end):
                break
            books.append((left, thickness, height, depth, cloth, 0.0))
            left += thickness + 0.0003
            series -= 1
        if books and left + TALLEST * 0.3 < end and chance.random() < 0.75:
            height = min(books[-1][2], TALLEST * 0.8) * 0.98
            lean = chance.uniform(0.16, 0.3)
            foot, cloth = left + height * math.sin(lean), chance.randrange(len(CLOTHS))
            books.append((foot, 0.022, height, DEEPEST * 0.85, cloth, lean))
            left += height * math.sin(lean) + 0.022 * math.cos(lean)
        bays.append((books, left, end))
    return bays


def add_book(shape, place, thickness, height, depth, cloth):
    """A hardback at `place`, its spine to the front: cloth cover, paper block and, on the thicker ones, gilt bands."""
    board = min(0.003, thickness * 0.16)
    turns = [math.pi * step / 5 for step in range(6)]
    spine = [(thickness / 2 * (1 - math.cos(a)), 0.005 - 0.005 * math.sin(a)) for a in turns]
    inner = [(thickness - board, depth), (thickness - board, board + 0.005), (board, board + 0.005), (board, depth)]
    parts = [([*spine, (thickness, depth), *inner, (0.0, depth)], 0.0, height, cloth)]
    left, right, front = board * 0.5, thickness - board * 0.5, board + 0.004
    parts.append(([(left, front), (right, front), (right, depth), (left, depth)], 0.003, height - 0.003, PAPER_SLOT))
    if thickness > 0.022:
        band = [(x * 0.96 + thickness * 0.02, y - 0.0006) for x, y in spine]
        band += [(thickness * 0.8, 0.007), (thickness * 0.2, 0.007)]
        parts += [(band, z, z + 0.004, GILT_SLOT) for z in (height * 0.16, height * 0.82)]
    for outline, low, high, slot in parts:
        bottom = [shape.verts.new(place @ Vector((x, y, low))) for x, y in outline]
        top = [shape.verts.new(place @ Vector((x, y, high))) for x, y in outline]
        sides = zip(bottom, bottom[1:] + bottom[:1], top[1:] + top[:1], top)
        for face in [shape.faces.new(corners) for corners in (bottom[::-1], top, *sides)]:
            face.material_index = slot


# Components
def sides():
    """The two sides, from the floor to the cornice, their front edges rounded."""
    made = []
    for side in (-1, 1):
        shape = bmesh.new()
        near, far = sorted((side * WIDTH / 2, side * INNER_WIDTH / 2))
        add_box(shape, (near, -DEPTH / 2, 0.0), (far, DEPTH / 2, TOP), 0.003, 3)
        made.append(mesh_object("Side", shape, material("Bookshelf wood", WOOD, 0.0, 0.45)))
    return made


def shelves():
    """Bottom board, shelves and top board, let into the sides."""
    made = []
    for level in range(SHELVES + 2):
        shape = bmesh.new()
        top = shelf_level(level)
        low = (-INNER_WIDTH / 2 - GROOVE, SHELF_FRONT, top - BOARD_THICKNESS)
        add_box(shape, low, (INNER_WIDTH / 2 + GROOVE, BACK_FACE, top), 0.003, 3)
        name = "Bottom board" if level == 0 else "Top board" if level == SHELVES + 1 else "Shelf"
        made.append(mesh_object(name, shape, material("Bookshelf wood", WOOD, 0.0, 0.45)))
    return made


def back():
    """Painted boards side by side, in a rebate behind the shelves."""
    made = []
    wide = (INNER_WIDTH + 2 * GROOVE) / BACK_BOARDS
    for board in range(BACK_BOARDS):
        shape = bmesh.new()
        left = -INNER_WIDTH / 2 - GROOVE + board * wide
        low = (left, BACK_FACE, PLINTH_HEIGHT)
        add_box(shape, low, (left + wide, BACK_FACE + BACK_THICKNESS, TOP), 0.003, 2)
        made.append(mesh_object("Back board", shape, material("Bookshelf paint", BACK, 0.0, 0.6)))
    return made


def plinth():
    """Base board between the sides under the lowest shelf, with an arch cut out of it."""
    shape = bmesh.new()
    half, rise = INNER_WIDTH / 2, PLINTH_HEIGHT * 0.5
    foot = half * 0.74
    steps = [math.pi * step / 24 for step in range(25)]
    arch = [(foot * math.cos(a), rise * min(1.0, 1.25 * math.sin(a)) ** 0.8) for a in steps]
    outline = [(-half - GROOVE, 0.0), *reversed(arch), (half + GROOVE, 0.0)]
    outline += [(half + GROOVE, PLINTH_HEIGHT), (-half - GROOVE, PLINTH_HEIGHT)]
    add_prism(shape, outline, -0.009, 0.009)
    turn = Matrix.Translation((0.0, SHELF_FRONT + 0.019, 0.0)) @ Matrix.Rotation(math.pi / 2, 4, "X")
    bmesh.ops.transform(shape, matrix=turn, verts=shape.verts)
    return [mesh_object("Plinth", shape, material("Bookshelf wood", WOOD, 0.0, 0.45))]


def cornice():
    """Crown moulding around the front and the ends of the top, mitred at the corners."""
    shape = bmesh.new()
    turns = (0.0, 0.3, 0.6, 0.9, 1.2, 1.5)
    curve = [(CORNICE * (1 - math.cos(a)) + 0.005, TOP + 0.006 + CORNICE * math.sin(a)) for a in turns]
    profile = [(-0.012, TOP), (0.004, TOP), (0.005, TOP + 0.006), *curve, (CORNICE + 0.005, HEIGHT - 0.011)]
    profile += [(CORNICE + 0.008, HEIGHT - 0.008), (CORNICE + 0.008, HEIGHT - 0.002), (CORNICE + 0.006, HEIGHT)]
    profile += [(-0.012, HEIGHT)]
    x, y = WIDTH / 2, DEPTH / 2
    add_moulding(shape, [(-x, y), (-x, -y), (x, -y), (x, y)], profile)
    cover = bmesh.new()
    add_box(cover, (-x + 0.01, -y + 0.01, TOP), (x - 0.01, y, HEIGHT - 0.001))
    wood = material("Bookshelf wood", WOOD, 0.0, 0.45)
    return [mesh_object("Cornice", shape, wood), mesh_object("Cover", cover, wood)]


def books():
    """Hardbacks with cloth covers; the last of a row may lean against its neighbour."""
    if not BOOKS:
        return []
    made = []
    colors = [material(f"Book cloth {number + 1}", cloth, 0.0, 0.8) for number, cloth in enumerate(CLOTHS)]
    colors += [material("Book paper", PAPER, 0.0, 0.9), material("Book gilt", GILT, 0.6, 0.4)]
    for bay, (row, _, _) in enumerate(arranged()):
        if not row:
            continue
        shape = bmesh.new()
        for left, thickness, height, depth, cloth, lean in row:
            foot = Matrix.Translation((left, SHELF_FRONT + 0.02, shelf_level(bay)))
            add_book(shape, foot @ Matrix.Rotation(-lean, 4, "Y"), thickness, height, depth, cloth)
        made.append(mesh_object("Books", shape, colors[0]))
        for color in colors[1:]:
            made[-1].data.materials.append(color)
    return made


def ornaments():
    """Glazed vases in the bays where the books leave room."""
    if not ORNAMENTS:
        return []
    made = []
    outlines = (
        ((0.0, 0.0), (0.5, 0.0), (0.56, 0.04), (0.95, 0.6), (1.0, 1.0), (0.4, 1.75), (0.34, 2.0), (0.46, 2.15)),
        ((0.0, 0.0), (0.55, 0.0), (0.6, 0.05), (0.98, 0.35), (1.0, 0.6), (0.6, 1.0), (0.3, 1.3), (0.4, 2.3)),
    )
    for bay, (row, left, end) in enumerate(arranged()):
        room = end - (left if BOOKS else -INNER_WIDTH / 2)
        radius = min(0.065, room * 0.3, BAY * 0.33, DEEPEST * 0.4)
        if radius < 0.025 or (bay % 2 and BOOKS):
            continue
        shape = bmesh.new()
        outer = smooth_path([Vector((r, z, 0.0)) for r, z in outlines[bay % 4 // 2][1:]], 4)
        profile = [(0.0, 0.0), *[(p.x * radius, p.y * radius) for p in outer]]
        rim, top = profile[-1]
        profile += [(rim - radius * 0.06, top + radius * 0.03), (rim - radius * 0.12, top - radius * 0.05)]
        profile += [(rim * 0.55, top - radius * 0.5), (0.0, top - radius * 0.6)]
        add_lathe(shape, profile, (end - room * 0.5, (SHELF_FRONT + BACK_FACE) / 2, shelf_level(bay)), 40)
        made.append(mesh_object("Vase", shape, material("Bookshelf glaze", CLAY, 0.0, 0.25)))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*sides(), *shelves(), *back(), *plinth(), *cornice(), *books(), *ornaments()]
    asset = bpy.data.collections.new("Bookshelf")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Bookshelf", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
