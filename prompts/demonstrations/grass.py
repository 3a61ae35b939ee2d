"""Grass on a mound with stones and daisies, grown as hair particles."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Vector, noise

# Parameters
WIDTH = 1.6  # m, 0.8 to 3.0: width of the mound
HEIGHT = 0.34  # m, 0.10 to 0.60: height of the mound
BLADES = 2600  # count, 400 to 6000: number of blades of grass that grow by themselves; each has others around it
GRASS_LENGTH = 0.12  # m, 0.04 to 0.22: length of the grass
UNEVENNESS = 0.45  # ratio, 0.0 to 0.9: how unequal the blades are
BEND = 0.35  # ratio, 0.0 to 1.0: how far the blades bend and stray
STONES = 7  # count, 0 to 16: number of stones
STONE_SIZE = 0.085  # m, 0.04 to 0.13: radius of the stones
DAISIES = 14  # count, 0 to 40: number of daisies
SEED = 2  # count, 0 to 99: other places for stones and daisies for each number
GRASS = (0.075, 0.20, 0.03)  # color: grass
SOIL = (0.09, 0.055, 0.03)  # color: soil
STONE = (0.30, 0.29, 0.27)  # color: stones

# Measures
RADIUS = WIDTH / 2
EDGE = 0.05  # height of the cut edge of the soil
TURF = 0.012  # how far the turf stands over the soil
ROUND = 64  # points around the mound
RINGS = 18  # rings from its middle to its edge


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


def mound_height(x, y):
    """Height of the soil at a place: a dome with a few soft bumps, EDGE high at its rim."""
    out = min(1.0, math.hypot(x, y) / RADIUS)
    bumps = noise.noise(Vector((x, y, 0.0)) * (2.6 / RADIUS)) * 0.22 * (1 - out**2)
    return EDGE + HEIGHT * (0.5 + 0.5 * math.cos(math.pi * out)) * (1 + bumps)


def mound_rows(reach, lift):
    """Rings of points on the mound from near its middle outwards to a share of its radius."""
    rows = []
    for ring in range(1, RINGS + 1):
        radius = RADIUS * reach * ring / RINGS
        angles = [math.tau * turn / ROUND for turn in range(ROUND)]
        points = [(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]
        rows.append([(x, y, mound_height(x, y) + lift) for x, y in points])
    return rows


def places(kind, count, reach):
    """Places on the mound with the dice of each: the same for the same seed, evenly spread."""
    made = []
    for number in range(count):
        dice = random.Random(SEED * 1000 + kind * 100 + number)
        out = RADIUS * reach * math.sqrt((number + dice.uniform(0.2, 0.8)) / count)
        angle = (number + kind * 0.4) * 2.39996 + dice.uniform(-0.3, 0.3)
        x, y = out * math.cos(angle), out * math.sin(angle)
        made.append((Vector((x, y, mound_height(x, y))), dice))
    return made


# Components
def soil():
    """Mound of soil with a cut edge, on the ground."""
    rows = mound_rows(1.0, 0.0)
    bottom = [(x * 1.015, y * 1.015, 0.0) for x, y, _ in rows[-1]]
    shape = bmesh.new()
    add_loft(shape, [bottom, *reversed(rows)])
    return [mesh_object("Soil", shape, material("Soil", SOIL, 0.0, 0.95), 50)]


def turf():
    """Turf over the mound, from which hair particles grow as grass: thick on top, none on the rim."""
    rows = mound_rows(0.985, TURF)
    under = [(x, y, z - 2 * TURF) for x, y, z in rows[-1]]
    shape = bmesh.new()
    add_loft(shape, [under, *reversed(rows)])
    green = tuple(tone * 0.7 for tone in GRASS)
    turf = mesh_object("Turf", shape, material("Turf", green, 0.0, 0.95), 50)
    turf.data.materials.append(material("Grass blades", GRASS, 0.0, 0.7))
    thick = turf.vertex_groups.new(name="Grass")
    for vertex in turf.data.vertices:
        out = vertex.co.xy.length / RADIUS
        on_top = vertex.co.z > mound_height(vertex.co.x, vertex.co.y)
        thick.add([vertex.index], max(0.0, min(1.0, (0.98 - out) * 6)) if on_top else 0.0, "REPLACE")
    system = turf.modifiers.new("Grass", "PARTICLE_SYSTEM").particle_system
    system.vertex_group_density, system.vertex_group_length = thick.name, thick.name
    system.seed = SEED
    hair = system.settings
    hair.name, hair.type = "Grass", "HAIR"
    hair.use_advanced_hair = True
    hair.count, hair.hair_step, hair.display_step = BLADES, 3, 3
    hair.emit_from, hair.use_emit_random = "FACE", True
    hair.normal_factor = GRASS_LENGTH / 4  # for hair, speed stands for length
    hair.factor_random = GRASS_LENGTH / 4 * BEND * 0.6
    hair.length_random = UNEVENNESS
    hair.brownian_factor = 0.02 * BEND
    hair.material = 2  # the blades' own, counted from 1
    hair.root_radius, hair.tip_radius, hair.radius_scale = 1.0, 0.1, 0.003
    hair.child_type, hair.rendered_child_count = "INTERPOLATED", 8
    return [turf]


def stones():
    """Weathered stones, half sunk into the mound."""
    made = []
    for number, (place, dice) in enumerate(places(1, STONES, 0.8)):
        shape = bmesh.new()
        bmesh.ops.create_icosphere(shape, subdivisions=3, radius=1.0)
        size = STONE_SIZE * dice.uniform(0.55, 1.0)
        sides = Vector((size, size * dice.uniform(0.7, 1.0), size * dice.uniform(0.5, 0.75)))
        for vert in shape.verts:
            lump = 1 + 0.22 * noise.noise(vert.co * 1.4 + Vector((number * 9.0, SEED, 0)))
            vert.co = Vector([a * b * lump for a, b in zip(vert.co, sides)]) + place
        made.append(mesh_object("Stone", shape, material("Field stone", STONE, 0.0, 0.9), 60))
    return made


def daisies():
    """Daisies among the grass: a thin stalk, a ring of white petals and a yellow heart; all are one object."""
    if not DAISIES:
        return []
    shape = bmesh.new()
    for place, dice in places(2, DAISIES, 0.86):
        tall = GRASS_LENGTH * dice.uniform(0.75, 1.0) + 0.03
        lean = Vector((dice.uniform(-0.25, 0.25), dice.uniform(-0.25, 0.25), 1.0)).normalized()
        path = [place - Vector((0, 0, 0.02)), place + Vector((0, 0, tall * 0.5)), place + Vector((0, 0, tall * 0.5))]
        path[2] += lean * tall * 0.5
        add_sweep(shape, smooth_path(path, 3), 0.0022, 6)
        for face in shape.faces:
            face.tag = True
        head, size, thin = path[2], dice.uniform(0.013, 0.019), Vector((0, 0, 0.0008))
        add_lathe(shape, [(0.0, -0.004), (size * 0.4, 0.0), (size * 0.3, 0.005), (0.0, 0.006)], head, 8)
        for face in shape.faces:
            if not face.tag:
                face.tag, face.material_index = True, 2
        for petal in range(10):
            angle = math.tau * petal / 10
            out, side = Vector((math.cos(angle), math.sin(angle), 0.12)), Vector((-math.sin(angle), math.cos(angle), 0))
            rings = []
            for far, wide in ((0.25, 0.08), (0.7, 0.2), (1.0, 0.1)):
                middle, half = head + out * far * size * 1.2, side * wide * size
                rings.append([middle - half, middle - thin, middle + half, middle + thin])
            add_loft(shape, rings)
        for face in shape.faces:
            if not face.tag:
                face.tag, face.material_index = True, 1
    made = mesh_object("Daisies", shape, material("Stalk", (0.09, 0.19, 0.04), 0.0, 0.8), 40)
    made.data.materials.append(material("Petal", (0.85, 0.85, 0.82), 0.0, 0.8))
    made.data.materials.append(material("Heart", (0.80, 0.45, 0.03), 0.0, 0.8))
    return [made]


# Assembly
if __name__ == "__main__":
    parts = [*soil(), *turf(), *stones(), *daisies()]
    asset = bpy.data.collections.new("Grass")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Grass", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
