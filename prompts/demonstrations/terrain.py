"""Terrain with mountains, a lake and woods, cut out as a block."""
import bpy
import bmesh
import math
import random
from functools import cache
from mathutils import Matrix, Vector, noise

# Parameters
SIZE = 2.0  # m, 1.0 to 4.0: length of each side of the block of land
RELIEF = 0.55  # m, 0.15 to 1.0: height of the highest peak above the deepest ground
HILLS = 2.4  # ratio, 1.6 to 4.0: how many mountains and valleys there are across
ROUGHNESS = 0.5  # ratio, 0.1 to 0.9: how rugged the land is
TERRACES = 0.0  # ratio, 0.0 to 1.0: how far slopes are stepped into terraces
WATER = 0.28  # ratio, 0.06 to 0.60: height of the water compared with the highest peak
SNOW = 0.74  # ratio, 0.55 to 1.0: height above which snow lies, compared with the highest peak
TREES = 70  # count, 0 to 160: number of trees in the woods
SOIL = 0.16  # m, 0.08 to 0.40: thickness of the ground below the land
SEED = 5  # count, 0 to 99: another landscape for each number
GRASS = (0.10, 0.21, 0.045)  # color: meadows
ROCK = (0.20, 0.17, 0.145)  # color: steep rock and soil
LAKE = (0.02, 0.16, 0.24)  # color: water

# Measures
CELLS = 68  # cells of the height field along each side
STEP = SIZE / CELLS
WATER_TOP = SOIL + RELIEF * WATER  # the level of the lake
SHORE = WATER_TOP + RELIEF * 0.03
SNOW_LINE = SOIL + RELIEF * max(SNOW, WATER + 0.1)
TREE_HEIGHT = SIZE * 0.034
TREE_SUNK = TREE_HEIGHT * 0.12


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


def raw_height(x, y):
    """The height of the land before it is fitted to the relief: ridges of noise over broad hills. Any unit."""
    place = Vector((x / SIZE * HILLS + SEED * 7.3, y / SIZE * HILLS - SEED * 3.1, SEED * 0.37))
    broad = noise.noise(place * 0.6)
    ridges = 1 - abs(noise.noise(place * 0.9 + Vector((11.0, 5.0, 0.0)))) * 2
    fine = noise.fractal(place * 2.1, 1.2 - 0.7 * ROUGHNESS, 2.0, 5)
    return broad + 0.55 * ridges * max(0.0, broad + 0.45) + 0.28 * ROUGHNESS * fine


@cache
def heights():
    """The height of each point of the land in metres, row by row from the front: lowest SOIL, highest SOIL + RELIEF."""
    places = [step * STEP - SIZE / 2 for step in range(CELLS + 1)]
    raw = [[raw_height(x, y) for x in places] for y in places]
    low, high = min(map(min, raw)), max(map(max, raw))
    return [[SOIL + RELIEF * terraced((value - low) / (high - low)) for value in row] for row in raw]


def terraced(share):
    """A height from 0 to 1, drawn towards the nearest of eight steps."""
    steps = share * 8
    flat = (math.floor(steps) + min(1.0, (steps - math.floor(steps)) ** 4 * 1.6)) / 8
    return share + (flat - share) * TERRACES


def point(row, column):
    """A point of the land by its place in the height field."""
    return Vector((column * STEP - SIZE / 2, row * STEP - SIZE / 2, heights()[row][column]))


def cover(face):
    """What lies on a face of the land: 0 grass, 1 rock, 2 sand, 3 snow."""
    height, steep = face.calc_center_median().z, face.normal.z
    if height < SHORE:
        return 2 if steep > 0.6 else 1
    if height > SNOW_LINE and steep > 0.5:
        return 3
    return 0 if steep > 0.72 else 1


# Components
def land():
    """The land: a height field of noise on a block of soil, coloured by height and steepness."""
    shape = bmesh.new()
    count = CELLS + 1
    top = [[shape.verts.new(point(row, column)) for column in range(count)] for row in range(count)]
    for row in range(CELLS):
        for column in range(CELLS):
            corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
            shape.faces.new([top[here][there] for here, there in corners])
    shape.normal_update()
    for face in shape.faces:
        face.material_index = cover(face)
    border = [top[0][column] for column in range(CELLS)] + [top[row][CELLS] for row in range(CELLS)]
    border += [top[CELLS][CELLS - column] for column in range(CELLS)] + [top[CELLS - row][0] for row in range(CELLS)]
    below = [shape.verts.new((vert.co.x, vert.co.y, 0)) for vert in border]
    for here in range(len(border)):
        there = (here + 1) % len(border)
        shape.faces.new((border[there], border[here], below[here], below[there])).material_index = 1
    shape.faces.new(below[::-1]).material_index = 1
    made = mesh_object("Land", shape, material("Grass", GRASS, 0.0, 0.95), 50)
    for name, color in (("Rock", ROCK), ("Sand", (0.46, 0.36, 0.21)), ("Snow", (0.85, 0.88, 0.92))):
        made.data.materials.append(material(name, color, 0.0, 0.9))
    return [made]


def lake():
    """Water up to one level wherever the land is lower, standing in the block of land."""
    half = SIZE / 2 - 0.001
    shape = bmesh.new()
    add_box(shape, (-half, -half, SOIL * 0.5), (half, half, WATER_TOP))
    water = material("Water", LAKE, 0.0, 0.05)
    water.diffuse_color = (*LAKE, 0.75)
    return [mesh_object("Lake", shape, water)]


def woods():
    """Fir trees on meadows between the shore and the snow, sunk a little into the ground; all are one object."""
    chance = random.Random(SEED)
    shape, planted = bmesh.new(), 0
    for _ in range(TREES * 12):
        row, column, grown = chance.randint(2, CELLS - 2), chance.randint(2, CELLS - 2), chance.uniform(0.7, 1.25)
        foot = point(row, column)
        slope = (point(row, column + 1) - point(row, column - 1)).cross(point(row + 1, column) - point(row - 1, column))
        if planted == TREES or not SHORE < foot.z < SNOW_LINE - TREE_HEIGHT * 0.5 or slope.normalized().z < 0.78:
            continue
        tall = TREE_HEIGHT * grown
        tiers = [(0.0, 0.0), (0.05, 0.0), (0.05, 0.3), (0.24, 0.26), (0.12, 0.52), (0.19, 0.50), (0.07, 0.76)]
        profile = [(tall * wide, tall * up - TREE_SUNK) for wide, up in [*tiers, (0.13, 0.74), (0.0, 1.12)]]
        add_lathe(shape, profile, foot, 7)
        planted += 1
    if not planted:
        shape.free()
        return []
    return [mesh_object("Woods", shape, material("Firs", (0.022, 0.075, 0.03), 0.0, 0.95), 30)]


# Assembly
if __name__ == "__main__":
    parts = [*land(), *lake(), *woods()]
    asset = bpy.data.collections.new("Terrain")
    bpy.context.scene.collection.children.link(asset)
    root = bpy.data.objects.new("Terrain", None)
    for part in [root, *parts]:
        asset.objects.link(part)
    for part in parts:
        part.parent = part.parent or root
