"""Wine set with a stemmed glass, a carafe and a silver tray."""
import bpy
import bmesh
import math
from functools import cache
from mathutils import Vector, noise

# Parameters
GLASS_HEIGHT = 0.205  # m, 0.14 to 0.27: height of the wine glass
BOWL_WIDTH = 0.082  # m, 0.060 to 0.110: width of the bowl of the glass where it is widest
BOWL_SHARE = 0.50  # ratio, 0.38 to 0.62: height of the bowl compared with the whole glass
CARAFE_HEIGHT = 0.235  # m, 0.18 to 0.32: height of the carafe
CARAFE_WIDTH = 0.135  # m, 0.11 to 0.18: width of the body of the carafe
GLASS_THICKNESS = 0.0018  # m, 0.0012 to 0.0030: thickness of the walls of glass
FILL = 0.42  # ratio, 0.15 to 0.70: how full of wine glass and carafe are
TRAY_WIDTH = 0.42  # m, 0.38 to 0.55: length of the tray
TRAY = True  # switch: silver tray under both
STOPPER = True  # switch: glass ball as a stopper on the carafe
WINE = (0.16, 0.003, 0.014)  # color: wine
GLASS = (0.96, 0.98, 0.98)  # color: tint of the glass
SILVER = (0.86, 0.86, 0.84)  # color: metal of the tray

# Measures
TRAY_DEPTH = TRAY_WIDTH * 0.62
TRAY_THICKNESS = 0.004
STAND = TRAY_THICKNESS if TRAY else 0.0  # the plane on which glass and carafe stand
GLASS_X = TRAY_WIDTH * 0.24
CARAFE_X = -TRAY_WIDTH * 0.17
BOWL_BOTTOM = GLASS_HEIGHT * (1 - BOWL_SHARE)
STEM_RADIUS = 0.0042
FOOT_RADIUS = BOWL_WIDTH * 0.45
NECK_RADIUS = CARAFE_WIDTH * 0.155
MOUTH_RADIUS = CARAFE_WIDTH * 0.25
STOPPER_RADIUS = MOUTH_RADIUS * 1.1


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


def arc(center, radius, start, end, steps=16):
    """Points (x, y) on an arc, angles in degrees, both ends included."""
    angles = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(center[0] + radius * math.cos(angle), center[1] + radius * math.sin(angle)) for angle in angles]


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


@cache
def glass(name, color, roughness=0.0):
    """Clear glass: light passes through it and is bent; the viewport shows it half transparent."""
    made = material(name, color, 0.0, roughness)
    made.diffuse_color = (*color, 0.28)
    surface = made.node_tree.nodes["Principled BSDF"].inputs
    surface["IOR"].default_value = 1.45
    surface["Transmission Weight" if "Transmission Weight" in surface else "Transmission"].default_value = 1.0
    if hasattr(made, "surface_render_method"):
        made.use_raytrace_refraction = True
    else:
        made.use_screen_refraction = True
    return made


@cache
def brushed(name, color):
    """Polished metal with fine streaks: noise, stretched along X, varies its roughness."""
    made = material(name, color, 1.0, 0.2)
    made.metallic = 0.5  # a viewport has nothing to mirror, and would show it black
    tree = made.node_tree
    place, mapping, noise, spread = (
        tree.nodes.new(kind)
        for kind in ("ShaderNodeTexCoord", "ShaderNodeMapping", "ShaderNodeTexNoise", "ShaderNodeMapRange")
    )
    for step, node in enumerate((place, mapping, noise, spread)):
        node.location = (-900 + 200 * step, 0)
    mapping.inputs["Scale"].default_value = (4.0, 400.0, 400.0)
    spread.inputs["To Min"].default_value, spread.inputs["To Max"].default_value = 0.12, 0.34
    tree.links.new(place.outputs["Object"], mapping.inputs["Vector"])
    tree.links.new(mapping.outputs["Vector"], noise.inputs["Vector"])
    tree.links.new(noise.outputs[0], spread.inputs["Value"])
    tree.links.new(spread.outputs[0], tree.nodes["Principled BSDF"].inputs["Roughness"])
    return made


