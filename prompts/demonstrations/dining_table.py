"""Dining table with a planked top, tapered legs and drawers."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Matrix, Vector


# Parameters
HEIGHT = 0.75  # m, 0.45 to 1.10: height of the table, from the floor to the top
LENGTH = 1.60  # m, 0.90 to 3.00: length of the table top
WIDTH = 0.88  # m, 0.55 to 1.40: width of the table top, from front to back
TOP_THICKNESS = 0.032  # m, 0.018 to 0.06: thickness of the table top
OVERHANG = 0.055  # m, 0.01 to 0.15: how far the top stands out beyond the legs
CORNERS = 0.05  # m, 0.005 to 0.09: rounding of the corners of the top
PLANKS = 6  # count, 2 to 12: number of planks (boards) in the top
LEG_THICKNESS = 0.075  # m, 0.045 to 0.12: thickness of the legs at the top
LEG_TAPER = 0.5  # ratio, 0.3 to 1.0: taper of the legs: thickness at the foot compared with the top
APRON_HEIGHT = 0.105  # m, 0.06 to 0.16: height of the apron (frame) under the top
DRAWERS = 2  # count, 0 to 3: number of drawers in the front
KNOB_WIDTH = 0.028  # m, 0.016 to 0.04: width (diameter) of the drawer knobs
WOOD = (0.50, 0.285, 0.125)  # color: wood of the top
PAINT = (0.105, 0.165, 0.175)  # color: paint on legs, apron and drawers
METAL = (0.62, 0.43, 0.18)  # color: metal of the knobs

# Measures
TOP_BOTTOM = HEIGHT - TOP_THICKNESS  # underside of the top, where legs and apron end
APRON_BOTTOM = TOP_BOTTOM - APRON_HEIGHT
END_BOARD = 0.10  # width of the boards across the two ends of the top
PLANK_LENGTH = LENGTH - 2 * END_BOARD
PLANK_WIDTH = WIDTH / PLANKS
LEG_X = LENGTH / 2 - OVERHANG - LEG_THICKNESS / 2
LEG_Y = WIDTH / 2 - OVERHANG - LEG_THICKNESS / 2
APRON_THICKNESS = 0.022
SETBACK = LEG_THICKNESS * 0.14  # from the face of the legs to that of the apron
APRON_Y = LEG_Y + LEG_THICKNESS / 2 - SETBACK  # outer face of the long aprons
APRON_X = LEG_X + LEG_THICKNESS / 2 - SETBACK  # outer face of the short ones
TENON = LEG_THICKNESS * 0.3  # how deep the aprons are let into the legs
FRAME_LENGTH = 2 * LEG_X - LEG_THICKNESS  # between the legs
DRAWER_ROOM = FRAME_LENGTH / max(DRAWERS, 1)
DRAWER_LENGTH = min(DRAWER_ROOM * 0.82, 0.56)
DRAWER_HEIGHT = APRON_HEIGHT * 0.68
DRAWER_FACE = 0.006  # how far a drawer stands out from the apron
PEG_RADIUS = 0.005
PEG_WOOD = (WOOD[0] * 0.35, WOOD[1] * 0.35, WOOD[2] * 0.35)


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


def add_slices(shape, outline, levels):
    """A body of level slices: the (x, y) outline scaled and moved to each (x, y, z, scale), lowest first."""
    add_loft(shape, [[(x + u * scale, y + v * scale, z) for u, v in outline] for x, y, z, scale in levels])


# Components
def planks():
    """Planks along the table, with a fine groove between each two, resting on the frame."""
    made = []
    for plank in range(PLANKS):
        shape = bmesh.new()
        y = plank * PLANK_WIDTH - WIDTH / 2
        low, high = (-PLANK_LENGTH / 2, y, TOP_BOTTOM), (PLANK_LENGTH / 2, y + PLANK_WIDTH, HEIGHT)
        add_box(shape, low, high, 0.0025, 2)
        tone = 1 + 0.12 * math.sin(plank * 2.4)
        color = tuple(min(1.0, part * tone) for part in WOOD)
        made.append(mesh_object("Plank", shape, material(f"Table plank {plank + 1}", color, 0.0, 0.4)))
    return made


def end_boards():
    """Two boards across the ends of the planks, with the rounded corners of the top."""
    made = []
    outer = arc((0.0, 0.0), CORNERS, 0, 90, 10)
    x, y = END_BOARD - CORNERS, WIDTH / 2 - CORNERS
    corner = [(u + x, v + y) for u, v in outer]
    outline = [(0.0, -WIDTH / 2), *[(u, -v) for u, v in reversed(corner)], *corner, (0.0, WIDTH / 2)]
    for side in (-1, 1):
        shape = bmesh.new()
        placed = [(side * (PLANK_LENGTH / 2 + u), v) for u, v in outline]
        add_prism(shape, placed if side > 0 else placed[::-1], TOP_BOTTOM, HEIGHT, 0.004, 3)
        made.append(mesh_object("End board", shape, material("Table wood", WOOD, 0.0, 0.4)))
    return made


def pegs():
    """Dark pegs in the end boards, which hold the planks."""
    shape = bmesh.new()
    for side in (-1, 1):
        for plank in range(PLANKS):
            x, y = side * (PLANK_LENGTH / 2 + END_BOARD * 0.3), (plank + 0.5) * PLANK_WIDTH - WIDTH / 2
            add_rod(shape, (x, y, HEIGHT - TOP_THICKNESS / 2), (x, y, HEIGHT + 0.0006), PEG_RADIUS, None, 0.0005, 16)
    return [mesh_object("Pegs", shape, material("Table pegs", PEG_WOOD, 0.0, 0.6))]


def legs():
    """Four square legs, tapered on their inner sides below the apron."""
    made = []
    foot = 0.004
    square = rounded_rectangle(LEG_THICKNESS, LEG_THICKNESS, LEG_THICKNESS * 0.1, 4)
    straight = APRON_BOTTOM - 0.02
    for side, end in [(-1, -1), (1, -1), (-1, 1), (1, 1)]:
        shape = bmesh.new()
        places = []
        for z, scale in ((0.0, LEG_TAPER - 0.06), (foot, LEG_TAPER), (straight, 1.0), (TOP_BOTTOM, 1.0)):
            inward = LEG_THICKNESS / 2 * (1 - max(scale, LEG_TAPER))
            places.append((side * (LEG_X + inward), end * (LEG_Y + inward), z, scale))
        add_slices(shape, square, places)
        made.append(mesh_object("Leg", shape, material("Table paint", PAINT, 0.0, 0.5), 25))
    return made


def aprons():
    """Four boards between the legs, which carry the top."""
    made = []
    bead = 0.004
    for side in (-1, 1):
        for long in (True, False):
            shape = bmesh.new()
            half = (LEG_X if long else LEG_Y) - LEG_THICKNESS / 2 + TENON
            face = (APRON_Y if long else APRON_X) * side
            back = face - side * APRON_THICKNESS
            bands = ((APRON_BOTTOM + 0.008, TOP_BOTTOM, 0.0), (APRON_BOTTOM, APRON_BOTTOM + 0.01, bead / 2))
            for low, high, out in bands:
                near, far = sorted((back - side * out, face + side * out))
                corners = ((-half, near, low), (half, far, high)) if long else ((near, -half, low), (far, half, high))
                add_box(shape, *corners, 0.0015 if out == 0.0 else bead, 3)
            made.append(mesh_object("Apron", shape, material("Table paint", PAINT, 0.0, 0.5)))
    return made


def drawers():
    """Drawer fronts with a raised field, let into the front apron."""
    made = []
    middle = APRON_BOTTOM + APRON_HEIGHT * 0.54
    for drawer in range(DRAWERS):
        shape = bmesh.new()
        x = (drawer - (DRAWERS - 1) / 2) * DRAWER_ROOM
        for inset, face in ((0.0, DRAWER_FACE), (0.012, DRAWER_FACE + 0.0035)):
            half, high = DRAWER_LENGTH / 2 - inset, DRAWER_HEIGHT / 2 - inset
            low = (x - half, -APRON_Y - face, middle - high)
            add_box(shape, low, (x + half, -APRON_Y + APRON_THICKNESS / 2, middle + high), 0.003, 3)
        made.append(mesh_object("Drawer", shape, material("Table paint", PAINT, 0.0, 0.5)))
    return made


def knobs():
    """Turned metal knobs in the middle of the drawers."""
    made = []
    radius = KNOB_WIDTH / 2
    collar = [(0.0, -0.006), (radius * 0.75, -0.006), (radius * 0.75, 0.002)]
    neck = [(radius * 0.4, 0.005), (radius * 0.38, radius)]
    ball = [(radius * math.sin(a), radius * (1.7 - 0.75 * math.cos(a))) for a in (0.5, 0.9, 1.3, 1.7, 2.1, 2.5, 2.85)]
    profile = [*collar, *neck, *ball, (0.0, radius * 2.45)]
    for drawer in range(DRAWERS):
        shape = bmesh.new()
        add_lathe(shape, profile, segments=32)
        x = (drawer - (DRAWERS - 1) / 2) * DRAWER_ROOM
        place = Vector((x, -APRON_Y - DRAWER_FACE - 0.0035, APRON_BOTTOM + APRON_HEIGHT * 0.54))
        turn = Matrix.Translation(place) @ Matrix.Rotation(math.pi / 2, 4, "X")
        bmesh.ops.transform(shape, matrix=turn, verts=shape.verts)
        made.append(mesh_object("Knob", shape, material("Table metal", METAL, 1.0, 0.3)))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*planks(), *end_boards(), *pegs(), *legs(), *aprons(), *drawers(), *knobs()]
    asset = bpy.data.collections.new("Dining table")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Dining table", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
