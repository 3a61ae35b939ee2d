"""Mug with a glazed body, a bare clay foot and a round handle."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector

# Parameters
HEIGHT = 0.095  # m, 0.065 to 0.20: height of the mug
RADIUS = 0.041  # m, 0.028 to 0.07: radius of the mug at the rim (how wide it is)
WALL = 0.0045  # m, 0.002 to 0.008: thickness of the wall
BOTTOM = 0.88  # ratio, 0.70 to 1.25: width of the bottom compared with the rim
BELLY = 0.07  # ratio, 0.0 to 0.25: how much the body bulges in the middle
FOOT_HEIGHT = 0.003  # m, 0.001 to 0.005: height of the foot ring
HANDLE_THICKNESS = 0.0105  # m, 0.006 to 0.013: thickness of the handle
HANDLE_REACH = 0.032  # m, 0.022 to 0.065: how far the handle stands out from the body (its width)
HANDLE_HEIGHT = 0.66  # ratio, 0.5 to 0.8: height of the handle compared with the mug
HANDLE_FLATNESS = 1.35  # ratio, 0.8 to 1.8: width of the handle's section compared with its thickness
RINGS = 2  # count, 0 to 6: number of painted rings (stripes) round the body
GLAZE_EDGE = 0.24  # ratio, 0.0 to 0.6: height of the bare clay below the glaze
DRINK = True  # switch: a drink in the mug
FILL = 0.78  # ratio, 0.15 to 0.95: how full the mug is (level of the drink)
GLAZE = (0.045, 0.16, 0.21)  # color: glaze outside and on the handle
INSIDE = (0.82, 0.76, 0.64)  # color: glaze inside and on the painted rings
CLAY = (0.42, 0.24, 0.14)  # color: bare clay of the bottom and the foot
COFFEE = (0.07, 0.028, 0.010)  # color: the drink

# Measures
BOTTOM_RADIUS = RADIUS * BOTTOM
FLOOR = FOOT_HEIGHT + WALL  # top of the floor inside
EDGE = min(0.004, WALL)  # rounding between the wall and the bottom
GLAZE_LINE = FOOT_HEIGHT + (HEIGHT - FOOT_HEIGHT) * GLAZE_EDGE
DRINK_LEVEL = FLOOR + max((HEIGHT - WALL - FLOOR) * FILL, EDGE * 3)
HANDLE_MIDDLE = HEIGHT * 0.53
HANDLE_DROP = max(HEIGHT * HANDLE_HEIGHT - HANDLE_THICKNESS, 2 * HANDLE_THICKNESS)  # between its two ends
HANDLE_TOP = HANDLE_MIDDLE + HANDLE_DROP / 2
HANDLE_LOW = HANDLE_MIDDLE - HANDLE_DROP / 2
HANDLE_MIDLINE = HANDLE_REACH - HANDLE_THICKNESS / 2  # from the body to the middle of the handle
HANDLE_WIDTH = HANDLE_THICKNESS * min(HANDLE_FLATNESS, RADIUS * min(1.0, BOTTOM) / HANDLE_THICKNESS)
SUNK = WALL * 0.5  # how deep the handle is set into the wall
RAISED = 0.0004  # how far the painted rings stand out

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


def glaze(name, color):
    """A glossy glaze."""
    return material(name, color, roughness=0.12)


def wall_radius(height):
    """Outer radius of the body at a height above the ground."""
    share = min(max(height / HEIGHT, 0.0), 1.0)
    straight = BOTTOM_RADIUS + (RADIUS - BOTTOM_RADIUS) * share
    return straight + RADIUS * BELLY * math.sin(math.pi * share) * (1.15 - 0.3 * share)


def wall_line(low, high, inset, steps=20):
    """Points (radius, height) on the wall, moved inwards by `inset`, from one height to another."""
    heights = [low + (high - low) * step / steps for step in range(steps + 1)]
    return [(wall_radius(height) - inset, height) for height in heights]


def handle_path(corner, steps=9):
    """Points (reach, height) from the upper end of the handle to the lower one, with round corners."""
    points = [(0.0, HANDLE_TOP)]
    for turn in range(2):
        middle = HANDLE_TOP - corner if turn == 0 else HANDLE_LOW + corner
        for step in range(steps + 1):
            angle = math.pi / 2 * (1 - turn - step / steps)
            points.append((HANDLE_MIDLINE - corner + corner * math.cos(angle), middle + corner * math.sin(angle)))
    return [*points, (0.0, HANDLE_LOW)]


# Components
def body():
    """Hollow body with a rounded lip: glazed outside and inside, bare clay near the bottom."""
    lip = WALL / 2
    line = wall_line(FOOT_HEIGHT + EDGE, GLAZE_LINE, 0.0, 6) if GLAZE_LINE > FOOT_HEIGHT + EDGE * 1.5 else []
    start = line[-1][1] if line else FOOT_HEIGHT + EDGE
    outer = [*line[:-1], *wall_line(start, HEIGHT - lip, 0.0)]
    rim = [(math.cos(math.pi * step / 8), math.sin(math.pi * step / 8)) for step in range(1, 8)]
    top = [(wall_radius(HEIGHT - lip) - lip + lip * x, HEIGHT - lip + lip * y) for x, y in rim]
    inner = wall_line(HEIGHT - lip, FLOOR + EDGE * 2, WALL)
    middle = wall_radius(FOOT_HEIGHT) * 0.6
    below = [(0.0, FOOT_HEIGHT), (middle, FOOT_HEIGHT), (wall_radius(FOOT_HEIGHT) - EDGE / 4, FOOT_HEIGHT), outer[0]]
    floor = [inner[-1], (wall_radius(FLOOR) - WALL, FLOOR), (middle, FLOOR), (0.0, FLOOR)]
    profile = [
        *rounded_profile(below, EDGE)[:-1],
        *outer,
        *top,
        *inner[:-1],
        *rounded_profile(floor, EDGE * 2, 6),
    ]
    shape = bmesh.new()
    add_lathe(shape, profile, segments=72)
    for face in shape.faces:
        middle = face.calc_center_median()
        across = math.hypot(middle.x, middle.y)
        if middle.z > FLOOR - WALL / 4 and across < wall_radius(middle.z) - WALL * 0.5:
            face.material_index = 1
        elif middle.z < start:
            face.material_index = 2
    made = mesh_object("Body", shape, glaze("Glaze", GLAZE), sharp=50)
    made.data.materials.append(glaze("Inside glaze", INSIDE))
    made.data.materials.append(material("Clay", CLAY, roughness=0.85))
    return [made]


def foot():
    """Foot ring of bare clay on which the mug stands."""
    outer, width = wall_radius(FOOT_HEIGHT) - EDGE * 1.2, max(WALL, 0.003)
    deep = FOOT_HEIGHT + WALL * 0.3
    ring = [(outer - width, deep), (outer - width, 0.0), (outer, 0.0), (outer, deep)]
    ring = rounded_profile(ring, min(FOOT_HEIGHT * 0.45, width * 0.3))
    shape = bmesh.new()
    turns = [2 * math.pi * turn / 72 for turn in range(72)]
    rings = [[(radius * math.cos(turn), radius * math.sin(turn), z) for radius, z in ring] for turn in turns]
    add_loft(shape, rings, closed=True)
    return [mesh_object("Foot", shape, material("Clay", CLAY, roughness=0.85))]


def handle():
    """Handle on the right, its two ends set into the wall and swelling a little where they meet it."""
    corner = min(HANDLE_MIDLINE, HANDLE_DROP / 2) * 0.98
    path = handle_path(corner)
    rings = []
    for here, (reach, height) in enumerate(path):
        before, after = path[max(here - 1, 0)], path[min(here + 1, len(path) - 1)]
        ahead = Vector((after[0] - before[0], 0, after[1] - before[1])).normalized()
        across = Vector((-ahead.z, 0, ahead.x))
        swell = 1.0 + 0.18 * (here in (0, len(path) - 1))
        start = wall_radius(HANDLE_LOW) + (wall_radius(HANDLE_TOP) - wall_radius(HANDLE_LOW)) * (
            (height - HANDLE_LOW) / HANDLE_DROP
        )
        ring = []
        for turn in range(20):
            angle = 2 * math.pi * turn / 20
            aside = Vector((0, math.cos(angle) * HANDLE_WIDTH / 2 * swell, 0))
            point = Vector((start + reach, 0, height)) + aside
            point += across * math.sin(angle) * HANDLE_THICKNESS / 2 * swell
            if here in (0, len(path) - 1):
                point.x = math.sqrt((wall_radius(point.z) - SUNK) ** 2 - point.y**2)
            ring.append(point)
        rings.append(ring)
    shape = bmesh.new()
    add_loft(shape, rings)
    caps = [face for face in shape.faces if len(face.verts) == 20]
    for center in bmesh.ops.poke(shape, faces=caps)["verts"]:
        center.co.x = wall_radius(center.co.z) - SUNK
    return [mesh_object("Handle", shape, glaze("Glaze", GLAZE), sharp=60)]


def painted_rings():
    """Painted rings round the upper half of the body, slightly raised."""
    made = []
    for number in range(RINGS):
        width = HEIGHT * (0.028 if number % 2 == 0 else 0.011)
        top = HEIGHT * (0.9 - 0.055 * number)
        outer = wall_line(top - width, top, -RAISED, 3)
        inner = wall_line(top, top - width, WALL * 0.3, 3)
        turns = [2 * math.pi * turn / 72 for turn in range(72)]
        line = [*outer, *inner]
        shape = bmesh.new()
        rings = [[(radius * math.cos(turn), radius * math.sin(turn), z) for radius, z in line] for turn in turns]
        add_loft(shape, rings, closed=True)
        made.append(mesh_object("Painted ring", shape, glaze("Inside glaze", INSIDE)))
    return made


def drink():
    """The drink, which fills the body up to its level."""
    if not DRINK:
        return []
    inset = WALL * 0.9
    wall = wall_line(FLOOR + EDGE * 2, DRINK_LEVEL, inset, 8)
    edge, level = wall[-1]
    low = (wall_radius(FLOOR + EDGE) - WALL - EDGE, FLOOR - WALL * 0.1)
    profile = [(0.0, low[1]), low, *wall, (edge - 0.0015, level - 0.0006), (edge * 0.7, level - 0.0008)]
    shape = bmesh.new()
    add_lathe(shape, [*profile, (0.0, level - 0.0008)], segments=72)
    return [mesh_object("Drink", shape, material("Drink", COFFEE, roughness=0.05), sharp=50)]


# Assembly
if __name__ == "__main__":
    parts = [*body(), *foot(), *handle(), *painted_rings(), *drink()]
    asset = bpy.data.collections.new("Mug")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Mug", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