def inner_bowl():
    """The inside of the bowl of the glass from its bottom to its rim: (radius, height above the foot's plane)."""
    rows = [(0.0, 0.0), (0.30, 0.02), (0.62, 0.10), (0.86, 0.24), (0.98, 0.42), (1.0, 0.54), (0.90, 0.78), (0.78, 1.0)]
    inside, tall = BOWL_WIDTH / 2 - GLASS_THICKNESS, GLASS_HEIGHT - BOWL_BOTTOM - GLASS_THICKNESS * 2
    return curved([(radius * inside, BOWL_BOTTOM + GLASS_THICKNESS * 2 + height * tall) for radius, height in rows])


def inner_carafe():
    """The inside of the carafe from its bottom to its rim: (radius, height above the plane it stands on)."""
    rows = [(0.0, 0.0), (0.84, 0.0), (0.97, 0.05), (1.0, 0.14), (0.90, 0.32), (0.56, 0.52)]
    inside, floor = CARAFE_WIDTH / 2 - GLASS_THICKNESS, GLASS_THICKNESS * 3
    tall = CARAFE_HEIGHT - floor
    body = [(radius * inside, floor + height * tall) for radius, height in rows]
    neck = [(NECK_RADIUS, floor + 0.70 * tall), (NECK_RADIUS * 1.1, floor + 0.84 * tall), (MOUTH_RADIUS, CARAFE_HEIGHT)]
    return curved([*body, *neck])


def curved(points):
    """A smooth line through (radius, height) points that never passes the axis."""
    return [(max(0.0, point.x), point.z) for point in smooth_path([(x, 0, z) for x, z in points], 4)]


def vessel(inside, outside):
    """The closed profile of a vessel: `outside` from the bottom up, over a rounded rim, down the inside."""
    (outer, high), inner = outside[-1], inside[-1][0]
    half, middle = (outer - inner) / 2, (outer + inner) / 2
    rim = [(middle + r, high + z) for r, z in arc((0, 0), half, 36, 144, 3)]
    return [*outside, *rim, *reversed(inside)]


def thickened(inside):
    """The same line further out by the thickness of the glass, along its normals."""
    made = []
    for here, (radius, height) in enumerate(inside):
        before, after = inside[max(0, here - 1)], inside[min(len(inside) - 1, here + 1)]
        along = Vector((after[0] - before[0], after[1] - before[1])).normalized()
        made.append((radius + along.y * GLASS_THICKNESS, height - along.x * GLASS_THICKNESS))
    return made


def add_wine(shape, inside, at):
    """What fills a vessel up to FILL of its height, sunk into the glass by a third of its thickness."""
    bottom, top = inside[0][1], inside[-1][1]
    level, sunk = bottom + (top - bottom) * FILL, GLASS_THICKNESS / 3
    below = [(radius + (sunk if radius else 0.0), height - sunk) for radius, height in inside if height - sunk < level]
    above = next((radius, height) for radius, height in inside if height - sunk >= level)
    (low, start), (high, end) = inside[len(below) - 1], above
    edge = low + (high - low) * (level + sunk - start) / (end - start) + sunk
    add_lathe(shape, [*below, (edge, level), (0.0, level)], at, 48)


# Components
def tray():
    """Oval silver tray with a raised, rolled rim."""
    if not TRAY:
        return []
    oval = [(math.cos(math.tau * turn / 72), math.sin(math.tau * turn / 72)) for turn in range(72)]
    roll = 0.0045
    section = [(-0.030, 0.0), (-0.010, 0.0), (-0.002, 0.009)]
    section += [(x - roll, 0.011 + z) for x, z in arc((0, 0), roll, -60, 200, 7)]
    section += [(-0.013, TRAY_THICKNESS + 0.001), (-0.018, TRAY_THICKNESS), (-0.030, TRAY_THICKNESS)]
    rings = [
        [((TRAY_WIDTH / 2 + out) * x, (TRAY_DEPTH / 2 + out) * y, height) for x, y in oval] for out, height in section
    ]
    shape = bmesh.new()
    add_loft(shape, rings)
    return [mesh_object("Tray", shape, brushed("Silver", SILVER), 50)]


def wine_glass():
    """Stemmed glass: foot, stem and bowl blown in one, turned from one closed profile."""
    inside = inner_bowl()
    bowl = [point for point in thickened(inside)[1:] if point[0] > STEM_RADIUS * 1.6]
    foot = [(0.0, 0.0), (FOOT_RADIUS - 0.001, 0.0), (FOOT_RADIUS, 0.0012), (FOOT_RADIUS - 0.001, 0.0026)]
    foot += [(FOOT_RADIUS * 0.5, 0.0055), (STEM_RADIUS * 2.2, 0.010), (STEM_RADIUS * 1.15, 0.020)]
    stem = [(STEM_RADIUS * 0.9, BOWL_BOTTOM * 0.55), (STEM_RADIUS, BOWL_BOTTOM * 0.9)]
    outside = [(radius, STAND + height) for radius, height in [*foot, *stem, *bowl]]
    inside = [(radius, STAND + height) for radius, height in inside]
    shape = bmesh.new()
    add_lathe(shape, vessel(inside, outside), (GLASS_X, 0, 0), 48)
    return [mesh_object("Wine glass", shape, glass("Glass", GLASS), 50)]


def carafe():
    """Carafe with a wide body, a narrow neck and a flared mouth, its walls of real thickness."""
    inside = inner_carafe()
    walls = [point for point in thickened(inside) if point[1] > GLASS_THICKNESS * 3 and point[0] > CARAFE_WIDTH * 0.1]
    base = CARAFE_WIDTH / 2 * 0.84
    outside = [(0.0, 0.0), (base - 0.002, 0.0), (base + 0.002, 0.001), *walls]
    outside = [(radius, STAND + height) for radius, height in outside]
    inside = [(radius, STAND + height) for radius, height in inside]
    shape = bmesh.new()
    add_lathe(shape, vessel(inside, outside), (CARAFE_X, 0, 0), 48)
    return [mesh_object("Carafe", shape, glass("Glass", GLASS), 50)]


def stopper():
    """Glass ball which closes the carafe, resting in its mouth."""
    if not STOPPER:
        return []
    deep = math.sqrt(STOPPER_RADIUS**2 - (MOUTH_RADIUS + GLASS_THICKNESS / 2) ** 2)
    middle = STAND + CARAFE_HEIGHT + deep
    profile = [(x, z) for x, z in arc((0, middle), STOPPER_RADIUS, -90, 90, 24)]
    shape = bmesh.new()
    add_lathe(shape, [(0.0, profile[0][1]), *profile[1:-1], (0.0, profile[-1][1])], (CARAFE_X, 0, 0), 48)
    return [mesh_object("Stopper", shape, glass("Glass", GLASS))]


def wine():
    """Red wine in the glass and in the carafe, level on top, with no gap to the glass."""
    made = []
    for inside, x in ((inner_bowl(), GLASS_X), (inner_carafe(), CARAFE_X)):
        shape = bmesh.new()
        add_wine(shape, [(radius, STAND + height) for radius, height in inside], (x, 0, 0))
        made.append(mesh_object("Wine", shape, material("Wine", WINE, 0.0, 0.05), 50))
    return made


# Assembly
if __name__ == "__main__":
    parts = [*tray(), *wine_glass(), *carafe(), *stopper(), *wine()]
    asset = bpy.data.collections.new("Wine set")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Wine set", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
